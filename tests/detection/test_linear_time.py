"""No text takes longer to read than its length warrants, however hostile."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
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
#: How much more than twice the calls a text of twice the length may cost.
_SLACK = 1.25


def calls(action: Callable[[], object]) -> int:
    """Return how many calls of Python functions an action makes."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


def reading(text: str, language: str) -> Callable[[], object]:
    structured = StructuredText(text=text)
    return lambda: suggest(structured, language=language)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_twice_the_text_costs_twice_the_calls(piece: str, language: str) -> None:
    lexicon(language)
    reading(piece * 10, language)()
    short, long = (
        calls(reading(piece * (length // len(piece)), language)) for length in (4_000, 8_000)
    )
    assert long <= short * 2 * _SLACK + 2_000


@given(st.lists(st.sampled_from(list(HOSTILE.values())), min_size=1, max_size=6))
@settings(max_examples=15, deadline=None)
def test_mixtures_of_hostile_pieces_cost_in_step_with_their_length(pieces: list[str]) -> None:
    unit = "".join(pieces)
    reading(unit * 3, "en")()
    short, long = (
        calls(reading(unit * (length // len(unit) + 1), "en")) for length in (4_000, 8_000)
    )
    assert long <= short * 2 * _SLACK + 3_000


@pytest.mark.parametrize("text", ["a" * 1_000_000, "word " * 200_000], ids=["one word", "one line"])
def test_a_megabyte_without_statements_is_read(text: str) -> None:
    assert suggest(StructuredText(text=text), language="en") == ()


@given(st.text(alphabet="aA \n\"“”„«»'’.,:-said", max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    for one in suggest(StructuredText(text=text), language="en"):
        assert 0 <= one.start < one.end <= len(text)
