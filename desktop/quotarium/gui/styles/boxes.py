"""Fills style boxes: the catalogue is read in the background, when a box is come to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from quotarium.gui.widgets.style_box import StyleBox
from quotarium.gui.workbench import Workbench

_MOST_SHOWN = 60
#: Ten thousand titles can wait until the window has long been usable.
_LATER = 4000


def offer_styles(bench: Workbench, box: StyleBox) -> None:
    """Give a box the style in use, all styles a little later, and answer its searches."""
    if not box.findChildren(_Filler):
        _Filler(bench, box)


class _Filler(QObject):
    """Lives as long as its box."""

    def __init__(self, bench: Workbench, box: StyleBox) -> None:
        super().__init__(box)
        self._bench = bench
        self._box = box
        self._asked = False
        box.search_wanted.connect(self._search)
        box.opened.connect(self._fill)
        bench.styles_changed.connect(self._on_styles)
        self._name_current()
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._fill)
        timer.start(_LATER)

    def _name_current(self) -> None:
        style = self._bench.settings.style

        def work() -> str:
            from quotarium.services.citations import style_title

            return style_title(style)

        def show(title: str) -> None:
            if self._box.current() in {"", style}:
                self._box.set_current(style, title)

        def ask() -> None:
            self._bench.run(work, show, owner=self)

        self._bench.when_calm(ask)

    def _on_styles(self) -> None:
        self._name_current()
        if self._asked:
            self._asked = False
            self._fill()

    def _fill(self) -> None:
        if self._asked:
            return
        self._asked = True

        def work() -> list[tuple[str, str]]:
            from quotarium.services.citations import find_styles

            return [(entry.id, entry.title) for entry in find_styles()]

        def show(styles: list[tuple[str, str]]) -> None:
            self._box.set_styles(styles, self._bench.settings.recent_styles)

        self._bench.run(work, show, owner=self)

    def _search(self, typed: str) -> None:
        def work() -> list[tuple[str, str]]:
            from quotarium.services.citations import find_styles

            return [(entry.id, entry.title) for entry in find_styles(typed, _MOST_SHOWN)]

        self._bench.run(work, self._box.set_matches, owner=self, key=f"styles {id(self)}")
