"""Imports a whole library that was exported as JSON, in the background and as one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from quotarium.errors import Cancelled
from quotarium.gui import words
from quotarium.gui.tasks import Progress
from quotarium.gui.waiting import Waiting
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.library_file import ImportedLibrary
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class WholeImport(QObject):
    """Begins at once; nothing has to be chosen, and undo takes all of it back."""

    ended = Signal()

    def __init__(self, bench: Workbench, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._path = path
        self._told = self.tr("Importing the library %1…").replace("%1", path.name)
        self._waiting = Waiting(self.tr("Import a library"), parent)
        self._waiting.tell(self._told)
        self._progress = Progress()
        self._progress.moved.connect(self._on_moved)
        bench.write(self._import, self._done, failed=self._failed)

    def _import(self, library: Library) -> Outcome[ImportedLibrary]:
        from quotarium.services.library_file import import_library

        return import_library(library, self._path, self._progress)

    def _on_moved(self, done: int, total: int) -> None:
        if self._waiting.stopped:
            self._progress.cancel()
        else:
            self._waiting.tell(self._told, done, total)

    def _done(self, made: ImportedLibrary) -> None:
        parts = (
            words.number_of_quotes(made.quotes),
            words.number_of_sources(made.sources),
            words.number_of_speakers(made.speakers),
        )
        told = self.tr("Imported from the library %1: %2.").replace("%2", ", ".join(parts))
        self._bench.told_undoable.emit(told.replace("%1", self._path.name))
        self._end()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._bench.told.emit(self.tr("Stopped; nothing was imported."))
        else:
            self._bench.report(error)
        self._end()

    def _end(self) -> None:
        self._waiting.end()
        self.ended.emit()
        self.deleteLater()
