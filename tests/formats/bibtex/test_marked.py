"""Italics and their like in LaTeX, out and in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.bibtex.marked import marked
from quotarium.formats.bibtex.titles import title_value
from quotarium.formats.bibtex.writer import Dialect, write
from quotarium.formats.bibtex_in.latex import decoded
from tests.formats.bibtex.reading import is_balanced
from tests.formats.samples import source

CAPS = '<span style="font-variant:small-caps;">'
PIECES = st.lists(
    st.sampled_from(["<i>", "</i>", "<b>", "</b>", "<sub>", "</sub>", "<sup>", "</sup>", CAPS,
                     "</span>", "<x>", "\\emph{", "}", "a", "NASA ", "Ə", " ", "--", "%"]),
    max_size=14,
).map(lambda parts: " ".join("".join(parts).split()))  # fmt: skip


@pytest.mark.parametrize(
    ("title", "language", "written"),
    [
        ("The <i>Salmonella</i> of the harbour", "en",
         r"The \emph{{Salmonella}} of the harbour"),
        ("<b>Bold</b> rivers", "en", r"\textbf{Bold} rivers"),
        ("How CO<sub>2</sub> rises by m<sup>2</sup>", "en",
         r"How {CO}\textsubscript{2} rises by m\textsuperscript{2}"),
        (f"In 50 {CAPS}bc</span>", "en", r"In 50 \textsc{bc}"),
        ('The <span class="nocase">iPhone & I</span> at sea', "en", r"The {iPhone \& I} at sea"),
        ("Die <i>Emma</i>", "de", r"{Die \emph{Emma}}"),
        ("<i>open", "en", r"{\textless}i{\textgreater}open"),
        ("<em>x</em>", "en", r"{\textless}em{\textgreater}x{\textless}/em{\textgreater}"),
        ("Two <i>words In</i> one", "en", r"Two \emph{words {In}} one"),
    ],
)  # fmt: skip
def test_marks_of_a_title_become_commands(title: str, language: str, written: str) -> None:
    assert title_value(title, language) == written


@given(PIECES, st.sampled_from(["en", "de"]))
def test_marks_come_back_and_whatever_is_none_stays_text(text: str, language: str) -> None:
    for value in (title_value(text, language), marked(text)):
        assert is_balanced(value)
        assert decoded(value) == text


def test_marks_are_written_wherever_a_style_prints_them() -> None:
    held = source(
        "a", type="article-journal", creators=(), title="<i>X</i> & Y", fields={
            "container-title": "Acta <i>Maris</i>", "note": "see <b>there</b>",
        },
    )  # fmt: skip
    modern = write([held], Dialect.BIBLATEX).decode()
    assert r"organization = {Acta \emph{Maris}}" in modern
    assert r"see \textbf{there}" in modern
    old = write([held], Dialect.BIBTEX).decode()
    assert r"key = {X {\&} Y}" in old
