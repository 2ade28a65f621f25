"""What a page states of itself in its head: JSON-LD, and meta elements by their names."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from quotarium.reading.html.page import Page

_ARTICLES = re.compile(
    r"(?:.*Article|.*Posting|Report|WebPage|Book|Chapter|Review|Recipe"
    r"|VideoObject|AudioObject|PodcastEpisode|HowTo|Thesis|CreativeWork)$"
)
_LD = "application/ld+json"
_CDATA = re.compile(r"^\s*(?:<!\[CDATA\[|//<!\[CDATA\[|<!--)|(?://)?(?:\]\]>|-->)\s*$")
_EXTRA_COMMA = re.compile(r",(\s*[}\]])")
_BEGINS = re.compile(r"[\[{]")
#: More JSON-LD than this describes a site, not an article.
_LONGEST = 2_000_000
_DEEPEST = 8


@dataclass(frozen=True)
class Statements:
    """Meta values by lower-case name (`og:title`), first one first, and the article's JSON-LD."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    article: dict[str, Any] = field(default_factory=dict)
    graph: dict[str, dict[str, Any]] = field(default_factory=dict)

    def first(self, *names: str) -> tuple[str, str]:
        """Return the first value that one of the names has, and that name; else two empty."""
        for name in names:
            for value in self.meta.get(name, ()):
                if value:
                    return value, name
        return "", ""


def statements(page: Page) -> Statements:
    """Return what a page states; what is damaged is left out."""
    meta: dict[str, list[str]] = {}
    # Where both give the same name, `property` (RDFa) was written with more care than `name`.
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        known = set(meta)
        for element in page.root.iter("meta"):
            value = " ".join((element.get("content") or "").split())
            for name in (element.get(attribute) or "").casefold().replace(".", ":").split():
                if name not in known:
                    meta.setdefault(name, []).append(value)
    nodes = list(_nodes(page))
    graph: dict[str, dict[str, Any]] = {}
    for node in nodes:
        if isinstance(identity := node.get("@id"), str):
            # A node may be told in pieces; a mere reference to it is a piece that says nothing.
            graph[identity] = {**graph.get(identity, {}), **node}
    return Statements(meta, _article(nodes), graph)


def types_of(node: dict[str, Any]) -> list[str]:
    """Return the types a JSON-LD node has."""
    found = node.get("@type")
    return [str(kind) for kind in (found if isinstance(found, list) else [found]) if kind]


def _article(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the node that is the article; a mere page is second choice."""
    articles = [n for n in nodes if any(_ARTICLES.match(kind) for kind in types_of(n))]
    pages = [n for n in articles if types_of(n) in (["WebPage"], ["CreativeWork"])]
    for node in [n for n in articles if n not in pages] + pages:
        if node.get("headline") or node.get("name") or node.get("datePublished"):
            return node
    return {}


def _nodes(page: Page) -> Iterator[dict[str, Any]]:
    for script in page.root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().casefold() != _LD:
            continue
        text = _CDATA.sub("", script.text or "")
        if len(text) > _LONGEST:
            continue
        for value in _values(text):
            yield from _dicts(value, _DEEPEST)


def _values(text: str) -> Iterator[Any]:
    """Give the values of a script, one after the other; the faults that many have are forgiven.

    These are a comma too many, entities for quotation marks, and several values in a row.
    """
    text = _EXTRA_COMMA.sub(r"\1", text)
    if '"' not in text:
        text = html.unescape(text)
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while (found := _BEGINS.search(text, at)) is not None:
        try:
            value, at = decoder.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            return  # a damaged script says nothing more
        yield value


def _dicts(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth <= 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _dicts(item, depth - 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "author"):
            yield from _dicts(value.get(name), depth - 1)
