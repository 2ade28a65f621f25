"""The page of tags: how often each is used; renamed, merged and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from quotarium.gui import words
from quotarium.gui.actions import Handler
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.row import Row
from quotarium.model.organising import Tag

if TYPE_CHECKING:
    from quotarium.services.lists import ListRow
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class TagsPage(ThingsPage):
    """Tags have no page of their own: their quotes are shown among all others."""

    kind = "tag"

    def name(self) -> str:
        return self.tr("Tags")

    def orders(self) -> Mapping[str, str]:
        return {
            "name": self.tr("sorted by name"),
            "quotes": self.tr("sorted by number of quotes"),
        }

    def search_hint(self) -> str:
        return self.tr("Search tags")

    def number(self, number: int) -> str:
        return self.tr("%Ln tags", "", number)

    def row(self, found: ListRow) -> Row:
        number = words.number_of_quotes(found.quotes)
        return Row(id=found.thing.id, title=f"#{_tag(found).name}", number=number, icon="tag")

    def route_of(self, found: ListRow) -> Route:
        tag = _tag(found)
        return Route(page="quotes", tag_id=tag.id, title=f"#{tag.name}")

    def show_empty(self, *, narrowed: bool) -> None:
        if narrowed:
            self.empty.show_state(
                "search",
                self.tr("No tag found"),
                self.tr("No tag's name holds all of these words."),
                self.clear_button(),
            )
        else:
            self.empty.show_state(
                "tag",
                self.tr("No tags yet"),
                self.tr("Select quotes and press Ctrl+T: tags are made as they are first used."),
                self.quotes_button(),
            )

    def own_handlers(self) -> Mapping[str, Handler]:
        return {
            "tag.rename": self._rename,
            "tag.merge": self._merge,
            "tag.delete": self._delete,
        }

    def menu(self) -> tuple[str, ...]:
        several = len(self.list.selected_ids()) > 1
        return "-", "tag.merge" if several else "tag.rename", "tag.delete"

    def _rename(self) -> None:
        chosen = self.selected()
        if not chosen:
            return
        tag = _tag(chosen[0])
        name, given = QInputDialog.getText(
            self, self.tr("Rename"), self.tr("New name:"), QLineEdit.EchoMode.Normal, tag.name
        )
        if given and name.strip() not in {"", tag.name}:
            self._organise("rename_tag", tag.id, name.strip())

    def _merge(self) -> None:
        if len(self.list.selected_ids()) < 2:
            self.bench.told.emit(self.tr("Select two tags or more, with Ctrl or Shift."))
        else:
            self.deeds.merge(self.row)

    def _delete(self) -> None:
        ids = self.list.selected_ids()
        if ids:
            told = self.tr("Deleted: %1.").replace("%1", self.number(len(ids)))
            self._organise("delete_tags", ids, told=told)

    def _organise(self, service: str, *arguments: object, told: str = "") -> None:
        def work(library: Library) -> Outcome[object]:
            from quotarium.services import organising

            use_case: Callable[..., Outcome[object]] = getattr(organising, service)
            return use_case(library, *arguments)

        bench = self.bench
        bench.write(work, partial(_tell, bench.told_undoable.emit, told))


def _tag(found: ListRow) -> Tag:
    assert isinstance(found.thing, Tag)
    return found.thing


def _tell(tell: Callable[[str], object], text: str, _: object) -> None:
    if text:
        tell(text)
