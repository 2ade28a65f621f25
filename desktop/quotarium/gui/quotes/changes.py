"""Changes to several quotes, as work for the write lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotarium.services.outcome import Outcome
    from quotarium.storage.library import Library


def trash(library: Library, ids: tuple[int, ...]) -> Outcome[object]:
    """Move to the trash."""
    from quotarium.services.quotes import trash_quotes

    return trash_quotes(library, ids)


def restore(library: Library, ids: tuple[int, ...]) -> Outcome[object]:
    """Take out of the trash."""
    from quotarium.services.quotes import restore_quotes

    return restore_quotes(library, ids)


def delete(library: Library, ids: tuple[int, ...]) -> Outcome[object]:
    """Remove for good."""
    from quotarium.services.quotes import delete_quotes

    return delete_quotes(library, ids)


def review(library: Library, ids: tuple[int, ...]) -> Outcome[object]:
    """Mark as reviewed, so that they leave the Inbox."""
    from quotarium.services.quotes import QuoteEdit, change_quotes

    return change_quotes(library, ids, QuoteEdit(reviewed=True))
