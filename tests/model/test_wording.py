"""Captured words lose their outer marks and line breaks, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.quote import QuoteKind
from quotarium.model.wording import cleaned, kind_of_words


@pytest.mark.parametrize(
    ("exact", "words"),
    [
        ('"We waited."', "We waited."),
        ("the harbour of-\nfice", "the harbour office"),
        ("a self-\nmade plan of Franco-\nGerman unity", "a self-made plan of Franco-German unity"),
        ("from 1990-\n1995 - and\nlater", "from 1990- 1995 - and later"),
        ("“We waited.”", "We waited."),
        ("„Wir warteten.“", "Wir warteten."),
        ("»Wir warteten.«", "Wir warteten."),
        ("« Nous attendions. »", "Nous attendions."),
        ("«Мы ждали.»", "Мы ждали."),
        ("「待った」", "待った"),
        ("“We waited", "We waited"),
        ("we waited.”", "we waited."),
        ("“We” and “they” waited", "“We” and “they” waited"),
        ("“We” and “they”", "“We” and “they”"),
        ('"We" and "they"', '"We" and "they"'),
        ("don't", "don't"),
        ("the dogs'", "the dogs'"),
        ("hard\nwrapped  words", "hard wrapped words"),
        ("soft\u00adhyphen", "softhyphen"),
        ("keep\u00a0this", "keep\u00a0this"),
        ("“He said ‘no’.”", "He said ‘no’."),
        ("”", "”"),
    ],
)
def test_outer_marks_and_breaks_go(exact: str, words: str) -> None:
    assert cleaned(exact) == words


@given(st.text(min_size=1, max_size=30))
def test_cleaning_never_empties_and_never_adds(exact: str) -> None:
    words = cleaned(exact)
    assert words or not exact.strip()
    assert set(words) <= set(exact) | {" "}


@pytest.mark.parametrize(
    ("exact", "before", "after", "second_hand", "kind"),
    [
        ("“We waited.”", "She said: ", "", True, QuoteKind.DIRECT),
        ("We waited.", "She said: “", "”", True, QuoteKind.DIRECT),
        ('claimed it failed "by 10 percent."', "", "", True, QuoteKind.MIXED),
        ("denied any involvement", "The ministry ", ".", True, QuoteKind.INDIRECT),
        ("I deny any involvement", "", ".", False, QuoteKind.DIRECT),
    ],
)
def test_marks_tell_whose_words_they_are(
    exact: str, before: str, after: str, second_hand: bool, kind: QuoteKind
) -> None:
    assert kind_of_words(exact, before, after, second_hand=second_hand) is kind


def test_a_mark_that_only_opens_is_no_closing_one() -> None:
    assert cleaned("A „") == "A „"
