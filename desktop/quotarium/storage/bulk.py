"""Many quotes at once: which of them a change concerns, and the change, by statements for sets."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, Table

from quotarium.storage import tables as t
from quotarium.storage.journal import Row, Writer
from quotarium.storage.search.docs import in_list

__all__ = [
    "PROJECTS", "SPEAKERS", "TAGS", "Connection", "Held", "add_rows", "choose", "chosen",
    "differing", "having", "in_trash", "lacking", "other_than", "present", "remove_rows",
    "replace_in_notes", "replace_rows", "set_columns", "with_note",
]  # fmt: skip


class Held(NamedTuple):
    """A table of what quotes hold, one a row, and the column that says what."""

    table: Table
    column: str


TAGS: Final = Held(t.quote_tags, "tag_id")
SPEAKERS: Final = Held(t.quote_speakers, "speaker_id")
PROJECTS: Final = Held(t.project_items, "project_id")


def choose(connection: Connection, ids: Iterable[int]) -> None:
    """Keep ids on this connection for the functions below, in place of those kept before."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.chosen")
    rows = [(identity,) for identity in ids]
    if rows:
        connection.exec_driver_sql("INSERT OR IGNORE INTO temp.chosen VALUES (?)", rows)


def chosen(
    connection: Connection, condition: str, *parameters: object, table: Table = t.quotes
) -> array[int]:
    """Return the chosen rows `q` of a table for which a condition holds."""
    query = (
        f"SELECT c.id FROM temp.chosen c CROSS JOIN {table.name} q ON q.id = c.id"
        f" WHERE {condition} ORDER BY c.id"
    )
    return array("q", (row[0] for row in connection.exec_driver_sql(query, parameters).fetchall()))


def present(connection: Connection) -> array[int]:
    """Return the chosen quotes that there are."""
    return chosen(connection, "1")


def differing(
    connection: Connection, columns: Mapping[str, object], table: Table = t.quotes
) -> array[int]:
    """Return the chosen rows that hold another value in one of some columns."""
    assert all(name in table.c for name in columns)
    terms = " OR ".join(f"q.{name} IS NOT ?" for name in columns)
    return chosen(connection, f"({terms})", *columns.values(), table=table)


def in_trash(connection: Connection, *, trashed: bool, table: Table = t.quotes) -> array[int]:
    """Return the chosen rows that are in the trash, or outside it."""
    return chosen(connection, f"q.trashed IS {'NOT ' if trashed else ''}NULL", table=table)


def with_note(connection: Connection, text: str, table: Table = t.quotes) -> array[int]:
    """Return the chosen rows whose note holds a text, letter by letter."""
    return chosen(connection, "instr(q.note, ?) > 0", text, table=table)


def having(connection: Connection, held: Held, values: Iterable[int]) -> array[int]:
    """Return the chosen quotes that hold one of some values."""
    return chosen(
        connection,
        f"EXISTS (SELECT 1 FROM {held.table.name} WHERE quote_id = q.id"
        f" AND {held.column} IN {in_list(values)})",
    )


def lacking(connection: Connection, held: Held, values: Iterable[int]) -> array[int]:
    """Return the chosen quotes that do not hold all of some values."""
    wanted = set(values)
    return chosen(
        connection,
        f"(SELECT count(DISTINCT {held.column}) FROM {held.table.name} WHERE quote_id = q.id"
        f" AND {held.column} IN {in_list(wanted)}) < {len(wanted)}",
    )


def other_than(connection: Connection, held: Held, values: Sequence[int]) -> array[int]:
    """Return the chosen quotes that hold other values, or in another order."""
    rows = _rows(connection, held)
    return array("q", (i for i in present(connection) if [v for _, v in rows.get(i, [])] != values))


def set_columns(writer: Writer, ids: Iterable[int], **values: object) -> None:
    """Set columns of quotes."""
    writer.update_all(t.quotes, ids, **values)


def replace_in_notes(
    writer: Writer, text: str, replacement: str, more: Row, table: Table = t.quotes
) -> None:
    """Put other text in place of some text in the notes of the chosen rows, and set `more`."""
    query = f"SELECT q.id, q.note FROM temp.chosen c JOIN {table.name} q ON q.id = c.id"
    wanted = {
        identity: {"note": note.replace(text, replacement), **more}
        for identity, note in writer.connection.exec_driver_sql(query).fetchall()
    }
    writer.update_each(table, wanted)


def add_rows(writer: Writer, held: Held, values: Sequence[int]) -> None:
    """Give the chosen quotes the values they do not hold, behind those they do."""
    rows = _rows(writer.connection, held)
    new: list[Mapping[str, object]] = []
    for quote in _all(writer.connection):
        there = [value for _, value in rows.get(quote, [])]
        missing = [one for one in values if one not in there]
        new += [
            {"quote_id": quote, held.column: value, "position": place}
            for place, value in enumerate(missing, len(there))
        ]
    writer.insert_all(held.table, new)


def remove_rows(writer: Writer, held: Held, values: Iterable[int]) -> None:
    """Take values off the chosen quotes."""
    which = f" AND {held.column} IN {in_list(values)}"
    rows = _rows(writer.connection, held, which)
    writer.delete_all(held.table, (row for found in rows.values() for row, _ in found))


def replace_rows(writer: Writer, held: Held, wanted: Sequence[Mapping[str, object]]) -> None:
    """Give the chosen quotes these rows in place of those they have."""
    rows = _rows(writer.connection, held)
    writer.delete_all(held.table, (row for found in rows.values() for row, _ in found))
    writer.insert_all(
        held.table,
        [
            {**row, "quote_id": quote, "position": place}
            for quote in _all(writer.connection)
            for place, row in enumerate(wanted)
        ],
    )


def _all(connection: Connection) -> list[int]:
    """Return what is chosen; whoever writes has chosen what there is."""
    rows = connection.exec_driver_sql("SELECT id FROM temp.chosen ORDER BY id").fetchall()
    return [row[0] for row in rows]


def _rows(connection: Connection, held: Held, which: str = "") -> dict[int, list[tuple[int, int]]]:
    """Return by chosen quote the rows (id, value) of a table, in their order."""
    query = (
        f"SELECT h.quote_id, h.id, {held.column} FROM temp.chosen c CROSS JOIN {held.table.name} h"
        f" ON h.quote_id = c.id{which} ORDER BY h.quote_id, h.position"
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for quote, row, value in connection.exec_driver_sql(query).fetchall():
        found.setdefault(quote, []).append((row, value))
    return found
