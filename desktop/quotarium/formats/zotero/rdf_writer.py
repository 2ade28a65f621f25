"""Write sources as Zotero’s RDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape as in_html
from itertools import groupby
from typing import Final
from xml.sax.saxutils import quoteattr

from quotarium.formats.exchange.xml import written
from quotarium.formats.zotero.items import Item, item
from quotarium.formats.zotero.json_writer import parts
from quotarium.formats.zotero.types import FIELDS
from quotarium.model.source import Creator, Source

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
        written("z:itemType", one.type),
        *(written("dc:title", value) for value in titles.values()),
        *(written("dc:date", value) for value in dates),
        _creators(one.creators),
        _container(container, fields),
        _series(fields),
        _publisher(fields),
        *(written("dc:subject", tag) for tag in one.tags),
    ]
    if address := fields.pop("url", ""):
        inner.append(
            f"<dc:identifier><dcterms:URI>{written('rdf:value', address)}</dcterms:URI>"
            "</dc:identifier>"
        )
    inner += [written("dc:identifier", f"{name} {fields.pop(name)}")
              for name in ("ISBN", "ISSN", "DOI") if name in fields]  # fmt: skip
    inner += [written(_NAMED.get(name, f"z:{name}"), value) for name, value in fields.items()]
    note = ""
    if one.note:
        inner.append(f'<dcterms:isReferencedBy rdf:resource="#note_{place}"/>')
        lines = "".join(f"<p>{in_html(line, quote=False)}</p>" for line in one.note.split("\n"))
        note = f'\n<bib:Memo rdf:about="#note_{place}">{written("rdf:value", lines)}</bib:Memo>'
    about = quoteattr(f"#item_{place}")
    return f"<{element} rdf:about={about}>{''.join(inner)}</{element}>{note}"


def _creators(creators: Iterable[tuple[str, Creator]]) -> str:
    made = []
    for kind, group in groupby(sorted(creators, key=lambda one: one[0]), key=lambda one: one[0]):
        name = f"{'bib' if kind in _OF_BIB else 'z'}:{kind}s"
        people = "".join(f"<rdf:li>{_person(creator)}</rdf:li>" for _, creator in group)
        made.append(f"<{name}><rdf:Seq>{people}</rdf:Seq></{name}>")
    return "".join(made)


def _person(creator: Creator) -> str:
    last, first = parts(creator)
    inner = written("foaf:surname", last) + written("foaf:givenName", first)
    return f"<foaf:Person>{inner}</foaf:Person>"


def _container(element: str, fields: dict[str, str]) -> str:
    if not element:
        return ""
    name = next((name for name in fields if FIELDS.get(name) == "container-title"), "")
    inner = written("dc:title", fields.pop(name, ""))
    if element == "bib:Journal":
        inner += written("dcterms:alternative", fields.pop("journalAbbreviation", ""))
    inner += written("prism:number", fields.pop("issue", ""))
    if not inner:
        return ""
    return f"<dcterms:isPartOf><{element}>{inner}</{element}></dcterms:isPartOf>"


def _series(fields: dict[str, str]) -> str:
    inner = written("dc:title", fields.pop("series", ""))
    if not inner:
        return ""
    inner += written("dc:identifier", fields.pop("seriesNumber", ""))
    return f"<dcterms:isPartOf><bib:Series>{inner}</bib:Series></dcterms:isPartOf>"


def _publisher(fields: dict[str, str]) -> str:
    name = next((name for name in fields if FIELDS.get(name) == "publisher"), "")
    place = written("vcard:locality", fields.pop("place", ""))
    if place:
        place = f"<vcard:adr><vcard:Address>{place}</vcard:Address></vcard:adr>"
    inner = place + written("foaf:name", fields.pop(name, ""))
    if not inner:
        return ""
    return f"<dc:publisher><foaf:Organization>{inner}</foaf:Organization></dc:publisher>"
