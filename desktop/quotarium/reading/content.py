"""A document's bytes on their way to a reader, and the checks before any parsing."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quotarium.errors import UnreadableSource
from quotarium.marking import tr

#: Larger files are refused before they are opened.
MAX_SIZE = 50 * 1024 * 1024


@dataclass(frozen=True)
class Content:
    """Bytes to read; `charset` is what whoever delivered them says, if anybody did."""

    data: bytes
    name: str
    charset: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


def load(path: Path, name: str = "") -> Content:
    """Return the content of a file; raise UnreadableSource if it is none, too large, or empty."""
    name = name or path.name or str(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableSource(name, tr("This is not a file. Choose a single document."))
        check_size(name, found.st_size)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableSource(
            name, tr("There is no file {path}. Check the path.").format(path=path)
        ) from None
    except PermissionError:
        reason = tr("You may not read this file. Change its permissions or copy it first.")
        raise UnreadableSource(name, reason) from None
    except OSError as error:
        reason = tr(
            "The disk could not deliver it ({strerror}). Copy it elsewhere, try again."
        ).format(strerror=error.strerror)
        raise UnreadableSource(name, reason) from None
    check_size(name, len(data))
    return Content(data, name)


def check_size(name: str, size: int) -> None:
    """Raise UnreadableSource for an empty document or one above `MAX_SIZE` bytes."""
    if size == 0:
        raise UnreadableSource(name, tr("The file is empty. Check that it was saved completely."))
    if size > MAX_SIZE:
        megabytes, limit = size / 1024**2, MAX_SIZE // 1024**2
        raise UnreadableSource(
            name,
            tr(
                "It has {megabytes} MB; sources of up to {limit} MB can be read. "
                "Save the part you need as a file of its own."
            ).format(megabytes=format(megabytes, ".0f"), limit=limit),
        )
