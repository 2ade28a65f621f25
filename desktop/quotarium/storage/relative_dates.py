"""Dates that are stated by another event, and what is known of those events."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, select

from quotarium.model.quote import Quote
from quotarium.model.relative_date import RelativeDate, RelativeTo
from quotarium.storage import sources, speakers
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children, date_of, fetch

_LONGEST = 60
_EVENTS = ("occasion_id", "source_id", "event_quote_id")


def of_quotes(connection: Connection, ids: Sequence[int]) -> dict[int, RelativeDate]:
    """Return the relative dates of those quotes that have one."""
    held = children(connection, t.quote_relative_dates, "quote_id", ids)
    return {quote_id: _relative(rows[0]) for quote_id, rows in held.items()}


def resolved(
    connection: Connection, relatives: Mapping[int, RelativeDate]
) -> dict[int, RelativeTo]:
    """Return relative dates with their events as they are now, under the same keys."""
    wanted = relatives.values()
    occasions = speakers.occasions(connection, {r.occasion_id for r in wanted if r.occasion_id})
    works = {
        one.id: one for one in sources.get(connection, {r.source_id for r in wanted if r.source_id})
    }
    said = {
        row["id"]: row
        for row in fetch(connection, t.quotes, {r.quote_id for r in wanted if r.quote_id})
    }
    found = {}
    for key, relative in relatives.items():
        name, date = relative.label, relative.counted_from
        if relative.occasion_id in occasions:
            occasion = occasions[relative.occasion_id]
            name, date = occasion.name, occasion.date
        elif relative.source_id in works:
            name, date = works[relative.source_id].title, works[relative.source_id].issued
        elif relative.quote_id in said:
            row = said[relative.quote_id]
            name, date = shortened(row["words"]), date_of(row["said"])
        found[key] = RelativeTo(relative=relative, name=name, date=date)
    return found


def rows_of(quote: Quote) -> list[dict[str, object]]:
    """Return the rows of a quote: one, or none."""
    relative = quote.relative
    if relative is None:
        return []
    start = relative.counted_from
    return [
        {
            "phrase": relative.phrase,
            "occasion_id": relative.occasion_id,
            "event_quote_id": relative.quote_id,
            "source_id": relative.source_id,
            "label": relative.label,
            "counted_from": None if start is None else str(start),
        }
    ]


def quotes_with(connection: Connection) -> tuple[int, ...]:
    """Return the quotes outside the trash whose date is stated by another event."""
    query = (
        select(t.quotes.c.id)
        .join(t.quote_relative_dates, t.quote_relative_dates.c.quote_id == t.quotes.c.id)
        .where(t.quotes.c.trashed.is_(None))
        .order_by(t.quotes.c.id)
    )
    return tuple(connection.scalars(query))


def counted_from(connection: Connection, column: str, event_id: int) -> tuple[int, ...]:
    """Return the quotes whose date is counted from an event, named by the column of its id."""
    table = t.quote_relative_dates.c
    query = select(table.quote_id).where(table[column] == event_id).order_by(table.quote_id)
    return tuple(connection.scalars(query))


def hand_over(writer: Writer, column: str, from_ids: Collection[int], to_id: int) -> None:
    """Count from one event what was counted from others that become one with it."""
    table = t.quote_relative_dates
    query = select(table).where(table.c[column].in_(from_ids)).order_by(table.c.id)
    for row in list(writer.connection.execute(query).mappings()):
        if column == "event_quote_id" and row["quote_id"] == to_id:
            _keep_name(writer, row)
        else:
            writer.update(table, row["id"], **{column: to_id})


def let_go(writer: Writer, ids: Sequence[int]) -> None:
    """Keep the words and the date of quotes that go, where other dates are counted from them."""
    held = children(writer.connection, t.quote_relative_dates, "event_quote_id", ids)
    for rows in held.values():
        for row in rows:
            _keep_name(writer, row)


def _keep_name(writer: Writer, row: Row) -> None:
    """Leave of an event that goes away its name; its date was kept when it was counted from."""
    named = resolved(writer.connection, {0: _relative(row)})[0].name
    nothing = dict.fromkeys(_EVENTS)
    writer.update(t.quote_relative_dates, row["id"], label=named, **nothing)


def shortened(words: str) -> str:
    """Return the beginning of a quote's words, by which it is named."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]}…"


def _relative(row: Row) -> RelativeDate:
    return RelativeDate(
        phrase=row["phrase"],
        occasion_id=row["occasion_id"],
        quote_id=row["event_quote_id"],
        source_id=row["source_id"],
        label=row["label"],
        counted_from=date_of(row["counted_from"]),
    )
