"""Read Zotero RDF."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import take_extra_lines
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    line_of,
    lines_of,
    local,
    parse,
    text_of,
)  # fmt: skip
from quotarium.formats.zotero.json_reader import PREFIX, person, plain, put
from quotarium.formats.zotero.types import ASIDE, ROLES, TYPES
from quotarium.model.source import Creator

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_GROUPS: Final = {
    "authors": "author", "editors": "editor", "contributors": "contributor",
    "translators": "translator", "seriesEditors": "collection-editor",
    "bookAuthors": "container-author",
}  # fmt: skip
#: Elements of an item by their local names; `z:` elements have Zotero’s own names.
_FIELDS: Final = {
    "date": "date", "abstract": "abstractNote", "volume": "volume", "issue": "issue",
    "number": "number", "pages": "pages", "edition": "edition",
    "numberOfVolumes": "numberOfVolumes",
    "numPages": "numPages", "shortTitle": "shortTitle", "alternative": "journalAbbreviation",
    "rights": "rights", "type": "genre", "description": "extra", "language": "language",
    "dateSubmitted": "accessDate", "libraryCatalog": "libraryCatalog",
    "coverage": "archiveLocation",
    "meetingName": "meetingName", "runningTime": "runningTime", "section": "section",
}  # fmt: skip
_ASIDE: Final = frozenset(
    "itemType isPartOf publisher identifier subject link isReferencedBy title memo presentedAt "
    "Seq relation itemID key".split()
)
_ITEMS: Final = re.compile(r"Article|Book|BookSection|Document|Description|Thesis|Report|Patent|"
                           r"Manuscript|Memo|Letter|Interview|Image|Recording|MotionPicture|"
                           r"Legislation|CourtProceeding|Data|Software|Map")  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the items of a Zotero RDF file; notes go to the items that refer to them."""
    root, problems = parse(content, "Zotero RDF file")
    if root is None:
        return Parsed(problems=tuple(problems))
    about = {one.get(f"{_RDF}about"): one for one in root if one.get(f"{_RDF}about")}
    drafts: list[Draft] = []
    for element in watched(list(children(root))):
        kind = text_of(element, "itemType")
        if local(element) in ("Memo", "Attachment", "Collection") or kind in ASIDE:
            continue
        if not kind and (not _ITEMS.fullmatch(local(element)) or child(element, "authors") is None):
            continue
        drafts.append(_draft(element, kind, about))
    return collected(drafts, problems)


def _draft(item: Element, kind: str, about: dict[str | None, Element]) -> Draft:
    draft = Draft(TYPES.get(kind, "document"), line_of(item))
    if kind and kind not in TYPES:
        draft.put(f"{PREFIX}itemType", kind)
    draft.title = text_of(item, "title")
    for group in children(item):
        name = local(group)
        role = _GROUPS.get(name) or (ROLES.get(name[:-1]) if name.endswith("s") else None)
        if role is not None and child(group, "Seq") is not None:
            names = [_person(one, role) for one in descendants(group, "Person", "Agent")]
            draft.add_names(role, [one for one in names if one is not None])
            continue
        if name not in _ASIDE:
            _plain(draft, group, name)
    for link in children(item, "isPartOf"):
        whole = about.get(link.get(f"{_RDF}resource"))
        for one in [whole] if whole is not None else list(children(link)):
            _container(draft, one)
    _publisher(draft, item)
    for one in children(item, "identifier"):
        _identifier(draft, one)
    words = [text_of(one) for one in children(item, "subject")]
    draft.put("keyword", ", ".join(word for word in words if word))
    for link in children(item, "isReferencedBy"):
        note = about.get(link.get(f"{_RDF}resource"))
        text = plain(text_of(note, "value")) if note is not None else ""
        draft.note = "\n\n".join(part for part in (draft.note, text) if part)
    for one in descendants(item, "presentedAt"):
        draft.put("event-title", text_of(one))
    take_extra_lines(draft)
    return draft


def _plain(draft: Draft, element: Element, name: str) -> None:
    field = _FIELDS.get(name, name)
    value = lines_of(element) if field in ("extra", "abstractNote") else text_of(element)
    if field == "date":
        draft.date("issued", value)
    elif field == "accessDate":
        draft.date("accessed", value)
    elif value:
        put(draft, field, value)


def _person(element: Element, role: str) -> Creator | None:
    family, given = (
        text_of(element, "surname"),
        text_of(element, "givenName") or text_of(element, "givenname"),
    )
    return person(role, family or text_of(element, "name"), given)


def _container(draft: Draft, whole: Element) -> None:
    series = local(whole) == "Series"
    draft.put("collection-title" if series else "container-title", text_of(whole, "title"))
    for element in children(whole):
        name, value = local(element), text_of(element)
        if name == "identifier":
            if series and not value.startswith("ISBN"):
                draft.put("collection-number", value)
            else:
                _identifier(draft, element)
        elif name == "number":
            draft.put("collection-number" if series else "issue", value)
        elif name in ("volume", "issue", "alternative"):
            _plain(draft, element, name)
        elif name == "isPartOf":
            for one in children(element):
                _container(draft, one)


def _publisher(draft: Draft, item: Element) -> None:
    for one in children(item, "publisher"):
        draft.put("publisher", text_of(one, "Organization", "name"))
        for place in descendants(one, "locality"):
            draft.put("publisher-place", text_of(place))


def _identifier(draft: Draft, element: Element) -> None:
    value = next((text_of(one) for one in descendants(element, "value")), "") or text_of(element)
    found = re.fullmatch(r"(ISBN|ISSN|DOI)\s+(.*)", value)
    if found is not None:
        draft.put(found[1], found[2])
    elif value.startswith(("http:", "https:", "ftp:")):
        draft.first("URL", value)
    else:
        draft.put("call-number", value)
