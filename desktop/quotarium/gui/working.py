"""What is being written or brought up to date: told once it takes long, until it is done."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: Shorter work (ms) is not told.
_PATIENCE = 500


class Working(QObject):
    """`shown` carries a sentence, how much is done, and of how much (0: nobody knows); `hidden`
    comes when nothing is worked on any more.

    Works are done one after the other: the oldest of those begun is the one that is told.
    """

    shown = Signal(str, int, int)
    hidden = Signal()
    _moved = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._works: dict[int, str] = {}
        self._done = self._total = 0
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show)
        self._moved.connect(self._on_moved)

    def begin(self, sentence: str, patience: int = _PATIENCE) -> int:
        """Take in work and return its number, for `end`; it is told after so many ms."""
        number = next(self._numbers)
        self._works[number] = sentence
        if len(self._works) == 1:
            self._pause.start(patience)
        return number

    def end(self, number: int) -> None:
        """Let go of work that is done or failed."""
        if self._works.pop(number, None) is None:
            return
        self._done = self._total = 0
        if not self._works:
            self._pause.stop()
            self._showing = False
            self.hidden.emit()
        elif self._showing:
            self._show()

    def move(self, done: int, total: int, sentence: str = "") -> None:
        """Tell, from any thread, how far the work is, and what it turned out to be."""
        self._moved.emit(done, total, sentence)

    @Slot(int, int, str)
    def _on_moved(self, done: int, total: int, sentence: str) -> None:
        if not self._works:
            return
        if sentence:
            self._works[next(iter(self._works))] = sentence
        # What is written in two goes does not go back.
        self._done = max(done, self._done) if total == self._total else done
        self._total = total
        if self._showing:
            self._show()

    def _show(self) -> None:
        self._showing = True
        self.shown.emit(next(iter(self._works.values())), self._done, self._total)
