"""Changes to statements, as work for the write lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from quotarium.model.details import QuoteDetails

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


def joining(kept_id: int, other_ids: tuple[int, ...]) -> Callable[[Library], Outcome[QuoteDetails]]:
    """Return work that makes quotes one statement."""

    def work(library: Library) -> Outcome[QuoteDetails]:
        from quotarium.services.statements import join_quotes

        return join_quotes(library, kept_id, other_ids)

    return work


def separating(clipping_id: int) -> Callable[[Library], Outcome[QuoteDetails]]:
    """Return work that makes a quote of its own of a report."""

    def work(library: Library) -> Outcome[QuoteDetails]:
        from quotarium.services.statements import separate_report

        return separate_report(library, clipping_id)

    return work


def keeping_apart(one_id: int, other_id: int) -> Callable[[Library], Outcome[None]]:
    """Return work that says that two quotes are not one statement."""

    def work(library: Library) -> Outcome[None]:
        from quotarium.services.statements import keep_quotes_apart

        return keep_quotes_apart(library, one_id, other_id)

    return work
