"""Pairs of quotes in the whole library that may be one statement, settled one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quotarium.errors import Cancelled
from quotarium.gui import words
from quotarium.gui.comparing.side_by_side import Column, Remark, SideBySide
from quotarium.gui.links.changes import linking
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.statements import changes
from quotarium.gui.tasks import Progress
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotarium.services.near_statements import Beside, NearPair
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class PairsDialog(QDialog):
    """Looks through the library in the background; what was settled leaves the list."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quotes that may be one statement"))
        self.setObjectName("pairsDialog")
        resize_grown(self, 980, 600)
        self._bench = bench
        #: All that were found; those that are settled are not shown, and come back with Undo.
        self._found: tuple[NearPair, ...] = ()
        self.pairs: tuple[NearPair, ...] = ()
        self._progress = Progress()
        self._build()
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self._open())
        self.join.clicked.connect(self._join)
        self.link.clicked.connect(self._link)
        self.apart.clicked.connect(self._keep_apart)
        self.stop.clicked.connect(self._on_stop)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._progress.cancel)
        self._progress.moved.connect(self._on_moved)
        bench.changed.connect(self._on_changed)
        self._on_current()
        self._search()

    def _build(self) -> None:
        self.told = plain_label(tone="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the search is"))
        self.stop = button(self.tr("Stop"))
        self.stop.setObjectName("stopPairs")
        self.list = RowView(self.tr("Pairs of quotes"))
        self.list.setObjectName("pairList")
        self.list.setFixedWidth(330)
        self.text = SideBySide(self.tr("Both wordings"))
        self.text.setObjectName("pairWordings")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self.list)
        beside.addWidget(self.text, 1)
        self.stack.addWidget(both)
        self.stack.addWidget(self.empty)
        self.join = button(self.tr("Join"), primary=True)
        self.join.setObjectName("joinPair")
        self.link = button(self.tr("Link as repeating"))
        self.link.setObjectName("linkPair")
        self.apart = button(self.tr("No, they are two"))
        self.apart.setObjectName("keepPairApart")
        self.close_button = button(self.tr("Close"))
        top = QHBoxLayout()
        top.addWidget(self.told, 2)
        top.addWidget(self.bar, 1)
        top.addWidget(self.stop)
        below = QHBoxLayout()
        for made in (self.join, self.link, self.apart):
            below.addWidget(made)
        below.addStretch(1)
        below.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self.stack, 1)
        box.addLayout(below)

    def _search(self) -> None:
        progress, tasks = self._progress, self._bench.tasks
        self.told.setText(self.tr("Looking for quotes that share half of their wording or more…"))
        self.empty.show_state("search", self.tr("Looking…"), "")
        self.stack.setCurrentWidget(self.empty)

        def work(library: Library) -> tuple[NearPair, ...]:
            from quotarium.services.near_statements import near_in_library

            return near_in_library(
                library, lambda done, total: progress(done, total) and not tasks.closing
            )

        self._bench.read(work, self._take, owner=self, key="pairs", failed=self._failed)

    def _on_moved(self, done: int, total: int) -> None:
        # Once all are read, how long comparing takes is not known.
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self._progress.cancel()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self.empty.show_state("close", self.tr("Stopped"), self.tr("Nothing was changed."))
        self.told.setText("")
        if not isinstance(error, Cancelled):
            self._bench.report(error)

    def _ended(self) -> None:
        self.bar.hide()
        self.stop.hide()

    def _take(self, found: tuple[NearPair, ...]) -> None:
        self._ended()
        self._found = found
        self._show(found)

    def _on_changed(self, *_: object) -> None:
        found = self._found
        if not found:
            return

        def work(library: Library) -> tuple[NearPair, ...]:
            from quotarium.services.near_statements import unsettled

            return unsettled(library, found)

        self._bench.read(work, self._show, owner=self, key="unsettled pairs")

    def _show(self, pairs: tuple[NearPair, ...]) -> None:
        at = max(self.list.currentIndex().row(), 0)
        self.pairs = pairs
        self.told.setText(self.tr("%Ln pairs share half of their wording or more.", "", len(pairs)))
        self.list.rows.set_rows([self._row(number, pair) for number, pair in enumerate(pairs)])
        if pairs:
            self.stack.setCurrentIndex(0)
            self.list.setCurrentIndex(self.list.rows.index(min(at, len(pairs) - 1)))
            self.list.setFocus()
        else:
            told = self.tr("What is clipped from now on is compared as it comes.")
            self.empty.show_state("check", self.tr("No two quotes look like one statement"), told)
            self.stack.setCurrentWidget(self.empty)
            self.told.setText("")
        self._on_current()

    def _row(self, number: int, pair: NearPair) -> Row:
        share = QLocale().toString(round(pair.score * 100)) + " %"
        who = "" if pair.same_voice else self.tr("by other speakers")
        return Row(
            id=number,
            title=pair.beginning,
            facts=" · ".join(filter(None, (self.tr("%1 shared").replace("%1", share), who))),
            icon="quotes",
        )

    def current(self) -> NearPair | None:
        """Return the pair that is chosen."""
        row = self.list.currentIndex().row()
        return self.pairs[row] if 0 <= row < len(self.pairs) else None

    def _on_current(self) -> None:
        pair = self.current()
        for made in (self.join, self.link, self.apart):
            made.setVisible(pair is not None)
        if pair is None:
            return
        self.join.setEnabled(pair.same_voice)
        self.join.setToolTip(
            self.tr("Make them one statement with several reports")
            if pair.same_voice
            else self.tr("The speakers are others. If they are one, merge them first.")
        )
        one, other = pair.quote_id, pair.other_id

        def work(library: Library) -> Beside | None:
            from quotarium.services.near_statements import beside
            from quotarium.services.quotes import details

            # One of them may just have been joined with another.
            there = len(details(library, [one, other])) == 2
            return beside(library, one, other) if there else None

        self._bench.read(work, self._show_beside, owner=self, key="pair")

    def _show_beside(self, found: Beside | None) -> None:
        if found is not None:
            row = (
                Column(found.here, self._remarks(found.one)),
                Column(found.there, self._remarks(found.other)),
            )
            heads = self._head(found.one), self._head(found.other)
            self.text.show_rows(heads, [row])

    def _head(self, one: QuoteDetails) -> str:
        voices = ", ".join(voice.speaker.name for voice in one.speakers)
        return voices or self.tr("No speaker")

    def _remarks(self, one: QuoteDetails) -> list[Remark]:
        told = (words.said_words(one), words.reported_words(one))
        return [(line, "muted") for line in told if line]

    def _open(self) -> None:
        if (pair := self.current()) is not None:
            self._bench.show_quote(pair.quote_id)

    def _join(self) -> None:
        told = self.tr("The reports are gathered in one statement.")
        self._settle(lambda pair: changes.joining(pair.quote_id, (pair.other_id,)), told)

    def _link(self) -> None:
        told = self.tr("Linked: the second quote repeats the first.")
        self._settle(lambda pair: linking(pair.other_id, pair.quote_id, LinkKind.REPEATS), told)

    def _keep_apart(self) -> None:
        told = self.tr("They will not be proposed again.")
        self._settle(lambda pair: changes.keeping_apart(pair.quote_id, pair.other_id), told)

    def _settle(
        self, change: Callable[[NearPair], Callable[[Library], Outcome[object]]], told: str
    ) -> None:
        pair, bench = self.current(), self._bench
        if pair is None:
            return

        def done(_: object) -> None:
            if shiboken6.isValid(bench):
                bench.told_undoable.emit(told)

        bench.write(change(pair), done)
