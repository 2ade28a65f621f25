"""Text as LaTeX."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.bibtex.escape import ascii_url, clean, escaped, verbatim
from tests.formats.bibtex.reading import is_balanced, read

NASTY = st.text(alphabet=st.one_of(st.sampled_from("\\{}#$%&_~^<>|\"'`-,?!@= \n"), st.characters()))


@given(NASTY)
def test_nothing_in_a_text_becomes_a_command_and_nothing_is_lost(text: str) -> None:
    assert read(escaped(text)) == clean(text)


@given(NASTY)
def test_braces_balance(text: str) -> None:
    assert is_balanced(escaped(text))
    assert is_balanced(escaped(text, ascii_only=True))
    assert is_balanced(verbatim(text))


@given(NASTY)
def test_ascii_is_ascii(text: str) -> None:
    assert escaped(text, ascii_only=True).isascii()
    assert ascii_url(text).isascii()


@given(NASTY)
def test_a_url_holds_nothing_that_ends_a_field_or_begins_a_command(text: str) -> None:
    assert not re.search(r'[\\{}\s"]', verbatim(text))


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("100 % of R&D #1_a $5", r"100 \% of R\&D \#1\_a \$5"),
        ("{a}", r"{\textbraceleft}a{\textbraceright}"),
        (r"\input{x}", r"{\textbackslash}input{\textbraceleft}x{\textbraceright}"),
        ("a~b^c", r"a{\textasciitilde}b{\textasciicircum}c"),
        ("a -- b --- c", "a -{}- b -{}-{}- c"),
        ("''x`` ?`", "'{}'x`{}` ?{}`"),
        ('"a', '{"}a'),
        ("Tiếng Việt, Əliyev, 論語, דברים", "Tiếng Việt, Əliyev, 論語, דברים"),
        ("two\nlines\tand\x00 more", "two lines and more"),
    ],
)
def test_signs_are_written_as_biber_and_bibtex_read_them(text: str, latex: str) -> None:
    assert escaped(text) == latex


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("García", r"Garc{\'i}a"),
        ("naïve", r"na{\"i}ve"),
        ("Çetin Şahin", r"{\c{C}}etin {\c{S}}ahin"),
        ("Łódź", r"{\L}{\'o}d{\'z}"),
        ("Ǻsa", r"{\'{\r{A}}}sa"),
        ("Straße", r"Stra{\ss}e"),
        ("a–b…", r"a{\textendash}b{\textellipsis}"),
        ("a\u00a0b", "a~b"),
        ("Ж論", r"{\symbol{1046}}{\symbol{35542}}"),
        ("e\u0301", r"{\'e}"),
    ],
)
def test_letters_have_names_in_ascii(text: str, latex: str) -> None:
    assert escaped(text, ascii_only=True) == latex


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://e.org/a%20b?x=1&y=2#c_d~e", "https://e.org/a%20b?x=1&y=2#c_d~e"),
        ("https://e.org/{a}\\b c", "https://e.org/%7Ba%7D%5Cb%20c"),
        ("https://e.org/ə", "https://e.org/ə"),
    ],
)
def test_a_url_is_kept_but_for_what_would_break_the_file(url: str, written: str) -> None:
    assert verbatim(url) == written
    assert ascii_url("https://e.org/ə") == "https://e.org/%C9%99"
