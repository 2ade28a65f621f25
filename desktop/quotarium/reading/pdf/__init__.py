"""Reader of PDF documents: their text layer in paragraphs, with pages; nothing is recognised."""

from __future__ import annotations

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.pdf.layout import layout
from quotarium.reading.pdf.metadata import pdf_metadata

_LOCKED = tr(
    "It is locked with a password. Open it with the password in a PDF program, "
    "save it without, and add that file."
)
_DAMAGED = tr("It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.")


def read(content: Content) -> Extracted:
    """Read a PDF; raise UnreadableSource where it is locked, damaged or shows nothing at all.

    Not thread-safe: pdfium is not.
    """
    document = open_document(content)
    try:
        found = layout(document, content.name)
        if not found.structured.text and not found.warnings:
            reason = tr(
                "Its pages are empty: there is neither text nor a picture of a page in it. "
                "Check that it is the right file."
            )
            raise UnreadableSource(content.name, reason)
        metadata = pdf_metadata(document, content, found.structured)
    finally:
        document.close()
    return Extracted(
        structured=found.structured,
        metadata=metadata,
        media_type="application/pdf",
        warnings=found.warnings,
        sha256=content.sha256,
        size=len(content.data),
    )


def open_document(content: Content) -> PdfDocument:
    """Return an open document; raise UnreadableSource where it is locked or damaged."""
    try:
        document = PdfDocument(content.data)
        pages = len(document)
    except PdfiumError as error:
        locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
        raise UnreadableSource(content.name, _LOCKED if locked else _DAMAGED) from None
    if pages == 0:
        document.close()
        raise UnreadableSource(content.name, _DAMAGED)
    return document
