"""A page's title, site, address and language, and where in the page each was read."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from quotarium.model.dates import Edtf
from quotarium.reading.extracted import Metadata
from quotarium.reading.html.authors import page_creators
from quotarium.reading.html.dates import page_dates
from quotarium.reading.html.page import Page
from quotarium.reading.html.statements import Statements, statements, types_of
from quotarium.reading.html.titles import page_title

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|^\s*url:\s*(https?://\S+)", re.M
)


def page_metadata(page: Page) -> Metadata:
    """Return what a page states of itself; a field it does not state stays empty."""
    said = statements(page)
    found: dict[str, Any] = {}
    read_from: dict[str, str] = {}
    for name, (value, where) in _fields(page, said).items():
        if value:
            found[name], read_from[name] = value, where
    return Metadata(type=_type(said), read_from=read_from, **found)


def _fields(page: Page, said: Statements) -> dict[str, tuple[Any, str]]:
    dates: dict[str, tuple[Edtf, str]] = page_dates(page, said)
    site = _site(said)
    publisher, where = _publisher(said)
    return {
        "title": page_title(page, said, site[0]),
        "creators": page_creators(page, said, site[0]),
        "issued": dates.get("issued", (None, "")),
        "modified": dates.get("modified", (None, "")),
        "container_title": site,
        "publisher": (publisher if publisher != site[0] else "", where),
        "language": _language(page, said),
        "url": _url(page, said),
    }


def _type(said: Statements) -> str:
    kinds = types_of(said.article)
    if "NewsArticle" in kinds or "ReportageNewsArticle" in kinds:
        return "article-newspaper"
    if any(kind.endswith("Posting") for kind in kinds):
        return "post-weblog"
    if "citation_journal_title" in said.meta or "ScholarlyArticle" in kinds:
        return "article-journal"
    return "webpage"


def _site(said: Statements) -> tuple[str, str]:
    part = said.article.get("isPartOf")
    part = part[0] if isinstance(part, list) and part else part
    stated = said.first("citation_journal_title", "og:site_name", "dc:source", "application-name")
    if not stated[0] and isinstance(part, dict) and isinstance(part.get("name"), str):
        return part["name"].strip(), "JSON-LD"
    return stated if stated[0] else _publisher(said)


def _publisher(said: Statements) -> tuple[str, str]:
    node = said.article.get("publisher")
    node = node[0] if isinstance(node, list) and node else node
    if isinstance(node, dict):
        node = said.graph.get(str(node.get("@id")), {}) | node
        if isinstance(node.get("name"), str):
            return " ".join(node["name"].split()), "JSON-LD"
    return said.first("citation_publisher", "dc:publisher", "dcterms:publisher")


def _language(page: Page, said: Statements) -> tuple[str | None, str]:
    candidates: list[tuple[Any, str]] = [
        (
            page.root.get("lang") or page.root.get("{http://www.w3.org/XML/1998/namespace}lang"),
            "lang",
        ),
        (said.article.get("inLanguage"), "JSON-LD"),
        said.first("content-language", "dc:language", "citation_language", "og:locale"),
        (_own_hreflang(page, _url(page, said)[0]), "hreflang"),
    ]
    for value, where in candidates:
        if isinstance(value, str) and _LANGUAGE.fullmatch(value.strip()):
            return _tag(value.strip()), where
    return None, ""


def _own_hreflang(page: Page, address: str) -> str | None:
    """Return the language under which a page lists itself among its translations."""
    for link in page.root.iter("link") if address else ():
        language = link.get("hreflang") or "x-default"
        if language != "x-default" and (link.get("href") or "").strip() == address:
            return str(language)
    return None


def _tag(value: str) -> str:
    """Return a language tag as BCP 47 writes it: en-GB, zh-Hant."""
    first, *rest = value.replace("_", "-").split("-")
    shaped = [part.upper() if len(part) == 2 else part.title() for part in rest]
    return "-".join([first.lower(), *shaped])


def _url(page: Page, said: Statements) -> tuple[str, str]:
    canonical = next(
        (
            (link.get("href") or "").strip()
            for link in page.root.iter("link")
            if "canonical" in (link.get("rel") or "").casefold().split()
        ),
        "",
    )
    if canonical and not urlsplit_safe(canonical):
        bases = (base.get("href") or "" for base in page.root.iter("base"))
        canonical = urljoin(next(bases, ""), canonical)
    main = said.article.get("mainEntityOfPage")
    main = main.get("@id") if isinstance(main, dict) else main
    saved = _SAVED_FROM.search(page.source[:4000])
    for value, where in (
        (canonical, "canonical link"),
        said.first("og:url", "citation_public_url", "dc:identifier"),
        (main, "JSON-LD"),
        (said.article.get("url"), "JSON-LD"),
        (saved and (saved[1] or saved[2]), "saved from"),
    ):
        if isinstance(value, str) and urlsplit_safe(value):
            return value, where
    return "", ""


def urlsplit_safe(value: str) -> bool:
    """Tell whether a value is a whole web address."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
