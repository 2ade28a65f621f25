from __future__ import annotations

from quotarium.__main__ import CHILD
from quotarium.reading import child
from quotarium.reading.pdf_pages import child as pages_child


def test_a_frozen_program_knows_its_children_before_it_loads_what_they_need() -> None:
    assert child.FLAG.startswith(CHILD)
    assert pages_child.FLAG.startswith(CHILD)
