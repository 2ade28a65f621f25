"""The outlines of projects: headings, notes and quotes in an order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from quotarium.model.organising import OutlineItem, ProjectItem
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer


def items(connection: Connection, project_id: int) -> tuple[OutlineItem, ...]:
    """Return a project's outline in its order, without quotes that are in the trash."""
    columns = t.project_items.c
    query = (
        select(columns.id, columns.kind, columns.text, columns.level, columns.quote_id)
        .join_from(t.project_items, t.quotes, t.quotes.c.id == columns.quote_id, isouter=True)
        .where(columns.project_id == project_id, t.quotes.c.trashed.is_(None))
        .order_by(columns.position, columns.id)
    )
    return tuple(OutlineItem.model_validate(row) for row in connection.execute(query).mappings())


def insert(
    writer: Writer, project_id: int, new: Sequence[ProjectItem], place: int | None
) -> tuple[int, ...]:
    """Put items before the one at a place of `items`, or at the end; return their ids."""
    made = writer.insert_all(
        t.project_items,
        [{**item.model_dump(mode="json"), "project_id": project_id, "position": 0} for item in new],
    )
    order(writer, project_id, _placed(_all(writer, project_id, without=made), made, place))
    return tuple(made)


def move(writer: Writer, project_id: int, ids: Sequence[int], place: int) -> None:
    """Put items, in the order in which they stand, before the one at a place of `items`."""
    moved = set(ids)
    present = items(writer.connection, project_id)
    # Counted among those that stay.
    behind = sum(1 for item in present[:place] if item.id not in moved)
    staying = _all(writer, project_id, without=ids)
    order(
        writer,
        project_id,
        _placed(staying, [item.id for item in present if item.id in moved], behind),
    )


def indent(writer: Writer, ids: Iterable[int], by: int, deepest: int) -> None:
    """Move items so many levels in, or out where it is negative."""
    columns = t.project_items.c
    query = select(columns.id, columns.level).where(columns.id.in_(list(ids)))
    wanted = {
        row[0]: {"level": min(max(row[1] + by, 1), deepest)}
        for row in writer.connection.execute(query)
    }
    writer.update_each(t.project_items, wanted)


def change_text(writer: Writer, item_id: int, text: str) -> None:
    """Write a heading or note anew."""
    writer.update(t.project_items, item_id, text=text)


def remove(writer: Writer, ids: Iterable[int]) -> None:
    """Take items out of an outline; quotes stay in the library."""
    writer.delete_all(t.project_items, ids)


def order(writer: Writer, project_id: int, ids: Sequence[int]) -> None:
    """Give the items of an outline this order."""
    writer.update_each(t.project_items, {one: {"position": n} for n, one in enumerate(ids)})


def _all(writer: Writer, project_id: int, without: Iterable[int]) -> list[tuple[int, bool]]:
    """Return the other items in their order, each with whether it is shown."""
    shown = {item.id for item in items(writer.connection, project_id)}
    columns = t.project_items.c
    query = select(columns.id).where(columns.project_id == project_id)
    query = query.order_by(columns.position, columns.id)
    left = set(without)
    return [(i, i in shown) for i in writer.connection.scalars(query) if i not in left]


def _placed(
    staying: Sequence[tuple[int, bool]], put: Iterable[int], place: int | None
) -> list[int]:
    """Return ids with others put before the shown one at a place."""
    found: list[int] = []
    seen = 0
    waiting = list(put)
    for identity, shown in staying:
        if waiting and place is not None and shown and seen == place:
            found += waiting
            waiting = []
        seen += shown
        found.append(identity)
    return found + waiting
