"""Read the whole of a library."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, select

from quotarium.storage.whole.parts import (
    Part,
    columns,
    default_of,
    has_number,
    is_json,
    parts,
    renumbered,
    tables_of,
    target_of,
    walk,
)

Content: TypeAlias = dict[str, list[dict[str, Any]]]


def read(connection: Connection) -> Content:
    """Return everything of a library but the bytes of its snapshots.

    Rows are numbered anew from 1, so that the same content gives the same value.
    """
    rows = {table.name: _rows(connection, table) for table in tables_of(parts())}
    numbers: dict[str, dict[int, int]] = {name: {} for name in rows}
    by_owner: dict[str, dict[int, list[Mapping[str, Any]]]] = {}
    for part in walk(parts()):
        if part.owner:
            held = by_owner.setdefault(part.table.name, defaultdict(list))
            for row in rows[part.table.name]:
                held[row[part.owner]].append(row)

    def number(part: Part, listed: Sequence[Mapping[str, Any]]) -> None:
        for row in listed:
            numbers[part.table.name][row["id"]] = len(numbers[part.table.name]) + 1
            for inner in part.parts:
                number(inner, by_owner[inner.table.name].get(row["id"], ()))

    def nested(part: Part, row: Mapping[str, Any]) -> dict[str, Any]:
        made = _value(part, row, numbers)
        for inner in part.parts:
            held = by_owner[inner.table.name].get(row["id"], ())
            if held:
                made[inner.key] = [nested(inner, one) for one in held]
        return made

    for part in parts():
        number(part, rows[part.table.name])
    return {part.key: [nested(part, row) for row in rows[part.table.name]] for part in parts()}


def _rows(connection: Connection, table: Table) -> list[Mapping[str, Any]]:
    order = [table.c.position, table.c.id] if "position" in table.c else [table.c.id]
    return [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]


def _value(
    part: Part, row: Mapping[str, Any], numbers: Mapping[str, Mapping[int, int]]
) -> dict[str, Any]:
    made: dict[str, Any] = {"id": numbers[part.table.name][row["id"]]} if has_number(part) else {}
    for column in columns(part):
        value = row[column.name]
        if value is None or str(value) == default_of(column):
            continue
        if column.foreign_keys:
            value = numbers[target_of(column).name][value]
        elif is_json(column):
            value = json.loads(value)
        made[column.name] = value
    return made | renumbered(made, part.table, lambda name, one: numbers[name].get(one))
