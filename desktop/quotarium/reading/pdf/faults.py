"""Say what is wrong with a PDF's text layer: damaged letters, pictures only, machine reading."""

from __future__ import annotations

from itertools import islice

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

#: A page with fewer characters has no text layer to speak of.
_FEWEST = 15
_LARGE = 0.4
_OBJECTS = 60


def is_picture(page: PdfPage, characters: int) -> bool:
    """Tell whether a page is a picture without text."""
    if characters >= _FEWEST:
        return False
    width, height = page.get_size()
    area = 0.0
    for item in islice(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), _OBJECTS):
        left, bottom, right, top = item.get_bounds()
        area += abs((right - left) * (top - bottom))
    return bool(area > _LARGE * width * height)


def is_machine_read(page: PdfPage) -> bool:
    """Tell whether a page's text lies invisibly over a picture, as programs for OCR put it."""
    modes = [
        pdfium.FPDFTextObj_GetTextRenderMode(item.raw)
        for item in islice(
            page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=3), _OBJECTS
        )
    ]
    return bool(modes) and all(mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE for mode in modes)


def listed(labels: list[str]) -> str:
    """Return the first labels of pages for a sentence: “4, 5, 9 …”."""
    return ", ".join(labels[:8]) + (" …" if len(labels) > 8 else "")
