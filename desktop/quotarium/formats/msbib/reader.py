"""Read Word’s sources: Sources.xml, or the part of a document."""

from __future__ import annotations

import re
from typing import Final

from quotarium.formats.bibtex_in.names import creator, split_names
from quotarium.formats.exchange import dates
from quotarium.formats.exchange.archives import WORD_MARK, inside, is_archive
from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import inverted
from quotarium.formats.exchange.numbers import standard_number
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
from quotarium.formats.msbib import languages
from quotarium.formats.msbib.fields import CONTAINER_NAMES, CONTAINERS, FIELDS, ROLES, TYPES
from quotarium.model.source import Creator

#: Elements without a variable are kept as `msbib:NAME` and written again.
PREFIX: Final = "msbib:"
_STANDARD: Final = re.compile(r"\s*:?\s*([A-Z]+)\s*:\s*(\S+)\s*")
_ORDER: Final = {name: place for place, name in enumerate(FIELDS)}
_KNOWN: Final = frozenset(
    "Tag SourceType Guid Author Title Year Month Day YearAccessed MonthAccessed DayAccessed LCID "
    "RefOrder StandardNumber City StateProvince CountryRegion BIBTEX_Entry Accessed".split()
)
_OLD_TYPES: Final = {
    "phdthesis": "thesis", "mastersthesis": "thesis", "incollection": "chapter",
    "inbook": "chapter", "unpublished": "manuscript", "manual": "book", "booklet": "pamphlet",
}  # fmt: skip


def read(content: bytes) -> Parsed:
    """Return the sources of Word’s XML, or of a Word document, in their order."""
    if is_archive(content):
        content = inside(content, WORD_MARK, "Word document") or b""
    root, problems = parse(content, "Word sources")
    if root is None:
        return Parsed(problems=tuple(problems))
    drafts = [_draft(one) for one in watched(list(descendants(root, "Source")))]
    return collected(drafts, problems)


def _draft(source: Element) -> Draft:
    kind = text_of(source, "SourceType")
    draft = Draft(TYPES.get(kind, "document"), line_of(source))
    old = text_of(source, "BIBTEX_Entry").lower()
    draft.type = _OLD_TYPES.get(old, draft.type)
    draft.citekey = text_of(source, "Tag")
    draft.title = text_of(source, "Title")
    _names(draft, source)
    draft.issued = dates.of_numbers(
        text_of(source, "Year"), text_of(source, "Month"), text_of(source, "Day")
    )
    if draft.issued is None:
        draft.date("issued", " ".join(
            text for text in (text_of(source, "Day"), text_of(source, "Month"),
                              text_of(source, "Year")) if text))  # fmt: skip
    if text_of(source, "Day") and not text_of(source, "Month"):
        draft.put(f"{PREFIX}Day", text_of(source, "Day"))
    draft.accessed = dates.of_numbers(
        text_of(source, "YearAccessed"), text_of(source, "MonthAccessed"),
        text_of(source, "DayAccessed"),
    ) or dates.of_text(text_of(source, "Accessed"))  # fmt: skip
    place = [text_of(source, part) for part in ("City", "StateProvince", "CountryRegion")]
    draft.put("publisher-place", ", ".join(part for part in place if part))
    number = text_of(source, "LCID")
    draft.language = languages.tag(number) if number else None
    for one in children(source, "StandardNumber"):
        _standard_number(draft, text_of(one))
    own = CONTAINERS.get(kind)
    for element in sorted(children(source), key=lambda one: _rank(local(one), own)):
        _put(draft, element)
    return draft


def _rank(name: str, own: str | None) -> int:
    """Return what comes first where several elements would be the same variable."""
    return -1 if name == own else _ORDER.get(name, len(_ORDER))


def _put(draft: Draft, element: Element) -> None:
    name = local(element)
    value = text_of(element)
    if not value or name in _KNOWN:
        return
    if name in CONTAINER_NAMES and draft.first("container-title", value):
        return
    if name == "Pages":
        value = re.sub(r"\s*[-–—]+\s*", "-", value)
    variable = FIELDS.get(name)
    if variable is None or not draft.first(variable, value):
        draft.put(PREFIX + name, value)


def _names(draft: Draft, source: Element) -> None:
    outer = child(source, "Author")
    if outer is None:
        return
    for group in children(outer):
        role = ROLES.get(local(group), "contributor")
        names = [name for one in descendants(group, "Person") for name in _persons(one, role)]
        corporate = text_of(group, "Corporate")
        if corporate:
            names.append(Creator(role=role, literal=corporate))
        draft.add_names(role, names)


def _persons(person: Element, role: str) -> list[Creator]:
    """Return whom a Person is; converters from BibTeX put a whole list of names into one."""
    family = text_of(person, "Last")
    given = " ".join(text for part in ("First", "Middle") if (text := text_of(person, part)))
    several = split_names(f"{family}, {given}") if " and " in given and family else []
    if len(several) > 1:
        return [creator(one, role, keep_prefix=True) for one in several]
    made = _person(family, given, role)
    return [made] if made is not None else []


def _person(family: str, given: str, role: str) -> Creator | None:
    if not family:
        return Creator(role=role, literal=given) if given else None
    return (
        inverted(f"{family}, {given}", role)
        if given and "," not in family + given
        else (
            Creator(role=role, family=family, given=given)
            if given
            else Creator(role=role, literal=family)
        )
    )


def _standard_number(draft: Draft, value: str) -> None:
    found = _STANDARD.fullmatch(value)
    name, number = (found[1], found[2]) if found else ("", value)
    if name in ("ISBN", "ISSN", "DOI", "PMID", "PMCID"):
        draft.first(name, number)
    elif name:
        draft.put(f"{PREFIX}StandardNumber", f"{name}:{number}")
    elif number:
        draft.put(standard_number(number, draft.type), number)
