"""Writes down what is being typed, so that it is offered again if the program is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from quotarium.gui.tasks import Lane

if TYPE_CHECKING:
    from quotarium.gui.workbench import Workbench
    from quotarium.services.unsaved import Unsaved

#: So long (ms) after the last key it is written.
_PAUSE = 700

#: Returns what is being typed in a form, None where nothing waits to be kept.
Gather = Callable[[], "Unsaved | None"]


class Typing(QObject):
    """Forms say what they hold; the first that holds something is written."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._gather: list[Gather] = []
        self._written: Unsaved | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.write)
        bench.library_opened.connect(self._on_opened)

    def watch(self, signals: Iterable[Any], gather: Gather) -> None:
        """Ask `gather` a moment after any of these signals; it must outlive the window."""
        self._gather.append(gather)
        for signal in signals:
            signal.connect(self._pause.start)

    def write(self) -> None:
        """Write down what is being typed now, or forget what was."""
        self._pause.stop()
        library = self._bench.library
        typed = next((one for gather in self._gather if (one := gather()) is not None), None)
        if library is None or typed == self._written:
            return
        self._written = typed
        path = library.path

        def work() -> None:
            from quotarium.services.unsaved import keep_unsaved

            keep_unsaved(path, typed)

        self._bench.tasks.start(Lane.WRITE, work, lambda _: None, self._bench.report)

    def _on_opened(self) -> None:
        self._written = None
