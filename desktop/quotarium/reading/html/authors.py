"""Who wrote a page: stated in its head, else in the by line its mark-up names as one."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree, html

from quotarium.model.source import Creator
from quotarium.reading.bylines import byline_names
from quotarium.reading.html.page import Page
from quotarium.reading.html.statements import Statements, types_of
from quotarium.reading.names import creators_of, inverted, is_organisation, looks_like_name

_META = (
    "dc:creator", "dcterms:creator", "dcterm:creator", "author", "parsely-author", "article:author",
    "sailthru:author", "byl", "og:author", "twitter:creator_name",
)  # fmt: skip
_INVERTED = ("citation_author", "citation_authors")
_MARKED = re.compile(r"byline|author|dateline|writtenby|p-author", re.IGNORECASE)
#: Named so only where nothing is named a by line.
_MARKED_TOO = re.compile(
    r"\bbyl\b|signature|redactor|verfasser|\bautor|auteur|journalist|\breporter|\bwriter",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|@\w+\.\w|^@|^/")
_OTHERS = re.compile(r"comment|related|follow|avatar|bio\b|sidebar", re.IGNORECASE)
_NO_NAME = re.compile(r"\d|comment|follow|share|subscribe|read more|^\w\b", re.IGNORECASE)
_LONGEST = 100
_DATE = re.compile(
    r"\s+(?:on\s+)?(?:\w+\.? \d{1,2},? \d{4}|\d{1,2}\.? \w+ \d{4}|\d{4}-\d\d-\d\d).*"
)
_REST = re.compile(
    r"\s(?:[•·|]|(?:edited|photograph\w*|photos?|illustrat\w+|translated)\s+by\b).*", re.IGNORECASE
)
_JUNK = re.compile(
    r"^(?:by|von|par|por|written by|posted by|door|от|автор|autor|author|von:|text)\s*:?\s+",
    re.IGNORECASE,
)


def page_creators(page: Page, said: Statements, site: str) -> tuple[tuple[Creator, ...], str]:
    """Return the authors and where they stood; none where the page names none."""
    from_json = _json_ld(said)
    if from_json:
        return from_json, "JSON-LD"
    for name in _INVERTED:
        values = [part for value in said.meta.get(name, ()) for part in value.split(";")]
        if creators := tuple(dict.fromkeys(inverted(v) for v in values if v.strip())):
            return creators, name
    for name in _META:
        values = [v for v in said.meta.get(name, ()) if v and not _ADDRESS.search(v)]
        if creators := _creators(values):
            return creators, name
    return _marked(page)


def _json_ld(said: Statements) -> tuple[Creator, ...]:
    authors = said.article.get("author") or said.article.get("creator") or []
    found: list[Creator] = []
    for author in authors if isinstance(authors, list) else [authors]:
        node: Any = author
        if isinstance(node, dict) and "name" not in node:
            node = said.graph.get(str(node.get("@id")), node)
        name = node.get("name") if isinstance(node, dict) else node
        for value in name if isinstance(name, list) else [name]:
            if not isinstance(value, str) or not value.strip() or _ADDRESS.search(value):
                continue
            if isinstance(node, dict) and "Organization" in " ".join(types_of(node)):
                found.append(Creator(literal=" ".join(value.split())))
            else:
                found.extend(_creators([value]))
    return tuple(dict.fromkeys(found))


def _creators(values: list[str]) -> tuple[Creator, ...]:
    found: list[Creator] = []
    for value in values:
        plain = _JUNK.sub("", " ".join(value.split()))
        family, comma, given = plain.partition(", ")
        if comma and "," not in given and len(family.split()) == 1 and len(given.split()) < 4:
            found.append(inverted(plain))
        elif plain:
            found.extend(creators_of(plain))
    return tuple(dict.fromkeys(found))


def _marked(page: Page) -> tuple[tuple[Creator, ...], str]:
    """Return the authors in an element that the page itself marks as its by line."""
    for pattern in (_MARKED, _MARKED_TOO):
        for element in page.body.iter(etree.Element):
            marks = f"{element.get('class') or ''} {element.get('id') or ''}"
            named = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
            if (named or pattern.search(marks)) and not _OTHERS.search(marks):
                for part in (*_inner(element), element):
                    if creators := _named_in(part):
                        return creators, "by line"
    return (), ""


def _inner(element: html.HtmlElement) -> list[html.HtmlElement]:
    """Return the parts of a by line that hold the name alone: those marked so, and links."""
    return [
        part
        for part in element.iterdescendants(etree.Element)
        if (part.tag == "a" or "name" in f"{part.get('class')} {part.get('itemprop')}")
    ]


def _named_in(element: html.HtmlElement) -> tuple[Creator, ...]:
    text = " ".join(element.text_content().split())
    if not 0 < len(text) < _LONGEST:
        return ()
    broken = element.find("br")
    if broken is not None and (first := _named_by((element.text or "").strip())):
        return first
    return _named_by(text)


def _named_by(text: str) -> tuple[Creator, ...]:
    if not text:
        return ()
    names = byline_names(text) or _JUNK.sub("", _REST.sub("", _DATE.sub("", text)))
    creators = creators_of(names)
    likely = all(
        (looks_like_name(name) and (" " in name or not name.isascii())) or is_organisation(name)
        for name in (creator.name for creator in creators)
    )
    return creators if likely and not _NO_NAME.search(names) else ()
