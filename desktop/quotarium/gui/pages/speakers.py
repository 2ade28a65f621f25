"""The page of speakers: who said something, and beside it one of them to be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from quotarium.errors import NoSuchThing
from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.speaker_editor.editor import SpeakerEditor
from quotarium.gui.speakers.deeds import SpeakerDeeds
from quotarium.gui.speakers.picturing import Picturing
from quotarium.gui.speakers.view import SpeakerView
from quotarium.gui.tasks import Progress
from quotarium.gui.widgets.box import Box
from quotarium.gui.widgets.buttons import action_button, button, quiet_button
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes
from quotarium.model.speaker import Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.lists import ListRow
    from quotarium.services.speaker_page import SpeakerPage
    from quotarium.storage.library import Library


class SpeakersPage(ThingsPage):
    """The current row is the speaker whose quotes stand beside, and that the panel edits."""

    kind = "speaker"

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.sort = Box(self.tr("Which speakers are listed"), "speakerKind")
        for text, kind in (
            (self.tr("All"), None),
            (self.tr("Persons"), SpeakerKind.PERSON),
            (self.tr("Organisations"), SpeakerKind.ORGANISATION),
            (self.tr("Unnamed voices"), SpeakerKind.UNNAMED),
        ):
            self.sort.addItem(text, kind)
        self.sort.setMinimumContentsLength(13)
        self.alike = quiet_button(self.tr("Pairs may be one"), "speakers")
        self.alike.setObjectName("alikeButton")
        self._counting = Progress()
        self._shows_alike = False
        self.alike.hide()
        self._asked: int | None = None
        self._shown: Speaker | None = None
        self.speaker_deeds = SpeakerDeeds(bench, self, self.look)
        self.editor = SpeakerEditor()
        self.view = SpeakerView()
        line = QHBoxLayout()
        line.addWidget(self.sort)
        line.addWidget(self.alike)
        line.addStretch(1)
        self.room.insertLayout(2, line)
        self.show_beside(self.view)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.listing.shown.connect(self._on_shown)
        self.listing.came.connect(lambda _: self._on_current())
        portraits = (self.view.portrait, self.editor.picture.portrait)
        self._picturing = Picturing(bench, portraits, self.view.show_credit)
        field, deeds = self.editor.picture, self.speaker_deeds
        field.file_given.connect(lambda path: deeds.give_picture_file(self.list.current_id(), path))
        field.image_given.connect(lambda image: deeds.give_picture(self.list.current_id(), image))
        field.removed.connect(lambda: deeds.remove_picture(self.list.current_id()))
        self.editor.changed.connect(self.speaker_deeds.change)
        self.editor.quotes_wanted.connect(self._show_current_quotes)
        self.sort.activated.connect(lambda _: self.look())
        self.alike.clicked.connect(actions["speaker.alike"].trigger)
        self.view.model.details_wanted.connect(self._fetch)
        self.view.quotes.activated.connect(self._on_quote)
        self.view.speaker_wanted.connect(lambda i: bench.go(Route(page="speakers", id=i)))
        self.view.merge_undone.connect(self.speaker_deeds.take_out)

    # What a list of speakers is.

    def name(self) -> str:
        return self.tr("Speakers")

    def search_hint(self) -> str:
        return self.tr("Search names, role:…, said:2019")

    def orders(self) -> Mapping[str, str]:
        return {
            "name": self.tr("sorted by name"),
            "quotes": self.tr("sorted by number of quotes"),
            "added": self.tr("sorted by date added"),
        }

    def number(self, number: int) -> str:
        return words.number_of_speakers(number)

    def row(self, found: ListRow) -> Row:
        speaker = _speaker(found)
        names = [name.full for name in speaker.names[1:]]
        roles = [role.printed for role in speaker.roles]
        facts = ["; ".join(roles), ", ".join(names)]
        count = words.number_of_quotes(found.quotes) if found.quotes else self.tr("no quotes")
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

    def route_of(self, found: ListRow) -> Route:
        speaker = _speaker(found)
        return Route(page="quotes", speaker_id=speaker.id, title=speaker.name)

    def show_empty(self, *, narrowed: bool) -> None:
        if narrowed or self.sort.currentData() is not None:
            self.empty.show_state(
                "search",
                self.tr("No speaker found"),
                self.tr("No speaker is what this search asks for."),
                self._all_button(),
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

    def menu(self) -> tuple[str, ...]:
        return "-", "speaker.merge", "speaker.split", "speaker.alike", "-"

    # What the window asks.

    def show_route(self, route: Route) -> None:
        self._asked = route.id
        super().show_route(route)

    def on_changes(self, changes: Changes) -> None:
        self.view.model.forget()
        super().on_changes(changes)

    def own_handlers(self) -> Mapping[str, Handler]:
        return {
            "speaker.alike": self._show_alike,
            "speaker.merge": self._merge,
            "speaker.split": lambda: self.speaker_deeds.split(self.current()),
            "speaker.quotes": self._show_current_quotes,
        }

    def _on_library_opened(self) -> None:
        self._shown = None
        super()._on_library_opened()

    def panel(self) -> QWidget | None:
        return self.editor

    def wants_side(self) -> bool:
        return True

    # Looking.

    def look(self) -> None:
        kind: str | None = self.sort.currentData()
        self.listing.only = kind or ""
        super().look()

    def _on_shown(self, number: int) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and self.list.rows.row_of(asked) is None and self.listing.only:
            # The one that is asked for is of another kind.
            self.sort.setCurrentIndex(0)
            self.listing.wanted = asked
            self.look()
            return
        if number and self.list.current_id() is None:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._on_current()
        if not self.box.text().strip() and not self.listing.trash:
            self.bench.when_calm(self._count_alike)

    def _all_button(self) -> list[QPushButton]:
        again = button(self.tr("Show all speakers"), "close")
        again.clicked.connect(self._show_all)
        return [again]

    def _show_all(self) -> None:
        self.sort.setCurrentIndex(0)
        self.box.show_query("")
        self.look()

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
        self._picturing.show(speaker.picture if speaker is not None else None)

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
        if not shiboken6.isValid(self) or not self.isVisible() or self._shows_alike:
            return
        self._counting.cancel()
        self._counting = progress = Progress()
        tasks = self.bench.tasks

        def work(library: Library) -> int:
            from quotarium.services.merging import likely_duplicates

            return len(
                likely_duplicates(
                    library, lambda done, total: progress(done, total) and not tasks.closing
                )
            )

        def show(number: int) -> None:
            self.alike.setVisible(bool(number))
            text = self.tr("Pairs that may be one: %1")
            self.alike.setText(text.replace("%1", QLocale().toString(number)))

        self.bench.read(work, show, owner=self, key="count alike")

    def hideEvent(self, event: QHideEvent) -> None:
        self._counting.cancel()
        super().hideEvent(event)

    def _show_alike(self) -> None:
        # The dialog looks for the pairs themselves: nobody shall do it twice at a time.
        self._counting.cancel()
        self._shows_alike = True
        self.speaker_deeds.show_alike().finished.connect(self._on_alike_settled)

    def _on_alike_settled(self) -> None:
        self._shows_alike = False
        self._count_alike()

    def _on_quote(self, index: QModelIndex) -> None:
        quote_id = self.view.model.ids[index.row()]
        self.bench.go(Route(page="quotes", speaker_id=self.list.current_id(), quote_id=quote_id,
                            title=self.view.name.text()))  # fmt: skip

    def open_thing(self, found: ListRow) -> None:
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

    def _merge(self) -> None:
        if len(self.list.selected_ids()) > 1:
            self.deeds.merge(self.row)
        else:
            self.speaker_deeds.choose_merge(self.current())

    def _show_current_quotes(self) -> None:
        if (speaker := self.current()) is not None:
            self.bench.go(Route(page="quotes", speaker_id=speaker.id, title=speaker.name))


def _speaker(found: ListRow) -> Speaker:
    assert isinstance(found.thing, Speaker)
    return found.thing
