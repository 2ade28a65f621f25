"""What a PDF states of itself: its XMP packet, its properties, the head of its first page."""

from __future__ import annotations

import re
from ctypes import create_string_buffer
from typing import Any

import pypdfium2.raw as pdfium
from lxml import etree
from pypdfium2 import PdfDocument

from quotarium.model.dates import Edtf
from quotarium.model.text import BlockKind, StructuredText
from quotarium.reading.bylines import byline_creators
from quotarium.reading.content import Content
from quotarium.reading.extracted import Metadata
from quotarium.reading.published import full_date, published_line
from quotarium.reading.stated import language_of, sensible_creators, sensible_title

_PACKET = re.compile(rb"<x:xmpmeta.{0,200000}?</x:xmpmeta>", re.DOTALL)
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)")
#: How many blocks of the first page a by line or date of publication may stand in.
_HEAD = 6
_Found = dict[str, tuple[Any, str]]


def pdf_metadata(document: PdfDocument, content: Content, structured: StructuredText) -> Metadata:
    """Return what is stated; the dates a file was made or changed are not its publication."""
    found: _Found = {}
    for stated in (_xmp(content), _properties(document, content), _first_page(structured)):
        for field, (value, where) in stated.items():
            if value and field not in found:
                found[field] = (value, where)
    language = language_of(structured.text, *_language(document, found))
    found["language"] = language
    kept = {field: pair for field, pair in found.items() if pair[0]}
    return Metadata(
        type="article-journal" if "container_title" in kept else "document",
        **{field: value for field, (value, _) in kept.items()},
        read_from={field: where for field, (_, where) in kept.items()},
    )


def _properties(document: PdfDocument, content: Content) -> _Found:
    stated = document.get_metadata_dict(skip_empty=True)
    return {
        "title": (sensible_title(stated.get("Title", ""), content.name), "properties"),
        "creators": (sensible_creators([stated.get("Author", "")], accounts=True), "properties"),
    }


def _language(document: PdfDocument, found: _Found) -> tuple[str, str]:
    size = pdfium.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if 2 < size < 100:
        buffer = create_string_buffer(size)
        pdfium.FPDFCatalog_GetLanguage(document.raw, _wide(buffer), size)
        return buffer.raw[: size - 2].decode("utf-16-le", "replace"), "properties"
    return found.get("language", ("", ""))


def _wide(buffer: Any) -> Any:
    from ctypes import POINTER, cast

    return cast(buffer, POINTER(pdfium.FPDF_WCHAR))


def _xmp(content: Content) -> _Found:
    packets = _PACKET.findall(content.data)
    if not packets:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(packets[-1], parser)
    except etree.XMLSyntaxError:
        return {}
    said: dict[str, list[str]] = {}
    for element in root.iter(etree.Element):
        local = etree.QName(element).localname
        if local in {"Alt", "Seq", "Bag", "li"}:
            continue
        name = f"{element.prefix}:{local}"
        values = [text.strip() for text in element.itertext() if text.strip()]
        said.setdefault(name, []).extend(values)
    first = {name: values[0] for name, values in said.items() if values}
    issued = first.get("prism:publicationDate") or first.get("prism:coverDate") or ""
    return {
        "title": (sensible_title(first.get("dc:title", ""), content.name), "XMP"),
        "creators": (sensible_creators(said.get("dc:creator", []), accounts=True), "XMP"),
        "issued": (_date(issued), "XMP"),
        "container_title": (first.get("prism:publicationName", ""), "XMP"),
        "language": (first.get("dc:language", ""), "XMP"),
    }


def _date(stated: str) -> Edtf | None:
    found = _ISO.match(stated)
    return Edtf.parse(found[0]) if found else full_date(stated[:40])


def _first_page(structured: StructuredText) -> _Found:
    text, blocks = structured.text, structured.blocks
    head = [text[block.start : block.end] for block in blocks[:_HEAD] if block.end < 4000]
    titles = [text[b.start : b.end] for b in blocks[:12] if b.kind is BlockKind.TITLE]
    found: _Found = {"title": (sensible_title("".join(titles), ""), "largest letters")}
    for words in head:
        published = published_line(words)
        if published is not None:
            found.setdefault(published.field, (published.date, "date line"))
        found.setdefault("creators", ((), ""))
        if not found["creators"][0]:
            found["creators"] = (byline_creators(words), "by line")
    return found
