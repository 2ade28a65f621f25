"""A PDF's whole text with structure, and the way back from its offsets to the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.model.text import BlockKind, StructuredText
from quotarium.reading import remarks
from quotarium.reading.building import Builder
from quotarium.reading.captions import is_caption
from quotarium.reading.pdf.faults import is_machine_read, is_picture, listed
from quotarium.reading.pdf.lines import PdfLine, page_lines
from quotarium.reading.pdf.paragraphs import BULLET, Paragraph, body_size, joined
from quotarium.reading.pdf.running import without_running_heads
from quotarium.reading.pdf_pages.damage import is_damaged

_LONGEST = 10_000_000
_MOST_PAGES = 20_000
_HEADING = 1.13
_TITLE = 1.25
_LONGEST_HEADING = 160
_NUMBERED_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)|table|abb(?:ildung|\.)|tabelle|tab\.|figura?|tabl(?:eau|a)|рис(?:унок|\.)|"
    r"таблица|şekil|tablo|şəkil|cədvəl)\s*\d+(?:[.\d]*)\s*[:.–—]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2}")
#: How many of the first pages are looked at for text that a machine read from pictures.
_LOOKED_AT = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """Where `length` characters of the text from `start` stand: a page and pdfium's index there."""

    start: int
    length: int
    page: int
    char: int


@dataclass(frozen=True)
class Layout:
    """A PDF's text, the place of every stretch of it, and what is wrong with it.

    Running heads and page numbers are left out. `warnings` are sentences.
    """

    structured: StructuredText
    placed: tuple[Placed, ...]
    warnings: tuple[str, ...]


@dataclass
class _Pages:
    lines: list[list[PdfLine]]
    heights: list[float]
    labels: list[str]
    pictures: list[int]
    damaged: list[int]
    broken: list[int]
    machine_read: bool = False

    def warnings(self) -> tuple[str, ...]:
        found: list[str] = []
        count = len(self.labels)
        for pages, some, every in (
            (self.pictures, remarks.PICTURES, remarks.ALL_PICTURES),
            (self.damaged, remarks.DAMAGED_TEXT, remarks.ALL_DAMAGED_TEXT),
            (self.broken, remarks.BROKEN, remarks.ALL_BROKEN),
        ):
            if pages:
                numbers = listed([self.labels[page] for page in pages])
                found.append(every if len(pages) == count else some.format(pages=numbers))
        if self.machine_read:
            found.append(remarks.RECOGNISED)
        return tuple(found)


def layout(document: PdfDocument, name: str) -> Layout:
    """Return the text of a PDF; raise UnreadableSource where it is longer than any book."""
    pages = _pages(document, name)
    kept = without_running_heads(pages.lines, pages.heights, pages.labels)
    body = body_size(kept)
    paragraphs = joined(kept)
    levels = _levels(paragraphs, body)
    title = _title(paragraphs, body)
    builder, placed, at = Builder(), list[Placed](), -1
    for paragraph in paragraphs:
        words = paragraph.text()
        offset = builder.here
        for gap, page, line in paragraph.pieces():
            offset += len(gap)
            if page != at:
                builder.mark(pages.labels[page], inside=offset - builder.here)
                at = page
            placed.append(Placed(offset, len(line.text), page, line.char))
            offset += len(line.text)
        kind, level = _kind(paragraph, words, levels, body)
        builder.add(words, BlockKind.TITLE if paragraph is title else kind, level)
    return Layout(builder.structured(), tuple(placed), pages.warnings())


def _pages(document: PdfDocument, name: str) -> _Pages:
    count, length = len(document), 0
    if count > _MOST_PAGES:
        raise _too_long(name)
    pages = _Pages([], [], [], [], [], [])
    for index in range(count):
        pages.labels.append(document.get_page_label(index).strip() or str(index + 1))
        pages.lines.append([])
        pages.heights.append(0.0)
        try:
            page = document[index]
        except PdfiumError:
            pages.broken.append(index)
            continue
        try:
            lines = page_lines(page)
            text = "".join(line.text for line in lines)
            pages.lines[index], pages.heights[index] = lines, page.get_height()
            if is_picture(page, len(text)):
                pages.pictures.append(index)
            if is_damaged(text):
                pages.damaged.append(index)
            if text and index < _LOOKED_AT and is_machine_read(page):
                pages.machine_read = True
        except PdfiumError:
            pages.broken.append(index)
        finally:
            page.close()
        length += len(text)
        if length > _LONGEST:
            raise _too_long(name)
    return pages


def _too_long(name: str) -> UnreadableSource:
    return UnreadableSource(
        name,
        tr("It holds more text than any book. Save the pages you need as a file of their own."),
    )


def _title(paragraphs: list[Paragraph], body: float) -> Paragraph | None:
    """Return the paragraph of the largest letters at the top of the first page."""
    first = [
        paragraph
        for paragraph in paragraphs[:12]
        if paragraph.page == paragraphs[0].page and len(paragraph.text().split()) > 1
    ]
    largest = max(first, key=lambda paragraph: paragraph.size, default=None)
    if largest is None or largest.size < _TITLE * body or len(largest.text()) > 250:
        return None
    return largest


def _levels(paragraphs: list[Paragraph], body: float) -> dict[float, int]:
    """Return the sizes that headings are set in and their levels, the largest being 1."""
    sizes = {
        round(paragraph.size)
        for paragraph in paragraphs
        if body and paragraph.size >= _HEADING * body and _may_be_heading(paragraph.text())
    }
    return {size: min(6, level) for level, size in enumerate(sorted(sizes, reverse=True), 1)}


def _kind(
    paragraph: Paragraph, words: str, levels: dict[float, int], body: float
) -> tuple[BlockKind, int]:
    if is_caption(words) or _NUMBERED_CAPTION.match(words):
        return BlockKind.CAPTION, 0
    level = levels.get(round(paragraph.size), 0)
    if not level and paragraph.bold and paragraph.size >= 0.97 * body:
        level = min(6, len(levels) + 1)
    if level and _may_be_heading(words):
        return BlockKind.HEADING, level
    return (BlockKind.LIST_ITEM, 1) if BULLET.match(words) else (BlockKind.PARAGRAPH, 0)


def _may_be_heading(words: str) -> bool:
    """Tell whether a heading could read so: few lines, words, no end of a sentence."""
    return (
        len(words) < _LONGEST_HEADING
        and words.count("\n") < 3
        and words[-1] not in ".,;:"
        and bool(_WORD.search(words))
    )
