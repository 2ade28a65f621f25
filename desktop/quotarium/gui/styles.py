"""Fills style boxes: the catalogue is read once, in the background."""

from __future__ import annotations

from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.workbench import Workbench

_MOST_SHOWN = 60


def offer_styles(bench: Workbench, box: StyleBox) -> None:
    """Give a box all styles, and answer its searches."""

    def titles() -> list[tuple[str, str]]:
        from quotarium.services.citations import find_styles

        return [(entry.id, entry.title) for entry in find_styles()]

    def fill(styles: list[tuple[str, str]]) -> None:
        box.set_styles(styles, bench.settings.recent_styles)
        box.set_current(bench.settings.style)

    def search(typed: str) -> None:
        def work() -> list[str]:
            from quotarium.services.citations import find_styles

            return [entry.id for entry in find_styles(typed, _MOST_SHOWN)]

        bench.run(work, box.set_matches, owner=box, key=f"styles {id(box)}")

    bench.run(titles, fill, owner=box)
    box.search_wanted.connect(search)
