"""Titles keep their case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.bibtex.titles import title_value
from tests.formats.bibtex.reading import is_balanced


@pytest.mark.parametrize(
    ("title", "language", "written"),
    [
        ("The harbour nobody asked for", None, "The harbour nobody asked for"),
        ("The harbour of Port Ellis", "en-GB", "The harbour of {Port} {Ellis}"),
        ("The Harbour Nobody Asked For", "en", "The Harbour Nobody Asked For"),
        ("What NASA said about mRNA", "en", "What {NASA} said about {mRNA}"),
        ("Who pays for the Bridge? – Nobody knows", "en",
         "Who pays for the {Bridge}? – {Nobody} knows"),
        ("A look back: The harbour", "en", "A look back: The harbour"),
        ("The “Iskra-M” affair", "en", "The “{Iskra-M}” affair"),
        ("Der Hafen, den keiner wollte", "de", "{Der Hafen, den keiner wollte}"),
        ("論語", "zh", "論語"),
        ("50 % of R&D", None, r"50 \% of {R\&D}"),
        ("", "en", ""),
    ],
)  # fmt: skip
def test_what_a_style_must_not_lower_is_in_braces(
    title: str, language: str | None, written: str
) -> None:
    assert title_value(title, language) == written


@given(st.text(), st.sampled_from([None, "en", "de"]))
def test_any_title_has_balanced_braces(title: str, language: str | None) -> None:
    assert is_balanced(title_value(title, language))
    assert title_value(title, language, ascii_only=True).isascii()


def test_a_sign_of_letters_and_digits_keeps_its_capital_also_where_it_stands_first() -> None:
    assert title_value("R2 values of small rivers", "en") == "{R2} values of small rivers"
    assert title_value("The values of small rivers", "en") == "The values of small rivers"
