"""The guide: its pages in order, their titles, where a word stands in them, and the news."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from quotarium import paths

_LINK: Final = re.compile(r"^- \[([^\]]+)\]\(([\w-]+)\.md\)")
#: The page that explains what one looks at, by the page of the window.
_ABOUT: Final = {
    "welcome": "libraries", "quotes": "quotes", "reader": "clipping", "source": "sources",
    "sources": "sources", "speakers": "quotes", "timeline": "timeline", "settings": "libraries",
}  # fmt: skip


class GuidePage(NamedTuple):
    """A page of the guide: the name of its file, and its title."""

    name: str
    title: str


def folder() -> Path:
    """Return the folder of the guide's pictures and pages."""
    return paths.documents()


@cache
def pages() -> tuple[GuidePage, ...]:
    """Return the pages in the order of the table of contents."""
    lines = _read("guide/README.md").splitlines()
    found = (_LINK.match(line) for line in lines)
    return tuple(GuidePage(match[2], match[1]) for match in found if match)


@cache
def text_of(name: str) -> str:
    """Return a page as Markdown; the table of contents for a name that is none."""
    known = {page.name for page in pages()}
    return _read(f"guide/{name}.md" if name in known else "guide/README.md")


def about(page: str, place: str = "") -> str:
    """Return the name of the page that explains what is shown in the window."""
    return "checking" if place == "differing" else _ABOUT.get(page, "README")


def holding(words: str) -> tuple[GuidePage, ...]:
    """Return the pages that hold all of these words; all pages without any."""
    wanted = words.casefold().split()
    return tuple(
        page
        for page in pages()
        if all(word in f"{page.title} {text_of(page.name)}".casefold() for word in wanted)
    )


def news() -> str:
    """Return what is new, as Markdown."""
    return _read("CHANGELOG.md")


def _read(name: str) -> str:
    return (folder() / name).read_text(encoding="utf-8")
