"""Looking a library over: its database, what points where, the search index, the files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator

from sqlalchemy import Connection, exc, func, select

from quotarium.model.keeping import Fault, Finding
from quotarium.storage import tables
from quotarium.storage.files import FileStore
from quotarium.storage.search import upkeep

_EXAMPLES = 5
#: Hears how much of how much is looked at, and answers whether to go on.
Told = Callable[[int, int], bool]


def database_findings(connection: Connection) -> list[Finding]:
    """Return what is wrong with the database itself and with what points where in it."""
    lines = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    lines = [] if lines == ["ok"] else lines
    # Only an index of a table: it is made anew from the rows, and nothing is lost.
    only_index = [one for one in lines if _is_of_index(one)]
    others = [one for one in lines if not _is_of_index(one)]
    dangling = [
        f"{table} {row} → {target}"
        for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    return list(
        _findings(
            (Fault.DATABASE, others), (Fault.TABLE_INDEX, only_index), (Fault.DANGLING, dangling)
        )
    )


def index_findings(connection: Connection, told: Told) -> list[Finding]:
    """Return whether the search index holds something else than the rows give."""
    try:
        differing = upkeep.differing(connection, told)
    except exc.DatabaseError as error:
        differing = [str(error.orig)]
    return list(_findings((Fault.SEARCH_INDEX, differing)))


def file_findings(
    store: FileStore, wanted: frozenset[str], elsewhere: frozenset[str], told: Told
) -> list[Finding]:
    """Return which files of snapshots are missing or changed, half-made, or of no use.

    `wanted` are the hashes that the library needs, `elsewhere` those that only its backups need.
    """
    present = dict(store.walk())
    missing = [one for one in sorted(wanted) if one not in present]
    changed = []
    for done, sha256 in enumerate(sorted(wanted & present.keys())):
        if not told(done, len(wanted)):
            break
        with present[sha256].open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                changed.append(sha256)
    half_made = [path.name for path in store.half_made()]
    unused = sorted(present.keys() - wanted - elsewhere)
    return list(
        _findings(
            (Fault.FILE_MISSING, missing),
            (Fault.FILE_CHANGED, changed),
            (Fault.FILE_HALF_MADE, half_made),
            (Fault.FILE_UNUSED, unused),
        )
    )


def files_needed(connection: Connection) -> frozenset[str]:
    """Return the SHA-256 of all files that the library's snapshots and pictures need, those of
    speakers who were put into others included.
    """
    found = {*connection.scalars(select(tables.snapshots.c.sha256)),
             *connection.scalars(select(tables.speaker_pictures.c.sha256))}  # fmt: skip
    held = func.json_extract(tables.speaker_merges.c.merged, "$.picture.sha256")
    kept = func.json_extract(tables.speaker_merges.c.kept, "$.picture.sha256")
    for row in connection.execute(select(held, kept)):
        found.update(str(one) for one in row if one)
    return frozenset(found)


def with_owners(connection: Connection, found: Finding) -> Finding:
    """Name the sources and speakers whose files are amiss: a hash says nothing to people."""
    if found.fault not in {Fault.FILE_MISSING, Fault.FILE_CHANGED}:
        return found
    owners = _owners(connection, found.examples)
    named = tuple(f"{owners[one]} ({one})" if one in owners else one for one in found.examples)
    return found.model_copy(update={"examples": named})


def quotes_held(connection: Connection) -> int:
    """Return how many quotes the library holds, those in the Trash included."""
    return int(connection.scalar(select(func.count()).select_from(tables.quotes)) or 0)


def _findings(*found: tuple[Fault, list[str]]) -> Iterator[Finding]:
    for fault, lines in found:
        if lines:
            yield Finding(fault=fault, count=len(lines), examples=tuple(lines[:_EXAMPLES]))


def _owners(connection: Connection, wanted: Collection[str]) -> dict[str, str]:
    snapshots, sources = tables.snapshots, tables.sources
    pictures, names = tables.speaker_pictures, tables.speaker_names
    owners = {}
    # Of a speaker's names the first is the one that is shown.
    pictured = (
        select(pictures.c.sha256, names.c.full)
        .join(names, names.c.speaker_id == pictures.c.speaker_id)
        .where(pictures.c.sha256.in_(wanted))
        .order_by(names.c.position.desc())
    )
    for sha256, name in connection.execute(pictured):
        owners[sha256] = name
    titled = (
        select(snapshots.c.sha256, sources.c.title, sources.c.citekey)
        .join(sources, sources.c.id == snapshots.c.source_id)
        .where(snapshots.c.sha256.in_(wanted))
    )
    for sha256, title, citekey in connection.execute(titled):
        owners[sha256] = title or citekey
    return owners


def _is_of_index(line: str) -> bool:
    return "missing from index" in line or "entries in index" in line
