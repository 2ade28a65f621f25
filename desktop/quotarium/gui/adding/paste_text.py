"""The dialog for a text from the clipboard: the words, and what is known of them already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label, set_tone
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.widgets.suggesting import CommittingEdit

if TYPE_CHECKING:
    from quotarium.services.sources import SourceFields


class PlainPaste(QPlainTextEdit):
    """Takes only plain text, and gives it back with its no-break spaces."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def text(self) -> str:
        """Return the text as it was pasted; toPlainText() would lose no-break spaces."""
        raw: str = self.document().toRawText()
        return raw.replace("\u2029", "\n")


class PasteTextDialog(QDialog):
    """`accepted_text` carries the text and the SourceFields given with it."""

    accepted_text = Signal(str, object)

    def __init__(self, parent: QWidget | None = None, text: str | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pasteTextDialog")
        self.setWindowTitle(self.tr("Add pasted text"))
        resize_grown(self, 660, 620)
        self.text = PlainPaste()
        self.text.setObjectName("pastedText")
        self.text.setProperty("field", True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Paste the article here."))
        self.text.setTabChangesFocus(True)
        self.title = CommittingEdit(self.tr("Title"), self.tr("else its first line"))
        self.authors = CommittingEdit(self.tr("Authors"), self.tr("Family, Given; Family, Given"))
        self.issued = DateField(self.tr("Published"))
        self.url = CommittingEdit(self.tr("Address (URL)"), "https://")
        self.problem = plain_label("", "muted", wrap=True)
        self.buttons = QDialogButtonBox()
        self.add = button(self.tr("Add"), primary=True)
        self.add.setAccessibleName(self.tr("Add this text"))
        cancel = button(self.tr("Cancel"))
        self.buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._on_text)
        self.text.setPlainText(self._clipboard() if text is None else text)
        self._on_text()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.title),
            (self.tr("Authors"), self.authors),
            (self.tr("Published"), self.issued),
            (self.tr("Address (URL)"), self.url),
        )
        for number, (name, field) in enumerate(rows):
            row, column = 2 * (number // 2), number % 2
            grid.addWidget(SectionLabel(name, field), row, column)
            grid.addWidget(field, row + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 18)
        box.setSpacing(9)
        box.addWidget(heading(self.tr("Add pasted text"), 4))
        box.addWidget(self.text, 1)
        box.addLayout(grid)
        box.addWidget(self.problem)
        box.addWidget(self.buttons)

    def fields(self) -> SourceFields:
        """Return what was given; what was left empty is read from the text."""
        from quotarium.services.sources import SourceFields

        # Arabic and East Asian keyboards have semicolons of their own.
        names = re.split("[;؛；]", self.authors.value())
        authors = tuple(name.strip() for name in names if name.strip())
        return SourceFields(
            title=self.title.value() or None,
            authors=authors or None,
            issued=self.issued.value() or None,
            url=self.url.value() or None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and control:
            self._on_accepted()
        else:
            super().keyPressEvent(event)

    def _clipboard(self) -> str:
        text = QGuiApplication.clipboard().text()
        # A word or an address on the clipboard is not the article that somebody wants to add.
        return text if len(text.split()) > 8 else ""

    def _on_text(self) -> None:
        words = len(self.text.text().split())
        self.add.setEnabled(words > 0)
        self.problem.setText(
            self.tr("%Ln words. A title and a “By …” line are recognised.", "", words)
            if words
            else self.tr("Paste the text first.")
        )
        set_tone(self.problem, "muted")

    def _on_accepted(self) -> None:
        if not self.issued.is_understood():
            self.issued.setFocus()
        elif self.text.text().strip():
            self.accepted_text.emit(self.text.text(), self.fields())
            self.accept()
