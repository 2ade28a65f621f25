"""The page of speakers: who said something, and beside it one of them to be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.speaker_editor.editor import SpeakerEditor
from quotarium.gui.speakers.view import SpeakerView
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import action_button, button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.speaker import Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.outcome import Outcome
    from quotarium.services.speaker_page import SpeakerPage
    from quotarium.services.speakers import SpeakerRow
    from quotarium.storage.library import Library


class SpeakersPage(Page):
    """The current row is the speaker whose quotes stand beside, and that the panel edits."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self._speakers: dict[int, Speaker] = {}
        self._counts: dict[int, int] = {}
        self._wanted: int | None = None
        self._found: tuple[SpeakerRow, ...] = ()
        self.box = SearchBox(self.tr("Search speakers"), self.tr("Search names in any script"))
        self.box.setObjectName("speakerSearch")
        self.kind = Box(self.tr("Which speakers are listed"), "speakerKind")
        for text, kind in (
            (self.tr("All"), None),
            (self.tr("Persons"), SpeakerKind.PERSON),
            (self.tr("Organisations"), SpeakerKind.ORGANISATION),
            (self.tr("Unnamed voices"), SpeakerKind.UNNAMED),
        ):
            self.kind.addItem(text, kind)
        self.kind.setMinimumContentsLength(13)
        self.count = plain_label(tone="muted")
        self.alike = quiet_button(self.tr("Pairs may be one"), "speakers")
        self.alike.setObjectName("alikeButton")
        self.alike.hide()
        self.list = RowView(self.tr("Speakers"))
        self.list.setObjectName("speakerList")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.editor = SpeakerEditor()
        self.view = SpeakerView()
        self._lay_out()
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.list.menu_wanted.connect(self._on_menu)
        self.editor.changed.connect(self._change)
        self.editor.quotes_wanted.connect(lambda: self._show_quotes(self.list.current_id()))
        self.kind.activated.connect(lambda _: self._show_rows())
        self.alike.clicked.connect(actions["speaker.alike"].trigger)
        self.view.model.details_wanted.connect(self._fetch)
        self.view.quotes.activated.connect(self._on_quote)
        self.view.speaker_wanted.connect(lambda i: bench.go(Route(page="speakers", id=i)))
        self.view.merge_undone.connect(self._take_out)
        bench.library_opened.connect(self._on_library_opened)

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 12, 0)
        side.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.count, 1)
        line.addWidget(self.kind)
        side.addWidget(self.box)
        side.addLayout(line)
        side.addWidget(self.alike, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.view)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([340, 420])
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 12, 0)
        page.addWidget(self.splitter, 1)

    # What the window asks.

    def show_route(self, route: Route) -> None:
        self._wanted = route.id if route.id is not None else self.list.current_id()
        self.title_changed.emit(self.tr("Speakers"))
        self.look()

    def on_changes(self, changes: Changes) -> None:
        if changes.touch(Kind.SPEAKER, Kind.QUOTE, Kind.LINK, Kind.CLIPPING, Kind.SOURCE):
            self.view.model.forget()
            self._wanted = self.list.current_id()
            self.look()

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "search.focus": self._focus_search,
            "speaker.alike": self.show_alike,
            "speaker.merge": self.choose_merge,
            "speaker.split": self.split,
            "speaker.quotes": lambda: self._show_quotes(self.list.current_id()),
        }

    def panel(self) -> QWidget | None:
        return self.editor

    def focus_first(self) -> None:
        # The rows may still be on their way.
        (self.box if self.stack.currentWidget() is self.empty else self.list).setFocus()

    # Looking.

    def look(self) -> None:
        """Look for what the box says; older answers are dropped."""
        query = self.box.text().strip()

        def work(library: Library) -> tuple[SpeakerRow, ...]:
            from quotarium.services.speakers import all_speakers

            return all_speakers(library, query)

        self.bench.read(work, self._show, owner=self, key="speakers")

    def _show(self, found: tuple[SpeakerRow, ...]) -> None:
        self._found = found
        self._speakers = {row.speaker.id: row.speaker for row in found}
        self._counts = {row.speaker.id: row.quotes for row in found}
        wanted = self._speakers.get(self._wanted or 0)
        chosen = self.kind.currentData()
        if wanted is not None and chosen is not None and wanted.kind != chosen:
            self.kind.setCurrentIndex(0)
        self._show_rows()
        if not self.box.text().strip():
            self.bench.when_calm(self._count_alike)

    def _show_rows(self) -> None:
        kind = self.kind.currentData()
        rows = [row for row in self._found if kind is None or row.speaker.kind == kind]
        wanted = self.list.current_id() if self._wanted is None else self._wanted
        self._wanted = None
        self.list.rows.set_rows([self._row(row) for row in rows])
        self.count.setText(words.number_of_speakers(len(rows)))
        self.count.setVisible(bool(rows))
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        if not rows:
            self._show_empty()
        elif wanted is not None:
            self.list.set_current(wanted)
        if self.list.current_id() is None and rows:
            self.list.set_current(rows[0].speaker.id)
        self._on_current()

    def _row(self, row: SpeakerRow) -> Row:
        speaker = row.speaker
        names = [name.full for name in speaker.names[1:]]
        roles = [role.printed for role in speaker.roles]
        facts = ["; ".join(roles), ", ".join(names)]
        count = words.number_of_quotes(row.quotes) if row.quotes else self.tr("no quotes")
        return Row(
            id=speaker.id,
            title=speaker.name,
            facts="  ·  ".join(fact for fact in facts if fact) or self.tr("no role known"),
            number=count,
            detail=""
            if speaker.kind is SpeakerKind.PERSON
            else words.speaker_kind_word(speaker.kind),
            icon=words.speaker_icon(speaker.kind),
        )

    def _show_empty(self) -> None:
        if self.box.text().strip():
            again = button(self.tr("Clear the search"), "close")
            again.clicked.connect(self.box.clear)
            self.empty.show_state(
                "search",
                self.tr("No speaker found"),
                self.tr("No name, in any script, holds all of these words."),
                [again],
            )
        else:
            self.empty.show_state(
                "speakers",
                self.tr("No speakers yet"),
                self.tr("Those whose words you clip are listed here, with all their names."),
                [
                    action_button(
                        self.actions_table["go.sources"],
                        "sources",
                        text=self.tr("Go to the sources"),
                    )
                ],
            )

    def _on_current(self) -> None:
        current = self.list.current_id()
        speaker = self._speakers.get(current) if current is not None else None
        self.editor.show_speaker(speaker, self._counts.get(current or 0, 0))
        self.view.setVisible(speaker is not None)
        if speaker is None:
            return
        self.view.show_speaker(speaker)

        def work(library: Library) -> SpeakerPage:
            from quotarium.services.speaker_page import speaker_page

            return speaker_page(library, speaker.id)

        def show(page: SpeakerPage) -> None:
            if self.list.current_id() == page.speaker_id:
                self.view.show_page(page)

        self.bench.read(work, show, owner=self, key="speaker page")

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self.bench.read(work, self.view.model.provide, owner=self)

    def _count_alike(self) -> None:
        if not shiboken6.isValid(self):
            return

        def work(library: Library) -> int:
            from quotarium.services.merging import likely_duplicates

            return len(likely_duplicates(library))

        def show(number: int) -> None:
            self.alike.setVisible(bool(number))
            text = self.tr("Pairs that may be one: %1")
            self.alike.setText(text.replace("%1", QLocale().toString(number)))

        self.bench.read(work, show, owner=self, key="count alike")

    def _on_quote(self, index: QModelIndex) -> None:
        quote_id = self.view.model.ids[index.row()]
        self.bench.go(Route(page="quotes", speaker_id=self.list.current_id(), quote_id=quote_id,
                            title=self.view.name.text()))  # fmt: skip

    def _on_opened(self, speaker_id: int) -> None:
        self._on_current()
        if self.list.hasFocus() and not self.list.underMouse():
            self.editor.begin()

    # Doing.

    def current(self) -> Speaker | None:
        """Return the speaker that is shown."""
        return self._speakers.get(self.list.current_id() or 0)

    def show_alike(self) -> None:
        """Show who may be one speaker."""
        from quotarium.gui.speakers.alike import AlikeDialog

        dialog = AlikeDialog(self.bench, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def choose_merge(self) -> None:
        """Ask with whom the speaker is to be merged."""
        from quotarium.gui.speakers.alike import merge_into
        from quotarium.gui.speakers.choosing import ChooseSpeakerDialog

        kept = self.current()
        if kept is not None:
            dialog = ChooseSpeakerDialog(self.bench, kept, self)
            dialog.chosen.connect(lambda other: merge_into(self.bench, kept, other))
            dialog.open()

    def split(self) -> None:
        """Ask what of the speaker belongs to another."""
        speaker = self.current()
        if speaker is None:
            return

        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.speaker_page import quotes_by

            return quotes_by(library, speaker.id)

        def ask(said: tuple[QuoteDetails, ...]) -> None:
            from quotarium.gui.speakers.splitting import SplitDialog

            dialog = SplitDialog(speaker, said, self)
            dialog.split.connect(lambda part, ids: self._split(speaker.id, part, ids))
            dialog.open()

        self.bench.read(work, ask, owner=self, key="split")

    def _split(self, speaker_id: int, part: Speaker, quote_ids: tuple[int, ...]) -> None:
        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.merging import split_speaker

            return split_speaker(library, speaker_id, part, quote_ids)

        told = self.tr("%1 is a speaker of its own now.").replace("%1", part.name)
        self.bench.write(work, lambda _: self.bench.told_undoable.emit(told))

    def _take_out(self, merge_id: int) -> None:
        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.merging import take_out

            return take_out(library, merge_id)

        def done(new: Speaker) -> None:
            told = self.tr("%1 is a speaker of its own now.").replace("%1", new.name)
            self.bench.told_undoable.emit(told)

        self.bench.write(work, done)

    def _change(self, changed: Speaker) -> None:
        def work(library: Library) -> Outcome[Speaker]:
            from quotarium.services.speakers import change_speaker

            return change_speaker(library, changed)

        def failed(error: Exception) -> None:
            self.bench.report(error)
            if shiboken6.isValid(self):
                self.look()

        self.bench.write(work, failed=failed)

    def _show_quotes(self, speaker_id: int | None) -> None:
        if speaker_id is not None:
            name = self._speakers[speaker_id].name
            self.bench.go(Route(page="quotes", speaker_id=speaker_id, title=name))

    def _on_menu(self, speaker_id: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_table.menu(
            menu, "speaker.quotes", "-", "speaker.merge", "speaker.split", "speaker.alike"
        )
        menu.popup(point)

    def _focus_search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _on_library_opened(self) -> None:
        self.list.rows.set_rows(())
        self.box.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
