"""The dialog of an import: see what was read, choose, and import it as one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import Cancelled, WorldError
from quotarium.gui import words
from quotarium.gui.faults import sentence_of
from quotarium.gui.importing.table import ImportTable
from quotarium.gui.importing.telling import told_of, told_of_import
from quotarium.gui.tasks import Progress
from quotarium.gui.translation import translated
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import ElidedLabel, SectionLabel, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.gui.workbench import Workbench
from quotarium.services.importing import Imported, Preview, importers

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library

_MOST_PROBLEMS = 2_000


class ImportDialog(QDialog):
    """Reads a file at once, and changes nothing before Import; `imported` carries what came."""

    imported = Signal(object)

    def __init__(self, bench: Workbench, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import references"))
        resize_grown(self, 1000, 640)
        self._bench = bench
        self._path = path
        self._preview: Preview | None = None
        self._progress: Progress | None = None
        self._keeping = False
        self._build()
        self._lay_out()
        self._read()

    def _build(self) -> None:
        self.name = ElidedLabel(self._path.name)
        self.format = Box(self.tr("Format of the file"), "importFormatBox")
        self.format.setMinimumContentsLength(22)
        self.format.addItem(self.tr("recognised by itself"), "")
        for one in importers():
            self.format.addItem(translated(one.title), one.name)
        self.format.activated.connect(lambda _: self._read())
        self.banner = Banner()
        self.facts = plain_label(tone="muted", wrap=True)
        self.facts.setObjectName("importFacts")
        self.table = ImportTable()
        self.table.changed.connect(self._count)
        self.problems = WordsEdit(self.tr("Problems in the file, by line"))
        self.problems.setObjectName("importProblems")
        self.problems.setReadOnly(True)
        self.problems.setMaximumHeight(96)
        self.problems_label = SectionLabel(self.tr("Problems, by line"), self.problems)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.setTextVisible(False)
        self.told = plain_label(tone="muted")
        self.take = button(self.tr("Import"), primary=True)
        self.take.setObjectName("importButton")
        self.take.clicked.connect(self._keep)
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.name, 1)
        top.addWidget(SectionLabel(self.tr("Format"), self.format))
        top.addWidget(self.format)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.told, 1)
        end.addWidget(self.bar, 1)
        end.addWidget(self.take)
        end.addWidget(self.cancel)
        nothing = plain_label(self.tr("Nothing in this file could be read."), "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.table)
        self.stack.addWidget(nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.banner)
        box.addWidget(self.facts)
        box.addWidget(self.stack, 1)
        box.addWidget(self.problems_label)
        box.addWidget(self.problems)
        box.addLayout(end)

    # Reading.

    def _read(self) -> None:
        path, wanted = self._path, self.format.currentData()
        self._stop()
        progress = self._watched(self.tr("Reading…"))

        def work(library: Library) -> Preview:
            from quotarium.services.importing import preview_references

            return preview_references(library, path, wanted, progress)

        self._bench.read(work, self._show, owner=self, key="import", failed=self._unreadable)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self._progress = None
        self.format.setCurrentIndex(self.format.findData(preview.format))
        self.facts.setText(told_of(preview))
        self.table.show_preview(preview)
        self.stack.setCurrentIndex(1 if preview.items or preview.quotes else 2)
        shown = preview.problems[:_MOST_PROBLEMS]
        self.problems.setPlainText(
            "\n".join(_problem_words(one.line, translated(one.text)) for one in shown)
        )
        self._rest()
        self.table.focus_first()

    def _unreadable(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self._preview = self._progress = None
        self.stack.setCurrentIndex(0)
        self._rest()
        self._say(error)

    # Importing.

    def _keep(self) -> None:
        preview = self._preview
        if preview is None:
            return
        choices, pattern = dict(self.table.choices), self._bench.settings.citekey_pattern
        progress = self._watched(self.tr("Importing…"))
        self._keeping = True
        bench, name = self._bench, self._path.name

        def work(library: Library) -> Outcome[Imported]:
            from quotarium.services.importing import keep_references

            return keep_references(library, preview, choices, progress, pattern)

        def done(imported: Imported) -> None:
            told = told_of_import(imported, name)
            if imported.added or imported.merged or imported.quotes:
                bench.told_undoable.emit(told)
            else:
                bench.told.emit(told)
            if shiboken6.isValid(self):
                self.imported.emit(imported)
                self.accept()

        def failed(error: Exception) -> None:
            if not shiboken6.isValid(self):
                bench.report(error)
                return
            self._keeping, self._progress = False, None
            self._rest()
            if isinstance(error, Cancelled):
                self.banner.tell(self.tr("Stopped; nothing was imported."))
            else:
                self._say(error)

        bench.write(work, done, failed=failed)

    def reject(self) -> None:
        """Stop what is under way; an import that runs is taken back whole, the dialog stays."""
        self._stop()
        if not self._keeping:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and let go of what was read: it may be millions of objects."""
        self._preview = None
        self.table.model.clear()
        super().done(result)

    # What is under way.

    def _watched(self, told: str) -> Progress:
        progress = Progress()
        self._progress = progress
        progress.moved.connect(self._on_moved)
        self.banner.hide()
        self.told.setText(told)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.take.setEnabled(False)
        self.table.setEnabled(False)
        return progress

    def _on_moved(self, done: int, total: int) -> None:
        if self._progress is not None:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _rest(self) -> None:
        """Show what can be done now."""
        self.bar.hide()
        self.told.setText("")
        self.table.setEnabled(True)
        there = bool(self._preview and self._preview.problems)
        self.problems.setVisible(there)
        self.problems_label.setVisible(there)
        self._count()

    def _count(self) -> None:
        added, merged, _ = self.table.numbers()
        quotes = len(self._preview.quotes) if self._preview else 0
        self.take.setEnabled(self._preview is not None and bool(added or merged or quotes))
        number = words.number_of_sources(added + merged)
        self.take.setText(
            self.tr("Import %1").replace("%1", number) if added + merged else self.tr("Import")
        )

    def _say(self, error: Exception) -> None:
        if isinstance(error, WorldError):
            self.banner.tell(sentence_of(error), problem=True)
        else:
            self._bench.report(error)


def _problem_words(line: int, text: str) -> str:
    return f"{line}: {text}" if line else text
