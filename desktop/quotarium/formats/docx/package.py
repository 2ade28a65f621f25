"""The Word package around the body: page, settings, properties, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Final

from docx.document import Document as Package
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.shared import Twips

from quotarium.formats.document import Document
from quotarium.formats.docx import styles
from quotarium.formats.docx.names import Element, add, w
from quotarium.formats.docx.notes import SEPARATORS
from quotarium.formats.paper import LETTER, page_size
from quotarium.formats.plain import allowed, is_right_to_left, word_tag

# Parts of python-docx's template that say nothing, or something untrue, about our document: its
# customXml/item1.xml would collide with one of ours, its thumbnail shows another page.
_UNWANTED: Final = (
    RELATIONSHIP.CUSTOM_XML,
    RELATIONSHIP.FONT_TABLE,
    RELATIONSHIP.NUMBERING,
    RELATIONSHIP.THUMBNAIL,
    RELATIONSHIP.WEB_SETTINGS,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
)
_MARGIN: Final = 1440
# The oldest date that a zip archive can hold; the time of writing would make every file differ.
_TIMESTAMP: Final = (1980, 1, 1, 0, 0, 0)
_APP: Final = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'extended-properties"><Application>Quotarium</Application></Properties>'
)
_COMPATIBILITY: Final = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
)


def clear(package: Package) -> None:
    """Remove what the template brings and we do not use."""
    for part_rels in (package.part.rels, package.part.package.rels):
        for identifier, relation in list(part_rels.items()):
            if relation.reltype in _UNWANTED:
                part_rels.pop(identifier)
            elif relation.reltype == RELATIONSHIP.EXTENDED_PROPERTIES:
                relation.target_part._blob = _APP


def set_page(package: Package, document: Document) -> None:
    """Set the paper of the document's language, margins of an inch, and the page's number."""
    section = package.sections[0]
    width, height = page_size(document.language)
    section.page_width, section.page_height = Twips(width), Twips(height)
    section.left_margin = section.right_margin = Twips(_MARGIN)
    section.top_margin = section.bottom_margin = Twips(_MARGIN)
    properties = section._sectPr
    for grid in properties.findall(w("docGrid")):
        properties.remove(grid)
    for attribute in list(properties.attrib):
        del properties.attrib[attribute]
    if is_right_to_left("", document.language):
        add(properties, "bidi")
    section.footer.is_linked_to_previous = False
    footer = section.footer._element
    for child in list(footer):
        footer.remove(child)
    paragraph = add(footer, "p")
    add(add(paragraph, "pPr"), "pStyle", val=styles.FOOTER)
    field = add(paragraph, "fldSimple", instr=" PAGE ")
    add(add(field, "r"), "t").text = "1"


def text_width(package: Package) -> int:
    """Return the width between the margins, in twentieths of a point."""
    section = package.sections[0]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    width, left, right = (Twips(LETTER[0]) if one is None else one for one in lengths)
    return int((width - left - right) / Twips(1))


def fill_settings(settings: Element, document: Document, *, notes: bool) -> None:
    """Replace the settings; their order is the schema's (CT_Settings)."""
    for child in list(settings):
        settings.remove(child)
    add(settings, "zoom", percent=100)
    add(settings, "defaultTabStop", val=720)
    add(settings, "characterSpacingControl", val="doNotCompress")
    if notes:
        separators = add(settings, "footnotePr")
        for number, _ in SEPARATORS:
            add(separators, "footnote", id=number)
    compatibility = add(settings, "compat")
    for name, value in _COMPATIBILITY:
        add(
            compatibility,
            "compatSetting",
            name=name,
            uri="http://schemas.microsoft.com/office/word",
            val=value,
        )
    add(settings, "themeFontLang", val=word_tag(document.language) or "en-US")
    add(settings, "decimalSymbol", val=".")
    add(settings, "listSeparator", val=",")


def set_properties(package: Package, document: Document) -> None:
    """Set title, language and dates; dates come from the document, never from the clock."""
    properties = package.core_properties
    # python-docx refuses properties of more than 255 characters.
    properties.title = allowed(document.title)[:255]
    properties.language = word_tag(document.language) or ""
    properties.author = ""
    properties.comments = ""
    element = properties._element
    for name in ("created", "modified"):
        for child in element.findall(f"{{http://purl.org/dc/terms/}}{name}"):
            element.remove(child)
    if document.created is not None:
        properties.created = properties.modified = _utc(document.created)


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return moment.replace(microsecond=0)


def reproducible(data: bytes) -> bytes:
    """Return the same zip archive with fixed times, its parts in a fixed order."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as written:
        # Readers that stream want [Content_Types].xml first.
        for name in sorted(source.namelist(), key=lambda name: (name[0] != "[", name)):
            entry = zipfile.ZipInfo(name, _TIMESTAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            written.writestr(entry, source.read(name))
    return target.getvalue()
