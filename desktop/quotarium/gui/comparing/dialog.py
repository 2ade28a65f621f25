"""Speakers side by side, by date or by topic, or quotes; saved as a table for Word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.comparing.text import ComparisonText
from quotarium.gui.routes import Route
from quotarium.gui.translation import in_figures, spoken
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.quote import AttributionStatus

if TYPE_CHECKING:
    from quotarium.services.positions import Positions
    from quotarium.services.quotes_beside import QuotesBeside
    from quotarium.storage.library import Library

#: Of more quotes that are selected, their speakers are compared first.
MOST_QUOTES: Final = 6


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
        self.setWindowTitle(self.tr("Compare"))
        resize_grown(self, 1060, 680)
        self._bench, self._route, self._only = bench, route, only
        self.made: Positions | QuotesBeside | None = None
        self.by = Box(self.tr("What the rows are"), "compareBy")
        self.by.addItem(self.tr("a row a date"), "date")
        self.by.addItem(self.tr("a row a topic (tag)"), "topic")
        self.by.addItem(self.tr("a column a quote"), "quote")
        # Who selects a few quotes wants to see these.
        self.by.setCurrentIndex(2 if 1 < len(only) <= MOST_QUOTES else 0)
        self.by.setMinimumContentsLength(18)
        self.facts = plain_label(tone="muted", wrap=True)
        self.text = ComparisonText()
        self.save = button(self.tr("Save for Word…"), "export", primary=True)
        self.save.setObjectName("saveComparison")
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self.by.activated.connect(lambda _: self._look())
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
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

        def work(library: Library) -> Positions | QuotesBeside:
            from quotarium.services.positions import RowsBy, positions
            from quotarium.services.quotes_beside import quotes_beside
            from quotarium.services.searching import Search, all_ids

            wanted = Search(
                query=route.query,
                tag_id=route.tag_id,
                project_id=route.project_id,
                speaker_id=route.speaker_id,
                source_id=route.source_id,
            )
            if by == "quote":
                return quotes_beside(library, only or all_ids(library, wanted), spoken())
            return positions(library, wanted, RowsBy(by), only, spoken())

        self._bench.read(work, self._show, owner=self, key="positions")

    def _show(self, made: Positions | QuotesBeside) -> None:
        self.made = made
        if self.by.currentData() == "quote":
            self._show_quotes(cast("QuotesBeside", made))
        else:
            self._show_speakers(cast("Positions", made))

    def _show_quotes(self, made: QuotesBeside) -> None:
        self.save.setEnabled(bool(made.columns))
        near = any(one.near_to is not None for one in made.columns)
        told = [words.number_of_quotes(len(made.columns))]
        if made.left_out:
            more = self.tr("%1 more are left out. Select quotes to choose.")
            told.append(more.replace("%1", in_figures(made.left_out)))
        if near:
            told.append(self.tr("Underlined: worded otherwise in the earliest near wording."))
        self.facts.setText(" · ".join(told))
        self.text.show_quotes(made, self._rows_of(made))

    def _rows_of(self, made: QuotesBeside) -> list[tuple[str, list[str]]]:
        """Return what stands around the words, in rows with a name each."""
        columns = made.columns
        rows = [
            (self.tr("Said on"), [one.said or self.none_word() for one in columns]),
            (self.tr("Speaker"), [one.speakers for one in columns]),
            (self.tr("Occasion"), [one.occasion for one in columns]),
            (self.tr("Source"), [one.source for one in columns]),
        ]
        if any(one.status is not AttributionStatus.REPORTED for one in columns):
            sure = [words.status_word(one.status) for one in columns]
            rows.append((self.tr("How sure it is"), sure))
        return [row for row in rows if any(row[1])]

    def _show_speakers(self, made: Positions) -> None:
        self.save.setEnabled(bool(made.rows))
        if not made.rows:
            told = self.tr("No quote here has a speaker. Select quotes of two speakers or more.")
        elif made.left_out:
            told = self.tr("The %1 with the most quotes; %2 more are left out. Select quotes to "
                           "choose.")  # fmt: skip
            told = told.replace("%1", words.number_of_speakers(len(made.speakers)))
            told = told.replace("%2", in_figures(made.left_out))
        else:
            told = words.number_of_speakers(len(made.speakers))
        self.facts.setText(told)
        self.text.show_speakers(made, self.none_word())

    def none_word(self) -> str:
        """Return what the row of no date, or of no topic, is called."""
        return self.tr("no topic") if self.by.currentData() == "topic" else self.tr("no date")

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save for Word"), "comparison.docx", self.tr("Word documents (*.docx)")
        )
        if name:
            self.save_to(Path(name).with_suffix(".docx"))

    def save_to(self, path: Path) -> None:
        """Save the table as a Word file."""
        made, by = self.made, self.by.currentData()
        if made is None:
            return
        language = self._bench.settings.language or "en"
        if by == "quote":
            beside = cast("QuotesBeside", made)
            rows, name = self._rows_of(beside), self.tr("Quotes side by side")

            def content() -> bytes:
                from quotarium.services.quotes_beside import quotes_beside_docx

                return quotes_beside_docx(beside, name, rows, language)
        else:
            table = cast("Positions", made)
            first = self.tr("Topic") if by == "topic" else self.tr("Date")
            heads, title = (first, self.none_word()), self.tr("Positions")

            def content() -> bytes:
                from quotarium.services.positions import positions_docx

                return positions_docx(table, title, heads, language)

        def work() -> None:
            from quotarium.services.exporting import write_export

            write_export(path, content())

        told = self.tr("Saved: %1").replace("%1", str(path))
        self._bench.run(work, lambda _: self._bench.told.emit(told), owner=self)
