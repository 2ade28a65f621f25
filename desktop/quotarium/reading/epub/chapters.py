"""The chapters of a book as its locators, where it does not tell the pages of a printed one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from quotarium.model.text import Block, BlockKind, PageMark, StructuredText

#: A chapter's number at the beginning of its heading: “Chapter 3”, “3. The Wall”, “IV”.
_NUMBER = re.compile(
    r"(?:(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|rozdział|kapitola|глава|розділ|"
    r"bölüm|fəsil)\s+)?(?P<number>\d{1,3}|[IVXL]{1,7})(?=$|[.:)\s–—-])",
    re.IGNORECASE,
)
_LONGEST = 60


def with_chapters(text: StructuredText, starts: Sequence[int]) -> StructuredText:
    """Return a text whose chapters are marked by their numbers, else their headings.

    `starts` are where the book's files begin. The first heading of a file begins a chapter, and so
    does each further one of the same rank; a file without a heading goes on with the chapter
    before. A text with pages stays as it is: they are the better locators.
    """
    if text.pages:
        return text
    marks: list[PageMark] = []
    file, rank = -1, 0
    for block in text.blocks:
        if block.kind is not BlockKind.HEADING:
            continue
        here = bisect_right(starts, block.start) - 1
        if here != file:
            file, rank = here, block.level
        elif block.level > rank:
            continue
        marks.append(PageMark(start=block.start, label=_label(text, block), locator="chapter"))
    return text.model_copy(update={"pages": tuple(marks)})


def _label(text: StructuredText, heading: Block) -> str:
    words = " ".join(text.text[heading.start : heading.end].split())
    found = _NUMBER.match(words)
    if found is not None:
        return found["number"]
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
