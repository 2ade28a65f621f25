"""Read sources from EndNote’s XML."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.endnote.fields import FIELDS, KNOWN, ROLES
from quotarium.formats.endnote.styled import styled_text_of
from quotarium.formats.endnote.types import WHOLES, csl_type
from quotarium.formats.exchange import dates
from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import take_extra
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.watching import watched
from quotarium.formats.exchange.xml import (
    Element,
    child,
    children,
    descendants,
    line_of,
    lines_of,
    parse,
    text_of,
)  # fmt: skip
from quotarium.marking import tr

#: Elements without a variable are kept as `endnote:NAME` and written again.
PREFIX: Final = "endnote:"
_NUMBERS: Final = re.compile(r"[\r\n]+|(?<=\))\s+(?=\d)")


def read(content: bytes) -> Parsed:
    """Return the records of an EndNote XML file in their order."""
    with collection_paused():
        return _read(content)


def _read(content: bytes) -> Parsed:
    root, problems = parse(content, "EndNote XML file")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = [_draft(record, problems) for record in watched(list(descendants(root, "record")))]
    return collected(drafts, problems)


def _draft(record: Element, problems: list[Problem]) -> Draft:
    kind = child(record, "ref-type")
    name = (kind.get("name") or "") if kind is not None else ""
    type_ = csl_type(text_of(record, "ref-type"), name)
    draft = Draft(type_ or "document", line_of(record))
    if type_ is None and name:
        problems.append(
            Problem(draft.line, tr("The type “{name}” is not known.").format(name=name))
        )
        draft.put(f"{PREFIX}ref-type", name)
    for group, role in ROLES.items():
        for one in descendants(record, group):
            names = [text_of(author) for author in children(one, "author")]
            draft.add_names(role, [direct_or_inverted(name, role) for name in names if name])
    _titles(draft, record)
    _dates(draft, record)
    pages = text_of(record, "pages")
    whole = draft.type in ("book", "thesis") and pages.isdigit()
    draft.put("number-of-pages" if whole else "page", pages)
    words = [text_of(one) for one in descendants(record, "keyword")]
    draft.put("keyword", ", ".join(word for word in words if word))
    for number in _NUMBERS.split("".join(_raw(record, "isbn"))):
        if number.strip():
            draft.put(standard_number(number, draft.type), " ".join(number.split()))
    for place, url in enumerate(descendants(record, "url")):
        address = text_of(url)
        first = draft.first("URL", address) if not address.startswith("file:") else False
        if not first and address:
            draft.put(f"{PREFIX}url-{place}" if place else f"{PREFIX}url", address)
    for line in lines_of(record, "notes").splitlines():
        if not take_extra(draft, line):
            draft.put("note", line)
    _others(draft, record)
    return draft


def _raw(record: Element, name: str) -> list[str]:
    found = child(record, name)
    return [str(text) for text in found.itertext()] if found is not None else []


def _others(draft: Draft, record: Element) -> None:
    for element in children(record):
        name = element.tag if isinstance(element.tag, str) else ""
        value = lines_of(element) if name in ("abstract", "research-notes") else text_of(element)
        if not value:
            continue
        variable = FIELDS.get(name)
        if name == "number" and draft.type not in (
            "article-journal", "article-magazine", "article-newspaper", "document", "periodical"
        ):  # fmt: skip
            draft.put("number", value)
        elif variable == "DOI":
            draft.put("DOI", re.sub(r"^(https?://(dx\.)?doi\.org/|doi:\s*)", "", value, flags=re.I))
        elif variable == "language":
            draft.language = value
        elif variable is not None:
            draft.put(variable, value)
        elif name == "access-date":
            draft.date("accessed", value)
        elif name == "accession-num":
            draft.put(f"{PREFIX}{name}", value)
        elif name == "label" and not draft.citekey and re.fullmatch(r"\S+", value):
            draft.citekey = value
        elif name not in KNOWN:
            draft.put(PREFIX + name, value)


def _titles(draft: Draft, record: Element) -> None:
    titles = child(record, "titles")
    draft.title = styled_text_of(titles, "title")
    secondary = styled_text_of(titles, "secondary-title")
    periodical = text_of(record, "periodical", "full-title")
    if draft.type in WHOLES:
        draft.put("collection-title", secondary)
    else:
        draft.put("container-title", secondary or periodical)
        if secondary and periodical and periodical != secondary:
            draft.put("container-title-short", _shorter(secondary, periodical))
            draft.fields["container-title"] = max(secondary, periodical, key=len)
    draft.put("collection-title" if "collection-title" not in draft.fields else
              f"{PREFIX}tertiary-title", styled_text_of(titles, "tertiary-title"))  # fmt: skip
    draft.put("title-short", styled_text_of(titles, "short-title"))
    draft.put("original-title", styled_text_of(titles, "translated-title"))
    for abbreviation in (
        styled_text_of(titles, "alt-title"),
        text_of(record, "periodical", "abbr-1"),
    ):
        if not abbreviation or abbreviation == draft.fields.get("container-title"):
            continue
        if draft.type in WHOLES or not draft.first("container-title-short", abbreviation):
            draft.put(f"{PREFIX}alt-title", abbreviation)


def _shorter(one: str, other: str) -> str:
    return min(one, other, key=len)


def _dates(draft: Draft, record: Element) -> None:
    year = text_of(record, "dates", "year")
    day = text_of(record, "dates", "pub-dates", "date")
    known = dates.of_text(year) if year else None
    whole = dates.of_text(day) if re.search(r"\d{4}|X", day) else None
    if whole is None and day and known is not None:
        whole = dates.of_text(f"{day} {year}")
    if whole is not None and (known is None or str(whole) != str(known)):
        draft.issued = whole
    elif known is not None:
        draft.issued = known
        if day:
            draft.put(f"{PREFIX}date", day)
    elif year or day:
        draft.put("issued", f"{day} {year}".strip())
