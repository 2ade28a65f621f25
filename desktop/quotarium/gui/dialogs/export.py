"""Export: what, how, and a live picture of the document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import WorldError
from quotarium.gui import words
from quotarium.gui.dialogs.document_view import DocumentView
from quotarium.gui.dialogs.export_form import ExportForm
from quotarium.gui.tasks import Progress
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.labels import SectionLabel, plain_label
from quotarium.gui.widgets.words_edit import WordsEdit
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.formats.document import Document
    from quotarium.services.citations import Citations
    from quotarium.services.exporting import Exported
    from quotarium.storage.library import Library

_PAUSE = 120


class ExportDialog(QDialog):
    """Choose on the left, see on the right, then save or copy."""

    def __init__(
        self,
        bench: Workbench,
        selected: tuple[int, ...],
        shown: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.resize(1060, 660)
        self._bench = bench
        self._progress: Progress | None = None
        self.form = ExportForm(bench, selected, shown)
        self.banner = Banner()
        self.save = button(self.tr("Save as…"), primary=True)
        self.save.setObjectName("saveExportButton")
        self.copy = button(self.tr("Copy"), "copy")
        self.close_button = button(self.tr("Close"))
        self.cancel = button(self.tr("Stop"))
        self.cancel.hide()
        self.preview = DocumentView(self.tr("Preview of the document"))
        self.preview.setObjectName("exportPreview")
        self.preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.source_text = WordsEdit(self.tr("Preview of the file"))
        self.source_text.setReadOnly(True)
        self.remark = plain_label(tone="muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._render)
        self._lay_out()
        self._connect()
        self._render()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("room", "panel")
        left.setFixedWidth(340)
        form = QVBoxLayout(left)
        form.setContentsMargins(20, 18, 20, 18)
        form.setSpacing(5)
        form.addWidget(self.form)
        form.addStretch(1)
        form.addWidget(self.banner)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for made in (self.save, self.copy, self.cancel):
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        form.addLayout(buttons)
        right = QVBoxLayout()
        right.setContentsMargins(32, 20, 32, 24)
        right.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(SectionLabel(self.tr("Preview")))
        top.addWidget(self.remark, 1)
        right.addLayout(top)
        sheet = CardFrame(margin=1)
        self.sheets = QStackedWidget()
        self.sheets.addWidget(self.preview)
        self.sheets.addWidget(self.source_text)
        for view in (self.preview, self.source_text):
            view.setMinimumHeight(0)
            view.setMaximumHeight(16_777_215)
        sheet.box.addWidget(self.sheets)
        right.addWidget(sheet, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(left)
        line.addLayout(right, 1)

    def _connect(self) -> None:
        self.form.changed.connect(self._pause.start)
        self.save.clicked.connect(self._on_save)
        self.copy.clicked.connect(self._on_copy)
        self.cancel.clicked.connect(self._on_cancel)
        self.close_button.clicked.connect(self.reject)

    # The preview.

    def _render(self) -> None:
        options, ids = self.form.options(), self.form.ids()
        self.remark.setText(self.tr("· being made…"))
        if self.form.is_document:

            def draw(library: Library, citations: Citations) -> Document:
                from quotarium.services.exporting import document

                return document(library, ids, options, citations)

            self._bench.cite(
                draw, self._show, owner=self, key="export preview", failed=self._on_problem
            )
        else:

            def write(library: Library, citations: Citations) -> Exported:
                from quotarium.services.exporting import export

                return export(library, ids, options, citations)

            self._bench.cite(
                write, self._show_text, owner=self, key="export preview", failed=self._on_problem
            )

    def _show(self, document: Document) -> None:
        self.banner.hide()
        cut = self.preview.show_document(document)
        self.sheets.setCurrentWidget(self.preview)
        self.remark.setText(self.tr("· the beginning") if cut else "")

    def _show_text(self, exported: Exported) -> None:
        self.banner.hide()
        text = exported.content.decode("utf-8", "replace")
        self.source_text.setPlainText(text[:20_000])
        self.sheets.setCurrentWidget(self.source_text)
        self.remark.setText(f"· {words.number_of_sources(exported.sources)}")

    def _on_problem(self, error: Exception) -> None:
        self.remark.setText("")
        if isinstance(error, WorldError):
            self.banner.tell(str(error), problem=True)
        else:
            self._bench.report(error)

    # Saving and copying.

    def _on_save(self) -> None:
        chosen = self.form.exporter()
        suffix = f".{chosen.suffix.lstrip('.')}"
        library = self._bench.library
        stem = library.path.stem if library else "quotes"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{stem}{suffix}", f"{chosen.title} (*{suffix})"
        )
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_suffix(suffix))

    def save_to(self, path: Path) -> None:
        """Write the export to a file, in the background."""
        options, ids = self.form.options(), self.form.ids()
        progress = Progress()
        self._progress = progress
        self._busy(True)
        progress.moved.connect(self._on_moved)

        def work(library: Library, citations: Citations) -> Exported:
            from quotarium.services.exporting import export, write_export

            exported = export(library, ids, options, citations, progress)
            write_export(path, exported.content)
            return exported

        def done(exported: Exported) -> None:
            self._busy(False)
            what = words.number_of_quotes(exported.quotes)
            told = self.tr("Saved %1 in %2").replace("%1", what).replace("%2", path.name)
            self.banner.tell(told)
            self.remark.setText("")

        def failed(error: Exception) -> None:
            self._busy(False)
            self._on_problem(error)

        self._bench.cite(work, done, owner=self, failed=failed)

    def _on_moved(self, done: int, total: int) -> None:
        self.remark.setText(
            self.tr("· step %1 of %2").replace("%1", str(done)).replace("%2", str(total))
        )

    def _on_cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _busy(self, busy: bool) -> None:
        self.save.setVisible(not busy)
        self.copy.setVisible(not busy)
        self.cancel.setVisible(busy)

    def _on_copy(self) -> None:
        data = QMimeData()
        if self.form.is_document:
            data.setHtml(self.preview.toHtml())
            data.setText(self.preview.toPlainText())
        else:
            data.setText(self.source_text.toPlainText())
        QGuiApplication.clipboard().setMimeData(data)
        self.banner.tell(self.tr("Copied."))
