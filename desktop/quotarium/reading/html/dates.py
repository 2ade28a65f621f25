"""When a page was published and changed, as its mark-up states; times of day are left out."""

from __future__ import annotations

import re

from quotarium.errors import InvalidDate
from quotarium.model.dates import Edtf
from quotarium.reading.html.page import Page
from quotarium.reading.html.statements import Statements
from quotarium.reading.published import full_date, published_line

_ISSUED = (
    "article:published_time", "og:published_time", "citation_publication_date", "citation_date",
    "citation_online_date", "dc:date:issued", "dcterms:issued", "dcterms:created", "dc:date",
    "dcterms:date", "parsely-pub-date", "datepublished", "pubdate", "publishdate", "publish-date",
    "publication_date", "sailthru:date", "cxenseparse:recs:publishtime", "article:published",
    "date", "dc:date:created", "originalpublicationdate", "pub_date", "ptime", "pdate", "dat",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms:modified", "last-modified",
    "utime", "lastmod",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.]?(?:(\d{2})[-/.]?(?:(\d{2}))?)?(?=$|[T\s])")
_MARKED = re.compile(r"publish|pubdate|posted|entry-date|dateline|article.?date|date.?time", re.I)


def page_dates(page: Page, said: Statements) -> dict[str, tuple[Edtf, str]]:
    """Return `issued` and `modified`, as far as the page states them, and where it does."""
    found: dict[str, tuple[Edtf, str]] = {}
    for field, key, names in (
        ("issued", "datePublished", _ISSUED),
        ("modified", "dateModified", _MODIFIED),
    ):
        stated = [(said.article.get(key), "JSON-LD")]
        stated += [(value, name) for name in names for value in said.meta.get(name, ())]
        for value, where in stated:
            date = stated_date(value) if isinstance(value, str) else None
            if date is not None:
                found[field] = (date, where)
                break
    if "issued" not in found and (marked := _marked(page)):
        found["issued"] = marked
    return found


def stated_date(value: str) -> Edtf | None:
    """Return the day, month or year a value states, the time of day dropped; None if none."""
    value = " ".join(value.split())
    found = _ISO.match(value)
    if found is None:
        return full_date(value)
    try:
        return Edtf.parse("-".join(part for part in found.groups() if part))
    except InvalidDate:
        return None


def _marked(page: Page) -> tuple[Edtf, str] | None:
    """Return the date of an element marked as that of publication."""
    for element in page.body.iter("time", "span", "p", "div", "abbr", "li"):
        prop = (element.get("itemprop") or "").casefold()
        if "datepublished" in prop or element.get("pubdate") is not None:
            date = stated_date(element.get("datetime") or element.get("content") or "")
            date = date or full_date(" ".join(element.text_content().split())[:100])
            if date is not None:
                return date, "datePublished"
    for element in page.body.iter("time", "span", "p", "div", "abbr", "li"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not (element.tag == "time" or _MARKED.search(marks)):
            continue
        text = " ".join(element.text_content().split())
        if len(text) > 100:
            continue
        date = stated_date(element.get("datetime") or "")
        line = published_line(text)
        if date is None and line is not None and line.field == "issued":
            date = line.date
        if date is not None:
            return date, "time"
    return None
