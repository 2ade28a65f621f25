"""A library: a folder with a database, the snapshots' files, and backups."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, insert

from quotarium import errors
from quotarium.marking import tr
from quotarium.paths import DATABASE
from quotarium.storage import tables
from quotarium.storage.backups import FOLDER, remove_half_made
from quotarium.storage.connection import connect, explained, sign
from quotarium.storage.files import FileStore
from quotarium.storage.journal import Inverse, Told, Writer
from quotarium.storage.lock import LibraryLock
from quotarium.storage.migrating import bring_up_to_date, migrate
from quotarium.storage.search import upkeep
from quotarium.storage.versions import require_sqlite

#: Of a thousand parts of a change, so many are its rows, and with the search index so many; the
#: rest is keeping it on the disk.
_ROWS, _INDEXED = 400, 950
#: How far a change of fewer rows is, nobody asks.
_LARGE = 2000


def _unheard(_done: int, _total: int) -> None:
    return


class Library:
    """An open library; `close` it. Reading and writing may happen in any thread."""

    def __init__(self, path: Path, engine: Engine, lock: LibraryLock) -> None:
        self.path = path
        self.files = FileStore(path / "files")
        #: Whether the program that had the library before ended without closing it.
        self.left_open = lock.was_held
        #: Hears in the writer's thread how many thousandths of a large change are made.
        self.told: Told = _unheard
        self._engine = engine
        self._lock = lock
        self._writing = Lock()

    @classmethod
    def create(cls, path: Path) -> Library:
        """Make a new library folder and open it; nothing stays where that fails.

        Raises LibraryExists, LibraryReadOnly, LibraryFull, ProgramUnfit.
        """
        require_sqlite()
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise errors.LibraryExists(path)
        present = path.exists()
        try:
            (path / "files").mkdir(parents=True)
            (path / FOLDER).mkdir()
        except PermissionError as error:
            raise errors.LibraryReadOnly(path) from error
        except OSError as error:
            _take_back(path, present)
            raise errors.LibraryFull(path) from error
        try:
            lock = LibraryLock(path)
            engine = connect(path / DATABASE)
            try:
                with explained(path):
                    migrate(engine)
                    sign(engine)
                    with engine.begin() as connection:
                        now = datetime.now(UTC).isoformat(timespec="seconds")
                        facts = {"uuid": str(uuid.uuid4()), "created": now}
                        rows = [{"name": name, "value": value} for name, value in facts.items()]
                        connection.execute(insert(tables.library_info), rows)
                        upkeep.rebuild(connection)
            except BaseException:
                engine.dispose()
                lock.release()
                raise
        except BaseException:
            _take_back(path, present)
            raise
        return cls(path, engine, lock)

    @classmethod
    def open(cls, path: Path, told: Told = _unheard) -> Library:
        """Open a library, migrating it where it is older than this program.

        `told` hears that it is being brought up to date, and how many quotes of how many are
        indexed anew; of (0, 0) that nobody knows how long.
        Raises LibraryMissing, LibraryDamaged, LibraryNewer, LibraryReadOnly, LibraryBusy,
        LibraryFull, ProgramUnfit.
        """
        require_sqlite()
        database = path / DATABASE
        try:
            present = path.is_dir()
        except PermissionError as error:
            raise errors.LibraryReadOnly(path) from error
        if not present:
            raise errors.LibraryMissing(path)
        if not database.is_file():
            if (path / "files").is_dir() or (path / FOLDER).is_dir():
                raise errors.LibraryDamaged(path, detail=tr("library.db is missing"))
            raise errors.LibraryMissing(path)
        if not (os.access(path, os.W_OK) and os.access(database, os.W_OK)):
            raise errors.LibraryReadOnly(path)
        lock = LibraryLock(path)
        engine = connect(database)
        try:
            with explained(path):
                bring_up_to_date(engine, database, path, lambda: told(0, 0))
                sign(engine)
                _index_anew(engine, told)
                if lock.was_held:
                    (path / f"{DATABASE}.restored").unlink(missing_ok=True)
                    remove_half_made((path, path / FOLDER))
                    for half in FileStore(path / "files").half_made():
                        half.unlink(missing_ok=True)
        except BaseException:
            engine.dispose()
            lock.release()
            raise
        return cls(path, engine, lock)

    def close(self) -> None:
        """Fold the write-ahead log into the database and let the library go."""
        with self._writing:
            try:
                with explained(self.path), self._engine.connect() as connection:
                    driver = connection.connection.driver_connection
                    assert driver is not None
                    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._engine.dispose()
                self._lock.release()

    def fold_log(self) -> bool:
        """Fold the write-ahead log into the database as far as nobody waits for it; tell whether
        all of it is there.
        """
        with explained(self.path), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            _, held, folded = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return bool(held == folded)

    def discard(self) -> None:
        """Close a library that was just made, and remove its folder."""
        self.close()
        shutil.rmtree(self.path)

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection on one unchanging state of the library."""
        with explained(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """Give one transaction: committed at the end, rolled back whole on any exception."""
        with self._writing, explained(self.path):
            writing = None
            try:
                with (
                    self._engine.connect().execution_options(writes=True) as connection,
                    connection.begin(),
                ):
                    writing = Writing(connection, self.files, self._tell_rows)
                    yield writing
                    upkeep.follow(connection, writing.rows, self._tell_index)
            except BaseException:
                if writing is not None:
                    writing.take_back_files()
                raise

    def _tell_rows(self, done: int, total: int) -> None:
        if total > _LARGE:
            self.told(_ROWS * done // total, 1000)

    def _tell_index(self, done: int, total: int) -> None:
        if total > _LARGE:
            self.told(_ROWS + (_INDEXED - _ROWS) * done // total, 1000)


class Writing(Writer):
    """A transaction on rows and snapshot files."""

    def __init__(self, connection: Connection, files: FileStore, told: Told) -> None:
        super().__init__(connection, told)
        self._files = files
        self._new_files: list[str] = []

    def keep_file(self, content: bytes) -> str:
        """Keep a snapshot's bytes and return their SHA-256."""
        sha256, new = self._files.put(content)
        if new:
            self._new_files.append(sha256)
        return sha256

    def inverse(self, label: str) -> Inverse:
        """Return what undoes all that was written so far."""
        return Inverse(label, tuple(self.rows))

    def take_back_files(self) -> None:
        """Remove the files of a transaction that was not committed."""
        for sha256 in self._new_files:
            self._files.remove(sha256)


def _index_anew(engine: Engine, told: Told) -> None:
    """Make the search index of a library that was indexed by another program."""
    with engine.begin() as connection:
        current = upkeep.is_current(connection)
    if not current:
        told(0, 0)
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            upkeep.rebuild(connection, told)


def _take_back(path: Path, present: bool) -> None:
    """Remove what a failed creation left, but not a folder that was there before."""
    if not path.exists():
        return
    for child in path.iterdir():
        if child.is_dir():
            shutil.rmtree(child)
        else:
            child.unlink()
    if not present:
        path.rmdir()
