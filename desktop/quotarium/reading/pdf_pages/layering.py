"""Put recognised text invisibly over the pages of a scan; runs in the drawing process."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pypdfium2.raw as pdfium
from pypdfium2 import PdfBitmap, PdfDocument, PdfMatrix, PdfPage

from quotarium.reading.pdf_pages.drawing import page_to_shown

_WHITE = (255, 255, 255, 255)
#: The picture of a page to be read has no more pixels than this, however large the sheet.
_MOST_PIXELS = 30_000_000


def grey_picture(page: PdfPage, scale: float) -> tuple[int, int, float, bytes]:
    """Return a page's picture in shades of grey: width, height, pixels to the point, rows."""
    area = page.get_width() * page.get_height() * scale * scale
    scale = scale if area <= _MOST_PIXELS else scale * (_MOST_PIXELS / area) ** 0.5
    width = max(1, round(page.get_width() * scale))
    height = max(1, round(page.get_height() * scale))
    bitmap = PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_Gray)
    try:
        bitmap.fill_rect(_WHITE, 0, 0, width, height)
        place = (0, 0, width, height, 0)
        pdfium.FPDF_RenderPageBitmap(bitmap.raw, page.raw, *place, pdfium.FPDF_ANNOT)
        rows = bytes(bitmap.buffer)
        stride = bitmap.stride
    finally:
        bitmap.close()
    if stride != width:
        rows = b"".join(rows[at : at + width] for at in range(0, stride * height, stride))
    return width, height, scale, rows


def layered(data: bytes, layers: Iterable[tuple[int, bytes]]) -> bytes:
    """Return a document with the text of one-page documents laid over its pages.

    A layer is as wide and high as its page is shown. Raises PdfiumError.
    """
    document = PdfDocument(data)
    try:
        for index, layer in layers:
            _lay(document, index, layer)
        written = BytesIO()
        document.save(written)
        return written.getvalue()
    finally:
        document.close()


def _lay(document: PdfDocument, index: int, layer: bytes) -> None:
    page, text = document[index], PdfDocument(layer)
    wide, high = text.get_page_size(0)
    top = page.get_height()
    across, down = page.get_width() / wide, top / high
    a, b, c, d, e, f = page_to_shown(page)
    # From the layer's points, upwards from its lower edge, to those of the page as it is shown,
    # and by the inverse of the page's own matrix (it may be turned or cropped) to the page's.
    area = a * d - b * c
    xx, xy, yx, yy = d / area, -c / area, -b / area, a / area
    x, y = -(xx * e + xy * f), -(yx * e + yy * f)
    matrix = PdfMatrix(xx * across, yx * across, -xy * down, -yy * down, xy * top + x, yy * top + y)
    drawn = text.page_as_xobject(0, document)
    shown = drawn.as_pageobject()
    shown.set_matrix(matrix)
    page.insert_obj(shown)
    page.gen_content()
    drawn.close()
    page.close()
    text.close()
