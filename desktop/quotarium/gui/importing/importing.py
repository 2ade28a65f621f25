"""Opens the import dialog for files of references, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from quotarium.gui.importing.whole import WholeImport
from quotarium.gui.routes import Route
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.importing import Imported


class Importing(QObject):
    """Takes files from the menu or from a drop."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._waiting: list[Path] = []

    def choose_files(self) -> None:
        """Ask for files of references; without a library, show where to begin."""
        if self._bench.library is None:
            self._bench.go(Route(page="welcome"))
            return
        patterns = " ".join(f"*{suffix}" for suffix in _suffixes())
        kinds = (self.tr("References (%1)").replace("%1", patterns), self.tr("All files (*)"))
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import references"), "", ";;".join(kinds)
        )
        self.import_files([Path(name) for name in names])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show the files in the dialog, each when the one before is done with."""
        idle = not self._waiting
        self._waiting.extend(paths)
        if idle and self._waiting:
            self._open_next()

    def _open_next(self) -> None:
        path = self._waiting[0]

        def work() -> bool:
            from quotarium.services.library_file import holds_library

            return holds_library(path)

        # What cannot be read is said in the dialog.
        self._bench.run(work, self._open, owner=self, failed=lambda _: self._open(whole=False))

    def _open(self, whole: bool) -> None:
        path = self._waiting[0]
        if whole:
            WholeImport(self._bench, path, self._window).ended.connect(self._on_finished)
            return
        from quotarium.gui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._bench, path, self._window)
        dialog.imported.connect(self._on_imported)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_imported(self, imported: Imported) -> None:
        if imported.added:
            self._bench.go(Route(page="sources", id=imported.added[0]))

    def _on_finished(self, _result: int = 0) -> None:
        self._waiting.pop(0)
        if self._waiting:
            self._open_next()


@cache
def _suffixes() -> tuple[str, ...]:
    from quotarium.services.importing import importers

    return tuple(dict.fromkeys(suffix for one in importers() for suffix in one.suffixes))


def holds_references(path: Path) -> bool:
    """Tell by its name whether a file is one of references and not a text to read."""
    from quotarium.reading.registry import READERS

    read = {suffix for reader in READERS if reader.module for suffix in reader.suffixes}
    suffix = path.suffix.lower()
    return suffix in _suffixes() and suffix not in read
