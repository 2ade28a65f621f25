from __future__ import annotations

import pytest

from quotarium.gui.reader.finding import MOST, find_all


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Nineteen gauges", "GAUGES", ["gauges"]),
        ("the lowest\n  mark now", "lowest mark", ["lowest\n  mark"]),
        ("10\u00a0km off", "10 km", ["10\u00a0km"]),
        ("the town’s “staff”", 'town\'s "staff"', ["town’s “staff”"]),
        ("2014–2019", "2014-2019", ["2014–2019"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("nothing", "   ", []),
        ("nothing", "none", []),
    ],
)
def test_words_are_found_as_a_reader_means_them(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, wanted)] == found


def test_no_more_places_are_told_than_anybody_steps_through() -> None:
    assert len(find_all("e" * (MOST + 5), "e")) == MOST
