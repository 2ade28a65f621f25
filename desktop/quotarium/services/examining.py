"""Check a library: say what is wrong with it, and mend what can be mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from quotarium.errors import BackupDamaged, Cancelled
from quotarium.model.keeping import Examined, Fault, Finding
from quotarium.services.backups import backups_of, folder_of
from quotarium.storage import comparing, examining, mending
from quotarium.storage.library import Library
from quotarium.storage.search import upkeep

#: What `mend` can set right by itself; the others are explained.
MENDABLE: Final = frozenset(
    {
        Fault.TABLE_INDEX, Fault.DANGLING, Fault.SEARCH_INDEX, Fault.FILE_HALF_MADE,
        Fault.FILE_UNUSED,
    }
)  # fmt: skip
#: Where files go that nothing needs.
ASIDE: Final = "unused"

Told = Callable[[int, int], bool]


def examine(library: Library, place: Path | None = None, told: Told = lambda *_: True) -> Examined:
    """Look a library over: database, references, search index, and files of snapshots.

    Nothing is changed. `place` is where else backups lie. Raises Cancelled where `told` says so.
    """

    def going_on(done: int, total: int) -> bool:
        if not told(done, total):
            raise Cancelled
        return True

    # SQLite looks through an index only in a transaction that may write.
    with library.write() as writing:
        connection = writing.connection
        findings = examining.database_findings(connection)
        findings += examining.index_findings(connection, going_on)
        wanted = examining.files_needed(connection)
        quotes = examining.quotes_held(connection)
        elsewhere = _needed_by_backups(library, place)
        files = examining.file_findings(library.files, wanted, elsewhere, going_on)
        findings += [examining.with_owners(connection, one) for one in files]
    return Examined(quotes=quotes, files=len(wanted), findings=tuple(findings))


def look_over(library: Library) -> Examined:
    """Look at what a crash could have hurt: the database, what points where, files missing.

    Nothing waits for it, and files are not compared with their hashes.
    """
    with library.read() as connection:
        findings = examining.database_findings(connection)
        wanted = examining.files_needed(connection)
        quotes = examining.quotes_held(connection)
    missing = wanted - {sha256 for sha256, _ in library.files.walk()}
    if missing:
        findings.append(Finding(fault=Fault.FILE_MISSING, count=len(missing)))
    return Examined(quotes=quotes, files=len(wanted), findings=tuple(findings))


def mend(library: Library, place: Path | None = None) -> Examined:
    """Mend what can be mended, and return what a new check finds.

    Indexes are made anew from the rows. What points at nothing points nowhere. Files that are
    missing or were changed are taken from the backups at `place`, where they are. Half-made files
    are removed; files that nothing needs are moved into the folder “unused”.
    """
    found = {one.fault for one in examine(library, place).findings}
    with library.write() as writing:
        connection = writing.connection
        if Fault.TABLE_INDEX in found:
            mending.remake_table_indexes(connection)
        if Fault.DANGLING in found:
            mending.drop_dangling(connection)
        if found & {Fault.DANGLING, Fault.SEARCH_INDEX}:
            upkeep.rebuild(connection)
        wanted = examining.files_needed(connection)
        if found & {Fault.FILE_MISSING, Fault.FILE_CHANGED}:
            places = [library.path / ASIDE]
            if place is not None:
                places.append(folder_of(library.path, place) / "files")
            unsound = [one for one in sorted(wanted) if library.files.sound(one) is None]
            mending.fetch_files(library.files, unsound, places)
        for half in library.files.half_made():
            half.unlink(missing_ok=True)
        present = {sha256 for sha256, _ in library.files.walk()}
        unused = present - wanted - _needed_by_backups(library, place)
        mending.set_unused_aside(library.files, sorted(unused), library.path / ASIDE)
    return examine(library, place)


def _needed_by_backups(library: Library, place: Path | None) -> frozenset[str]:
    listed = [one.path for one in backups_of(library.path, place)]
    try:
        return frozenset().union(*(comparing.files_of(one) for one in listed))
    except BackupDamaged:
        # What a damaged backup needs is not known: nothing is called unused.
        return frozenset(sha256 for sha256, _ in library.files.walk())
