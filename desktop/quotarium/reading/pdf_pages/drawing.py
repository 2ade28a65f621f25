"""Draw parts of PDF pages and tell where their letters stand; runs in the drawing process."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from contextlib import suppress
from ctypes import POINTER, byref, c_double, c_int, cast, create_string_buffer
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError, PdfPage, PdfTextPage

#: Pages kept open: parsing one again costs more than drawing a part of it.
_OPEN_PAGES = 6
#: Pixels to the point for PageToDevice, which answers in whole pixels.
_FINE = 256
_MOST_OUTLINE = 20_000
_DEEPEST = 12
_WHITE = (255, 255, 255, 255)


class Drawer:
    """Holds an open document and the pages used last."""

    def __init__(self, data: bytes) -> None:
        self.document = PdfDocument(data)
        self._pages: OrderedDict[int, PdfPage] = OrderedDict()
        with suppress(PdfiumError):  # without its form, the pages themselves are still shown
            self.document.init_forms()

    def facts(self) -> list[tuple[float, float, str]]:
        """Return width, height and label of each page."""
        found = []
        for index in range(len(self.document)):
            size = pdfium.FS_SIZEF()
            if not pdfium.FPDF_GetPageSizeByIndexF(self.document.raw, index, byref(size)):
                size = pdfium.FS_SIZEF(595.0, 842.0)
            label = self.document.get_page_label(index).strip() or str(index + 1)
            found.append((max(1.0, size.width), max(1.0, size.height), label))
        return found

    def page(self, index: int) -> PdfPage:
        """Return an open page; raises PdfiumError."""
        page = self._pages.pop(index, None)
        if page is None:
            while len(self._pages) >= _OPEN_PAGES:
                self._pages.popitem(last=False)[1].close()
            page = self.document[index]
        self._pages[index] = page
        return page

    def draw(self, index: int, scale: float, x: int, y: int, width: int, height: int) -> bytes:
        """Return a part of a page as rows of blue, green, red, unused."""
        page = self.page(index)
        bitmap = PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
        try:
            bitmap.fill_rect(_WHITE, 0, 0, width, height)
            wide = max(1, round(page.get_width() * scale))
            high = max(1, round(page.get_height() * scale))
            place = (-x, -y, wide, high, 0)
            flags = pdfium.FPDF_ANNOT
            pdfium.FPDF_RenderPageBitmap(bitmap.raw, page.raw, *place, flags)
            if self.document.formenv is not None:
                form = self.document.formenv.raw
                pdfium.FPDF_FFLDraw(form, bitmap.raw, page.raw, *place, flags)
            return bytes(bitmap.buffer)
        finally:
            bitmap.close()

    def boxes(self, index: int) -> array[float]:
        """Return left, top, right, bottom of each character of a page's text, in points of the
        page as it is shown, y downwards; zeros for what has no place.
        """
        page = self.page(index)
        textpage = page.get_textpage()
        try:
            return _boxes(textpage, page_to_shown(page))
        finally:
            textpage.close()

    def outline(self) -> list[tuple[str, int, int]]:
        """Return title, depth and page of the outline's entries; a cycle in it ends it."""
        found = []
        with suppress(PdfiumError):
            for entry in self.document.get_toc(max_depth=_DEEPEST):
                dest = entry.get_dest()
                page = dest.get_index() if dest is not None else None
                title = " ".join(entry.get_title().split())
                if page is not None and title:
                    found.append((title, entry.level, page))
                if len(found) >= _MOST_OUTLINE:
                    break
        return found

    def notes(self, index: int) -> list[dict[str, Any]]:
        """Return the highlights and notes of a page with the rectangles they lie on."""
        page = self.page(index)
        to_shown = page_to_shown(page)
        found: list[dict[str, Any]] = []
        for number in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), 5000)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
            if not annotation:
                continue
            kind = _KINDS.get(pdfium.FPDFAnnot_GetSubtype(annotation))
            if kind is not None:
                quads = _quads(annotation, to_shown)
                note = _string(annotation, b"Contents")
                found.append({"kind": kind, "note": note, "rects": quads})
            pdfium.FPDFPage_CloseAnnot(annotation)
        return found


_KINDS = {
    pdfium.FPDF_ANNOT_HIGHLIGHT: "Highlight",
    pdfium.FPDF_ANNOT_UNDERLINE: "Underline",
    pdfium.FPDF_ANNOT_SQUIGGLY: "Squiggly",
    pdfium.FPDF_ANNOT_STRIKEOUT: "StrikeOut",
    pdfium.FPDF_ANNOT_TEXT: "Text",
    pdfium.FPDF_ANNOT_FREETEXT: "FreeText",
}
_Matrix = tuple[float, float, float, float, float, float]


def page_to_shown(page: PdfPage) -> _Matrix:
    """Return the matrix from a page's own points to those of the page as shown, y downwards."""
    wide, high = round(page.get_width() * _FINE), round(page.get_height() * _FINE)

    def at(x: float, y: float) -> tuple[float, float]:
        across, down = c_int(), c_int()
        pdfium.FPDF_PageToDevice(
            page.raw, 0, 0, wide, high, 0, c_double(x), c_double(y), byref(across), byref(down)
        )
        return across.value / _FINE, down.value / _FINE

    (e, f), (a, b), (c, d) = at(0, 0), at(1000, 0), at(0, 1000)
    return (a - e) / 1000, (b - f) / 1000, (c - e) / 1000, (d - f) / 1000, e, f


def _shown(
    matrix: _Matrix, left: float, bottom: float, right: float, top: float
) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = matrix
    x0, y0 = a * left + c * bottom + e, b * left + d * bottom + f
    x1, y1 = a * right + c * top + e, b * right + d * top + f
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _boxes(textpage: PdfTextPage, matrix: _Matrix) -> array[float]:
    text = textpage.get_text_range(errors="replace")
    mapped = textpage.count_chars() != len(text)
    found = array("f")
    rect = pdfium.FS_RECTF()
    where = byref(rect)
    raw, box = textpage.raw, pdfium.FPDFText_GetLooseCharBox
    for index in range(len(text)):
        char = index
        if mapped:
            char = max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(raw, index))
        if box(raw, char, where):
            found.extend(_shown(matrix, rect.left, rect.bottom, rect.right, rect.top))
        else:
            found.extend((0.0, 0.0, 0.0, 0.0))
    return found


def _quads(annotation: Any, matrix: _Matrix) -> list[tuple[float, float, float, float]]:
    """Return the rectangles of an annotation's QuadPoints, else of the whole annotation."""
    found = []
    for index in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), 2000)):
        quad = pdfium.FS_QUADPOINTSF()
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, byref(quad)):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            up = (quad.y1, quad.y2, quad.y3, quad.y4)
            found.append(_shown(matrix, min(across), min(up), max(across), max(up)))
    rect = pdfium.FS_RECTF()
    if not found and pdfium.FPDFAnnot_GetRect(annotation, byref(rect)):
        found.append(_shown(matrix, rect.left, rect.bottom, rect.right, rect.top))
    return found


def _string(annotation: Any, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size < 1_000_000:
        return ""
    buffer = create_string_buffer(size)
    wide = cast(buffer, POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, key, wide, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\r", "\n").strip()
