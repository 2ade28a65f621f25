"""The library in numbers: quotes by year, speaker, source and tag, of all or of a search."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import Cancelled
from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.completing.searches import offer_completions
from quotarium.gui.drawing.saving import save_picture
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.card import CardFrame
from quotarium.gui.widgets.chart import Chart
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.charts import Value
from quotarium.model.drawing import headed

if TYPE_CHECKING:
    from quotarium.services.reports import Report
    from quotarium.services.searching import Stop
    from quotarium.storage.library import Library

_MOST = 12
_TITLE = 14


class LibraryPage(Page):
    """A click on a bar shows its quotes; each chart can be saved as a table and as a picture."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._reports: dict[str, Report] = {}
        self._stop: Stop | None = None
        self.charts: dict[str, Chart] = {}
        self.box = QueryBox(self.tr("Search"), self.tr("Only quotes with these words"))
        self.box.setObjectName("librarySearch")
        self.count = plain_label(tone="muted")
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 12, 16)
        grid.setSpacing(14)
        for place, (by, name) in enumerate(self._names().items()):
            row, column = (0, 0) if place == 0 else (1 + (place - 1) // 2, (place - 1) % 2)
            grid.addWidget(self._card(by, name), row, column, 1, 2 if place == 0 else 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 8, 0)
        page.setSpacing(8)
        page.addWidget(heading(self.tr("The library in numbers"), 4))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 12, 0)
        line.addWidget(self.box)
        page.addLayout(line)
        page.addWidget(self.box.problems)
        page.addWidget(self.count)
        page.addWidget(area, 1)
        self.box.searched.connect(self.look)
        offer_completions(bench, self.box)
        bench.library_opened.connect(lambda: self.box.show_query(""))

    def _names(self) -> dict[str, str]:
        return {
            "year": self.tr("Quotes by year said"),
            "speaker": self.tr("Quotes by speaker"),
            "source": self.tr("Quotes by source"),
            "tag": self.tr("Quotes by tag"),
            "verified": self.tr("Quotes by their check"),
        }

    def _card(self, by: str, name: str) -> QWidget:
        card = CardFrame()
        chart = self.charts[by] = Chart(name, yearly=by == "year")
        chart.setObjectName(f"{by}Chart")
        chart.chosen.connect(partial(self._open, by))
        menu = QMenu(card)
        table = menu.addAction(self.tr("Save as a table (CSV)…"))
        table.triggered.connect(lambda: self._save_table(by))
        picture = menu.addAction(self.tr("Save as a picture (SVG, PNG, PDF)…"))
        picture.triggered.connect(lambda: self._save_picture(by))
        save = quiet_button("", "export", self.tr("Save: %1").replace("%1", name))
        save.setMenu(menu)
        save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        line = QHBoxLayout()
        line.addWidget(SectionLabel(name), 1)
        line.addWidget(save)
        card.box.addLayout(line)
        card.box.addWidget(chart)
        card.box.addStretch(1)
        return card

    def show_route(self, route: Route) -> None:
        self.title_changed.emit(self.tr("The library in numbers"))
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(*Kind):
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {"search.focus": self.box.setFocus}

    def wants_side(self) -> bool:
        return False

    def focus_first(self) -> None:
        self.box.setFocus()

    def look(self) -> None:
        """Count what the box says; older answers are dropped."""
        if self.bench.library is None:
            return
        from quotarium.services.searching import Stop

        if self._stop is not None:
            self._stop.now()
        self._stop = stop = Stop()
        query = self.box.text().strip()
        for by in self.charts:
            work = partial(_report, query, by, stop)
            show = partial(self._show, by)
            key = f"report {by}"
            self.bench.read(work, show, owner=self, key=key, failed=self._failed)

    def _show(self, by: str, report: Report) -> None:
        self._reports[by] = report
        named = [row for row in report.rows if row.name]
        if by == "year":
            values = [Value(row.name, row.quotes) for row in named]
        else:
            values = [Value(self._told(by, row.name), row.quotes) for row in named[:_MOST]]
        self.charts[by].show_values(values)
        self.count.setText(words.number_of_quotes(report.quotes))

    def _told(self, by: str, name: str) -> str:
        if by == "verified":
            from quotarium.model.clipping import VerificationState

            return words.state_words(VerificationState(name))[0]
        return f"#{name}" if by == "tag" else name

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.bench.report(error)

    def _open(self, by: str, place: int) -> None:
        row = [one for one in self._reports[by].rows if one.name][place]
        query = self.box.text().strip()
        route = Route(page="quotes", query=query, title=self._told(by, row.name))
        match by:
            case "speaker":
                self.bench.go(route.model_copy(update={"speaker_id": row.thing_id}))
            case "source":
                self.bench.go(route.model_copy(update={"source_id": row.thing_id}))
            case "tag":
                self.bench.go(route.model_copy(update={"tag_id": row.thing_id}))
            case _:
                narrowed = f"{query} verified:{row.name}".strip()
                self.bench.go(route.model_copy(update={"query": narrowed, "title": ""}))

    def _save_table(self, by: str) -> None:
        from quotarium.services.reports import report_csv

        name, report = self._names()[by], self._reports.get(by)
        if report is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the table"), f"{name}.csv", self.tr("Table (*.csv)")
        )
        if chosen:
            path = Path(chosen if chosen.casefold().endswith(".csv") else f"{chosen}.csv")
            told = self.tr("Saved %1.").replace("%1", path.name)
            content = report_csv(report)
            self.bench.run(_writing(path, content), lambda _: self.bench.told.emit(told))

    def _save_picture(self, by: str) -> None:
        name = self._names()[by]
        save_picture(self, self.bench, headed(self.charts[by].drawing, name, _TITLE), name)


def _report(query: str, by: str, stop: Stop, library: Library) -> Report:
    from quotarium.services.reports import By, report
    from quotarium.services.searching import Search

    return report(library, Search(query=query), By(by), stop)


def _writing(path: Path, content: bytes) -> Callable[[], None]:
    def work() -> None:
        from quotarium.services.exporting import write_export

        write_export(path, content)

    return work
