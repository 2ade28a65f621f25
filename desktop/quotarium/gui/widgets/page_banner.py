"""The banner of the window: good news lies over the page, a problem stands above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui.widgets.floating_banner import FloatingBanner


class PageBanner(FloatingBanner):
    """Good news comes and goes by itself, and would move what one aims at; a problem stays, and
    would hide what lies below it.
    """

    def __init__(self, page: QWidget, box: QVBoxLayout) -> None:
        super().__init__(page)
        self._box = box

    def tell(
        self,
        text: str,
        *,
        problem: bool = False,
        step: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, and a button for the next step where there is one."""
        self.setProperty("strip", problem)
        if problem:
            self._box.insertWidget(0, self)
        else:
            self._box.removeWidget(self)
        super().tell(text, problem=problem, step=step, do=do)

    def _place(self) -> None:
        if self._box.indexOf(self) < 0:
            super()._place()
