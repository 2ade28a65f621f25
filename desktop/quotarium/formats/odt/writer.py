"""Write a document as an OpenDocument text."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC
from typing import Final

from quotarium.formats.document import BibliographyBlock, Document, Manner
from quotarium.formats.docx.measures import measures
from quotarium.formats.docx.names import escaped
from quotarium.formats.odt import styles
from quotarium.formats.odt.body import Body
from quotarium.formats.odt.names import root
from quotarium.formats.plain import allowed, is_right_to_left, word_tag
from quotarium.formats.table import Column

_TYPE: Final = "application/vnd.oasis.opendocument.text"
# The oldest date that a zip archive can hold; the time of writing would make every file differ.
_TIMESTAMP: Final = (1980, 1, 1, 0, 0, 0)
_PARTS: Final = ("content.xml", "styles.xml", "meta.xml")
_MANIFEST: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
    f'manifest:version="1.2" manifest:media-type="{_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in _PARTS
    )
    + "</manifest:manifest>"
)


def write(document: Document, manner: Manner | None = None) -> bytes:
    """Return the bytes of an .odt file; the same document gives the same bytes.

    Citations kept by Zotero are reference marks, as its plugin for LibreOffice makes them.
    """
    body = Body(document, manner or Manner())
    text = body.written()
    listed = next((one for one in document.blocks if isinstance(one, BibliographyBlock)), None)
    automatic = body.styles.written() + _table_styles(document)
    contents = {
        "mimetype": _TYPE.encode(),
        "content.xml": root(
            "document-content",
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{text}</office:text></office:body>",
        ),
        "styles.xml": styles.styles_xml(document, measures(listed)),
        "meta.xml": _meta(document, body),
        "META-INF/manifest.xml": _MANIFEST.encode(),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, _TIMESTAMP)
            # The type is found at a fixed place of the file only where it is not compressed.
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            archive.writestr(entry, content)
    return file.getvalue()


def _meta(document: Document, body: Body) -> bytes:
    made = "<meta:generator>Quotarium</meta:generator>"
    made += f"<dc:title>{escaped(allowed(document.title))}</dc:title>"
    if tag := word_tag(document.language):
        made += f"<dc:language>{tag}</dc:language>"
    if document.created is not None:
        moment = document.created
        if moment.tzinfo is not None:
            moment = moment.astimezone(UTC).replace(tzinfo=None)
        stamp = moment.replace(microsecond=0).isoformat()
        made += f"<meta:creation-date>{stamp}</meta:creation-date><dc:date>{stamp}</dc:date>"
    pieces = body.zotero.preferences("ReferenceMark") if body.zotero else []
    for number, piece in enumerate(pieces, 1):
        made += (
            f'<meta:user-defined meta:name="ZOTERO_PREF_{number}" meta:value-type="string">'
            f"{escaped(piece)}</meta:user-defined>"
        )
    return root("document-meta", f"<office:meta>{made}</office:meta>")


def _table_styles(document: Document) -> str:
    mode = "rl-tb" if is_right_to_left("", document.language) else "lr-tb"
    widths = "".join(
        f'<style:style style:name="Column{weight}" style:family="table-column">'
        f'<style:table-column-properties style:rel-column-width="{weight}*"/></style:style>'
        for weight in sorted({column.weight for column in Column})
    )
    return (
        '<style:style style:name="Quotes" style:family="table"><style:table-properties '
        f'style:rel-width="100%" table:align="margins" style:writing-mode="{mode}"/></style:style>'
        f'{widths}<style:style style:name="Row" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
        'fo:padding="4pt" fo:border-bottom="0.5pt solid #bfbfbf"/></style:style>'
    )
