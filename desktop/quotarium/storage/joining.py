"""Two quotes made one statement, and a report of it made a quote of its own again."""

from __future__ import annotations

from sqlalchemy import Table, or_, select

from quotarium.model.quote import Quote, Wording
from quotarium.storage import quotes, relative_dates
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children


def join(writer: Writer, kept: Quote, other: Quote, wording: Wording) -> None:
    """Move all that hangs on one quote to another, and remove the first.

    Its words are kept among those that the quote had, if they differ.
    """
    for table in (t.quote_wordings, t.merged_quotes):
        ids = [row["id"] for row in _of(writer, table, other.id)]
        writer.update_all(table, ids, quote_id=kept.id)
    held = _of(writer, t.clippings, kept.id)
    last = max((row["position"] for row in held), default=-1)
    moved = {
        row["id"]: {"quote_id": kept.id, "position": last + n}
        for n, row in enumerate(_of(writer, t.clippings, other.id), 1)
    }
    writer.update_each(t.clippings, moved)
    _move_items(writer, kept.id, other.id)
    _move_links(writer, kept.id, other.id)
    relative_dates.hand_over(writer, "event_quote_id", [other.id], kept.id)
    quotes.change(writer, kept, wording=wording if other.words != kept.words else None)
    quotes.remove(writer, other.id)


def give_clipping(writer: Writer, clipping_id: int, quote_id: int) -> None:
    """Make a clipping the first of a quote."""
    writer.update(t.clippings, clipping_id, quote_id=quote_id, position=0)


def _move_items(writer: Writer, kept_id: int, other_id: int) -> None:
    there = {row["project_id"] for row in _of(writer, t.project_items, kept_id)}
    for row in _of(writer, t.project_items, other_id):
        if row["project_id"] in there:
            writer.delete(t.project_items, row["id"])
        else:
            writer.update(t.project_items, row["id"], quote_id=kept_id)


def _move_links(writer: Writer, kept_id: int, other_id: int) -> None:
    columns = t.links.c
    both = (kept_id, other_id)
    query = select(t.links).where(
        or_(columns.from_quote_id.in_(both), columns.to_quote_id.in_(both))
    )
    rows = list(writer.connection.execute(query.order_by(columns.id)).mappings())
    there = {_ends(row) for row in rows if other_id not in _ends(row)[:2]}
    for row in rows:
        if other_id not in _ends(row)[:2]:
            continue
        first, last, kind = _ends(row)
        start, end = (kept_id if one == other_id else one for one in (first, last))
        if start == end or (start, end, kind) in there:
            writer.delete(t.links, row["id"])
        else:
            writer.update(t.links, row["id"], from_quote_id=start, to_quote_id=end)
            there.add((start, end, kind))


def _ends(row: Row) -> tuple[int, int, str]:
    return row["from_quote_id"], row["to_quote_id"], row["kind"]


def _of(writer: Writer, table: Table, quote_id: int) -> list[Row]:
    return children(writer.connection, table, "quote_id", [quote_id]).get(quote_id, [])
