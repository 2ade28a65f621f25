"""Export: what, how, and a live picture of the document; saved, printed or copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import WorldError
from quotarium.formats.registry import Writes
from quotarium.gui import fonts, words
from quotarium.gui.clipboard import mime
from quotarium.gui.exporting.document_view import DocumentView
from quotarium.gui.exporting.form import ExportForm
from quotarium.gui.exporting.work import drawing, writing
from quotarium.gui.faults import sentence_of
from quotarium.gui.paper.copying import document_snippet
from quotarium.gui.paper.printing import new_printer, print_document
from quotarium.gui.tasks import Progress
from quotarium.gui.translation import in_figures, translated
from quotarium.gui.widgets.banner import Banner
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.formats.document import Document
    from quotarium.formats.snippet import Snippet
    from quotarium.services.citations import Citations
    from quotarium.services.exporting import Exported
    from quotarium.storage.library import Library

_PAUSE = 120
#: So many letters of a file are shown.
_MOST_TEXT = 20_000
_HEAD = 512


class ExportDialog(QDialog):
    """Choose on the left, see on the right, then save or copy."""

    def __init__(
        self,
        bench: Workbench,
        selected: tuple[int, ...],
        shown: tuple[int, ...],
        describes: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        resize_grown(self, 1080, 720)
        self._bench = bench
        self._progress: Progress | None = None
        self.form = ExportForm(bench, selected, shown, describes)
        self.banner = Banner()
        self.save = button(self.tr("Save as…"), primary=True)
        self.save.setObjectName("saveExportButton")
        self.save.setDefault(True)
        self.copy = button(self.tr("Copy"), "copy")
        self.print = button(self.tr("Print…"))
        self.print.setObjectName("printButton")
        self.close_button = button(self.tr("Close"))
        self.cancel = button(self.tr("Stop"))
        self.cancel.hide()
        self.preview = DocumentView(self.tr("Preview of the document"))
        self.preview.setObjectName("exportPreview")
        self.preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.source_text = QPlainTextEdit()
        self.source_text.setAccessibleName(self.tr("Preview of the file"))
        self.source_text.setReadOnly(True)
        self.source_text.setTabChangesFocus(True)
        self.source_text.setFrameShape(QFrame.Shape.NoFrame)
        self.source_text.document().setDocumentMargin(20)
        self.source_text.viewport().setAutoFillBackground(False)
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
        form = QVBoxLayout(left)
        form.setContentsMargins(0, 18, 0, 18)
        form.setSpacing(10)
        title = heading(self.tr("Export"), 5)
        title.setContentsMargins(20, 0, 20, 0)
        form.addWidget(title)
        self.form.setContentsMargins(20, 0, 20, 0)
        area = scrolling(self.form)
        self.form.setAutoFillBackground(False)
        form.addWidget(area, 1)
        needed = self.form.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        left.setFixedWidth(max(fonts.grown(372), needed))
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 0)
        below.setSpacing(10)
        below.addWidget(self.banner)
        buttons = FlowLayout()
        for made in (self.save, self.print, self.copy, self.cancel, self.close_button):
            buttons.addWidget(made)
        below.addLayout(buttons)
        form.addLayout(below)
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
        self.print.clicked.connect(self._on_print)
        self.cancel.clicked.connect(self._on_cancel)
        self.close_button.clicked.connect(self.reject)

    # The preview.

    def _render(self) -> None:
        self.remark.setText(self.tr("· being made…"))
        is_document = self.form.document_exporter() is not None
        self.print.setVisible(is_document)
        if self.form.exporter().writes is Writes.LIBRARY:
            self._say_no_preview(self.tr("All that the library holds, complete. Save it."))
        elif is_document:
            work, show = self._drawing(), self._show
            self._bench.cite(work, show, owner=self, key="export preview", failed=self._on_problem)
        else:
            self._bench.cite(
                self._writing(),
                self._show_text,
                owner=self,
                key="export preview",
                failed=self._on_problem,
            )

    def _drawing(self) -> Callable[[Library, Citations], Document]:
        return drawing(self.form.options(), self.form.scope())

    def _writing(
        self, progress: Progress | None = None, path: Path | None = None
    ) -> Callable[[Library, Citations], Exported]:
        form = self.form
        return writing(form.options(), form.scope(), form.exporter(), progress, path)

    def _show(self, document: Document) -> None:
        self.banner.hide()
        self.copy.setEnabled(True)
        self.form.say_notes(document.in_notes)
        cut = self.preview.show_document(document, self.form.options().layout)
        self.sheets.setCurrentWidget(self.preview)
        self.remark.setText(self.tr("· the beginning") if cut else "")

    def _show_text(self, exported: Exported) -> None:
        self.banner.hide()
        of_quotes = self.form.exporter().writes is Writes.QUOTES
        number = (
            words.number_of_quotes(exported.quotes)
            if of_quotes
            else words.number_of_sources(exported.sources)
        )
        if b"\0" in exported.content[:_HEAD]:
            # A packed file, such as Excel's, has nothing to read.
            self._say_no_preview(
                self.tr("This format is not text; open the saved file to look at it.")
            )
        else:
            text = exported.content[: _MOST_TEXT * 4].decode("utf-8", "replace")
            self.source_text.setPlainText(text[:_MOST_TEXT])
            self.sheets.setCurrentWidget(self.source_text)
            self.copy.setEnabled(True)
        self.remark.setText(f"· {number}")

    def _say_no_preview(self, told: str) -> None:
        self._bench.tasks.forget("export preview")
        self.source_text.setPlainText(told)
        self.sheets.setCurrentWidget(self.source_text)
        self.copy.setEnabled(False)
        self.remark.setText("")

    def _on_problem(self, error: Exception) -> None:
        self.remark.setText("")
        if isinstance(error, WorldError):
            self.banner.tell(sentence_of(error), problem=True)
        else:
            self._bench.report(error)

    # Saving and copying.

    def _on_save(self) -> None:
        chosen = self.form.exporter()
        suffix = f".{chosen.suffix.lstrip('.')}"
        library = self._bench.library
        stem = library.path.stem if library else "quotes"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), f"{stem}{suffix}", f"{translated(chosen.title)} (*{suffix})"
        )
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_suffix(suffix))

    def save_to(self, path: Path) -> None:
        """Write the export to a file, in the background."""
        progress = Progress()
        self._progress = progress
        self._busy(True)
        progress.moved.connect(self._on_moved)
        only_sources = self.form.what.only_sources()

        def done(exported: Exported) -> None:
            self._busy(False)
            what = (
                words.number_of_sources(exported.sources)
                if only_sources
                else words.number_of_quotes(exported.quotes)
            )
            told = self.tr("Saved %1 in %2").replace("%1", what).replace("%2", path.name)
            self.banner.tell(told)
            self.remark.setText("")

        def failed(error: Exception) -> None:
            self._busy(False)
            self._on_problem(error)

        self._bench.cite(self._writing(progress, path), done, owner=self, failed=failed)

    def _on_moved(self, done: int, total: int) -> None:
        self.remark.setText(
            self.tr("· step %1 of %2")
            .replace("%1", in_figures(done))
            .replace("%2", in_figures(total))
        )

    def _on_cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _busy(self, busy: bool) -> None:
        self.save.setVisible(not busy)
        self.copy.setVisible(not busy)
        self.print.setVisible(not busy and self.form.document_exporter() is not None)
        self.cancel.setVisible(busy)

    def _on_copy(self) -> None:
        """Copy the whole export, not only what the preview shows of it."""
        if self.form.document_exporter() is not None:
            draw, layout = self._drawing(), self.form.options().layout

            def work(library: Library, citations: Citations) -> Snippet:
                return document_snippet(draw(library, citations), layout)

            self._bench.cite(work, self._take_snippet, owner=self, failed=self._on_problem)
        else:
            self._bench.cite(self._writing(), self._take_text, owner=self, failed=self._on_problem)

    def _take_snippet(self, snippet: Snippet) -> None:
        QGuiApplication.clipboard().setMimeData(mime(snippet))
        self.banner.tell(self.tr("Copied."))

    def _take_text(self, exported: Exported) -> None:
        QGuiApplication.clipboard().setText(exported.content.decode("utf-8", "replace"))
        self.banner.tell(self.tr("Copied."))

    # Printing.

    def _on_print(self) -> None:
        printer = new_printer()
        if QPrintDialog(printer, self).exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the document, in the background."""
        draw, layout = self._drawing(), self.form.options().layout
        self._busy(True)

        def work(library: Library, citations: Citations) -> int:
            return print_document(printer, draw(library, citations), layout)

        def done(pages: int) -> None:
            self._busy(False)
            self.banner.tell(self.tr("%Ln pages printed.", "", pages))

        def failed(error: Exception) -> None:
            self._busy(False)
            self._on_problem(error)

        self._bench.cite(work, done, owner=self, failed=failed)
