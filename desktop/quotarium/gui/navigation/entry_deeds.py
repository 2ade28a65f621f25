"""What is done with an entry of the navigation: a project, a saved search or a tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from quotarium.gui import words
from quotarium.gui.navigation.model import Entry
from quotarium.gui.translation import tr
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


class EntryDeeds:
    """Asks in front of the window; what was done is told and can be undone."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        self._bench = bench
        self._window = window

    def offered(self, entry: Entry) -> list[tuple[str, Callable[[], None]]]:
        """Return what can be done with a project, a saved search or a tag."""
        route = entry.route
        if route is None or not entry.kind:
            return []
        rename, delete = tr("Rename…"), tr("Delete")
        if entry.kind == "project" and route.project_id is not None:
            project_id = route.project_id
            return [
                (rename, lambda: self._rename(entry, "rename_project", project_id)),
                (delete, lambda: self._organise("delete_project", project_id)),
            ]
        if entry.kind == "tag" and route.tag_id is not None:
            tag_id = route.tag_id
            return [
                (rename, lambda: self._rename(entry, "rename_tag", tag_id)),
                (delete, lambda: self._organise("delete_tag", tag_id)),
            ]
        if entry.kind == "search" and entry.key is not None:
            search_id = entry.key
            return [
                (rename, lambda: self._rename(entry, "rename_saved_search", search_id)),
                (delete, lambda: self._organise("delete_saved_search", search_id)),
            ]
        return []

    def put_into(self, entry: Entry, ids: tuple[int, ...]) -> None:
        """Put quotes that were dropped on a project or tag into it."""
        bench, name = self._bench, entry.text

        def work(library: Library) -> Outcome[int]:
            from quotarium.services.bulk import change_all
            from quotarium.services.bulk_changes import AddTags, AddToProject

            tagged = entry.kind == "tag"
            change = AddTags(names=(name,)) if tagged else AddToProject(project=name)
            return change_all(library, ids, change)

        told = tr("Put into “%2”: %1.").replace("%2", name)

        def then(number: int) -> None:
            text = told.replace("%1", words.number_of_quotes(number))
            bench.told_undoable.emit(text)

        bench.write(work, then)

    def _rename(self, entry: Entry, service: str, identity: int) -> None:
        name, given = QInputDialog.getText(
            self._window,
            tr("Rename"),
            tr("New name:"),
            QLineEdit.EchoMode.Normal,
            entry.text,
        )
        if given and name.strip() and name.strip() != entry.text:
            self._organise(service, identity, name.strip())

    def _organise(self, service: str, *arguments: object) -> None:
        def work(library: Library) -> Outcome[object]:
            from quotarium.services import organising

            use_case: Callable[..., Outcome[object]] = getattr(organising, service)
            return use_case(library, *arguments)

        bench = self._bench
        if service.startswith("delete"):
            told = tr("Deleted.")
            bench.write(work, lambda _: bench.told_undoable.emit(told))
        else:
            bench.write(work)
