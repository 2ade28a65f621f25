"""The snapshots' bytes, each file under the SHA-256 of its content."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from quotarium import errors
from quotarium.marking import tr

_HASH = re.compile(r"[0-9a-f]{64}")
_NEW = ".new-"


class FileStore:
    """A folder of immutable files named by their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes) -> tuple[str, bool]:
        """Keep `content`; return its SHA-256 in hexadecimal and whether it was new.

        The file appears under its name only when it is complete and on the disk.
        Raises LibraryFull or LibraryReadOnly.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.path(sha256)
        if path.exists():
            return sha256, False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=_NEW)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(path)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
        except PermissionError as error:
            raise errors.LibraryReadOnly(self._folder.parent) from error
        except OSError as error:
            raise errors.LibraryFull(self._folder.parent) from error
        return sha256, True

    def get(self, sha256: str) -> bytes:
        """Return the content kept under this hash; raises LibraryDamaged where it is not so."""
        library = self._folder.parent
        try:
            content = self.path(sha256).read_bytes()
        except FileNotFoundError as error:
            name = f"files/{self.path(sha256).relative_to(self._folder).as_posix()}"
            raise errors.SnapshotMissing(library, detail=name) from error
        except OSError as error:
            raise errors.LibraryUnreachable(
                library, detail=error.strerror or tr("files")
            ) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise errors.LibraryDamaged(
                library, detail=tr("file {sha256} was changed").format(sha256=sha256)
            )
        return content

    def sound(self, sha256: str) -> bytes | None:
        """Return the content kept under this hash, None where it is missing or was changed."""
        try:
            content = self.path(sha256).read_bytes()
        except OSError:
            return None
        return content if hashlib.sha256(content).hexdigest() == sha256 else None

    def set_aside(self, sha256: str) -> None:
        """Give a file that was changed another name, so that the right one can take its place."""
        path = self.path(sha256)
        if path.exists():
            path.replace(path.with_name(f"{sha256}.changed"))

    def walk(self) -> Iterator[tuple[str, Path]]:
        """Yield the hashes and paths of all files that are kept."""
        for path in self._folder.glob("[0-9a-f][0-9a-f]/*"):
            if _HASH.fullmatch(path.name):
                yield path.name, path

    def half_made(self) -> list[Path]:
        """Return what a program that was killed left of files it did not finish."""
        return list(self._folder.glob(f"*/{_NEW}*"))

    def remove(self, sha256: str) -> None:
        """Forget a file whose transaction was not committed."""
        self.path(sha256).unlink(missing_ok=True)

    def path(self, sha256: str) -> Path:
        """Return where the content with this hash lies."""
        return self._folder / sha256[:2] / sha256
