"""The whole of a library as one nested value, and back into a library.

Both follow the tables themselves, so that a new column or table is part of it without a word
here: a table whose first column must refer to another belongs to that one, its order is the order
of its `position`, and what can be worked out from the rest is left out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

from sqlalchemy import CheckConstraint, Column, Connection, Integer, Table, func, select

from quotarium.errors import InvalidDate, InvalidValue
from quotarium.model.dates import Edtf
from quotarium.model.folding import folded
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import date_columns, json_text

Content: TypeAlias = dict[str, list[dict[str, Any]]]
#: The column that names a row's owner, the owner's table, and its place among the rows there.
_Owner: TypeAlias = tuple[str, str, int] | None

_ASIDE: Final = frozenset({"library_info", "quote_texts", "thing_texts"})
_MOMENTS: Final = frozenset("created modified trashed captured replaced verified".split())
_DATES: Final = frozenset({"accessed"})
#: What a folded column is folded from.
_FOLDED: Final = {"tags": "name", "speaker_names": "full"}
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
        column = _owner(table)
        if table.name in _ASIDE or (column is None) != (owner is None):
            continue
        if column is not None and _target(column) is not owner:
            continue
        singular = owner.name.removesuffix("s") + "_" if owner is not None else ""
        key = table.name.removeprefix(singular)
        found.append(Part(key, table, column.name if column is not None else "", _parts_of(table)))
    return tuple(found)


def _owner(table: Table) -> Column[Any] | None:
    first = list(table.columns)[1]
    return first if first.foreign_keys and not first.nullable else None


def _target(column: Column[Any]) -> Table:
    found = next(iter(column.foreign_keys)).column.table
    assert isinstance(found, Table)
    return found


@cache
def _referred() -> frozenset[str]:
    """Return the tables whose rows others refer to, besides those that belong to them."""
    found = {"snapshots"}
    for table in t.metadata.tables.values():
        owner = _owner(table) if table.name not in _ASIDE else None
        for column in table.columns:
            if column.foreign_keys and column is not owner:
                found.add(_target(column).name)
    return frozenset(found)


def read(connection: Connection) -> Content:
    """Return everything of a library but the bytes of its snapshots.

    Rows are numbered anew from 1, so that the same content gives the same value.
    """
    rows = {table.name: _rows(connection, table) for table in _tables(parts())}
    numbers: dict[str, dict[int, int]] = {name: {} for name in rows}
    by_owner: dict[str, dict[int, list[Mapping[str, Any]]]] = {}
    for part in _walk(parts()):
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


def add(writer: Writer, content: Mapping[str, Any]) -> dict[str, range]:
    """Add a value that `read` gave to a library; return the new ids of each table.

    Tags of the same name become one; everything else stands beside what is there. Raises
    InvalidValue that names the place for a value of another form.
    """
    found = _Found()
    for part in parts():
        found.take(part, content.get(part.key, []), part.key, None)
    unknown = sorted(set(content) - {part.key for part in parts()})
    if unknown:
        raise InvalidValue("the library file", unknown[0], "this part is not known. Update.")
    ids: dict[str, list[int]] = {}
    new: dict[str, range] = {}
    for table in t.metadata.sorted_tables:
        if table.name in found.rows:
            ids[table.name], new[table.name] = _add(writer, table, found, ids)
    return new


def _add(
    writer: Writer, table: Table, found: _Found, ids: Mapping[str, Sequence[int]]
) -> tuple[list[int], range]:
    """Add the rows of a table; return the id that each row of the file has now, and the new ids."""
    present = _tags(writer.connection) if table is t.tags else {}
    start = _next_position(writer.connection, table)
    new: list[dict[str, object]] = []
    held: list[int | None] = []
    for row, owner in found.rows[table.name]:
        made = {**row, **found.references(table, row, owner, ids)}
        if start:
            made["position"] = int(made["position"]) + start
        made |= _worked_out(table, made)
        held.append(present.get(str(made.get("folded"))))
        if held[-1] is None:
            new.append({name: _stored(table.c[name], value) for name, value in made.items()})
    added = writer.insert_all(table, new)
    fresh = iter(added)
    return [next(fresh) if one is None else one for one in held], added


def _next_position(connection: Connection, table: Table) -> int:
    """Return where rows that belong to none go on behind those that are there."""
    if "position" not in table.c or _owner(table) is not None:
        return 0
    last: int | None = connection.scalar(select(func.max(table.c.position)))
    return 0 if last is None else last + 1


class _Found:
    """The rows of a file by their tables, each with its owner and the number it has there."""

    def __init__(self) -> None:
        self.rows: dict[str, list[tuple[dict[str, Any], _Owner]]] = {
            table.name: [] for table in _tables(parts())
        }
        self._places: dict[str, dict[int, int]] = {name: {} for name in self.rows}

    def take(self, part: Part, listed: object, where: str, owner: _Owner) -> None:
        """Take the rows of a part and of all that belongs to them; `where` tells the place."""
        if not isinstance(listed, list):
            raise InvalidValue("the library file", where, "a list is needed there.")
        name = part.table.name
        inner = {one.key: one for one in part.parts}
        for place, one in enumerate(listed, start=1):
            here = f"{where} {place}"
            if not isinstance(one, dict):
                raise InvalidValue("the library file", here, "an object is needed there.")
            own = {key: value for key, value in one.items() if key not in inner and key != "id"}
            row = _checked(part, own, here)
            if "position" in part.table.c:
                row["position"] = place - 1
            at = len(self.rows[name])
            if name in _referred():
                number = one.get("id")
                if type(number) is not int or number in self._places[name]:
                    raise InvalidValue("the library file", f"{here}, id",
                                       "a number of its own is needed there.")  # fmt: skip
                self._places[name][number] = at
            self.rows[name].append((row, owner))
            for key, below in inner.items():
                if key in one:
                    self.take(below, one[key], f"{here}, {key}", (below.owner, name, at))

    def references(
        self, table: Table, row: Mapping[str, Any], owner: _Owner, ids: Mapping[str, Sequence[int]]
    ) -> dict[str, Any]:
        """Return the columns of a row that hold numbers of others, as their ids are now."""
        made: dict[str, Any] = {}
        for column in table.columns:
            if column.foreign_keys and row.get(column.name) is not None:
                made[column.name] = self._id_of(_target(column).name, row[column.name], ids)
        if owner is not None:
            made[owner[0]] = ids[owner[1]][owner[2]]
        return made | _renumbered(row, table, lambda name, held: self._id_of(name, held, ids))

    def _id_of(self, name: str, number: object, ids: Mapping[str, Sequence[int]]) -> int:
        at = self._places[name].get(number) if isinstance(number, int) else None
        if at is None:
            raise InvalidValue("the library file", f"{name} {number}",
                               "it is referred to and is not there.")  # fmt: skip
        return ids[name][at]


def _tables(listed: Sequence[Part]) -> Iterator[Table]:
    return (part.table for part in _walk(listed))


def _walk(listed: Sequence[Part]) -> Iterator[Part]:
    for part in listed:
        yield part
        yield from _walk(part.parts)


def _rows(connection: Connection, table: Table) -> list[Mapping[str, Any]]:
    order = [table.c.position, table.c.id] if "position" in table.c else [table.c.id]
    return [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]


def columns(part: Part) -> list[Column[Any]]:
    """Return the columns of a part that are told: not those that the others give."""
    names = {column.name for column in part.table.columns}
    return [
        column
        for column in part.table.columns
        if column.name not in ("id", "position", "folded", part.owner)
        and column.name.removesuffix("_earliest").removesuffix("_latest")
        not in names - {column.name}
    ]


def is_json(column: Column[Any]) -> bool:
    """Tell whether a column holds JSON."""
    return column.name == "blocks" or _default(column) in ("{}", "[]")


def is_date(column: Column[Any]) -> bool:
    """Tell whether a column holds an EDTF date."""
    return column.name in _DATES or f"{column.name}_earliest" in column.table.c


def is_moment(column: Column[Any]) -> bool:
    """Tell whether a column holds a moment in ISO 8601."""
    return column.name in _MOMENTS


def choices(column: Column[Any]) -> tuple[str, ...]:
    """Return the words that a column is confined to, or none."""
    for rule in column.table.constraints:
        text = str(rule.sqltext) if isinstance(rule, CheckConstraint) else ""
        if text.startswith(f"{column.name} IN ("):
            return tuple(text.partition("(")[2].rstrip(")").replace("'", "").split(", "))
    return ()


def _default(column: Column[Any]) -> object:
    return getattr(column.server_default, "arg", None)


def has_number(part: Part) -> bool:
    """Tell whether the rows of a part carry a number that others refer to."""
    return part.table.name in _referred()


def _value(
    part: Part, row: Mapping[str, Any], numbers: Mapping[str, Mapping[int, int]]
) -> dict[str, Any]:
    made: dict[str, Any] = {"id": numbers[part.table.name][row["id"]]} if has_number(part) else {}
    for column in columns(part):
        value = row[column.name]
        if value is None or str(value) == _default(column):
            continue
        if column.foreign_keys:
            value = numbers[_target(column).name][value]
        elif is_json(column):
            value = json.loads(value)
        made[column.name] = value
    return made | _renumbered(made, part.table, lambda name, one: numbers[name].get(one))


def _renumbered(
    row: Mapping[str, Any], table: Table, number_of: Callable[[str, int], int | None]
) -> dict[str, Any]:
    """Return the JSON column of a row that holds the number of another, with that one's new one."""
    column, key, name = _INSIDE.get(table.name, ("", "", ""))
    held = row.get(column)
    if not isinstance(held, dict) or held.get(key) is None:
        return {}
    return {column: {**held, key: number_of(name, held[key])}}


def _checked(part: Part, row: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return the columns of a row, each of the form that it must have."""
    told = {column.name: column for column in columns(part)}
    for name, value in row.items():
        if name not in told:
            raise InvalidValue("the library file", f"{where}, {name}",
                               "this field is not known. Update this program.")  # fmt: skip
        reason = _fault(told[name], value)
        if reason:
            raise InvalidValue("the library file", f"{where}, {name}", reason)
    for name, column in told.items():
        if name not in row and not column.nullable and column.server_default is None:
            raise InvalidValue("the library file", f"{where}, {name}", "it is missing.")
    return dict(row)


def _fault(column: Column[Any], value: object) -> str:
    """Return what is wrong with a value for a column, or nothing."""
    if value is None:
        return "" if column.nullable else "it may not be empty."
    if is_json(column):
        wanted = list if _default(column) == "[]" else (dict, list)
        return "" if isinstance(value, wanted) else "a list or an object is needed there."
    if isinstance(column.type, Integer):
        return "" if type(value) is int else "a number is needed there."
    if not isinstance(value, str):
        return "a text is needed there."
    allowed = choices(column)
    if allowed and value not in allowed:
        return f"it must be one of {', '.join(allowed)}."
    try:
        if is_date(column):
            Edtf.parse(value)
        elif is_moment(column):
            datetime.fromisoformat(value)
    except (InvalidDate, ValueError) as error:
        return f"it is no date ({error})."
    return ""


def _worked_out(table: Table, row: Mapping[str, Any]) -> dict[str, object]:
    """Return the columns that the others give: the bounds of dates, and what names are found by."""
    made: dict[str, object] = {}
    for column in table.columns:
        if f"{column.name}_earliest" in table.c:
            text = row.get(column.name)
            made |= date_columns(column.name, Edtf.parse(text) if text else None)
    if "folded" in table.c:
        name = str(row[_FOLDED[table.name]])
        made["folded"] = folded(name) or (name if table is t.tags else "")
    return made


def _stored(column: Column[Any], value: object) -> object:
    return json_text(value) if is_json(column) else value


def _tags(connection: Connection) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(select(t.tags.c.folded, t.tags.c.id))}
