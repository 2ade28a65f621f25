"""No text takes longer to read than its length warrants, however hostile."""

from __future__ import annotations

import cProfile
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotarium.detection import suggest
from quotarium.detection.lexicon import lexicon
from quotarium.model.text import StructuredText

HOSTILE: dict[str, str] = {
    "marks": '"',
    "opening marks": "“",
    "pairs of marks": "“”",
    "marks apart": '" ',
    "said": "said ",
    "names that say": "Ada, said ",
    "names": "Ada Berg ",
    "according": "according to ",
    "that": "said that ",
    "brackets": "(",
    "full stops": ". ",
    "initials": "A. ",
    "commas": ", ",
    "questions": '"Yes," he said, ',
    "colons": 'Ada: "Yes, you can do it" ',
    "short lines": "abc def\n",
    "claims": "’s claim that ",
    "dates": "March ",
    "while": "While Ada said ",
}
#: Lengths in characters, each twice the one before.
_LENGTHS = (12_000, 24_000, 48_000)
#: How much more than in step the longest may cost.
_SLACK = 1.25


def calls(action: Callable[[], object]) -> int:
    """Return how many calls of functions an action makes."""
    profile = cProfile.Profile(subcalls=False)
    profile.runcall(action)
    return sum(entry.callcount for entry in profile.getstats())


def reading(text: str, language: str) -> Callable[[], object]:
    structured = StructuredText(text=text)
    return lambda: suggest(structured, language=language)


def assert_keeps_step(unit: str, language: str) -> None:
    """Check that four times the text costs no more than about four times the calls.

    Limits (verbs in a sentence, names that are looked through) make the first stretch of a text
    dearer or cheaper than the rest. So it is enough that the second doubling adds twice what the
    first added, or that a character costs no more than in a shorter text; where calls grow with
    the square of the length, neither holds.
    """
    reading(unit * 10, language)()
    short, middle, long = (
        calls(reading(unit * (length // len(unit) + 1), language)) for length in _LENGTHS
    )
    adds_no_more = long - middle <= (middle - short) * 2 * _SLACK
    costs_no_more = long <= max(short * 4, middle * 2) * _SLACK
    assert adds_no_more or costs_no_more, (short, middle, long)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_twice_the_text_costs_twice_the_calls(piece: str, language: str) -> None:
    lexicon(language)
    assert_keeps_step(piece, language)


@given(st.lists(st.sampled_from(list(HOSTILE.values())), min_size=1, max_size=6))
@example(["said ", '" ', '"', ". "])
@settings(max_examples=8, deadline=None)
def test_mixtures_of_hostile_pieces_cost_in_step_with_their_length(pieces: list[str]) -> None:
    assert_keeps_step("".join(pieces), "en")


@pytest.mark.parametrize("text", ["a" * 1_000_000, "word " * 200_000], ids=["one word", "one line"])
def test_a_megabyte_without_statements_is_read(text: str) -> None:
    assert suggest(StructuredText(text=text), language="en") == ()


@pytest.mark.parametrize("unit", ['"', "“”", "“x”", "a,"])
def test_a_megabyte_of_anything_takes_no_more_than_its_stretches(unit: str) -> None:
    text = StructuredText(text=unit * (400_000 // len(unit)))
    tracemalloc.start()
    assert suggest(text, language="en") == ()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 40e6


@given(st.text(alphabet="aA \n\"“”„«»'’.,:-said", max_size=200))
@settings(max_examples=80, deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    for one in suggest(StructuredText(text=text), language="en"):
        assert 0 <= one.start < one.end <= len(text)
