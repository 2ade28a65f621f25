"""What a library consists of, told by its tables: parts, their columns, and what those hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import CheckConstraint, Column, Table

from quotarium.storage import tables as t

#: What a library is, and not what it holds.
_ASIDE: Final = frozenset({"library_info"})
_MOMENTS: Final = frozenset("created modified trashed captured replaced verified".split())
_DATES: Final = frozenset({"accessed", "counted_from"})
#: Numbers of rows inside JSON: column, key, and the table that the number is of.
_INSIDE: Final = {"clippings": ("verification", "snapshot_id", "snapshots")}


class Part(NamedTuple):
    """A table as a part of the value: its key there, its owner's column, and what belongs to it."""

    key: str
    table: Table
    owner: str
    parts: tuple[Part, ...]


@cache
def parts() -> tuple[Part, ...]:
    """Return the parts of a library."""
    return _parts_of(None)


def _parts_of(owner: Table | None) -> tuple[Part, ...]:
    found = []
    for table in t.metadata.tables.values():
        column = owner_of(table) if _holds_things(table) else None
        if not _holds_things(table) or (column is None) != (owner is None):
            continue
        if column is not None and target_of(column) is not owner:
            continue
        singular = owner.name.removesuffix("s") + "_" if owner is not None else ""
        key = table.name.removeprefix(singular)
        found.append(Part(key, table, column.name if column is not None else "", _parts_of(table)))
    return tuple(found)


def _holds_things(table: Table) -> bool:
    """Tell whether a table holds what people made: their ids are never used again, while the
    rows of search indexes are made from other tables.
    """
    kept = table.dialect_options["sqlite"].get("autoincrement")
    return bool(kept) and table.name not in _ASIDE


def owner_of(table: Table) -> Column[Any] | None:
    """Return the column that says to what the rows of a table belong, if they do."""
    first = list(table.columns)[1]
    return first if first.foreign_keys and not first.nullable else None


def target_of(column: Column[Any]) -> Table:
    """Return the table that a column refers to."""
    found = next(iter(column.foreign_keys)).column.table
    assert isinstance(found, Table)
    return found


@cache
def _referred() -> frozenset[str]:
    """Return the tables whose rows others refer to, besides those that belong to them."""
    found = {"snapshots"}
    for table in t.metadata.tables.values():
        if not _holds_things(table):
            continue
        owner = owner_of(table)
        for column in table.columns:
            if column.foreign_keys and column is not owner:
                found.add(target_of(column).name)
    return frozenset(found)


def tables_of(listed: Sequence[Part]) -> Iterator[Table]:
    """Yield the tables of parts and of all that belongs to them."""
    return (part.table for part in walk(listed))


def walk(listed: Sequence[Part]) -> Iterator[Part]:
    """Yield parts and all that belongs to them."""
    for part in listed:
        yield part
        yield from walk(part.parts)


@cache
def columns(part: Part) -> tuple[Column[Any], ...]:
    """Return the columns of a part that are told: not those that the others give."""
    names = {column.name for column in part.table.columns}
    return tuple(
        column
        for column in part.table.columns
        if column.name not in ("id", "position", "folded", part.owner)
        and column.name.removesuffix("_earliest").removesuffix("_latest")
        not in names - {column.name}
    )


def is_json(column: Column[Any]) -> bool:
    """Tell whether a column holds JSON."""
    return column.name == "blocks" or default_of(column) in ("{}", "[]")


def is_date(column: Column[Any]) -> bool:
    """Tell whether a column holds an EDTF date."""
    return column.name in _DATES or f"{column.name}_earliest" in column.table.c


def is_moment(column: Column[Any]) -> bool:
    """Tell whether a column holds a moment in ISO 8601."""
    return column.name in _MOMENTS


@cache
def choices(column: Column[Any]) -> tuple[str, ...]:
    """Return the words that a column is confined to, or none."""
    for rule in column.table.constraints:
        text = str(rule.sqltext) if isinstance(rule, CheckConstraint) else ""
        if text.startswith(f"{column.name} IN ("):
            return tuple(text.partition("(")[2].rstrip(")").replace("'", "").split(", "))
    return ()


def default_of(column: Column[Any]) -> object:
    """Return the text of a column's usual value, None where it has none."""
    return getattr(column.server_default, "arg", None)


def has_number(part: Part) -> bool:
    """Tell whether the rows of a part carry a number that others refer to."""
    return part.table.name in _referred()


def renumbered(
    row: Mapping[str, Any], table: Table, number_of: Callable[[str, int], int | None]
) -> dict[str, Any]:
    """Return the JSON column of a row that holds the number of another, with that one's new one."""
    column, key, name = _INSIDE.get(table.name, ("", "", ""))
    held = row.get(column)
    if not isinstance(held, dict) or held.get(key) is None:
        return {}
    return {column: {**held, key: number_of(name, held[key])}}
