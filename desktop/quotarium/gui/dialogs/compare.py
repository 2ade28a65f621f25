"""Speakers side by side: what each said, by date or by topic; saved as a table for Word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.workbench import Workbench
from quotarium.model.quote import AttributionStatus

if TYPE_CHECKING:
    from quotarium.services.positions import Position, Positions
    from quotarium.storage.library import Library


class CompareDialog(QDialog):
    """Shows what the route narrows quotes to; `only` are ids of quotes, empty for all of them."""

    def __init__(
        self,
        bench: Workbench,
        route: Route,
        only: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare speakers"))
        self.resize(1060, 680)
        self._bench, self._route, self._only = bench, route, only
        self.made: Positions | None = None
        self.by = Box(self.tr("What the rows are"), "compareBy")
        self.by.addItem(self.tr("a row a date"), "date")
        self.by.addItem(self.tr("a row a topic (tag)"), "topic")
        self.by.setMinimumContentsLength(18)
        self.facts = plain_label(tone="muted", wrap=True)
        self.text = QTextEdit()
        self.text.setObjectName("comparison")
        self.text.setAccessibleName(self.tr("What each speaker said"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        option = self.text.document().defaultTextOption()
        # Each wording runs in the direction of its own script.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(option)
        self.save = button(self.tr("Save for Word…"), "export", primary=True)
        self.save.setObjectName("saveComparison")
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self.by.activated.connect(lambda _: self._look())
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        theme().changed.connect(self._write)
        self._look()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.facts, 1)
        top.addWidget(self.by)
        box.addLayout(top)
        box.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.close_button)
        below.addWidget(self.save)
        box.addLayout(below)

    def _look(self) -> None:
        route, only, by = self._route, self._only, self.by.currentData()

        def work(library: Library) -> Positions:
            from quotarium.services.positions import RowsBy, positions
            from quotarium.services.searching import Search

            wanted = Search(
                query=route.query,
                tag_id=route.tag_id,
                project_id=route.project_id,
                speaker_id=route.speaker_id,
                source_id=route.source_id,
            )
            return positions(library, wanted, RowsBy(by), only)

        self._bench.read(work, self._show, owner=self, key="positions")

    def _show(self, made: Positions) -> None:
        self.made = made
        self.save.setEnabled(bool(made.rows))
        if not made.rows:
            told = self.tr("No quote here has a speaker. Select quotes of two speakers or more.")
        elif made.left_out:
            told = self.tr("The %1 with the most quotes; %2 more are left out. Select quotes to "
                           "choose.")  # fmt: skip
            told = told.replace("%1", words.number_of_speakers(len(made.speakers)))
            told = told.replace("%2", str(made.left_out))
        else:
            told = words.number_of_speakers(len(made.speakers))
        self.facts.setText(told)
        self._write()

    def _write(self) -> None:
        made = self.made
        self.text.clear()
        if made is None or not made.rows:
            return
        layout = QTextTableFormat()
        layout.setCellPadding(8)
        layout.setCellSpacing(0)
        layout.setBorder(1)
        layout.setBorderCollapse(True)
        layout.setBorderBrush(QColor(theme().colours.line))
        layout.setHeaderRowCount(1)
        share = 86 / len(made.speakers)
        percent = QTextLength.Type.PercentageLength
        layout.setColumnWidthConstraints(
            [QTextLength(percent, 14), *(QTextLength(percent, share) for _ in made.speakers)]
        )
        columns = len(made.speakers) + 1
        table = self.text.textCursor().insertTable(len(made.rows) + 1, columns, layout)
        for number, (_, name) in enumerate(made.speakers, 1):
            table.cellAt(0, number).firstCursorPosition().insertText(name, _format(bold=True))
        for at, row in enumerate(made.rows, 1):
            head = row.name or self.none_word()
            table.cellAt(at, 0).firstCursorPosition().insertText(head, _format(bold=True))
            for number, cell in enumerate(row.cells, 1):
                cursor = table.cellAt(at, number).firstCursorPosition()
                for place, one in enumerate(cell):
                    if place:
                        cursor.insertBlock()
                    self._write_position(cursor, one)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_position(self, cursor: QTextCursor, one: Position) -> None:
        if self.made is not None and self.made.by == "topic" and one.said:
            cursor.insertText(f"{one.said}  ", _format(bold=True))
        cursor.insertText(f"“{one.words}”", _format(serif=True))
        told = one.source
        if one.status is not AttributionStatus.REPORTED:
            told = " · ".join(filter(None, (told, words.status_word(one.status))))
        if told:
            cursor.insertBlock()
            cursor.insertText(told, _format(tone="muted"))

    def none_word(self) -> str:
        """Return what the row of no date, or of no topic, is called."""
        return self.tr("no topic") if self.by.currentData() == "topic" else self.tr("no date")

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save for Word"), "positions.docx", self.tr("Word documents (*.docx)")
        )
        if name:
            self.save_to(Path(name).with_suffix(".docx"))

    def save_to(self, path: Path) -> None:
        """Save the table as a Word file."""
        made = self.made
        if made is None:
            return
        first = self.tr("Topic") if self.by.currentData() == "topic" else self.tr("Date")
        heads, title = (first, self.none_word()), self.tr("Positions")
        language = self._bench.settings.language or "en"

        def work() -> None:
            from quotarium.services.exporting import write_export
            from quotarium.services.positions import positions_docx

            write_export(path, positions_docx(made, title, heads, language))

        told = self.tr("Saved: %1").replace("%1", str(path))
        self._bench.run(work, lambda _: self._bench.told.emit(told), owner=self)


def _format(*, serif: bool = False, bold: bool = False, tone: str = "ink") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(fonts.serif(0.5) if serif else fonts.scaled(-1))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    made.setForeground(QColor(getattr(theme().colours, tone)))
    return made
