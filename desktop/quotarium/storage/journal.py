"""The journal of a transaction: every row written, as it was and as it became.

From it come the notice of what changed, the search index's upkeep, and undo: an inverse is the
journal itself, to be played backwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from itertools import groupby

from sqlalchemy import Connection, Integer, Table, delete, insert, select, text, update

from quotarium import errors
from quotarium.storage.tables import metadata

Row = Mapping[str, object]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one table: `before` is None where it was made, `after` where it was removed."""

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
    """A transaction being written; all writing of a library goes through its three verbs."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.rows: list[RowChange] = []

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
        self.connection.execute(insert(table), images)
        self.rows.extend(RowChange(table.name, int(str(row["id"])), None, row) for row in images)
        return ids

    def update(self, table: Table, identity: int, **values: object) -> bool:
        """Change columns of a row; return whether anything differs from before."""
        before = self._row(table, identity)
        if before is None:
            raise errors.NoSuchThing(table.name.removesuffix("s").replace("_", " "), identity)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return False
        self.connection.execute(update(table).where(table.c.id == identity).values(changed))
        self.rows.append(RowChange(table.name, identity, before, {**before, **changed}))
        return True

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
        for (name, kind), run in groupby(reversed(inverse.rows), key=_what_was_done):
            table = metadata.tables[name]
            rows = list(run)
            # What was changed may have been changed twice; made or removed it was only once.
            size = 1 if kind is _Done.CHANGED else _CHUNK
            for start in range(0, len(rows), size):
                part = rows[start : start + size]
                self._check(table, part, inverse.label)
                self._take_back(table, kind, part)
            self.rows.extend(RowChange(one.table, one.id, one.after, one.before) for one in rows)

    def _check(self, table: Table, rows: Sequence[RowChange], label: str) -> None:
        """Raise ChangedMeanwhile where a row is not as it was left."""
        ids = [row.id for row in rows]
        found = self.connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
        present = {row["id"]: dict(row) for row in found}
        if any(present.get(row.id) != row.after for row in rows):
            raise errors.ChangedMeanwhile(label)

    def _take_back(self, table: Table, kind: _Done, rows: Sequence[RowChange]) -> None:
        if kind is _Done.MADE:
            ids = [row.id for row in rows]
            self.connection.execute(delete(table).where(table.c.id.in_(ids)))
            return
        images = [dict(row.before or {}) for row in rows]
        if kind is _Done.REMOVED:
            self.connection.execute(insert(table), images)
        for image in images if kind is _Done.CHANGED else ():
            self.connection.execute(update(table).where(table.c.id == image["id"]).values(image))

    def _row(self, table: Table, identity: int) -> dict[str, object] | None:
        found = self.connection.execute(select(table).where(table.c.id == identity)).mappings()
        row = found.first()
        return None if row is None else dict(row)


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
