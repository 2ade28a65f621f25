"""Write files whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from quotarium.errors import OutputError
from quotarium.marking import tr

_REASONS = {
    errno.ENOSPC: tr(
        "there is no space left on the disk. Free some space or choose another place."
    ),
    errno.EDQUOT: tr("your quota on the disk is used up. Free some space or choose another place."),
    errno.EACCES: tr("you may not write there. Choose another folder."),
    errno.EPERM: tr("you may not write there. Choose another folder."),
    errno.EROFS: tr("the disk is read-only. Choose another place."),
    errno.ENOENT: tr("its folder does not exist. Create the folder or choose another."),
    errno.ENOTDIR: tr("its folder is a file. Choose another place."),
    errno.EISDIR: tr("there is a folder of this name. Choose another name."),
    errno.ENAMETOOLONG: tr("the name is too long. Choose a shorter one."),
    errno.EBUSY: tr("another program is using it. Close it there, then try again."),
    errno.ETXTBSY: tr("another program is using it. Close it there, then try again."),
}


def write_file(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing a file that is there.

    The bytes go to a new file beside it, which takes its name when they are safely on the disk;
    a link is followed and the permissions of the old file are kept. Raise OutputError otherwise,
    with what was there before untouched.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            # A device or pipe, such as /dev/stdout, cannot be replaced, only written to.
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0)
        raise OutputError(
            path, reason or tr("{strerror}. Choose another place.").format(strerror=error.strerror)
        ) from error


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(stat.S_IMODE(path.stat().st_mode))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # Where folders cannot be synced (Windows, some network disks) the file itself is safe already.
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
