"""Scans made of text: PDFs whose pages are pictures of pages."""

from __future__ import annotations

from io import BytesIO

from pypdfium2 import PdfDocument, PdfImage, PdfMatrix

from tests.reading.documents import pdf

LINES = (
    "The harbour wall was promised to all of us in the spring,",
    "and nobody in the town has seen a single stone of it.",
)
Box = tuple[float, float, float, float]


def scan(*, turned: int = 0, crop: Box | None = None) -> bytes:
    """Return a PDF of one page with a picture of two lines, stored turned (by degrees) but shown
    upright, and cropped.
    """
    text = [[(line, 60.0, 700.0 - 22 * number, 14.0) for number, line in enumerate(LINES)]]
    source, made = PdfDocument(pdf(text)), PdfDocument.new()
    across, down = source[0].get_size()
    size = (across, down) if turned % 180 == 0 else (down, across)
    picture = PdfImage.new(made)
    picture.set_bitmap(
        source[0].render(scale=200 / 72, rotation=(360 - turned) % 360, grayscale=True)
    )
    picture.set_matrix(PdfMatrix().scale(*size))
    page = made.new_page(*size)
    page.insert_obj(picture)
    page.gen_content()
    if turned:
        page.set_rotation(turned)
    if crop is not None:
        page.set_cropbox(*crop)
    page.close()
    written = BytesIO()
    made.save(written)
    made.close()
    source.close()
    return written.getvalue()
