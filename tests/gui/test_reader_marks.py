from __future__ import annotations

from quotarium.gui.reader.marks import Mark, mark_at, marks_of
from quotarium.model.clipping import Clipping, Selector

TEXT = "one two three"


def clipping(quote_id: int, exact: str, start: int | None) -> Clipping:
    selector = Selector(exact=exact, start=start)
    return Clipping(quote_id=quote_id, source_id=1, exact=exact, selector=selector)


def test_clippings_are_marked_in_the_order_of_the_text() -> None:
    found = marks_of([clipping(2, "three", 8), clipping(1, "two", 4)], TEXT)
    assert found == (Mark(4, 7, 1), Mark(8, 13, 2))


def test_a_clipping_whose_words_stand_elsewhere_is_not_marked() -> None:
    lost = [clipping(1, "two", 5), clipping(2, "two", None)]
    bare = Clipping(quote_id=3, source_id=1, exact="two")
    assert marks_of([*lost, bare], TEXT) == ()


def test_of_nested_marks_the_inner_one_is_meant() -> None:
    marks = (Mark(0, 13, 1), Mark(4, 7, 2))
    assert mark_at(marks, 5) == Mark(4, 7, 2)
    assert mark_at(marks, 7) == Mark(0, 13, 1)
    assert mark_at(marks, 13) is None
