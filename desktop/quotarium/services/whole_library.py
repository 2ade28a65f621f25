"""Take a whole library elsewhere: a copy of its folder, or one zip file, and back from it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.value import Value
from quotarium.paths import DATABASE
from quotarium.services.libraries import with_suffix
from quotarium.storage import archive, backups
from quotarium.storage.connection import explained
from quotarium.storage.library import Library
from quotarium.storage.migrating import revision_of

Told = Callable[[int, int], bool]

__all__ = ["Packed", "export_zip", "import_zip", "save_copy"]


def save_copy(library: Library, target: Path, told: Told = lambda *_: True) -> Path:
    """Copy a library that is open into a new folder; return it. Old backups are not copied.

    The folder appears when it is complete. Raises LibraryExists, OutputError, Cancelled.
    """
    target = with_suffix(target)
    files = sorted(library.files.walk())
    with _new_folder(target) as folder, explained(library.path):
        backups.copy_database(library.path / DATABASE, folder / DATABASE)
        for done, (sha256, path) in enumerate(files):
            if not told(done, len(files)):
                raise errors.Cancelled
            there = folder / "files" / sha256[:2] / sha256
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, there)
    return target


class Packed(Value):
    """A packed library, and how many of its captured files were changed and so left out."""

    path: Path
    left_out: int


def export_zip(library: Library, target: Path, told: Told = lambda *_: True) -> Packed:
    """Write a library that is open, with its files, into one zip file.

    What was there before is replaced only by a complete file. Raises OutputError, Cancelled.
    """
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f"{target.name}.", suffix=".part")
        os.close(handle)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".quotarium-") as folder:
            copy = Path(folder) / DATABASE
            with explained(library.path):
                backups.copy_database(library.path / DATABASE, copy)
            left_out = archive.pack(copy, library.files, Path(name), library.path.name, told)
        Path(name).replace(target)
    except OSError as error:
        raise errors.OutputError(target, _room(error)) from error
    finally:
        if name:
            Path(name).unlink(missing_ok=True)
    return Packed(path=target, left_out=left_out)


def import_zip(zipped: Path, target: Path, told: Told = lambda *_: True) -> Path:
    """Unpack a library's zip file into a new library folder; return it, not opened.

    Nothing stays of a file that is refused. Raises UnreadableSource, LibraryExists, LibraryNewer,
    OutputError, Cancelled.
    """
    target = with_suffix(target)
    if not zipped.is_file():
        raise errors.UnreadableSource(zipped.name, tr("There is no such file. Check the path."))
    with _new_folder(target) as folder:
        try:
            archive.unpack(zipped, folder, told)
            archive.refuse_unsound(folder / DATABASE)
            revision_of(folder / DATABASE, target)
        except (archive.ArchiveFault, errors.LibraryDamaged) as error:
            raise errors.UnreadableSource(
                zipped.name,
                tr(
                    "It is not a library that Quotarium exported ({error}). Export it anew there."
                ).format(error=error),
            ) from error
    return target


@contextmanager
def _new_folder(target: Path) -> Iterator[Path]:
    """Give a folder that becomes `target` at the end, and is removed if anything goes wrong."""
    if target.exists():
        raise errors.LibraryExists(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=".quotarium-"))
    except OSError as error:
        raise errors.OutputError(target, _room(error)) from error
    try:
        (folder / "files").mkdir()
        (folder / backups.FOLDER).mkdir()
        yield folder
        folder.chmod(0o755)
        folder.rename(target)
    except OSError as error:
        raise errors.OutputError(target, _room(error)) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _room(error: OSError) -> str:
    return tr("{fault}. Choose another place, or make room there.").format(
        fault=error.strerror or error
    )
