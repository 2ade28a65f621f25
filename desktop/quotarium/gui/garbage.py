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
#: So many new objects are put aside: looking through them would hold the window up (1.4 s for
#: what was read of 100,000 references). They are values, and go without a collector.
_MANY = 200_000
#: So many objects put aside are looked through all the same: memory is not endless.
_TOO_MANY = 6_000_000


class Garbage(QObject):
    """Takes the place of Python's own collecting until `stop`."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._aside = 0
        self._most = _TOO_MANY
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        gc.disable()

    def collect(self) -> None:
        """Collect if there is enough and nothing runs; put aside what is too much."""
        made = gc.get_count()[0]
        if made > _MANY:
            gc.freeze()
            self._aside += made
        if not self._tasks.idle:
            return
        if self._aside > self._most:
            self._look_through()
        elif _ENOUGH < made <= _MANY:
            gc.collect()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look_through(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._aside = gc.get_freeze_count()
        # What stays is in use; it is looked through again when as much has come.
        self._most = max(_TOO_MANY, 2 * self._aside)
