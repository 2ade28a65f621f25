"""Changes that the inspector makes to one quote or to several, as work for the write lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


def putting_into(ids: tuple[int, ...], project: str) -> Callable[[Library], Outcome[object]]:
    """Return work that puts quotes into a project, which is made where there is none so named."""

    def work(library: Library) -> Outcome[object]:
        from quotarium.services.organising import add_to_project

        return add_to_project(library, ids, project)

    return work


def taking_out_of(ids: tuple[int, ...], project: str) -> Callable[[Library], Outcome[object]]:
    """Return work that takes quotes out of a project; they stay in the library."""

    def work(library: Library) -> Outcome[object]:
        from quotarium.services.organising import take_out_of_project
        from quotarium.services.outlining import project_named

        return take_out_of_project(library, ids, project_named(library, project).id)

    return work


def counting_again(ids: tuple[int, ...]) -> Callable[[Library], Outcome[int]]:
    """Return work that counts dates anew from events that have another date now."""

    def work(library: Library) -> Outcome[int]:
        from quotarium.services.relative_dates import count_again

        return count_again(library, ids)

    return work
