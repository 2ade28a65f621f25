"""Join the lines of PDF pages to paragraphs, by where they stand and how large they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from quotarium.reading.pdf.lines import PdfLine

_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\d{0,3}$")
BULLET = re.compile(r"(?:[•*‣·▪◦–—-]|\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\))\s+\S")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, with their pages; `text()` joins them."""

    lines: list[tuple[int, PdfLine]] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The index of the page it begins on."""
        return self.lines[0][0]

    @property
    def size(self) -> float:
        """The height of its letters."""
        return median(line.size for _, line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether each of its lines begins in bold letters."""
        return all(line.bold for _, line in self.lines)

    def pieces(self) -> Iterator[tuple[str, int, PdfLine]]:
        """Yield what stands before each line (nothing, a space, a line break), page and line."""
        before: PdfLine | None = None
        for page, line in self.lines:
            gap = "" if before is None else " " if beside(before, line) else "\n"
            yield gap, page, line
            before = line

    def text(self) -> str:
        """Return its text: a line break where a line ends, its hyphen kept."""
        return "".join(gap + line.text for gap, _, line in self.pieces())


def body_size(pages: list[list[PdfLine]]) -> float:
    """Return the size most of the text is set in."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def joined(pages: list[list[PdfLine]]) -> list[Paragraph]:
    """Return the paragraphs of all pages in order; one may go on over a page or column break."""
    paragraphs: list[Paragraph] = []
    before: tuple[int, PdfLine] | None = None
    for index, lines in enumerate(pages):
        pitch = _pitch(lines)
        width = _widest(lines)
        for line in lines:
            if before is not None and _continues(before, (index, line), pitch, width):
                paragraphs[-1].lines.append((index, line))
            else:
                paragraphs.append(Paragraph([(index, line)]))
            before = (index, _whole_line(before, line, index))
    return paragraphs


def beside(one: PdfLine, other: PdfLine) -> bool:
    """Tell whether two pieces stand on one line: the other further right, or a raised number."""
    smaller = min(one.size, other.size)
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    if smaller <= 0 or overlap <= 0.25 * smaller:
        return False
    raised = other.size < 0.75 * one.size and other.left >= one.left
    return raised or other.left >= one.right - smaller


def _whole_line(before: tuple[int, PdfLine] | None, line: PdfLine, page: int) -> PdfLine:
    """Return the line the next one is compared with: with what stood left of it on its height.

    So a raised number or a small capital does not end a paragraph.
    """
    if before is None or before[0] != page or not beside(before[1], line):
        return line
    larger = max(before[1], line, key=lambda part: part.size)
    return replace(larger, text=line.text, left=before[1].left, right=line.right)


def _pitch(lines: list[PdfLine]) -> float:
    """Return the usual distance of a page's lines, in parts of their size."""
    steps = [
        (one.bottom - other.bottom) / one.size
        for one, other in pairwise(lines)
        if one.size > 0 and abs(one.size - other.size) < 0.1 * one.size
    ]
    usual = [step for step in steps if 0.6 < step < 2.6]
    return median(usual) if usual else 1.2


def _widest(lines: list[PdfLine]) -> float:
    widths = sorted(line.right - line.left for line in lines if len(line.text) > 30)
    return widths[len(widths) * 9 // 10] if widths else 0.0


def _continues(
    before: tuple[int, PdfLine], here: tuple[int, PdfLine], pitch: float, width: float
) -> bool:
    (page, one), (other_page, other) = before, here
    if one.size <= 0 or other.size <= 0:
        return page == other_page and one.text.endswith("-")
    if page == other_page and beside(one, other):
        return other.left - one.right < 4 * one.size
    narrow = width > 0 and one.right - one.left < 0.8 * width
    if one.bold and not other.bold and (narrow or page != other_page):
        return False
    if abs(one.size - other.size) > 0.12 * max(one.size, other.size):
        return False
    ends = bool(_END.search(one.text))
    step = (one.bottom - other.bottom) / one.size
    if page != other_page or step < 0:  # another column or page
        return not ends and (other.text[0].islower() or one.text.endswith("-"))
    if step > 1.25 * pitch or BULLET.match(other.text):
        return False
    if one.text.endswith("-"):
        return True
    if ends and other.left - one.left > 0.7 * one.size:
        return False  # an indented first line
    return not (ends and narrow and one.right < other.right)
