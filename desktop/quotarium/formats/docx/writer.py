"""Write a document as a Word file."""

from __future__ import annotations

import io

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP

from quotarium.formats.document import Document
from quotarium.formats.docx import notes, package
from quotarium.formats.docx.body import Body
from quotarium.formats.docx.styles import fill_styles


def write(document: Document) -> bytes:
    """Return the bytes of a .docx file; the same document gives the same bytes."""
    made = docx.Document()
    package.clear(made)
    package.set_page(made, document)
    fill_styles(made.styles.element, document.language, document.line_spacing)
    element = made.element.body
    page = element[-1]
    body = Body(element, document.language, lambda address: _relate(made, address))
    for block in document.blocks:
        body.append(block)
    # The properties of the only section end the body.
    element.append(page)
    if body.notes:
        notes.add_notes(made.part, body.notes)
    package.fill_settings(made.settings.element, document, notes=bool(body.notes))
    package.set_properties(made, document)
    file = io.BytesIO()
    made.save(file)
    return package.reproducible(file.getvalue())


def _relate(made: docx.document.Document, address: str) -> str:
    return made.part.relate_to(address, RELATIONSHIP.HYPERLINK, is_external=True)
