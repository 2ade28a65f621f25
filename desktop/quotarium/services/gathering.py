"""Find what there is to add in files and folders: every document, and what is left out and why."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotarium import errors
from quotarium.marking import tr
from quotarium.reading.recordings import TRANSCRIPTS, is_recording, transcript_of
from quotarium.reading.registry import READERS

#: More than anybody wants to add at once: somebody dropped a whole disk.
_MOST = 20_000
_PAGES = (".html", ".htm", ".xhtml")
#: How browsers name the folder of pictures beside a page saved as “complete”, by their language.
_COMPANIONS = (
    "_files", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_file", "_bestanden", "_pliki",
    "_dosyalar", "_soubory", "_filer", "_tiedostot", "_файлы", "_fájlok", ".files",
)  # fmt: skip
_SUFFIXES = frozenset(suffix for reader in READERS for suffix in reader.suffixes)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file in a folder that is not added, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is to be added, in order, and what is left out of folders."""

    things: tuple[Path | str, ...]
    left_out: tuple[LeftOut, ...] = ()


def gather(things: Sequence[Path | str], cancelled: Callable[[], bool] = lambda: False) -> Gathered:
    """Return files and web addresses as they are, and the documents in folders and below.

    Files that are named themselves are always tried; of those in folders only kinds that are read.
    Hidden files, links to other folders, and the pictures saved with a page are passed over.
    Raises Cancelled, and InvalidValue for more files than anybody adds at once.
    """
    found: list[Path | str] = []
    left_out: list[LeftOut] = []
    for thing in things:
        if isinstance(thing, str) or not thing.is_dir():
            spoken = isinstance(thing, Path) and is_recording(thing) and transcript_of(thing)
            found.append(spoken or thing)
            continue
        for path in _below(thing):
            if cancelled():
                raise errors.Cancelled
            if len(found) + len(left_out) >= _MOST:
                reason = tr("it holds more than {most} files. Choose a folder with fewer.").format(
                    most=format(_MOST, ",")
                )
                raise errors.InvalidValue(tr("a folder to add"), thing, reason)
            against = _reason_against(path)
            if against is None:
                found.append(path)
            elif against:
                left_out.append(LeftOut(path, against))
    return Gathered(tuple(dict.fromkeys(found)), tuple(left_out))


def _below(folder: Path) -> Iterator[Path]:
    """Give the files in a folder and below, each folder's in the order of their names."""
    for place, folders, files in os.walk(folder):
        pages = {Path(name).stem for name in files if name.casefold().endswith(_PAGES)}
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_of(name, pages)
        )
        for name in sorted(files):
            if not name.startswith((".", "~$")):
                yield Path(place) / name


def _is_of(folder: str, pages: set[str]) -> bool:
    """Tell whether a folder holds the pictures and scripts of a page saved beside it."""
    return any(folder == page + ending for page in pages for ending in _COMPANIONS)


def _reason_against(path: Path) -> str | None:
    """Return why a file in a folder is not added, None where it is; "" where nobody need know."""
    suffix = path.suffix.casefold()
    if is_recording(path):
        # Its transcript is in the folder as well, and takes it along.
        return "" if transcript_of(path) else "It is a recording without a transcript beside it."
    if suffix in _SUFFIXES or suffix in TRANSCRIPTS:
        return None
    return "Files of this kind are not read."
