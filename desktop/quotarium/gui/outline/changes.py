"""Changes to an outline, as work for the write lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from quotarium.model.organising import ProjectItemKind

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


def inserting(
    project_id: int, kind: ProjectItemKind, text: str, place: int | None, level: int
) -> Callable[[Library], Outcome[int]]:
    """Return work that inserts a heading or a note; without a place it comes last."""

    def work(library: Library) -> Outcome[int]:
        from quotarium.services import outlining

        heading = kind is ProjectItemKind.HEADING
        insert = outlining.insert_heading if heading else outlining.insert_note
        return insert(library, project_id, text, place, level)

    return work


def rewording(item_id: int, text: str) -> Callable[[Library], Outcome[None]]:
    """Return work that gives a heading or a note another text."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.outlining import change_item

        return change_item(library, item_id, text)

    return work


def moving(project_id: int, ids: Sequence[int], place: int) -> Callable[[Library], Outcome[None]]:
    """Return work that moves lines to another place."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.outlining import move_items

        return move_items(library, project_id, ids, place)

    return work


def indenting(ids: Sequence[int], by: int) -> Callable[[Library], Outcome[None]]:
    """Return work that moves lines to another level, deeper where `by` is above 0."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.outlining import indent_items

        return indent_items(library, ids, by)

    return work


def removing(ids: Sequence[int]) -> Callable[[Library], Outcome[None]]:
    """Return work that takes lines out; quotes stay in the library."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.outlining import remove_items

        return remove_items(library, ids)

    return work
