"""Changes to links, as work for the write lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from quotarium.model.organising import Link, LinkKind

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


def linking(
    from_id: int, to_id: int, kind: LinkKind, note: str = ""
) -> Callable[[Library], Outcome[Link]]:
    """Return work that links two quotes."""

    def work(library: Library) -> Outcome[Link]:
        from quotarium.services.linking import link_quotes

        return link_quotes(library, from_id, to_id, kind, note)

    return work


def changing(
    link_id: int, *, kind: LinkKind | None = None, note: str | None = None
) -> Callable[[Library], Outcome[Link]]:
    """Return work that changes a link."""

    def work(library: Library) -> Outcome[Link]:
        from quotarium.services.linking import change_link

        return change_link(library, link_id, kind=kind, note=note)

    return work


def removing(link_id: int) -> Callable[[Library], Outcome[None]]:
    """Return work that removes a link."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.linking import remove_link

        return remove_link(library, link_id)

    return work


def questioning(ids: tuple[int, ...], question: bool) -> Callable[[Library], Outcome[None]]:
    """Return work that marks quotes as open questions, or takes the mark away."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.quotes import QuoteEdit, change_quotes

        return change_quotes(library, ids, QuoteEdit(question=question))

    return work
