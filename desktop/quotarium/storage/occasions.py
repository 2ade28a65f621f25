"""Occasions with the quotes that were said on them."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from quotarium.model.occasion import Occasion
from quotarium.storage import relative_dates, speakers
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import date_columns


def get(connection: Connection, occasion_id: int) -> Occasion | None:
    """Return an occasion by its id."""
    return speakers.occasion(connection, occasion_id)


def quotes_on(connection: Connection, occasion_id: int) -> tuple[int, ...]:
    """Return the quotes outside the trash said on an occasion, in order of utterance."""
    columns = t.quotes.c
    first = func.coalesce(columns.said_earliest, columns.said_latest)
    query = (
        select(columns.id)
        .where(columns.occasion_id == occasion_id, columns.trashed.is_(None))
        .order_by(first.is_(None), first, columns.id)
    )
    return tuple(connection.scalars(query))


def change(writer: Writer, occasion: Occasion) -> None:
    """Make the stored occasion equal to this one."""
    writer.update(
        t.occasions,
        occasion.id,
        name=occasion.name,
        place=occasion.place,
        note=occasion.note,
        **date_columns("date", occasion.date),
    )


def move_quotes(writer: Writer, from_id: int, to_id: int) -> None:
    """Put the quotes of one occasion on another, and remove the first."""
    relative_dates.hand_over(writer, "occasion_id", [from_id], to_id)
    query = select(t.quotes.c.id).where(t.quotes.c.occasion_id == from_id)
    writer.update_all(t.quotes, list(writer.connection.scalars(query)), occasion_id=to_id)
    writer.delete(t.occasions, from_id)


def count(connection: Connection) -> int:
    """Return how many occasions are outside the trash."""
    query = select(func.count()).select_from(t.occasions).where(t.occasions.c.trashed.is_(None))
    return connection.scalar(query) or 0
