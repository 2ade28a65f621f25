"""Writes down what is being typed, so that it is offered again if the program is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from quotarium.gui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from quotarium.services.unsaved import Unsaved
    from quotarium.storage.library import Library

#: So long (ms) after the last key it is written.
_PAUSE = 700

#: Returns what is being typed in a form, None where nothing waits to be kept.
Gather = Callable[[], "Unsaved | None"]


class Typing(QObject):
    """Forms say what they hold; the first that holds something is written."""

    def __init__(
        self,
        tasks: Tasks,
        library: Callable[[], Library | None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library = library
        self._failed = failed
        self._gather: list[Gather] = []
        self._written: Unsaved | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.write)

    def watch(self, signals: Iterable[Any], gather: Gather) -> None:
        """Ask `gather` a moment after any of these signals; it must outlive the window."""
        self._gather.append(gather)
        for signal in signals:
            signal.connect(self._pause.start)

    def write(self) -> None:
        """Write down what is being typed now, or forget what was."""
        self._pause.stop()
        library = self._library()
        typed = next((one for gather in self._gather if (one := gather()) is not None), None)
        if library is None or typed == self._written:
            return
        self._written = typed
        path = library.path

        def work() -> None:
            from quotarium.services.unsaved import keep_unsaved

            keep_unsaved(path, typed)

        self._tasks.start(Lane.WRITE, work, lambda _: None, self._failed)

    def forget(self) -> None:
        """Begin anew: another library was opened."""
        self._written = None
