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
#: Lengths in characters, each twice the one before. Where a text begins too unevenly to tell from
#: the first ones, the last ones are looked at.
_LENGTHS = (6_000, 12_000, 24_000, 48_000, 96_000, 192_000)
_FIRST = 4
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
    """Check that a character costs no more calls in a longer text than in a shorter one."""
    reading(unit * 10, language)()
    costs: dict[int, int] = {}
    for lengths in (_LENGTHS[:_FIRST], _LENGTHS[-_FIRST:]):
        for length in lengths:
            if length not in costs:
                text = unit * (length // len(unit) + 1)
                costs[length] = calls(reading(text, language))
        if keeps_step([costs[length] / length for length in lengths]):
            return
    raise AssertionError(costs)


def keeps_step(each: list[float]) -> bool:
    """Tell whether what a character costs does not grow, of texts twice as long as the one before.

    Limits (verbs in a sentence, names that are looked through, marks that happen to pair) make the
    first stretch of a text dearer or cheaper than the rest. So it is enough that the last doubling
    adds twice what the one before added, or that a character costs no more than in the dearest of
    the shorter texts; where calls grow with the square of the length, neither holds.
    """
    short, middle, long = (cost * 2**power for power, cost in enumerate(each[-3:]))
    adds_no_more = long - middle <= (middle - short) * 2 * _SLACK
    return adds_no_more or each[-1] <= max(each[:-1]) * _SLACK


def test_the_check_of_growth_tells_a_square_from_a_line() -> None:
    assert keeps_step([3.0, 3.1, 3.2, 3.3])
    assert keeps_step([3.0, 1.5, 2.0, 3.4])
    assert not keeps_step([1.0, 2.0, 4.0, 8.0])


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_twice_the_text_costs_twice_the_calls(piece: str, language: str) -> None:
    lexicon(language)
    assert_keeps_step(piece, language)


@given(st.lists(st.sampled_from(list(HOSTILE.values())), min_size=1, max_size=6))
@example(["said ", '" ', '"', ". "])
@example(['"', '"', "Ada, said "])
@example(["said ", "said ", 'Ada: "Yes, you can do it" '])
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
