"""The journal of a transaction: every row written, as it was and as it became.

From it come the notice of what changed, the search index's upkeep, and undo: an inverse is the
journal itself, to be played backwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from itertools import groupby
from typing import TypeVar

from sqlalchemy import (
    Connection,
    Integer,
    Table,
    bindparam,
    delete,
    insert,
    select,
    text,
    update,
)

from quotarium import errors
from quotarium.marking import Said
from quotarium.storage.tables import metadata

Row = Mapping[str, object]
#: Hears how much of how much is done.
Told = Callable[[int, int], None]
_CHUNK = 500
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one table: `before` is None where it was made, `after` where it was removed.

    Where many rows were changed alike, the images hold only what changed and what they refer to.
    """

    table: str
    id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Inverse:
    """What undoes a committed transaction; `label` names what was done."""

    label: str
    rows: tuple[RowChange, ...]


class _Done(Enum):
    """What was done to a row."""

    MADE = auto()
    CHANGED = auto()
    REMOVED = auto()


def _what_was_done(row: RowChange) -> tuple[str, _Done]:
    if row.before is None:
        return row.table, _Done.MADE
    return row.table, _Done.REMOVED if row.after is None else _Done.CHANGED


class Writer:
    """A transaction being written; all writing of a library goes through its verbs: insert, update,
    delete, each for one row or for many.
    """

    def __init__(self, connection: Connection, told: Told = lambda *_: None) -> None:
        """Write on a connection; `told` hears how far a change of many rows is."""
        self.connection = connection
        self._told = told
        self.rows: list[RowChange] = []
        self._images: dict[tuple[tuple[str, object], ...], Row] = {}

    def insert(self, table: Table, **values: object) -> int:
        """Add a row and return its id."""
        return self.insert_all(table, [values])[0]

    def insert_all(self, table: Table, rows: Sequence[Row]) -> range:
        """Add rows and return their ids, which are consecutive."""
        if not rows:
            return range(0)
        # No other transaction writes meanwhile, so the next ids are known beforehand.
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        last = self.connection.scalar(query, {"name": table.name}) or 0
        ids = range(last + 1, last + 1 + len(rows))
        defaults = _defaults(table)
        images = [
            {**defaults, **row, "id": identity} for identity, row in zip(ids, rows, strict=True)
        ]
        for part in self._in_parts(images):
            self.connection.execute(insert(table), part)
        self.rows.extend(RowChange(table.name, int(str(row["id"])), None, row) for row in images)
        return ids

    def update(self, table: Table, identity: int, **values: object) -> bool:
        """Change columns of a row; return whether anything differs from before."""
        before = self._row(table, identity)
        if before is None:
            thing = Said(table.name.removesuffix("s").replace("_", " "))
            raise errors.NoSuchThing(thing, identity)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return False
        self.connection.execute(update(table).where(table.c.id == identity).values(changed))
        self.rows.append(RowChange(table.name, identity, before, {**before, **changed}))
        return True

    def update_all(self, table: Table, ids: Iterable[int], **values: object) -> int:
        """Change columns of many rows alike; return how many differ from before."""
        return self.update_each(table, dict.fromkeys(ids, values))

    def update_each(self, table: Table, wanted: Mapping[int, Row]) -> int:
        """Change the same columns of many rows, each to its own values; return how many differ.

        Rows that are not there are left out.
        """
        done = 0
        names = list(next(iter(wanted.values()), {}))
        kept = [c for c in table.c if c.name in names or c.foreign_keys]
        for ids in self._in_parts(wanted):
            changes = []
            query = select(table.c.id, *kept).where(table.c.id.in_(ids)).order_by(table.c.id)
            for identity, *held in self.connection.execute(query):
                before = self._shared(zip((c.name for c in kept), held, strict=True))
                values = wanted[identity]
                if any(before[name] != values[name] for name in names):
                    after = self._shared({**before, **values}.items())
                    changes.append(RowChange(table.name, identity, before, after))
            self._put(table, [(row.id, row.after or {}) for row in changes], names)
            self.rows.extend(changes)
            done += len(changes)
        return done

    def delete_all(self, table: Table, ids: Iterable[int]) -> None:
        """Remove many rows; their dependants must be gone before."""
        for chunk in self._in_parts(ids):
            query = select(table).where(table.c.id.in_(chunk)).order_by(table.c.id)
            images = [dict(row) for row in self.connection.execute(query).mappings()]
            self.connection.execute(delete(table).where(table.c.id.in_(chunk)))
            self.rows.extend(
                RowChange(table.name, int(str(row["id"])), row, None) for row in images
            )

    def delete(self, table: Table, identity: int) -> None:
        """Remove a row; its dependants must be gone before."""
        before = self._row(table, identity)
        if before is None:
            return
        self.connection.execute(delete(table).where(table.c.id == identity))
        self.rows.append(RowChange(table.name, identity, before, None))

    def replace_children(
        self, table: Table, owner: str, owner_id: int, wanted: Sequence[Row]
    ) -> None:
        """Make the rows of `table` that belong to an owner equal to `wanted`, in this order.

        Rows whose content stays are left alone; a table with a `position` gets it from the order.
        """
        query = select(table).where(table.c[owner] == owner_id).order_by(table.c.id)
        if "position" in table.c:
            query = query.order_by(None).order_by(table.c.position)
        present = [dict(row) for row in self.connection.execute(query).mappings()]
        numbered = [
            {**row, owner: owner_id} | ({"position": n} if "position" in table.c else {})
            for n, row in enumerate(wanted)
        ]
        unmatched = list(present)
        missing: list[dict[str, object]] = []
        for row in numbered:
            same = next((old for old in unmatched if _holds(old, row)), None)
            if same is None:
                missing.append(row)
            else:
                unmatched.remove(same)
        # Removing first keeps unique constraints satisfied on the way.
        for old in unmatched:
            self.delete(table, int(str(old["id"])))
        self.insert_all(table, missing)

    def play_backwards(self, inverse: Inverse) -> None:
        """Undo a transaction row by row.

        Raises ChangedMeanwhile where a row is no longer as that transaction left it; the caller
        rolls back.
        """
        done, total = 0, len(inverse.rows)
        for (name, kind), run in groupby(reversed(inverse.rows), key=_what_was_done):
            table = metadata.tables[name]
            for part in _without_twice(run):
                self._told(done := done + len(part), total)
                self._check(table, part, inverse.label)
                self._take_back(table, kind, part)
                self.rows.extend(RowChange(r.table, r.id, r.after, r.before) for r in part)

    def _check(self, table: Table, rows: Sequence[RowChange], label: str) -> None:
        """Raise ChangedMeanwhile where a row is not as it was left."""
        ids = [row.id for row in rows]
        names = [*(rows[0].after or ())]
        if any(row.after is None or [*row.after] != names for row in rows):
            names = [column.name for column in table.c]
        columns = [table.c[name] for name in names]
        query = select(table.c.id, *columns).where(table.c.id.in_(ids))
        present = {
            row[0]: dict(zip(names, row[1:], strict=True)) for row in self.connection.execute(query)
        }
        for row in rows:
            found = present.get(row.id)
            if found != row.after and (
                found is None or row.after is None or not _holds(found, row.after)
            ):
                raise errors.ChangedMeanwhile(label)

    def _take_back(self, table: Table, kind: _Done, rows: Sequence[RowChange]) -> None:
        if kind is _Done.MADE:
            ids = [row.id for row in rows]
            self.connection.execute(delete(table).where(table.c.id.in_(ids)))
        elif kind is _Done.REMOVED:
            self.connection.execute(insert(table), [dict(row.before or {}) for row in rows])
        else:
            images = [(row.id, row.before or {}) for row in rows]
            for names, run in groupby(images, key=lambda image: tuple(image[1])):
                self._put(table, list(run), names)

    def _put(self, table: Table, images: Sequence[tuple[int, Row]], names: Iterable[str]) -> None:
        """Give rows the values of some columns in their images."""
        changed = [name for name in names if name != "id"]
        if not images or not changed:
            return
        statement = (
            update(table)
            .where(table.c.id == bindparam("of_row"))
            .values({name: bindparam(f"to_{name}") for name in changed})
        )
        self.connection.execute(
            statement,
            [
                {"of_row": identity, **{f"to_{name}": image[name] for name in changed}}
                for identity, image in images
            ],
        )

    def _shared(self, items: Iterable[tuple[str, object]]) -> Row:
        """Return an image, the same for all rows that are alike: a change may touch a million."""
        key = tuple(items)
        return self._images.setdefault(key, dict(key))

    def _in_parts(self, items: Iterable[_T]) -> Iterator[list[_T]]:
        """Yield lists that one statement can hold, and tell how far that is."""
        listed = list(items)
        for start in range(0, len(listed), _CHUNK):
            yield listed[start : start + _CHUNK]
            self._told(min(start + _CHUNK, len(listed)), len(listed))

    def _row(self, table: Table, identity: int) -> dict[str, object] | None:
        found = self.connection.execute(select(table).where(table.c.id == identity)).mappings()
        row = found.first()
        return None if row is None else dict(row)


def _without_twice(rows: Iterable[RowChange]) -> Iterator[list[RowChange]]:
    """Yield rows that one statement can take back: a row changed twice is taken back twice."""
    part: dict[int, RowChange] = {}
    for row in rows:
        if row.id in part or len(part) == _CHUNK:
            yield list(part.values())
            part = {}
        part[row.id] = row
    if part:
        yield list(part.values())


@cache
def _defaults(table: Table) -> dict[str, object]:
    """Return the values of the columns that an insert leaves out."""
    found: dict[str, object] = {}
    for column in table.c:
        given = getattr(column.server_default, "arg", None)
        found[column.name] = int(given) if given and isinstance(column.type, Integer) else given
    return found


def _holds(old: Row, wanted: Row) -> bool:
    return all(old[name] == value for name, value in wanted.items())
