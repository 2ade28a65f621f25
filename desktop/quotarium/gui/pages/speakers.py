"""The page of speakers: who said something, and beside it one of them to be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from quotarium.errors import NoSuchThing
from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.page import Page
from quotarium.gui.routes import Route
from quotarium.gui.rows.listing import Listing
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.speaker_editor.editor import SpeakerEditor
from quotarium.gui.speakers.deeds import SpeakerDeeds
from quotarium.gui.speakers.view import SpeakerView
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import action_button, button, quiet_button
from quotarium.gui.widgets.empty_state import EmptyState
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.order_button import OrderButton
from quotarium.gui.widgets.search_box import SearchBox
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes, Kind
from quotarium.model.speaker import Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.lists import ListRow
    from quotarium.services.speaker_page import SpeakerPage
    from quotarium.storage.library import Library


class SpeakersPage(Page):
    """The current row is the speaker whose quotes stand beside, and that the panel edits."""

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.found: dict[int, ListRow] = {}
        self._wanted: int | None = None
        self._asked: int | None = None
        self._shown: Speaker | None = None
        self.deeds = SpeakerDeeds(bench, self, self.look)
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
        orders = {
            "name": self.tr("sorted by name"),
            "quotes": self.tr("sorted by number of quotes"),
            "added": self.tr("sorted by date added"),
        }
        self.order = OrderButton(orders, ("quotes",))
        self.list = RowView(self.tr("Speakers"), rows=PagedRows(self))
        self.list.setObjectName("speakerList")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.editor = SpeakerEditor()
        self.view = SpeakerView()
        self._lay_out()
        self.listing = Listing(bench, self.list, self.order, "speaker", self._known)
        self.listing.shown.connect(self._show)
        self.order.chosen.connect(self.look)
        self.box.searched.connect(self.look)
        self.box.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.list.menu_wanted.connect(self._on_menu)
        self.editor.changed.connect(self.deeds.change)
        self.editor.quotes_wanted.connect(lambda: self._show_quotes(self.list.current_id()))
        self.kind.activated.connect(lambda _: self.look())
        self.alike.clicked.connect(actions["speaker.alike"].trigger)
        self.view.model.details_wanted.connect(self._fetch)
        self.view.quotes.activated.connect(self._on_quote)
        self.view.speaker_wanted.connect(lambda i: bench.go(Route(page="speakers", id=i)))
        self.view.merge_undone.connect(self.deeds.take_out)
        bench.library_opened.connect(self._on_library_opened)

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 12, 0)
        side.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.count)
        line.addWidget(self.order)
        line.addStretch(1)
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
        self._asked = route.id
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
            "speaker.alike": self.deeds.show_alike,
            "speaker.merge": lambda: self.deeds.choose_merge(self.current()),
            "speaker.split": lambda: self.deeds.split(self.current()),
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
        kind: str | None = self.kind.currentData()
        self.listing.only = kind or ""
        self.listing.look(self.box.text().strip())

    def _known(self, found: ListRow) -> Row:
        self.found[found.thing.id] = found
        return self._row(found)

    def _show(self, number: int) -> None:
        wanted = self.list.current_id() if self._wanted is None else self._wanted
        asked, self._asked = self._asked, None
        if asked is not None and self.list.rows.row_of(asked) is None and self.listing.only:
            # The one that is asked for is of another kind.
            self.kind.setCurrentIndex(0)
            self.look()
            return
        self._wanted = None
        self.count.setText(f"{words.number_of_speakers(number)}  ·")
        for widget in (self.count, self.order):
            widget.setVisible(bool(number))
        self.stack.setCurrentWidget(self.list if number else self.empty)
        if not number:
            self._show_empty()
        elif wanted is not None:
            self.list.set_current(wanted)
        if self.list.current_id() is None and number:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._on_current()
        if not self.box.text().strip():
            self.bench.when_calm(self._count_alike)

    def _row(self, row: ListRow) -> Row:
        speaker = row.thing
        assert isinstance(speaker, Speaker)
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
        self.view.setVisible(current is not None)
        if self._shown is None or self._shown.id != current:
            # Of the one that is shown already, a row may tell what was before a correction.
            self._show_speaker(self.current())
        if current is None:
            return

        def work(library: Library) -> SpeakerPage:
            from quotarium.services.speaker_page import speaker_page

            return speaker_page(library, current)

        def show(page: SpeakerPage) -> None:
            if self.list.current_id() == page.speaker.id:
                self._shown = page.speaker
                self._show_speaker(page.speaker, len(page.quote_ids))
                self.view.show_page(page)

        self.bench.read(work, show, owner=self, key="speaker page", failed=self._failed)

    def _show_speaker(self, speaker: Speaker | None, quotes: int | None = None) -> None:
        known = self.found.get(speaker.id) if speaker is not None else None
        number = quotes if quotes is not None else known.quotes if known is not None else 0
        self.editor.show_speaker(speaker, number)
        if speaker is not None:
            self.view.show_speaker(speaker)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NoSuchThing):
            # One that is gone leaves the list as well.
            self.bench.report(error)

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
        current = self.list.current_id()
        if self._shown is not None and self._shown.id == current:
            return self._shown
        known = self.found.get(current or 0)
        return known.thing if known is not None and isinstance(known.thing, Speaker) else None

    def _show_quotes(self, speaker_id: int | None) -> None:
        shown = self.current()
        if speaker_id is not None and shown is not None:
            name = shown.name
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
        self.found.clear()
        self._shown = None
        self.listing.clear()
        self.box.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
        elif event.key() == Qt.Key.Key_Down and self.box.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
