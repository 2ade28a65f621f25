"""Many sources, speakers or occasions at once: which of them a change concerns, and the change.

The ids are chosen with `bulk.choose`.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, Table

from quotarium.storage import bulk
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.search.things import Thing

#: The things that have a note and go to the trash.
TABLES: Final[Mapping[Thing, Table]] = {
    Thing.SOURCE: t.sources,
    Thing.SPEAKER: t.speakers,
    Thing.OCCASION: t.occasions,
}
#: The quotes outside the trash that need a thing `c`; a source takes its quotes with it.
_NEEDED: Final[Mapping[Thing, str]] = {
    Thing.SPEAKER: "SELECT 1 FROM quote_speakers v JOIN quotes o ON o.id = v.quote_id"
    " WHERE v.speaker_id = c.id AND o.trashed IS NULL",
    Thing.OCCASION: "SELECT 1 FROM quotes o WHERE o.occasion_id = c.id AND o.trashed IS NULL"
    " UNION ALL SELECT 1 FROM quote_relative_dates d JOIN quotes o ON o.id = d.quote_id"
    " WHERE d.occasion_id = c.id AND o.trashed IS NULL",
}
_LACKING_ROLE: Final = (
    "NOT EXISTS (SELECT 1 FROM speaker_roles r WHERE r.speaker_id = q.id AND r.title = ?"
    " AND r.organisation IS ? AND r.held IS ?)"
)


def present(connection: Connection, thing: Thing) -> array[int]:
    """Return the chosen things that there are."""
    return bulk.chosen(connection, "1", table=TABLES[thing])


def differing(connection: Connection, thing: Thing, columns: Mapping[str, object]) -> array[int]:
    """Return the chosen things that hold another value in one of some columns."""
    return bulk.differing(connection, columns, TABLES[thing])


def with_note(connection: Connection, thing: Thing, text: str) -> array[int]:
    """Return the chosen things whose note holds a text, letter by letter."""
    return bulk.with_note(connection, text, TABLES[thing])


def lacking_role(connection: Connection, columns: Mapping[str, object]) -> array[int]:
    """Return the chosen speakers that have no role of this title, organisation and interval."""
    wanted = (columns[name] for name in ("title", "organisation", "held"))
    return bulk.chosen(connection, _LACKING_ROLE, *wanted, table=t.speakers)


def not_needed(connection: Connection, thing: Thing) -> array[int]:
    """Return the chosen things outside the trash that can go there: no quote outside it needs
    them.
    """
    needed = _NEEDED.get(thing)
    free = f" AND NOT EXISTS ({needed})" if needed else ""
    return bulk.chosen(connection, f"q.trashed IS NULL{free}", table=TABLES[thing])


def in_trash(connection: Connection, thing: Thing) -> array[int]:
    """Return the chosen things that are in the trash."""
    return bulk.in_trash(connection, trashed=True, table=TABLES[thing])


def set_columns(
    writer: Writer, thing: Thing, ids: Iterable[int], now: str, **values: object
) -> None:
    """Set columns of things; `now` is when they were changed, where they tell."""
    table = TABLES[thing]
    writer.update_all(table, ids, **values, **_modified(table, now))


def set_trashed(writer: Writer, thing: Thing, ids: Iterable[int], moment: str | None) -> None:
    """Move things to the trash at a moment, or take them out."""
    writer.update_all(TABLES[thing], ids, trashed=moment)


def replace_in_notes(writer: Writer, thing: Thing, text: str, replacement: str, now: str) -> None:
    """Put other text in place of some text in the notes of the chosen things."""
    bulk.replace_in_notes(writer, text, replacement, _modified(TABLES[thing], now), TABLES[thing])


def add_to_notes(writer: Writer, thing: Thing, text: str, now: str) -> None:
    """Put a paragraph at the end of the notes of the chosen things."""
    table = TABLES[thing]
    query = f"SELECT q.id, q.note FROM temp.chosen c JOIN {table.name} q ON q.id = c.id"
    wanted = {
        identity: {"note": f"{note}\n\n{text}" if note else text, **_modified(table, now)}
        for identity, note in writer.connection.exec_driver_sql(query).fetchall()
    }
    writer.update_each(table, wanted)


def add_role(writer: Writer, columns: Mapping[str, object]) -> None:
    """Give the chosen speakers a role, behind those they have."""
    query = (
        "SELECT c.id, ifnull(max(r.position) + 1, 0) FROM temp.chosen c"
        " LEFT JOIN speaker_roles r ON r.speaker_id = c.id GROUP BY c.id"
    )
    places = writer.connection.exec_driver_sql(query).fetchall()
    rows = [{**columns, "speaker_id": speaker, "position": place} for speaker, place in places]
    writer.insert_all(t.speaker_roles, rows)


def restore_needed(writer: Writer) -> None:
    """Take what the chosen quotes need out of the trash: their sources, speakers and occasions."""
    for table, joined in (
        (t.sources, "clippings h ON h.quote_id = c.id JOIN sources s ON s.id = h.source_id"),
        (
            t.speakers,
            "quote_speakers h ON h.quote_id = c.id JOIN speakers s ON s.id = h.speaker_id",
        ),
        (t.occasions, "quotes h ON h.id = c.id JOIN occasions s ON s.id = h.occasion_id"),
        (
            t.occasions,
            "quote_relative_dates h ON h.quote_id = c.id JOIN occasions s ON s.id = h.occasion_id",
        ),
    ):
        query = (
            f"SELECT DISTINCT s.id FROM temp.chosen c JOIN {joined}"
            " WHERE s.trashed IS NOT NULL ORDER BY s.id"
        )
        found = list(writer.connection.exec_driver_sql(query).scalars())
        writer.update_all(table, found, trashed=None)


def trashed_with(connection: Connection) -> array[int]:
    """Return the quotes that went to the trash with the chosen sources."""
    query = (
        "SELECT DISTINCT q.id FROM temp.chosen c JOIN sources s ON s.id = c.id"
        " JOIN clippings p ON p.source_id = s.id JOIN quotes q ON q.id = p.quote_id"
        " WHERE q.trashed = s.trashed ORDER BY q.id"
    )
    return array("q", connection.exec_driver_sql(query).scalars())


def _modified(table: Table, now: str) -> dict[str, object]:
    return {"modified": now} if "modified" in table.c else {}
