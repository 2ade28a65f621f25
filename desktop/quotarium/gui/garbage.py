"""Collect garbage in the window's thread while nothing else is to be done.

Python collects whenever enough was made, in whichever thread made it: among the million objects
of a long text that holds every thread up for half a second (measured), and what belongs to Qt
may not be let go in another thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from quotarium.gui.tasks import Tasks

_PAUSE = 2_000
#: Fewer new objects are not worth looking for what of them is let go.
_ENOUGH = 50_000
#: So many new objects are collected however busy the lanes are: memory is not endless.
_TOO_MANY = 3_000_000


class Garbage(QObject):
    """Takes the place of Python's own collecting until `stop`."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        gc.disable()

    def collect(self) -> None:
        """Collect if there is enough and nothing runs, or if it has become too much."""
        made = gc.get_count()[0]
        if made > _TOO_MANY or (made > _ENOUGH and self._tasks.idle):
            gc.collect()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
