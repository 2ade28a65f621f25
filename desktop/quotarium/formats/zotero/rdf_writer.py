"""Write sources as Zotero’s RDF."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape as in_html
from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from quotarium.formats.zotero.items import Item, item
from quotarium.formats.zotero.json_writer import parts
from quotarium.formats.zotero.types import FIELDS
from quotarium.model.source import Creator, Source

_BAD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACES: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dcterms": "http://purl.org/dc/terms/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
}
#: The element of an item, and that of what it is a part of.
_ELEMENTS: Final = {
    "journalArticle": ("bib:Article", "bib:Journal"), "book": ("bib:Book", ""),
    "magazineArticle": ("bib:Article", "bib:Periodical"),
    "newspaperArticle": ("bib:Article", "bib:Newspaper"),
    "bookSection": ("bib:BookSection", "bib:Book"), "thesis": ("bib:Thesis", ""),
    "report": ("bib:Report", ""), "patent": ("bib:Patent", ""), "letter": ("bib:Letter", ""),
    "manuscript": ("bib:Manuscript", ""), "interview": ("bib:Interview", ""),
    "webpage": ("bib:Document", "z:Website"), "blogPost": ("bib:Document", "z:Blog"),
    "conferencePaper": ("rdf:Description", "bib:Journal"),
}  # fmt: skip
#: Fields with an element of their own; all others are `z:` and Zotero’s name.
_NAMED: Final = {
    "abstractNote": "dcterms:abstract", "accessDate": "dcterms:dateSubmitted", "pages": "bib:pages",
    "rights": "dc:rights", "extra": "dc:description", "volume": "prism:volume",
    "edition": "prism:edition",
}  # fmt: skip
_OF_BIB: Final = frozenset({"author", "editor", "contributor"})


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return Zotero’s RDF in UTF-8; dates are EDTF, so `language` is not needed."""
    spaces = "".join(f' xmlns:{name}="{address}"' for name, address in _SPACES.items())
    records = "\n".join(_record(place, item(one)) for place, one in enumerate(sources, start=1))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{spaces}>\n{records}\n</rdf:RDF>\n'
    ).encode()


def _record(place: int, one: Item) -> str:
    element, container = _ELEMENTS.get(one.type, ("bib:Document", ""))
    fields = dict(one.fields)
    titles = {name: fields.pop(name) for name in list(fields) if FIELDS.get(name) == "title"}
    dates = [fields.pop(name) for name in list(fields) if FIELDS.get(name) == "issued"]
    inner = [
        _text("z:itemType", one.type),
        *(_text("dc:title", value) for value in titles.values()),
        *(_text("dc:date", value) for value in dates),
        _creators(one.creators),
        _container(container, fields),
        _series(fields),
        _publisher(fields),
        *(_text("dc:subject", tag) for tag in one.tags),
    ]
    if address := fields.pop("url", ""):
        inner.append(
            f"<dc:identifier><dcterms:URI>{_text('rdf:value', address)}</dcterms:URI>"
            "</dc:identifier>"
        )
    inner += [_text("dc:identifier", f"{name} {fields.pop(name)}")
              for name in ("ISBN", "ISSN", "DOI") if name in fields]  # fmt: skip
    inner += [_text(_NAMED.get(name, f"z:{name}"), value) for name, value in fields.items()]
    note = ""
    if one.note:
        inner.append(f'<dcterms:isReferencedBy rdf:resource="#note_{place}"/>')
        lines = "".join(f"<p>{in_html(line, quote=False)}</p>" for line in one.note.split("\n"))
        note = f'\n<bib:Memo rdf:about="#note_{place}">{_text("rdf:value", lines)}</bib:Memo>'
    about = quoteattr(f"#item_{place}")
    return f"<{element} rdf:about={about}>{''.join(inner)}</{element}>{note}"


def _text(name: str, value: str) -> str:
    value = escape(_BAD.sub("", value).strip())
    return f"<{name}>{value}</{name}>" if value else ""


def _creators(creators: Iterable[tuple[str, Creator]]) -> str:
    made = []
    for kind, group in groupby(sorted(creators, key=lambda one: one[0]), key=lambda one: one[0]):
        name = f"{'bib' if kind in _OF_BIB else 'z'}:{kind}s"
        people = "".join(f"<rdf:li>{_person(creator)}</rdf:li>" for _, creator in group)
        made.append(f"<{name}><rdf:Seq>{people}</rdf:Seq></{name}>")
    return "".join(made)


def _person(creator: Creator) -> str:
    last, first = parts(creator)
    inner = _text("foaf:surname", last) + _text("foaf:givenName", first)
    return f"<foaf:Person>{inner}</foaf:Person>"


def _container(element: str, fields: dict[str, str]) -> str:
    if not element:
        return ""
    name = next((name for name in fields if FIELDS.get(name) == "container-title"), "")
    inner = _text("dc:title", fields.pop(name, ""))
    if element == "bib:Journal":
        inner += _text("dcterms:alternative", fields.pop("journalAbbreviation", ""))
    inner += _text("prism:number", fields.pop("issue", ""))
    if not inner:
        return ""
    return f"<dcterms:isPartOf><{element}>{inner}</{element}></dcterms:isPartOf>"


def _series(fields: dict[str, str]) -> str:
    inner = _text("dc:title", fields.pop("series", ""))
    if not inner:
        return ""
    inner += _text("dc:identifier", fields.pop("seriesNumber", ""))
    return f"<dcterms:isPartOf><bib:Series>{inner}</bib:Series></dcterms:isPartOf>"


def _publisher(fields: dict[str, str]) -> str:
    name = next((name for name in fields if FIELDS.get(name) == "publisher"), "")
    place = _text("vcard:locality", fields.pop("place", ""))
    if place:
        place = f"<vcard:adr><vcard:Address>{place}</vcard:Address></vcard:adr>"
    inner = place + _text("foaf:name", fields.pop(name, ""))
    if not inner:
        return ""
    return f"<dc:publisher><foaf:Organization>{inner}</foaf:Organization></dc:publisher>"
