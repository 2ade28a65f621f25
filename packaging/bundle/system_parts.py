"""The system's libraries in the frozen folder: which package each is of, and its licence.

PyInstaller takes along what Qt and Python link. Where the system is not of Debian's kind, they are
named without a licence's text.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

_DOCUMENTS = Path("/usr/share/doc")
_LICENCE = re.compile(r"^License: *(\S[^\n]*)$", re.MULTILINE)
_COMMON = re.compile(r"/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]")
#: A longer list of licences is told by its text alone.
_SHORT = 80


def text_of(path: Path) -> str:
    """Return a licence as it is written: in UTF-8, or as older ones are."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def parts(folder: Path) -> list[dict[str, object]]:
    """Return a part for each of the system's packages that has a library in `folder`."""
    found: dict[str, dict[str, object]] = {}
    for library, path in _libraries(folder):
        name = _package_of(path) or library
        found.setdefault(name, _part(name))
    texts = {text for part in found.values() for text in _named_in(part)}
    if texts:
        named = "Licences that are named by other parts"
        shown = [text_of(text) for text in sorted(texts)]
        found[named] = {
            "name": named,
            "version": "",
            "from": "Debian",
            "licence": ", ".join(text.name for text in sorted(texts)),
            "texts": shown,
        }
    return list(found.values())


def _libraries(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the names of libraries that are the system's, and where they are in the system."""
    known: dict[str, Path] = {}
    cache = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    for line in cache.splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow:
            known.setdefault(name.partition(" ")[0], Path(path))
    for library in sorted(folder.glob("lib*.so*")):
        python = library.name.startswith("libpython")
        if library.name in known and not python and not library.is_symlink():
            yield library.name, known[library.name]


def _package_of(path: Path) -> str | None:
    """Return the name of the package that owns a file, under /lib or /usr/lib as it is known."""
    if shutil.which("dpkg-query") is None:
        return None
    real = path.resolve()
    for one in (path, real, Path("/usr", *path.parts[1:]), Path("/", *real.parts[2:])):
        told = subprocess.run(["dpkg-query", "-S", one], capture_output=True, text=True)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return None


def _part(name: str) -> dict[str, object]:
    copyright_file = _DOCUMENTS / name / "copyright"
    texts = []
    if copyright_file.is_file():
        texts = [text_of(copyright_file)]
    licences = sorted({found for text in texts for found in _LICENCE.findall(text)})
    told = ", ".join(licences)
    return {
        "name": name,
        "version": _version(name),
        "from": "Debian",
        "texts": texts,
        "licence": told if told and len(told) <= _SHORT else "see its text",
    }


def _version(name: str) -> str:
    if shutil.which("dpkg-query") is None:
        return ""
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}\n", name], capture_output=True, text=True
    )
    return told.stdout.partition("\n")[0]


def _named_in(part: dict[str, object]) -> Iterator[Path]:
    texts = part["texts"]
    assert isinstance(texts, list)
    for text in texts:
        for name in _COMMON.findall(text):
            if Path(name).is_file():
                yield Path(name).resolve()
