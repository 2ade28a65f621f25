"""Files of references inside ZIP archives: Citavi’s backups, and Word documents."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from quotarium.errors import UnreadableSource
from quotarium.marking import tr

_MAX_SIZE: Final = 500 * 1024 * 1024
_BEGINNING: Final = 64 * 1024
_MOST_ENTRIES: Final = 1_000
#: What tells a Citavi project and Word’s sources among the files of an archive.
CITAVI_MARK: Final = b"<CitaviExchangeData"
WORD_MARK: Final = b"officeDocument/2006/bibliography"
_STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06")


def is_archive(content: bytes) -> bool:
    """Tell whether a file is a ZIP archive, whatever its name."""
    return content.startswith(_STARTS)


def inside(content: bytes, mark: bytes, name: str = "file") -> bytes | None:
    """Return the first file in an archive that has `mark` near its beginning.

    Raise UnreadableSource for a damaged archive, and for more than 500 MB in it.
    """
    with _opened(content, name) as archive:
        for entry in archive.infolist()[:_MOST_ENTRIES]:
            with archive.open(entry) as file:
                start = file.read(_BEGINNING)
                if mark not in start:
                    continue
                whole = start + file.read(_MAX_SIZE - len(start) + 1)
            if len(whole) > _MAX_SIZE:
                raise UnreadableSource(
                    name, tr("Unpacked it has more than 500 MB. Export less of it.")
                )
            return whole
    return None


def listed(content: bytes, name: str = "file") -> list[str]:
    """Return the names of the first few files in an archive; raise as `inside`."""
    with _opened(content, name) as archive:
        return archive.namelist()[:5]


@contextmanager
def _opened(content: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError,
            ValueError) as error:  # fmt: skip
        reason = tr(
            "The archive is damaged or locked ({error}). Save it again, without a password."
        ).format(error=error)
        raise UnreadableSource(name, reason) from error
