"""Read the feeds (RSS) in which journals and catalogues list papers, with Dublin Core or PRISM."""

from __future__ import annotations

from typing import Final

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.leftovers import keep_rest, leaves
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    children,
    descendants,
    line_of,
    local,
    parse,
    text_of,
)

_FIELDS: Final = {
    "link": "URL", "url": "URL", "doi": "DOI", "volume": "volume", "number": "issue",
    "publicationName": "container-title", "publisher": "publisher", "abstract": "abstract",
    "subject": "keyword", "section": "section",
}  # fmt: skip
_DATES: Final = ("publicationDate", "coverDate", "date", "pubDate")
_ASIDE: Final = frozenset({*_DATES, "title", "description", "creator", "author"})


def read(content: bytes) -> Parsed:
    """Return the items of a feed in their order."""
    root, problems = parse(content, "feed")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = [_draft(one) for one in watched(list(descendants(root, "item")))]
    return collected(drafts, problems)


def _draft(item: Element) -> Draft:
    draft = Draft("document", line_of(item))
    titles = [text for one in children(item, "title") if (text := text_of(one))]
    # Dublin Core’s title is the bare one; that of RSS may say more.
    draft.title = min(titles, key=len, default="")
    for one in children(item, "creator", "author"):
        # Several names may stand in one element: “Ada Marsh, Ben Lund”.
        parts = [part.strip() for part in text_of(one).split(",")]
        several = len(parts) > 2 or all(" " in part for part in parts)
        names = parts if several else [", ".join(parts)]
        draft.add_names("author", [direct_or_inverted(name) for name in names if name])
    for name in _DATES:
        for one in children(item, name):
            if draft.issued is None and "issued" not in draft.fields:
                draft.date("issued", text_of(one))
    pages = [text_of(item, "startingPage"), text_of(item, "endingPage")]
    draft.put("page", "-".join(page for page in pages if page) or text_of(item, "pageRange"))
    for element in children(item):
        name, value = local(element), text_of(element)
        if name in ("issn", "eIssn", "isbn"):
            draft.put(standard_number(value, draft.type), value)
        elif (variable := _FIELDS.get(name)) is not None and not draft.first(variable, value):
            draft.put(f"feed:{name}", value)
    draft.type = "article-journal" if "container-title" in draft.fields else "webpage"
    if "abstract" not in draft.fields:
        draft.put("abstract", text_of(item, "description"))
    keep_rest(draft, leaves(item, _ASIDE), "feed")
    return draft
