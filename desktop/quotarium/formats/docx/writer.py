"""Write a document as a Word file."""

from __future__ import annotations

import io
from typing import Final

import docx

from quotarium.formats.document import BibliographyBlock, CitationMode, Document, Manner
from quotarium.formats.docx import notes, package, parts, sources, template
from quotarium.formats.docx.body import Body
from quotarium.formats.docx.fields import fields_of
from quotarium.formats.docx.measures import measures
from quotarium.formats.docx.names import parsed
from quotarium.formats.docx.styles import fill_styles

_PLAIN: Final = Manner()


def write(document: Document, manner: Manner = _PLAIN) -> bytes:
    """Return the bytes of a .docx file; the same document gives the same bytes.

    Raise InvalidValue for a template that is no Word file.
    """
    made = docx.Document()
    package.clear(made)
    package.set_page(made, document)
    listed_as = next((one for one in document.blocks if isinstance(one, BibliographyBlock)), None)
    fill_styles(made.styles.element, document.language, document.line_spacing, measures(listed_as))
    if manner.template is not None:
        template.apply(made, manner.template, manner.template_name)
    element = made.element.body
    page = element[-1]
    fields = fields_of(document, manner.citations)
    body = Body(
        document.language,
        parts.Links(made.part),
        fields,
        layout=manner.layout,
        width=package.text_width(made),
        listed_as=listed_as,
    )
    element.extend(parsed(body.written(document.blocks)))
    # The properties of the only section end the body.
    element.append(page)
    if body.notes:
        notes.add_notes(made.part, body.notes, fields)
    if manner.citations is CitationMode.WORD and document.sources:
        content = sources.sources_xml(document.sources, document.language, document.style)
        parts.add_custom_xml(made.part, content, sources.properties_xml(content))
    if properties := fields.properties():
        parts.add_custom_properties(made.part, properties)
    package.fill_settings(made.settings.element, document, notes=bool(body.notes))
    package.set_properties(made, document)
    file = io.BytesIO()
    made.save(file)
    return package.reproducible(file.getvalue())
