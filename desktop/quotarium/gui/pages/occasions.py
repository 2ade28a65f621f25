"""The page of occasions: what was said where, and by whom; one of them is corrected beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QInputDialog,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.days import edtf_words
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel
from quotarium.gui.occasions.editor import OccasionEditor
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import ElidedLabel, heading
from quotarium.gui.widgets.name_button import NameButton
from quotarium.gui.workbench import Workbench
from quotarium.model.changes import Changes
from quotarium.model.occasion import Occasion

if TYPE_CHECKING:
    from quotarium.model.details import QuoteDetails
    from quotarium.services.lists import ListRow
    from quotarium.services.occasions import OccasionPage
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class OccasionsPage(ThingsPage):
    """The current row is the occasion whose quotes stand beside, and that the panel edits.

    Return, or a second click, shows its quotes among all others.
    """

    kind = "occasion"

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.heading = heading("", 4)
        self.heading.setWordWrap(True)
        self.facts = ElidedLabel(tone="muted")
        self.voices = QWidget()
        self._voices = FlowLayout(self.voices)
        self.model = QuoteModel(self)
        self.quotes = CardView()
        self.quotes.setObjectName("occasionQuotes")
        self.quotes.setAccessibleName(self.tr("What was said on this occasion"))
        self.quotes.setModel(self.model)
        self.editor = OccasionEditor()
        self._shown: int | None = None
        self._arrange()
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.listing.shown.connect(lambda _: self._on_current())
        self.listing.came.connect(lambda _: self._on_current())
        self.model.details_wanted.connect(self._fetch)
        self.quotes.activated.connect(self._on_quote)
        self.editor.changed.connect(self._change)

    def _arrange(self) -> None:
        self.view = QWidget()
        box = QVBoxLayout(self.view)
        box.setContentsMargins(16, 2, 0, 0)
        box.setSpacing(6)
        for widget in (self.heading, self.facts, self.voices):
            box.addWidget(widget)
        box.addWidget(self.quotes, 1)
        self.show_beside(self.view)

    # What a list of occasions is.

    def name(self) -> str:
        return self.tr("Occasions")

    def orders(self) -> Mapping[str, str]:
        return {
            "name": self.tr("sorted by name"),
            "year": self.tr("sorted by date"),
            "quotes": self.tr("sorted by number of quotes"),
        }

    def number(self, number: int) -> str:
        return words.number_of_occasions(number)

    def row(self, found: ListRow) -> Row:
        occasion = _occasion(found)
        return Row(
            id=occasion.id,
            title=occasion.name,
            facts=occasion_facts(occasion),
            number=words.number_of_quotes(found.quotes),
            icon="calendar",
        )

    def route_of(self, found: ListRow) -> Route:
        name = _occasion(found).name.replace('"', " ")
        return Route(page="quotes", query=f'occasion:"{name}"')

    def show_empty(self, *, narrowed: bool) -> None:
        if narrowed:
            self.empty.show_state(
                "search",
                self.tr("No occasion found"),
                self.tr("No occasion is what this search asks for."),
                self.clear_button(),
            )
        else:
            self.empty.show_state(
                "calendar",
                self.tr("No occasions yet"),
                self.tr("They are made as you fill in the occasion of a quote."),
                self.quotes_button(),
            )

    def menu(self) -> tuple[str, ...]:
        return "-", "occasion.merge"

    # What the window asks.

    def on_changes(self, changes: Changes) -> None:
        self.model.forget()
        super().on_changes(changes)

    def own_handlers(self) -> Mapping[str, Handler]:
        return {"occasion.merge": self.choose_merge}

    def panel(self) -> QWidget | None:
        return self.editor

    def wants_side(self) -> bool:
        return True

    def open_thing(self, found: ListRow) -> None:
        # A click makes it the current one, which is shown beside.
        if not self.list.underMouse() or found.thing.id == self._shown:
            super().open_thing(found)
        self._shown = found.thing.id

    # Looking.

    def current(self) -> Occasion | None:
        """Return the occasion that is shown."""
        found = self.current_row()
        return None if found is None else _occasion(found)

    def _on_current(self) -> None:
        occasion = self.current()
        self.editor.show_occasion(occasion)
        self.view.setVisible(occasion is not None)
        if occasion is None:
            return
        self.heading.setText(occasion.name)
        self.facts.setText(occasion_facts(occasion))

        def work(library: Library) -> OccasionPage:
            from quotarium.services.occasions import occasion_page

            return occasion_page(library, occasion.id)

        self.bench.read(work, self._show_page, owner=self, key="occasion page")

    def _show_page(self, page: OccasionPage) -> None:
        if self.list.current_id() != page.occasion.id:
            return
        self.model.set_ids(page.quote_ids)
        self._voices.clear()
        for voice in page.voices:
            text = voice.name if voice.quotes == 1 else f"{voice.name} ×{voice.quotes}"
            made = NameButton(text, "person", self.tr("Go to this speaker"))
            made.clicked.connect(
                lambda _=False, i=voice.speaker_id: self.bench.go(Route(page="speakers", id=i))
            )
            self._voices.addWidget(made)
        self.voices.setVisible(bool(page.voices))
        self.voices.updateGeometry()

    def _fetch(self, ids: tuple[int, ...]) -> None:
        def work(library: Library) -> tuple[QuoteDetails, ...]:
            from quotarium.services.quotes import details

            return details(library, ids)

        self.bench.read(work, self.model.provide, owner=self)

    def _on_quote(self, index: QModelIndex) -> None:
        self.bench.go(Route(page="quotes", quote_id=self.model.ids[index.row()]))

    # Doing.

    def choose_merge(self) -> None:
        """Ask with which occasion this one is to be merged, or which of several is kept."""
        if len(self.list.selected_ids()) > 1:
            self.deeds.merge(self.row)
            return
        kept = self.current()
        others = {
            f"{one.name} ({occasion_facts(one)})" if occasion_facts(one) else one.name: one
            for one in map(_occasion, self.found.values())
            if kept is not None and one.id != kept.id
        }
        if kept is None or not others:
            self.bench.told.emit(self.tr("There is no other occasion to merge with."))
            return
        told = self.tr("Which occasion is the same as %1?").replace("%1", kept.name)
        name, chosen = QInputDialog.getItem(
            self, self.tr("Merge occasions"), told, list(others), 0, False
        )
        if chosen and name in others:
            self.merge(kept, others[name])

    def merge(self, kept: Occasion, other: Occasion) -> None:
        """Make two occasions one, as one step."""

        def work(library: Library) -> Outcome[Occasion]:
            from quotarium.services.occasions import merge_occasions

            return merge_occasions(library, kept.id, other.id)

        told = self.tr("%1 is now the same occasion.").replace("%1", other.name)
        self._write(work, told)

    def _change(self, fields: dict[str, object]) -> None:
        occasion = self.current()
        if occasion is None:
            return

        def work(library: Library) -> Outcome[Occasion]:
            from quotarium.services.occasions import OccasionEdit, change_occasion

            return change_occasion(library, occasion.id, OccasionEdit.model_validate(fields))

        dated = "date" in fields
        self._write(work, "", lambda: self._tell_dated_by(occasion.id) if dated else None)

    def _tell_dated_by(self, occasion_id: int) -> None:
        """Say which dates were counted from the date that the occasion had: they stay."""

        def work(library: Library) -> tuple[int, ...]:
            from quotarium.services.relative_dates import stale_by_occasion

            return stale_by_occasion(library, occasion_id)

        def tell(stale: tuple[int, ...]) -> None:
            if stale:
                told = self.tr(
                    "Dates counted from the old one stay until you count them again: %1."
                )
                self.bench.told.emit(told.replace("%1", words.number_of_quotes(len(stale))))

        self.bench.read(work, tell, owner=self, key="dated by an occasion")

    def _write(
        self,
        work: Callable[[Library], Outcome[Any]],
        told: str,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        def done(_: object) -> None:
            then()
            if told:
                self.bench.told_undoable.emit(told)

        def failed(error: Exception) -> None:
            self.bench.report(error)
            if shiboken6.isValid(self):
                self.editor.forget()
                self.look()

        self.bench.write(work, done, failed=failed)


def _occasion(found: ListRow) -> Occasion:
    assert isinstance(found.thing, Occasion)
    return found.thing


def occasion_facts(occasion: Occasion) -> str:
    """Return place and date of an occasion, as far as they are known."""

    date = edtf_words(occasion.date) if occasion.date else ""
    return ", ".join(filter(None, (occasion.place, date)))
