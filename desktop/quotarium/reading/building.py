"""Put blocks together to a text with structure, as the readers of all formats do."""

from __future__ import annotations

import re

from quotarium.model.text import Block, BlockKind, PageMark, StructuredText

#: Between blocks, so that a paragraph is recognised in the plain text too.
_GAP = "\n\n"
_WITH_LEVEL = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM})
#: What XML, PDF and RTF may hold but no text does.
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


class Builder:
    """Gathers a document's blocks in reading order."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._pages: list[PageMark] = []
        self._here = 0

    @property
    def here(self) -> int:
        """Where the next block will begin."""
        return self._here

    @property
    def blocks(self) -> list[Block]:
        """The blocks so far."""
        return self._blocks

    def add(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Add a block; white space around it is dropped, and a block of nothing else too."""
        text = plain(text).strip()
        if not text:
            return
        end = self._here + len(text)
        level = level if kind in _WITH_LEVEL else 0
        self._blocks.append(Block(start=self._here, end=end, kind=kind, level=level))
        self._pieces.append(text)
        self._here = end + len(_GAP)

    def mark(self, label: str, locator: str = "page", inside: int = 0) -> None:
        """Say that a page or moment begins `inside` characters after the next block's start."""
        start = self._here + inside
        if self._pages and self._pages[-1].start == start:
            self._pages.pop()  # an empty page
        self._pages.append(PageMark(start=start, label=label, locator=locator))

    def structured(self) -> StructuredText:
        """Return the text gathered."""
        text = _GAP.join(self._pieces)
        pages = tuple(page for page in self._pages if page.start < len(text))
        return StructuredText(text=text, blocks=tuple(self._blocks), pages=pages)


def plain(text: str) -> str:
    """Return a text with line endings made `\\n` and without what is no character."""
    return _NO_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
