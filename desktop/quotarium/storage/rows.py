"""From rows to values and back, for the nouns of the model."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, Table, select

from quotarium.model.dates import Edtf

Row = RowMapping
_CHUNK = 500


def fetch(connection: Connection, table: Table, ids: Iterable[int]) -> list[Row]:
    """Return the rows with these ids, in the order of the ids; missing ones are left out."""
    wanted = list(ids)
    found: dict[int, Row] = {}
    for start in range(0, len(wanted), _CHUNK):
        query = select(table).where(table.c.id.in_(wanted[start : start + _CHUNK]))
        found.update((row["id"], row) for row in connection.execute(query).mappings())
    return [found[i] for i in dict.fromkeys(wanted) if i in found]


def children(
    connection: Connection, table: Table, owner: str, ids: Sequence[int]
) -> dict[int, list[Row]]:
    """Return the rows of `table` by the owner they belong to, in their order."""
    found: dict[int, list[Row]] = defaultdict(list)
    order = [table.c.position, table.c.id] if "position" in table.c else [table.c.id]
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        query = select(table).where(table.c[owner].in_(chunk)).order_by(*order)
        for row in connection.execute(query).mappings():
            found[row[owner]].append(row)
    return found


def date_columns(name: str, date: Edtf | None) -> dict[str, object]:
    """Return the columns of a date and its bounds."""
    return {
        name: None if date is None else str(date),
        f"{name}_earliest": None if date is None else date.earliest,
        f"{name}_latest": None if date is None else date.latest,
    }


def date_of(text: str | None) -> Edtf | None:
    """Return the date that a column holds."""
    return None if text is None else Edtf.parse(text)


def moment_of(text: str | None) -> datetime | None:
    """Return the moment that a column holds."""
    return None if text is None else datetime.fromisoformat(text)


def moment_text(moment: datetime | None) -> str | None:
    """Return the column text of a moment."""
    return None if moment is None else moment.isoformat(timespec="seconds")


def stamp(moment: datetime | None) -> str:
    """Return the column text of a moment, or of this one where none is known."""
    return (moment or datetime.now(UTC)).isoformat(timespec="seconds")


def json_text(value: object) -> str:
    """Return JSON for a column: readable, in a stable order."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
