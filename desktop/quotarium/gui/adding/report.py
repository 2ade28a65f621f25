"""What came of adding many things: what is there now, what is not and why, to be copied."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from quotarium.errors import AlreadyThere
from quotarium.gui import fonts
from quotarium.gui.adding.intake import Report, Taken
from quotarium.gui.faults import sentence_of
from quotarium.gui.theme import theme
from quotarium.gui.translation import in_figures, translated
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import heading
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.reading.remarks import remark


class AddedReport(QDialog):
    """One list with what needs a look first; it can be selected and copied."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addedReport")
        self.setWindowTitle(self.tr("Sources added"))
        resize_grown(self, 680, 480)
        self._report = report
        self.list = QTextEdit()
        self.list.setObjectName("addedList")
        self.list.setAccessibleName(self.tr("What was added and what was not"))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setProperty("field", True)
        self.list.document().setDocumentMargin(10)
        copy = button(self.tr("Copy the list"), "copy")
        copy.setAccessibleName(copy.text())
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 18)
        box.setSpacing(10)
        box.addWidget(heading(self._headline(), 4))
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        theme().changed.connect(self._write)
        self._write()

    def text(self) -> str:
        """Return the list as plain text."""
        lines = []
        for title, entries in self._sections():
            lines += ["", title, *(f"{name}\t{said}" for name, said in entries)]
        return "\n".join([self._headline(), *lines])

    def _headline(self) -> str:
        report = self._report
        added = len(report.taken)
        told = self.tr("%Ln sources added", "", added)
        if not (report.refused or report.left_out or report.not_tried):
            return told
        missing = len(report.refused) + len(report.left_out) + report.not_tried
        return self.tr("%1, %2 not").replace("%1", told).replace("%2", in_figures(missing))

    def _sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        report = self._report
        there = [(n, e) for n, e in report.refused if isinstance(e, AlreadyThere)]
        refused = [(n, e) for n, e in report.refused if not isinstance(e, AlreadyThere)]
        doubtful = [(one.name, self._became(one)) for one in report.taken if one.warnings]
        plain = [(one.name, self._became(one)) for one in report.taken if not one.warnings]
        sections = [
            (self.tr("Not added"), [(name, _reason(name, error)) for name, error in refused]),
            (
                self.tr("In the library already"),
                [(name, self._already(error)) for name, error in there],
            ),
            (self.tr("Left out of folders"), report.left_out),
            (self.tr("Added, but have a look"), doubtful),
            (self.tr("Added"), plain),
        ]
        if report.not_tried:
            count = self.tr("%Ln more were not come to.", "", report.not_tried)
            sections.insert(0, (self.tr("Stopped"), [(count, "")]))
        return [(title, entries) for title, entries in sections if entries]

    def _became(self, one: Taken) -> str:
        told = f"{one.source.citekey}: {one.source.title}"
        if one.address:
            found = self.tr("%1 (found at %2)")
            told = found.replace("%1", told).replace("%2", one.address)
        return " — ".join((told, *(translated(remark(text)) for text in one.warnings)))

    def _already(self, error: AlreadyThere) -> str:
        return self.tr("the same file is the source %1").replace("%1", str(error.key))

    def _write(self) -> None:
        self.list.clear()
        cursor = self.list.textCursor()
        strong = QTextCharFormat()
        strong.setFont(fonts.scaled(0, bold=True))
        strong.setFontWeight(QFont.Weight.DemiBold)
        usual, quiet = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(theme().colours.muted))
        for number, (title, entries) in enumerate(self._sections()):
            if number:
                cursor.insertBlock()
                cursor.insertBlock()
            cursor.insertText(f"{title} ({len(entries)})", strong)
            for name, said in entries:
                cursor.insertBlock()
                cursor.insertText(name, usual)
                if said:
                    cursor.insertText(f"\u2028{said}", quiet)
        self.list.moveCursor(QTextCursor.MoveOperation.Start)


def _reason(name: str, error: Exception) -> str:
    """Return what an error says, without the name that stands beside it."""
    return sentence_of(error).removeprefix(f"{name}: ")
