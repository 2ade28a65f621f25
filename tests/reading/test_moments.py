"""Times in a transcript of plain text are its locators; times in a story are not."""

from __future__ import annotations

import pytest

from quotarium.reading.registry import read
from quotarium.services.clipping import locator_of

INTERVIEW = """Talk with the harbour master

[00:00:05] Reis: When will the wall be built?

[00:03:41] Best: It was promised to all of us in the spring.
Nobody has seen a stone of it since.

[01:02:03] Reis: And the money?

[01:02:10] Best: There is none.
"""


def test_a_quote_is_located_by_its_moment() -> None:
    found = read(INTERVIEW.encode(), name="talk.txt").structured
    assert found.text == INTERVIEW.rstrip("\n") or found.text == INTERVIEW
    start = found.text.index("Nobody has seen")
    located = locator_of(found, start, start + 10)
    assert located is not None
    assert (located.label, located.value) == ("timestamp", "00:03:41")
    first = locator_of(found, 0, 4)
    assert first is None or first.label != "timestamp"


@pytest.mark.parametrize(
    "times",
    [
        ("0:05", "3:41", "12:03", "1:02:10"),
        ("(00:05)", "(03:41)", "(12:03)", "(22:10)"),
        ("00:00:05.120", "00:03:41.000", "00:12:03.5", "01:02:10.9"),
    ],
)
def test_times_are_known_in_several_forms(times: tuple[str, ...]) -> None:
    text = "\n\n".join(f"{time} Best: Something is said here." for time in times)
    marks = read(text.encode(), name="talk.txt").structured.pages
    assert [mark.label for mark in marks][:2] == ["00:00:05", "00:03:41"]
    assert len(marks) == 4


@pytest.mark.parametrize(
    "text",
    [
        "12:30 Lunch\n\n09:00 Talk\n\n10:00 Break\n\n08:00 Breakfast",
        "09:00 Talk\n\n10:00 Break\n\n12:30 Lunch\n\n14:00 Walk\n\n16:00 End",
        "[00:01] One line.\n\nAnother.",
        "10:15 Lord, it was late.\n\nAt 11:20 he left.\n\n11:30 came and went.",
        "1. 2:3 John 4:5\n\nMatthew 5:6",
    ],
)
def test_times_of_another_kind_are_no_locators(text: str) -> None:
    assert read(text.encode(), name="a.txt").structured.pages == ()
