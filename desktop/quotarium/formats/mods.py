"""Read MODS, the Library of Congress’s metadata of objects (version 3)."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.leftovers import keep_rest, leaves
from quotarium.formats.exchange.names import direct_or_inverted, inverted
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    line_of,
    local,
    parse,
    text_of,
)  # fmt: skip
from quotarium.model.source import Creator

_PREFIX: Final = "mods:"
_ROLES: Final = {
    "aut": "author", "author": "author", "cre": "author", "creator": "author",
    "edt": "editor", "editor": "editor", "trl": "translator", "translator": "translator",
    "ill": "illustrator", "illustrator": "illustrator", "ths": "contributor",
    "drt": "director", "ivr": "interviewer", "cmp": "composer", "com": "compiler",
    "ctb": "contributor", "contributor": "contributor",
}  # fmt: skip
_GENRES: Final = (
    ("conference publication", "paper-conference"), ("conference", "paper-conference"),
    ("book chapter", "chapter"), ("chapter", "chapter"), ("thesis", "thesis"),
    ("dissertation", "thesis"), ("report", "report"), ("technical report", "report"),
    ("newspaper", "article-newspaper"), ("magazine", "article-magazine"),
    ("journal article", "article-journal"), ("article", "article-journal"),
    ("web site", "webpage"), ("map", "map"), ("patent", "patent"), ("interview", "interview"),
    ("speech", "speech"), ("dictionary", "entry-dictionary"), ("software", "software"),
    ("dataset", "dataset"), ("book", "book"), ("biography", "book"),
)  # fmt: skip
_IDENTIFIERS: Final = {"isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "pmid": "PMID"}
_PLAIN: Final = {"abstract": "abstract", "note": "note", "tableOfContents": "mods:tableOfContents"}


def read(content: bytes) -> Parsed:
    """Return the records of a MODS file in their order."""
    root, problems = parse(content, "MODS file")
    if root is None:
        return Parsed(problems=tuple(problems))
    found = list(descendants(root, "mods"))
    drafts = [_draft(one) for one in watched(found)]
    return collected(drafts, problems)


def _draft(record: Element) -> Draft:
    draft = Draft(_type(record), line_of(record))
    draft.title = _title(draft, record)
    draft.add_names("author", [])
    for name in children(record, "name"):
        made = _name(name)
        if made is not None:
            draft.add_names(made.role, [made])
    host = next((one for one in children(record, "relatedItem") if one.get("type") == "host"), None)
    series = [one for one in children(record, "relatedItem") if one.get("type") == "series"]
    _origin(draft, record)
    _identifiers(draft, record)
    if host is not None:
        _host(draft, host)
    for one in series:
        draft.put("collection-title", _whole_title(child(one, "titleInfo")))
    _part(draft, record)
    subjects = list(children(record, "subject"))
    words = [text_of(one) for subject in subjects for one in children(subject, "topic")]
    draft.put("keyword", ", ".join(word for word in words if word))
    for subject in subjects:
        for one in children(subject):
            if local(one) not in ("topic",) and text_of(one):
                draft.put(f"{_PREFIX}{local(one)}", ", ".join(
                    text for part in [one, *children(one)] if (text := _own(part))))  # fmt: skip
    for language in children(record, "language"):
        term = text_of(language, "languageTerm") or text_of(language)
        draft.language = draft.language or term
    for location in children(record, "location"):
        for url in children(location, "url"):
            if not draft.first("URL", text_of(url)):
                draft.put(f"{_PREFIX}url", text_of(url))
        draft.put("archive", text_of(location, "physicalLocation"))
        draft.put("call-number", text_of(location, "shelfLocator"))
    for element in children(record):
        tag = local(element)
        if tag in _PLAIN:
            draft.put(_PLAIN[tag], text_of(element))
        elif tag in ("accessCondition", "recordInfo", "physicalDescription", "classification"):
            draft.put(_PREFIX + tag, _summary(element))
    keep_rest(draft, leaves(record, frozenset()), "mods")
    return draft


def _own(element: Element) -> str:
    return (element.text or "").strip()


def _summary(element: Element) -> str:
    parts = [_own(element), *(text_of(one) for one in children(element))]
    return "; ".join(part for part in parts if part)


def _type(record: Element) -> str:
    host = any(one.get("type") == "host" for one in children(record, "relatedItem"))
    said = " / ".join(text_of(one).lower() for one in children(record, "genre"))
    for word, type_ in _GENRES:
        if word in said:
            return "chapter" if type_ == "book" and host else type_
    if host:
        return "article-journal"
    issuance = text_of(record, "originInfo", "issuance")
    if issuance in ("monographic", "single unit"):
        return "book"
    return "periodical" if issuance == "continuing" else "document"


def _title(draft: Draft, record: Element) -> str:
    title = ""
    for info in children(record, "titleInfo"):
        kind = info.get("type", "")
        whole = _whole_title(info)
        if not kind and not title:
            title = whole
        elif kind == "abbreviated":
            draft.put("title-short", whole)
        else:
            draft.put(f"{_PREFIX}title-{kind or 'other'}", whole)
    return title


def _whole_title(info: Element | None) -> str:
    title = " ".join(p for p in (text_of(info, "nonSort"), text_of(info, "title")) if p)
    subtitle = text_of(info, "subTitle")
    if subtitle:
        title = f"{title}: {subtitle}" if title else subtitle
    for part in ("partNumber", "partName"):
        if value := text_of(info, part):
            title = f"{title}. {value}"
    return title


def _name(name: Element) -> Creator | None:
    role = "author"
    for term in descendants(name, "roleTerm"):
        role = _ROLES.get(text_of(term).lower().strip("."), role)
    parts: dict[str, list[str]] = {}
    for part in children(name, "namePart"):
        if text := text_of(part):
            parts.setdefault(part.get("type", ""), []).append(text)
    family, given = " ".join(parts.get("family", ())), " ".join(parts.get("given", ()))
    if family:
        return inverted(f"{family}, {given}" if given else f"{family},", role)
    whole = " ".join(parts.get("", ())).rstrip(",")
    if not whole:
        return None
    if name.get("type") in ("corporate", "conference", "family"):
        return Creator(role=role, literal=whole)
    return direct_or_inverted(whole, role)


def _origin(draft: Draft, record: Element) -> None:
    for origin in children(record, "originInfo"):
        draft.put("publisher", text_of(origin, "publisher"))
        draft.put("edition", text_of(origin, "edition"))
        places = [
            text_of(term)
            for place in children(origin, "place")
            for term in children(place, "placeTerm")
        ]
        codes = [one for one in places if re.fullmatch(r"[a-z]{2,3}", one)]
        for place in [one for one in places if one not in codes] or codes:
            draft.put("publisher-place", place)
        for name in ("dateIssued", "dateCreated", "copyrightDate"):
            for date in children(origin, name):
                if draft.issued is None and "issued" not in draft.fields:
                    draft.date("issued", text_of(date).lstrip("c©[").rstrip("].,"))
        for name in ("dateCaptured", "dateModified"):
            draft.put(f"{_PREFIX}{name}", text_of(origin, name))


def _identifiers(draft: Draft, record: Element) -> None:
    for element in children(record, "identifier"):
        kind, value = (element.get("type") or "").lower(), text_of(element)
        if kind in _IDENTIFIERS:
            draft.put(_IDENTIFIERS[kind], value)
        elif kind == "citekey":
            draft.citekey = value
        elif kind in ("uri", "url") and draft.first("URL", value):
            continue
        else:
            draft.put(f"{_PREFIX}identifier-{kind or 'other'}", value)
    draft.citekey = draft.citekey or (record.get("ID") or "")


def _host(draft: Draft, host: Element) -> None:
    for info in children(host, "titleInfo"):
        short = info.get("type") == "abbreviated"
        draft.put("container-title-short" if short else "container-title", _whole_title(info))
    for name in children(host, "name"):
        made = _name(name)
        if made is not None:
            role = "container-author" if made.role == "author" else made.role
            draft.add_names(role, [made])
    inner = Draft(draft.type)
    _origin(inner, host)
    for variable, value in inner.fields.items():
        draft.first(variable, value)
    draft.issued = draft.issued or inner.issued
    _identifiers(draft, host)
    _part(draft, host)


def _part(draft: Draft, element: Element) -> None:
    for part in children(element, "part"):
        for detail in children(part, "detail"):
            name = {"volume": "volume", "issue": "issue", "number": "issue",
                    "chapter": "chapter-number"}.get(detail.get("type", ""))  # fmt: skip
            value = text_of(detail, "number") or text_of(detail)
            draft.put(name or f"{_PREFIX}{detail.get('type') or 'detail'}", value)
        for extent in children(part, "extent"):
            start, end = text_of(extent, "start"), text_of(extent, "end")
            pages = f"{start}-{end}" if start and end else start or text_of(extent, "list")
            if not pages and text_of(extent, "total"):
                draft.put("number-of-pages", text_of(extent, "total"))
            draft.put("page", pages)
        if draft.issued is None:
            draft.date("issued", text_of(part, "date"))
    for physical in children(element, "physicalDescription"):
        for extent in children(physical, "extent"):
            draft.put("number-of-pages", text_of(extent, "total"))
