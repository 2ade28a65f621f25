"""Open zipped documents within a budget that is checked before anything is unpacked."""

from __future__ import annotations

import posixpath
import struct
import zlib
from io import BytesIO
from urllib.parse import unquote
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.kinds import MOST_MEMBERS

#: What all members that are read may unpack to, and how much larger than packed one may be.
_BUDGET = 96 * 1024 * 1024
_RATIO = 400
_SMALL = 1024 * 1024
_DAMAGED = tr(
    "Its archive is damaged. Get an undamaged copy, or open it in its program and save it again."
)
_TOO_MUCH = tr("It unpacks to more than a document may hold. Save its text as a file of its own.")
#: How the standard library says that an archive is damaged or beyond it.
_FAULTS = (
    BadZipFile, LargeZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError,
    KeyError, struct.error, zlib.error,
)  # fmt: skip


class Archive:
    """A zipped document; its members are unpacked in memory only and never written anywhere.

    Raises UnreadableSource for damage and for members that are too large or locked.
    """

    def __init__(self, content: Content) -> None:
        self.name = content.name
        self._left = _BUDGET
        if content.data.count(b"PK\x01\x02") > MOST_MEMBERS:
            raise UnreadableSource(self.name, _TOO_MUCH)
        try:
            self._zip = ZipFile(BytesIO(content.data))
        except _FAULTS:
            raise UnreadableSource(self.name, _DAMAGED) from None
        self._members = {member.filename: member for member in self._zip.filelist}

    def __contains__(self, path: str) -> bool:
        return path in self._members

    def names(self) -> tuple[str, ...]:
        """Return the paths of all members."""
        return tuple(self._members)

    def read(self, path: str) -> bytes:
        """Return a member unpacked; raise UnreadableSource also where there is none."""
        member = self._members.get(path)
        if member is None:
            reason = tr(
                "It lacks its part “{path}”: it was not saved completely. Save it again."
            ).format(path=path)
            raise UnreadableSource(self.name, reason)
        self._check(member)
        self._left -= member.file_size
        try:
            # The standard library unpacks no more than the size stated, then compares the check
            # sum: an archive that lies about its sizes ends here.
            with self._zip.open(member) as file:
                return file.read(member.file_size + 1)
        except _FAULTS:
            raise UnreadableSource(self.name, _DAMAGED) from None

    def find(self, path: str) -> bytes | None:
        """Return a member unpacked, None where there is none."""
        return self.read(path) if path in self._members else None

    def _check(self, member: ZipInfo) -> None:
        if member.flag_bits & 0x1:
            reason = tr("It is locked with a password. Open it, save it without one, and add that.")
            raise UnreadableSource(self.name, reason)
        unpacked, packed = member.file_size, member.compress_size
        if unpacked > self._left or (unpacked > _SMALL and unpacked > _RATIO * max(1, packed)):
            raise UnreadableSource(self.name, _TOO_MUCH)


def resolved(base: str, link: str) -> str:
    """Return the member a link in the member `base` leads to; “..” cannot leave the archive."""
    path = unquote(link.partition("#")[0])
    joined = path if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    return posixpath.normpath(f"/{joined}").lstrip("/")
