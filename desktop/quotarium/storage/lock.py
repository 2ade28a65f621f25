"""One process at a time: a lock on the library that dies with the process that holds it."""

from __future__ import annotations

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from quotarium import errors
from quotarium.marking import tr

_NAME = "library.lock"
_HOLDER = tr("another Quotarium ({program}, process {pid} on {host}, since {since} UTC)")


class LibraryLock:
    """Holds a library for this process until `release`.

    Raises LibraryBusy, naming the holder, where another process has it, and LibraryReadOnly
    where the lock file cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / _NAME
        try:
            # Appending creates the file without emptying one that another process holds.
            with path.open("ab"):
                pass
            # Unbuffered: what a full disk does not take must not be tried again when closing.
            self._file: IO[bytes] = path.open("r+b", buffering=0)
        except PermissionError as error:
            raise errors.LibraryReadOnly(folder) from error
        except OSError as error:
            raise errors.LibraryUnreachable(folder, detail=error.strerror) from error
        if not _try_lock(self._file):
            holder = _read_holder(self._file)
            self._file.close()
            raise errors.LibraryBusy(folder, holder=holder)
        self._file.seek(0)
        #: Whether the program that had the library before ended without letting it go.
        self.was_held = bool(self._file.read(1))
        try:
            self._write_holder()
        except OSError as error:
            self._file.close()
            raise errors.LibraryFull(folder) from error

    def release(self) -> None:
        """Let the library go."""
        self._file.seek(0)
        self._file.truncate()
        self._file.close()

    def _write_holder(self) -> None:
        holder = {
            "program": Path(sys.argv[0]).stem or "quotarium",
            "pid": os.getpid(),
            "host": socket.gethostname(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(holder).encode())


def _read_holder(file: IO[bytes]) -> str:
    file.seek(0)
    try:
        holder = json.loads(file.read())
        return _HOLDER.format(
            program=holder["program"],
            pid=str(holder["pid"]),
            host=holder["host"],
            since=holder["since"][:16].replace("T", " "),
        )
    except (ValueError, KeyError, TypeError):
        return tr("another Quotarium")


if sys.platform == "win32":
    import msvcrt

    # Windows locks are mandatory: one byte far behind the text leaves the text readable.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
