"""A library folder is made whole or not at all, and says clearly why it cannot be opened."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from quotarium import errors
from quotarium.model.quote import Quote
from quotarium.storage import quotes
from quotarium.storage import tables as t
from quotarium.storage.connection import explanation
from quotarium.storage.library import Library
from quotarium.storage.lock import LibraryLock


def test_a_new_library_holds_a_database_files_and_backups(tmp_path: Path) -> None:
    with Library.create(tmp_path / "New.quotarium") as library:
        names = {child.name for child in library.path.iterdir()}
    assert {"library.db", "files", "backups"} <= names


def test_a_library_is_not_made_where_something_is(tmp_path: Path) -> None:
    folder = tmp_path / "Taken.quotarium"
    folder.mkdir()
    (folder / "thesis.txt").write_text("irreplaceable")
    with pytest.raises(errors.LibraryExists):
        Library.create(folder)
    assert (folder / "thesis.txt").read_text() == "irreplaceable"


def test_a_missing_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(errors.LibraryMissing, match=r"quotarium new"):
        Library.open(tmp_path / "Nowhere.quotarium")


def test_an_empty_folder_is_no_library_and_stays_empty(tmp_path: Path) -> None:
    with pytest.raises(errors.LibraryMissing):
        Library.open(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_library_without_its_database_is_damaged(library: Library, tmp_path: Path) -> None:
    folder = _copy(library, tmp_path)
    (folder / "library.db").unlink()
    with pytest.raises(errors.LibraryDamaged, match="backups"):
        Library.open(folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"This is not a database at all.\n" * 400, b"SQLite format 3\0" + b"\xff" * 5000],
)
def test_a_file_that_is_no_database_is_damaged_and_left_as_it_was(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    folder = _copy(library, tmp_path)
    (folder / "library.db").write_bytes(content)
    with pytest.raises(errors.LibraryDamaged):
        Library.open(folder)
    assert (folder / "library.db").read_bytes() == content


def test_a_database_damaged_inside_says_so_when_it_is_read(
    library: Library, tmp_path: Path
) -> None:
    with library.write() as writing:
        for number in range(200):
            writing.insert(t.library_info, name=f"fact {number}", value="x" * 500)
    folder = _copy(library, tmp_path)
    database = folder / "library.db"
    content = bytearray(database.read_bytes())
    content[20_000:] = os.urandom(len(content) - 20_000)
    database.write_bytes(content)
    with pytest.raises(errors.LibraryDamaged):
        _read_all(folder)


def test_a_library_of_a_newer_program_is_refused_untouched(
    library: Library, tmp_path: Path
) -> None:
    folder = _copy(library, tmp_path)
    connection = sqlite3.connect(folder / "library.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = (folder / "library.db").read_bytes()
    with pytest.raises(errors.LibraryNewer, match="Update this program"):
        Library.open(folder)
    assert (folder / "library.db").read_bytes() == before


def test_a_library_open_here_cannot_be_opened_again(library: Library) -> None:
    with pytest.raises(errors.LibraryBusy, match=f"process {os.getpid()}"):
        Library.open(library.path)


def _hold(path: Path, ready: object, done: object) -> None:
    with Library.open(path):
        ready.set()  # type: ignore[attr-defined]
        done.wait(60)  # type: ignore[attr-defined]


def test_a_library_open_in_another_process_names_that_process(
    library: Library, tmp_path: Path
) -> None:
    folder = _copy(library, tmp_path)
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    holder = context.Process(target=_hold, args=(folder, ready, done))
    holder.start()
    try:
        assert ready.wait(60)
        with pytest.raises(errors.LibraryBusy, match=f"process {holder.pid}"):
            Library.open(folder)
    finally:
        done.set()
        holder.join(60)
    Library.open(folder).close()


def test_a_process_that_was_killed_leaves_the_library_free(
    library: Library, tmp_path: Path
) -> None:
    folder = _copy(library, tmp_path)
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    holder = context.Process(target=_hold, args=(folder, ready, done))
    holder.start()
    assert ready.wait(60)
    holder.kill()
    holder.join(60)
    Library.open(folder).close()


_AS_NOBODY = """
import os, sys
from pathlib import Path
import alembic.command, alembic.config
from quotarium import errors
from quotarium.storage import migrating
from quotarium.storage.library import Library
from quotarium.storage.lock import LibraryLock
migrating.revisions()
if os.geteuid() == 0:  # permissions do not bind the superuser
    os.setuid(65534)
try:
    getattr(Library, sys.argv[1])(Path(sys.argv[2]))
except errors.LibraryReadOnly as error:
    print("read-only:", error)
"""


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user of the machine may look into, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        yield place
        for path in (place, *place.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("verb", ["open", "create"])
def test_a_folder_that_cannot_be_written_is_read_only(
    library: Library, open_place: Path, verb: str
) -> None:
    folder = _copy(library, open_place)
    (open_place / "closed").mkdir()
    for path in (open_place / "closed", folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    target = folder if verb == "open" else open_place / "closed" / "New.quotarium"
    answer = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, verb, str(target)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stdout.startswith("read-only:"), answer.stderr


def test_a_disk_too_full_for_the_lock_is_full(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _copy(library, tmp_path)

    def no_space(_lock: LibraryLock) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(LibraryLock, "_write_holder", no_space)
        with pytest.raises(errors.LibraryFull, match="Free some space"):
            Library.open(folder)
    Library.open(folder).close()


def test_a_file_that_cannot_be_made_on_a_full_disk_means_that_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert isinstance(explanation(tmp_path, error), errors.LibraryUnreachable)
    usage = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert isinstance(explanation(tmp_path, error), errors.LibraryFull)


def test_a_full_disk_keeps_nothing_of_the_change_and_all_from_before(library: Library) -> None:
    with library.write() as writing:
        writing.insert(t.library_info, name="before", value="kept")
    with pytest.raises(errors.LibraryFull):
        _write_more_than_there_is_room_for(library)
    with library.read() as connection:
        names = list(connection.scalars(select(t.library_info.c.name)))
    assert "before" in names
    assert not [name for name in names if name.startswith("fact")]


def test_a_transaction_that_fails_keeps_no_file(library: Library) -> None:
    with pytest.raises(ZeroDivisionError):
        _keep_a_file_and_fail(library)
    assert not [path for path in (library.path / "files").rglob("*") if path.is_file()]


def test_kept_bytes_come_back_and_a_changed_file_is_noticed(library: Library) -> None:
    with library.write() as writing:
        sha256 = writing.keep_file("Звучит так\r\n".encode("cp1251"))
    assert library.files.get(sha256) == "Звучит так\r\n".encode("cp1251")
    library.files.path(sha256).write_bytes(b"forged")
    with pytest.raises(errors.LibraryDamaged, match="changed"):
        library.files.get(sha256)


def test_a_file_that_did_not_come_along_is_named_with_where_to_get_it(library: Library) -> None:
    sha256 = "ab" * 32
    with pytest.raises(errors.SnapshotMissing, match="copy the folder “files”") as raised:
        library.files.get(sha256)
    assert f"files/ab/{sha256}" in str(raised.value)


def test_reading_goes_on_while_another_thread_writes(library: Library) -> None:
    with library.write() as writing:
        writing.insert(t.library_info, name="first", value="1")
        with library.read() as connection:
            names = set(connection.scalars(select(t.library_info.c.name)))
    assert "first" not in names


def _read_all(folder: Path) -> None:
    with Library.open(folder) as damaged, damaged.read() as connection:
        connection.execute(select(t.library_info)).all()


def _write_more_than_there_is_room_for(library: Library) -> None:
    with library.write() as writing:
        connection = writing.connection.connection.driver_connection
        assert connection is not None
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        try:
            rows = [{"name": f"fact {number}", "value": "x" * 900} for number in range(2000)]
            writing.insert_all(t.library_info, rows)
        finally:
            connection.execute("PRAGMA max_page_count = 1073741823")


def _keep_a_file_and_fail(library: Library) -> None:
    with library.write() as writing:
        writing.keep_file(b"half a thought")
        raise ZeroDivisionError


def _copy(library: Library, tmp_path: Path) -> Path:
    library_folder = tmp_path / "Copy.quotarium"
    with library.read():
        shutil.copytree(library.path, library_folder)
    (library_folder / "library.lock").unlink()
    return library_folder


def test_the_log_is_folded_into_the_database_while_others_read(library: Library) -> None:
    log = library.path / "library.db-wal"
    with library.write() as writing:
        quotes.add(writing, Quote(words="a dry river"))
    assert log.stat().st_size > 0
    assert library.fold_log()
    with library.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM quotes").scalar() == 1
        with library.write() as writing:
            quotes.add(writing, Quote(words="rain"))
        # Who reads goes on seeing what there was, so that not all can be folded.
        assert not library.fold_log()
        assert connection.exec_driver_sql("SELECT count(*) FROM quotes").scalar() == 1
    assert library.fold_log()


def test_a_large_change_tells_how_far_it_is(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotarium.storage.library._LARGE", 1)
    told: list[tuple[int, int]] = []
    library.told = lambda done, total: told.append((done, total))
    with library.write() as writing:
        quotes.add_all(writing, [Quote(words=f"river {n}") for n in range(3)])
    assert {total for _, total in told} == {1000}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (950, 1000)
    assert told[0][0] < 1000


def test_a_small_change_is_not_told(library: Library) -> None:
    library.told = lambda *_: pytest.fail("nobody waits for so little")
    with library.write() as writing:
        quotes.add_all(writing, [Quote(words=f"river {n}") for n in range(3)])


def test_a_library_indexed_by_another_program_tells_how_far_it_is_brought_up_to_date(
    empty_library_folder: Path, tmp_path: Path
) -> None:
    place = tmp_path / "Old.quotarium"
    shutil.copytree(empty_library_folder, place)
    told: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> None:
        told.append((done, total))

    with Library.open(place, hear) as library, library.write() as writing:
        quotes.add_all(writing, [Quote(words=f"river {n}") for n in range(3)])
        writing.connection.exec_driver_sql(
            "UPDATE library_info SET value = 'old' WHERE name = 'search index'"
        )
    assert told == []
    with Library.open(place, hear):
        assert told == [(0, 0), (3, 3)]
