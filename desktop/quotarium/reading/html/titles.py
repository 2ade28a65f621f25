"""A page's title, as the page itself states it."""

from __future__ import annotations

import re

from quotarium.reading.html.page import Page
from quotarium.reading.html.statements import Statements

_STATED = (
    "citation_title", "dc:title", "dcterms:title", "dcterm:title", "og:title",
    "weibo:article:title", "weibo:webpage:title", "title", "twitter:title", "parsely-title",
)  # fmt: skip
_SEPARATOR = re.compile(
    r"\s+[|\-–—\\/>»·:]+\s+|\s*[_｜]\s*|(?<=[\u3040-\u9fff])-(?=[\u3040-\u9fff])"
)
_TRAILING = re.compile(r"(?:\s+[|\-–—\\/>»·:]+|\s*[_｜])\s*$|(?<=[\u3040-\u9fff])-$")
#: A title left with fewer words after its site's name was cut off is kept whole.
_FEWEST_WORDS = 4


def page_title(page: Page, said: Statements, site: str) -> tuple[str, str]:
    """Return the title and where it stood: JSON-LD, a meta element, the title element, or h1."""
    element = _spaced(page.root.findtext("head/title") or page.root.findtext(".//title") or "")
    stated = _json_ld_title(said, element)
    if stated:
        return stated, "JSON-LD"
    value, where = said.first(*_STATED)
    if value:
        return _spaced(value), where
    if element:
        return _without_site(page, element, site)
    first = _first_heading(page)
    return (first, "h1") if first else ("", "")


def _json_ld_title(said: Statements, element: str) -> str:
    """Return the headline or the name, of two different ones that which is like the title."""
    names = [
        _spaced(said.article[name])
        for name in ("headline", "name")
        if isinstance(said.article.get(name), str) and said.article[name].strip()
    ]
    if len(names) == 2 and _shared(names[1], element) >= max(0.4, _shared(names[0], element)):
        return names[1]
    return names[0] if names else ""


def _shared(one: str, other: str) -> float:
    """Return the share of all words of both that both have."""
    ours, theirs = set(one.casefold().split()), set(other.casefold().split())
    return len(ours & theirs) / len(ours | theirs) if ours else 0.0


def _without_site(page: Page, element: str, site: str) -> tuple[str, str]:
    """Cut the site's name off the title element; where a heading says the same, take that."""
    headings = [_spaced(h.text_content()) for h in page.root.iter("h1", "h2")]
    parts = _SEPARATOR.split(element)
    if len(parts) > 1:
        for cut in (element[: element.rfind(parts[-1])], element[element.find(parts[1]) :]):
            kept = _TRAILING.sub("", cut).strip()
            dropped = parts[-1] if element.startswith(cut) else parts[0]
            if (
                kept in headings
                or _stands_alone(page, kept)
                or (site and dropped.casefold() == site.casefold())
            ):
                return kept, "title"
            if len(kept.split()) > _FEWEST_WORDS and len(dropped.split()) < len(kept.split()):
                return kept, "title"
    return element, "title"


def _stands_alone(page: Page, words: str) -> bool:
    """Tell whether some element of the page, a heading by its looks only, is just these words."""
    return bool(words) and any(
        _spaced(element.text) == words
        for element in page.body.iter("b", "strong", "font", "div", "span", "p", "h3", "td")
        if element.text and len(element.text) < 2 * len(words) + 40
    )


def _first_heading(page: Page) -> str:
    return next((text for h in page.root.iter("h1") if (text := _spaced(h.text_content()))), "")


def _spaced(text: str) -> str:
    return " ".join(text.split())
