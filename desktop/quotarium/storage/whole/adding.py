"""Add a whole library to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

from sqlalchemy import Column, Connection, Integer, Table, func, select

from quotarium.errors import Cancelled, InvalidDate, InvalidValue
from quotarium.marking import together, tr
from quotarium.model.dates import Edtf
from quotarium.model.folding import folded
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import date_columns, json_text
from quotarium.storage.whole.parts import (
    Part,
    choices,
    columns,
    default_of,
    has_number,
    is_date,
    is_json,
    is_moment,
    owner_of,
    parts,
    renumbered,
    tables_of,
    target_of,
)

#: The column that names a row's owner, the owner's table, and its place among the rows there.
_Owner: TypeAlias = tuple[str, str, int] | None
#: Told how many rows of how many are made ready; answers whether to go on.
Progress: TypeAlias = Callable[[int, int], bool]
_STEP: Final = 500
#: What a folded column is folded from.
_FOLDED: Final = {"tags": "name", "speaker_names": "full"}


def add(
    writer: Writer, content: Mapping[str, Any], progress: Progress = lambda _done, _total: True
) -> dict[str, range]:
    """Add a value that `read` gave to a library; return the new ids of each table.

    Tags of the same name become one; everything else stands beside what is there. Raises
    InvalidValue that names the place for a value of another form, Cancelled where `progress`
    says so.
    """
    found = _Found()
    for part in parts():
        found.take(part, content.get(part.key, []), part.key, None)
    unknown = sorted(set(content) - {part.key for part in parts()})
    if unknown:
        raise InvalidValue(
            tr("the library file"), unknown[0], tr("this part is not known. Update.")
        )
    watch = _Watch(progress, sum(map(len, found.rows.values())))
    ids: dict[str, list[int]] = {}
    new: dict[str, range] = {}
    for table in t.metadata.sorted_tables:
        if table.name in found.rows:
            watch.tell()
            ids[table.name], new[table.name] = _add(writer, table, found, ids, watch)
    return new


class _Watch:
    """Tells how many rows are made ready; raises Cancelled."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def step(self) -> None:
        """Count a row, and tell of every few hundred."""
        self._done += 1
        if self._done % _STEP == 0:
            self.tell()

    def tell(self) -> None:
        """Tell how many rows are made ready."""
        if not self._progress(self._done, self._total):
            raise Cancelled


def _add(
    writer: Writer,
    table: Table,
    found: _Found,
    ids: Mapping[str, Sequence[int]],
    watch: _Watch,
) -> tuple[list[int], range]:
    """Add the rows of a table; return the id that each row of the file has now, and the new ids."""
    present = _tags(writer.connection) if table is t.tags else {}
    start = _next_position(writer.connection, table)
    new: list[dict[str, object]] = []
    held: list[int | None] = []
    for row, owner in found.rows[table.name]:
        watch.step()
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
    if "position" not in table.c or owner_of(table) is not None:
        return 0
    last: int | None = connection.scalar(select(func.max(table.c.position)))
    return 0 if last is None else last + 1


class _Found:
    """The rows of a file by their tables, each with its owner and the number it has there."""

    def __init__(self) -> None:
        self.rows: dict[str, list[tuple[dict[str, Any], _Owner]]] = {
            table.name: [] for table in tables_of(parts())
        }
        self._places: dict[str, dict[int, int]] = {name: {} for name in self.rows}

    def take(self, part: Part, listed: object, where: str, owner: _Owner) -> None:
        """Take the rows of a part and of all that belongs to them; `where` tells the place."""
        if not isinstance(listed, list):
            raise _wrong(where, tr("a list is needed there."))
        name = part.table.name
        inner = {one.key: one for one in part.parts}
        for place, one in enumerate(listed, start=1):
            here = f"{where} {place}"
            if not isinstance(one, dict):
                raise _wrong(here, tr("an object is needed there."))
            own = {key: value for key, value in one.items() if key not in inner and key != "id"}
            row = _checked(part, own, here)
            if "position" in part.table.c:
                row["position"] = place - 1
            at = len(self.rows[name])
            if has_number(part):
                number = one.get("id")
                if type(number) is not int or number in self._places[name]:
                    raise _wrong(f"{here}, id", tr("a number of its own is needed there."))
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
                made[column.name] = self._id_of(target_of(column).name, row[column.name], ids)
        if owner is not None:
            made[owner[0]] = ids[owner[1]][owner[2]]
        return made | renumbered(row, table, lambda name, held: self._id_of(name, held, ids))

    def _id_of(self, name: str, number: object, ids: Mapping[str, Sequence[int]]) -> int:
        at = self._places[name].get(number) if isinstance(number, int) else None
        if at is None:
            raise _wrong(f"{name} {number}", tr("it is referred to and is not there."))
        return ids[name][at]


def _checked(part: Part, row: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return the columns of a row, each of the form that it must have."""
    told = {column.name: column for column in columns(part)}
    for name, value in row.items():
        if name not in told:
            raise InvalidValue(tr("the library file"), f"{where}, {name}",
                               tr("this field is not known. Update this program."))  # fmt: skip
        reason = _fault(told[name], value)
        if reason:
            raise _wrong(f"{where}, {name}", reason)
    for name, column in told.items():
        if name not in row and not column.nullable and column.server_default is None:
            raise _wrong(f"{where}, {name}", tr("it is missing."))
    return dict(row)


def _wrong(where: str, reason: str) -> InvalidValue:
    step = tr("Export the library anew.")
    return InvalidValue(tr("the library file"), where, together(reason, step))


def _fault(column: Column[Any], value: object) -> str:
    """Return what is wrong with a value for a column, or nothing."""
    if value is None:
        return "" if column.nullable else tr("it may not be empty.")
    if is_json(column):
        wanted = list if default_of(column) == "[]" else (dict, list)
        return "" if isinstance(value, wanted) else tr("a list or an object is needed there.")
    if isinstance(column.type, Integer):
        return "" if type(value) is int else tr("a number is needed there.")
    if not isinstance(value, str):
        return tr("a text is needed there.")
    allowed = choices(column)
    if allowed and value not in allowed:
        return tr("it must be one of {choices}.").format(choices=", ".join(allowed))
    try:
        if is_date(column):
            Edtf.parse(value)
        elif is_moment(column):
            datetime.fromisoformat(value)
    except (InvalidDate, ValueError) as error:
        return tr("it is no date ({error}).").format(error=error)
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
