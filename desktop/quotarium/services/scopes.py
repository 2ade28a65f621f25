"""What an export takes: chosen quotes, a project, the whole library, or all its sources."""

from __future__ import annotations

from enum import StrEnum

from quotarium.model.value import Value
from quotarium.services.searching import search
from quotarium.storage import sources
from quotarium.storage.library import Library


class Whole(StrEnum):
    """Everything of a kind."""

    QUOTES = "quotes"
    SOURCES = "sources"


class Scope(Value):
    """Quotes by their ids, or those of a project, or everything of a kind."""

    quote_ids: tuple[int, ...] = ()
    project_id: int | None = None
    whole: Whole | None = None


class Taken(Value):
    """The ids of quotes, and of sources to list although no quote cites them."""

    quote_ids: tuple[int, ...] = ()
    source_ids: tuple[int, ...] = ()


def taken(library: Library, scope: Scope) -> Taken:
    """Look up what a scope takes now."""
    if scope.whole is Whole.SOURCES:
        with library.read() as connection:
            return Taken(source_ids=tuple(one for one, _ in sources.listed(connection)))
    if scope.whole is Whole.QUOTES:
        return Taken(quote_ids=search(library).ids)
    if scope.project_id is not None:
        return Taken(quote_ids=search(library, project_id=scope.project_id).ids)
    return Taken(quote_ids=scope.quote_ids)
