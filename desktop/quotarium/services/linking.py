"""Links between quotes: who repeats, contradicts or answers whom."""

from __future__ import annotations

from collections.abc import Callable

from quotarium import errors
from quotarium.marking import Said, tr
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import Link, LinkKind
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed
from quotarium.storage import links, quotes
from quotarium.storage.library import Library, Writing


class Linked(Value):
    """A link as one of its quotes sees it: `other` is the quote at its other end."""

    link: Link
    other: QuoteDetails

    @property
    def outgoing(self) -> bool:
        """Whether the link goes from this quote to the other."""
        return self.link.to_quote_id == self.other.quote.id


def links_of(library: Library, quote_id: int) -> tuple[Linked, ...]:
    """Return a quote's links, oldest first, without those to quotes in the trash."""
    with library.read() as connection:
        found = links.of(connection, quote_id)
        ends = [_other_end(link, quote_id) for link in found]
        others = {one.quote.id: one for one in quotes.details(connection, ends)}
    return tuple(
        Linked(link=link, other=others[end])
        for link, end in zip(found, ends, strict=True)
        if others[end].quote.trashed is None
    )


def link_quotes(
    library: Library, from_id: int, to_id: int, kind: LinkKind, note: str = ""
) -> Outcome[Link]:
    """Link one quote to another.

    Raises NoSuchThing, InvalidValue for a quote and itself, AlreadyThere for the same link twice.
    """
    if from_id == to_id:
        raise errors.InvalidValue(tr("a link"), to_id, tr("choose another quote to link it to."))

    def work(writing: Writing) -> Link:
        for quote_id in (from_id, to_id):
            existing.quote(writing.connection, quote_id)
        link = Link(from_quote_id=from_id, to_quote_id=to_id, kind=kind, note=note.strip())
        return link.model_copy(update={"id": links.add(writing, link)})

    return _unless_there(library, tr("Link quotes"), work, kind)


def change_link(
    library: Library, link_id: int, *, kind: LinkKind | None = None, note: str | None = None
) -> Outcome[Link]:
    """Change how two quotes are linked, or the note on it; None leaves it as it is.

    Raises NoSuchThing, AlreadyThere.
    """

    def work(writing: Writing) -> Link:
        link = _found(writing, link_id)
        changed = link.model_copy(
            update={
                "kind": kind or link.kind,
                "note": link.note if note is None else note.strip(),
            }
        )
        links.change(writing, changed)
        return changed

    return _unless_there(library, tr("Change link"), work, kind)


def remove_link(library: Library, link_id: int) -> Outcome[None]:
    """Remove a link; the quotes stay. Raises NoSuchThing."""

    def work(writing: Writing) -> None:
        links.remove(writing, _found(writing, link_id).id)

    return committed(library, tr("Remove link"), work)


def _unless_there(
    library: Library, label: str, work: Callable[[Writing], Link], kind: LinkKind | None
) -> Outcome[Link]:
    try:
        return committed(library, label, work)
    except errors.BrokenReference as error:
        # The kinds are marked where the window names them.
        word = Said(kind.value.replace("_", " ")) if kind else ""
        raise errors.AlreadyThere(tr("link"), word, tr("Change the link that is there.")) from error


def _found(writing: Writing, link_id: int) -> Link:
    link = links.get(writing.connection, link_id)
    if link is None:
        raise errors.NoSuchThing(tr("link"), link_id, tr("It may have been removed; look again."))
    return link


def _other_end(link: Link, quote_id: int) -> int:
    return link.to_quote_id if link.from_quote_id == quote_id else link.from_quote_id
