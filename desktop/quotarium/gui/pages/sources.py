"""The page of sources: what was read, how much was clipped from it, and the door for more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from quotarium.gui import words
from quotarium.gui.actions import Actions, Handler
from quotarium.gui.days import edtf_words
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.gui.widgets.buttons import action_button, button
from quotarium.gui.workbench import Workbench
from quotarium.model.source import Source

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class SourcesPage(ThingsPage):
    """A click or Return opens a source in the reader."""

    kind = "source"
    latest_first = ("added", "quotes")

    def __init__(self, bench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(bench, actions, parent)
        self.add = button(self.tr("Add"), "add", primary=True)
        self.add.setObjectName("addSourceButton")
        self.add.setAccessibleName(self.tr("Add a source"))
        self.add.setMinimumHeight(36)
        self.add.setMenu(self._add_menu())
        self.top.addWidget(self.add)
        self.alike = action_button(actions["source.duplicates"], text=self.tr("Find duplicates"))
        self.line.addWidget(self.alike)
        self.listing.shown.connect(lambda number: self.alike.setVisible(bool(number)))

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for key in ("source.add", "source.add_page", "source.add_folder", "source.paste"):
            menu.addAction(self.actions_table[key])
        return menu

    # What a list of sources is.

    def name(self) -> str:
        return self.tr("Sources")

    def search_hint(self) -> str:
        return self.tr("Search words, author:…, published:2019, has:note")

    def orders(self) -> Mapping[str, str]:
        return {
            "added": self.tr("sorted by date added"),
            "author": self.tr("sorted by author"),
            "year": self.tr("sorted by year"),
            "name": self.tr("sorted by title"),
            "key": self.tr("sorted by citekey"),
            "quotes": self.tr("sorted by number of quotes"),
        }

    def number(self, number: int) -> str:
        return words.number_of_sources(number)

    def row(self, found: ListRow) -> Row:

        source = _source(found)
        date = edtf_words(source.issued) if source.issued else self.tr("n.d.")
        authors = ", ".join(author.name for author in source.authors)
        facts = (authors, date, source.fields.get("container-title", ""))
        count = words.number_of_quotes(found.quotes) if found.quotes else self.tr("no quotes yet")
        return Row(
            id=source.id,
            title=source.title or source.citekey,
            facts="  ·  ".join(fact for fact in facts if fact),
            number=count,
            detail=source.citekey,
            icon="file",
        )

    def route_of(self, found: ListRow) -> Route:
        source = _source(found)
        return Route(page="quotes", source_id=source.id, title=words.source_line(source))

    def show_empty(self, *, narrowed: bool) -> None:
        if narrowed:
            self.empty.show_state(
                "search",
                self.tr("No source found"),
                self.tr("No source is what this search asks for."),
                self.clear_button(),
            )
        else:
            table = self.actions_table
            buttons: list[QPushButton] = [
                action_button(table["source.add"], "add", primary=True, text=self.tr("Add files…")),
                action_button(table["source.add_page"], "link", text=self.tr("Web page…")),
                action_button(table["source.paste"], "paste", text=self.tr("Paste text…")),
            ]
            self.empty.show_state(
                "sources",
                self.tr("No sources yet"),
                self.tr(
                    "Add articles, books or transcripts: choose files, drop them or a folder on "
                    "this window, type a web address, or paste a text. A copy is kept, so that "
                    "quotes can be checked against it."
                ),
                buttons,
            )

    def own_handlers(self) -> Mapping[str, Handler]:
        return {
            "source.read": lambda: self._open(self.list.current_id() or 0),
            "source.details": self._show_details,
            "source.trash": self._trash,
            "source.duplicates": self._find_duplicates,
        }

    def menu(self) -> tuple[str, ...]:
        return ("source.read", "source.details", "-")

    # Doing.

    def open_thing(self, found: ListRow) -> None:
        self.bench.go(Route(page="reader", id=found.thing.id))

    def _show_details(self) -> None:
        if (current := self.list.current_id()) is not None:
            self.bench.go(Route(page="source", id=current))

    def _trash(self) -> None:
        ids = self.list.selected_ids()
        if not ids:
            return

        def work(library: Library) -> Outcome[object]:
            from quotarium.services.lists import trash_sources

            return trash_sources(library, ids)

        count = sum(one.quotes for one in self.selected())
        sources = words.number_of_sources(len(ids))
        told = self.tr("Moved to the Trash: %1.")
        if count:
            told = self.tr("Moved to the Trash: %1, with the quotes found nowhere else.")
        told = told.replace("%1", sources)
        self.bench.write(work, lambda _: self.bench.told_undoable.emit(told))

    def _find_duplicates(self) -> None:
        from quotarium.gui.source_form.duplicates import DuplicatesDialog

        DuplicatesDialog(self.bench, self).open()


def _source(found: ListRow) -> Source:
    assert isinstance(found.thing, Source)
    return found.thing
