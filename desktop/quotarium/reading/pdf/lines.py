"""The lines of a PDF page as its text layer has them, each with its place on the page.

Offsets into the extracted text lead back to the page through these lines: `PdfLine.char` is the
index of its first character in pdfium's text of the page, and its characters are that text's, one
to one.
"""

from __future__ import annotations

import re
from ctypes import byref, c_int, create_string_buffer
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

#: How pdfium says that a hyphen ended a line: the line break itself is left out then.
_HYPHENS = "\x02\ufffe"
_BREAK = re.compile(f"\r\n|\n|\r|[{_HYPHENS}](?:\r\n)?")
_BOLD = re.compile(rb"bold|black|heavy|demi|medi(?!um)|cmbx|sfbx|-bd", re.IGNORECASE)
_BOLD_WEIGHT = 600
#: Characters that a font without a table of its letters yields; one to one, so that offsets hold.
_NO_LETTER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of a page: `left` … `top` in points of the page as it is shown, y upwards."""

    text: str
    char: int
    left: float
    right: float
    bottom: float
    top: float
    bold: bool = False

    @property
    def size(self) -> float:
        """The height of its letters with ascenders and descenders, near the size of type."""
        return self.top - self.bottom


def page_lines(page: PdfPage) -> list[PdfLine]:
    """Return the lines of a page in the order of its text layer, without empty ones."""
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range(errors="replace")
        mapped = textpage.count_chars() != len(text)
        turn = page.get_rotation() // 90 % 4
        lines = []
        here = 0
        for found in _BREAK.finditer(text + "\n"):
            words = text[here : found.start()]
            if words.strip():
                hyphen = "-" if found[0][0] in _HYPHENS else ""
                lines.append(_line(textpage, words, hyphen, here, mapped, turn))
            here = found.end()
        return lines
    finally:
        textpage.close()


def _line(
    textpage: PdfTextPage, words: str, hyphen: str, at: int, mapped: bool, turn: int
) -> PdfLine:
    first = at + len(words) - len(words.lstrip())
    last = at + len(words.rstrip()) - 1
    boxes = [_box(textpage, index, mapped) for index in {first, (first + last) // 2, last}]
    shown = [_turned(box, turn) for box in boxes if box[2] > box[0] or box[3] > box[1]]
    tallest = max(shown, key=lambda box: box[3] - box[1], default=(0.0, 0.0, 0.0, 0.0))
    return PdfLine(
        text=_NO_LETTER.sub("\ufffd", words.strip()) + hyphen,
        char=first,
        left=min((box[0] for box in shown), default=0.0),
        right=max((box[2] for box in shown), default=0.0),
        bottom=tallest[1],
        top=tallest[3],
        bold=all(_is_bold(textpage, index, mapped) for index in (first, last)),
    )


def _box(textpage: PdfTextPage, index: int, mapped: bool) -> tuple[float, float, float, float]:
    index = _char(textpage, index, mapped)
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(textpage.raw, index, byref(rect)):
        return 0.0, 0.0, 0.0, 0.0
    return rect.left, rect.bottom, rect.right, rect.top


def _char(textpage: PdfTextPage, index: int, mapped: bool) -> int:
    if not mapped:
        return index
    return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(textpage.raw, index)))


def _is_bold(textpage: PdfTextPage, index: int, mapped: bool) -> bool:
    index = _char(textpage, index, mapped)
    if pdfium.FPDFText_GetFontWeight(textpage.raw, index) >= _BOLD_WEIGHT:
        return True
    name, flags = create_string_buffer(100), c_int()
    pdfium.FPDFText_GetFontInfo(textpage.raw, index, name, len(name), byref(flags))
    return bool(_BOLD.search(name.value))


def _turned(box: tuple[float, float, float, float], turn: int) -> tuple[float, float, float, float]:
    """Return a box as it stands after so many quarter turns clockwise (/Rotate of the page)."""
    left, bottom, right, top = box
    for _ in range(turn):
        left, bottom, right, top = bottom, -right, top, -left
    return left, bottom, right, top
