"""The dialog of speakers who may be one: what says so, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.tasks import Progress
from quotarium.gui.translation import tr
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.resemblance import Likeness

if TYPE_CHECKING:
    from quotarium.model.speaker import Speaker
    from quotarium.services.merging import Alike
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class AlikeDialog(QDialog):
    """A list of pairs; each can be merged either way, or kept apart for good."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who may be one speaker"))
        self.setObjectName("alikeDialog")
        resize_grown(self, 680, 520)
        self._bench = bench
        self._pairs: tuple[Alike, ...] = ()
        self._progress = Progress()
        told = plain_label(
            self.tr(
                "Merging keeps all names, roles, identifiers, notes and quotes of both. "
                "It can be undone, and taken back at any time on the speaker’s page."
            ),
            "muted",
            wrap=True,
        )
        self.list = RowView(self.tr("Pairs of speakers"))
        self.list.setObjectName("alikeList")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.first, self.second = button(""), button("")
        self.first.setObjectName("mergeIntoFirst")
        self.second.setObjectName("mergeIntoSecond")
        self.apart = button(self.tr("They are two"))
        self.apart.setObjectName("keepApart")
        self.close_button = button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 16)
        box.setSpacing(10)
        box.addWidget(told)
        box.addWidget(self.stack, 1)
        buttons = QHBoxLayout()
        for made in (self.first, self.second, self.apart):
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box.addLayout(buttons)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.first.clicked.connect(lambda: self._merge(first=True))
        self.second.clicked.connect(lambda: self._merge(first=False))
        self.apart.clicked.connect(self._keep_apart)
        self.close_button.clicked.connect(self.reject)
        # Whoever closes it does not want to know any more.
        self.finished.connect(lambda: self._progress.cancel())
        bench.changed.connect(self._on_changed)
        self._on_current()
        self.look()

    def _on_changed(self, *_: object) -> None:
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Look for pairs."""
        self._progress.cancel()
        self._progress = progress = Progress()
        progress.moved.connect(self._on_moved)
        tasks = self._bench.tasks

        def work(library: Library) -> tuple[Alike, ...]:
            from quotarium.services.merging import likely_duplicates

            return likely_duplicates(
                library, lambda done, total: progress(done, total) and not tasks.closing
            )

        self._bench.read(work, self._show, owner=self, key="alike")

    def _on_moved(self, done: int, total: int) -> None:
        if not self._pairs and total:
            share = QLocale().toString(100 * done // total)
            self.empty.show_state(
                "search", self.tr("Looking…"), self.tr("%1 % of the speakers").replace("%1", share)
            )
            self.stack.setCurrentWidget(self.empty)

    def _show(self, pairs: tuple[Alike, ...]) -> None:
        at = max(self.list.currentIndex().row(), 0)
        self._pairs = pairs
        self.list.rows.set_rows([self._row(n, pair) for n, pair in enumerate(pairs)])
        self.stack.setCurrentWidget(self.list if pairs else self.empty)
        if not pairs:
            self.empty.show_state(
                "check",
                self.tr("No two speakers look alike"),
                self.tr("Names are compared across scripts, spellings and initials."),
            )
        if pairs:
            self.list.setCurrentIndex(self.list.rows.index(min(at, len(pairs) - 1)))
        self._on_current()

    def _row(self, number: int, pair: Alike) -> Row:
        reason = likeness_words(pair.resemblance.likeness)
        here, there = pair.resemblance.here, pair.resemblance.there
        evidence = here if here == there else f"{here} · {there}"
        return Row(
            id=number,
            title=f"{pair.one.name}  ·  {pair.other.name}",
            facts=f"{reason}: {evidence}",
            number=words.number_of_quotes(pair.one_quotes + pair.other_quotes),
            detail=f"{pair.one_quotes} + {pair.other_quotes}",
            icon="person",
        )

    def current(self) -> Alike | None:
        """Return the pair that is chosen."""
        row = self.list.currentIndex().row()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _on_current(self) -> None:
        pair = self.current()
        for made in (self.first, self.second, self.apart):
            made.setVisible(pair is not None)
        if pair is not None:
            for made, kept in ((self.first, pair.one), (self.second, pair.other)):
                made.setText(self.tr("Merge as %1").replace("%1", kept.name))

    def _merge(self, *, first: bool) -> None:
        pair = self.current()
        if pair is None:
            return
        kept, other = (pair.one, pair.other) if first else (pair.other, pair.one)
        merge_into(self._bench, kept, other)

    def _keep_apart(self) -> None:
        pair = self.current()
        if pair is None:
            return
        bench, told = self._bench, self.tr("They will not be proposed again.")

        def work(library: Library) -> Outcome[None]:
            from quotarium.services.merging import keep_apart

            return keep_apart(library, pair.one.id, pair.other.id)

        bench.write(work, lambda _: bench.told_undoable.emit(told))


def merge_into(bench: Workbench, kept: Speaker, other: Speaker) -> None:
    """Put a speaker into another, as one step."""

    def work(library: Library) -> Outcome[Speaker]:
        from quotarium.services.merging import merge_speakers

        return merge_speakers(library, kept.id, other.id)

    told = tr("%1 is now one speaker with %2.")
    told = told.replace("%1", other.name).replace("%2", kept.name)

    def done(_: object) -> None:
        if shiboken6.isValid(bench):
            bench.told_undoable.emit(told)

    bench.write(work, done)


def likeness_words(likeness: Likeness) -> str:
    """Return what speaks for two names being one."""
    return {
        Likeness.IDENTIFIER: tr("same identifier"),
        Likeness.NAME: tr("same name"),
        Likeness.SPELLING: tr("same name, spelled otherwise"),
        Likeness.ACRONYM: tr("name and its initials"),
        Likeness.CONSONANTS: tr("same consonants"),
        Likeness.INITIALS: tr("initials of the same name"),
        Likeness.SHORT: tr("shorter form of the name"),
        Likeness.NEAR: tr("almost the same sound"),
    }[likeness]
