"""Quotation marks around words."""

from __future__ import annotations

import pytest

from quotarium.formats.marks import (
    brings_marks,
    ends_sentence,
    ends_with_stop,
    marks_around,
    marks_of,
)


@pytest.mark.parametrize(
    ("language", "opening", "closing"),
    [
        ("en", "“", "”"),
        ("en-GB", "“", "”"),
        (None, "“", "”"),
        ("de", "„", "“"),
        ("de_AT", "„", "“"),
        ("de-CH", "«", "»"),
        ("fr-FR", "«\u00a0", "\u00a0»"),
        ("fr-CH", "«", "»"),
        ("ru", "«", "»"),
        ("pl", "„", "”"),
        ("sv", "”", "”"),
        ("ja", "「", "」"),
        ("zh-Hant-TW", "「", "」"),
        ("zh", "“", "”"),
        ("xx", "“", "”"),
    ],
)
def test_marks_are_those_of_the_language(language: str | None, opening: str, closing: str) -> None:
    assert marks_of(language) == (opening, closing)


@pytest.mark.parametrize(
    "words",
    ["“Yes,” she said, “no.”", "„Ja“", "«Oui»", '"Yes"', "'Yes.'", "‘Yes’", "» Ja «", "「はい」"],
)
def test_words_with_marks_of_their_own_get_no_others(words: str) -> None:
    assert brings_marks(words)
    assert marks_around(words, "en") == ("", "")


@pytest.mark.parametrize("words", ["Yes", "’Tis so", "'n' Boer", "‘s avonds", "She said “yes”", ""])
def test_an_apostrophe_or_a_later_mark_is_no_opening_mark(words: str) -> None:
    assert not brings_marks(words)
    assert marks_around(words, "de") == ("„", "“")


@pytest.mark.parametrize(
    ("words", "sentence", "stop"),
    [
        ("Yes.", True, True),
        ("Yes.”", True, True),
        ("Yes!", True, False),
        ("Yes?»", True, False),
        ("And then…", True, True),
        ("是。", True, True),
        ("Yes", False, False),
        ("Yes,", False, False),
        ("U.S. troops", False, False),
    ],
)
def test_the_end_of_a_sentence_is_seen_inside_closing_marks(
    words: str, sentence: bool, stop: bool
) -> None:
    assert ends_sentence(words) is sentence
    assert ends_with_stop(words) is stop
