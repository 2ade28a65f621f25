"""Looks up what may be typed next in a search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotarium.gui import words
from quotarium.gui.widgets.query_box import Offer, QueryBox
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.completing import Candidate
    from quotarium.storage.library import Library


def offer_completions(bench: Workbench, box: QueryBox) -> None:
    """Answer what the box asks."""

    things = box.things

    def look_up(text: str, cursor: int) -> None:
        def work(library: Library) -> Offer:
            from quotarium.services.completing import complete

            found = complete(library, text, cursor, 10, things)
            if found is None:
                return text, cursor, cursor, ()
            offered = tuple((one.text, _number(one)) for one in found.candidates)
            return text, found.start, found.end, offered

        bench.read(work, box.offer, owner=box, key=f"complete {id(box)}")

    box.completion_wanted.connect(look_up)


def _number(candidate: Candidate) -> str:
    if candidate.quotes is None:
        return ""
    return words.number_of_quotes(candidate.quotes, more=candidate.more)
