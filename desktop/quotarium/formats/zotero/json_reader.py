"""Read Zotero’s JSON: items as its API and Better BibTeX’s export have them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, Final

from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import take_extra_lines
from quotarium.formats.exchange.jsons import objects
from quotarium.formats.exchange.names import inverted
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.zotero.types import ASIDE, FIELDS, ROLES, TYPES
from quotarium.marking import tr
from quotarium.model.source import Creator

#: Fields without a variable are kept as `zotero:NAME`.
PREFIX: Final = "zotero:"
_ASIDE: Final = frozenset(
    "itemType creators tags collections relations attachments notes key version itemKey itemID "
    "libraryID select citekey citationKey date accessDate dateAdded dateModified uri".split()
)


def read(content: bytes) -> Parsed:
    """Return the sources of a file of Zotero items; its notes go to their items."""
    text, problems = read_text(content, "Zotero file")
    found, broken = objects(text) if text.strip() else ([], [])
    problems += broken
    drafts: list[Draft] = []
    for item, line in found:
        data = item.get("data") if isinstance(item.get("data"), Mapping) else item
        assert isinstance(data, Mapping)
        kind = str(data.get("itemType", ""))
        if kind in ASIDE:
            continue
        if kind not in TYPES:
            problems.append(Problem(line, tr("The type “{kind}” is not known.").format(kind=kind)))
        drafts.append(_draft(data, kind, line, item))
    items = tuple(one.build() for one in drafts)
    return Parsed(items, tuple(problems), lines=tuple(one.line for one in drafts))


def _draft(data: Mapping[str, Any], kind: str, line: int, item: Mapping[str, Any]) -> Draft:
    draft = Draft(TYPES.get(kind, "document"), line)
    if kind not in TYPES:
        draft.put(f"{PREFIX}itemType", kind)
    draft.citekey = str(data.get("citationKey") or data.get("citekey") or "")
    if not draft.citekey and "id" in item and "data" not in item:
        draft.citekey = str(item["id"])
    for one in data.get("creators") or ():
        if isinstance(one, Mapping):
            made = creator(one)
            if made is not None:
                draft.creators.append(made)
    for name, value in data.items():
        if name in _ASIDE or not isinstance(value, str | int | float):
            continue
        put(draft, name, str(value))
    draft.date("issued", str(data.get("date") or ""))
    draft.date("accessed", str(data.get("accessDate") or ""))
    tags = [one.get("tag", "") if isinstance(one, Mapping) else str(one)
            for one in data.get("tags") or ()]  # fmt: skip
    draft.put("keyword", ", ".join(tag for tag in tags if tag))
    notes = [one.get("note", "") if isinstance(one, Mapping) else str(one)
             for one in data.get("notes") or ()]  # fmt: skip
    draft.note = "\n\n".join(filter(None, map(plain, notes)))
    take_extra_lines(draft)
    return draft


def put(draft: Draft, name: str, value: str) -> None:
    """Put a field of a Zotero item where it belongs."""
    variable = FIELDS.get(name)
    if variable == "title":
        draft.title = draft.title or value
    elif variable == "language":
        draft.language = value or None
    elif variable == "citation-key":
        draft.citekey = draft.citekey or value
    elif variable in ("issued", "submitted", "available-date"):
        draft.date(variable, value)
    else:
        draft.put(variable or PREFIX + name, value)


def creator(one: Mapping[str, Any]) -> Creator | None:
    """Return a creator of Zotero’s: two names, or one for an organisation."""
    role = ROLES.get(str(one.get("creatorType", "author")), "contributor")
    whole = str(one.get("name") or "")
    family, given = str(one.get("lastName") or ""), str(one.get("firstName") or "")
    return person(role, family, given) or (Creator(role=role, literal=whole) if whole else None)


def person(role: str, family: str, given: str) -> Creator | None:
    """Return a creator of two names, which may hold a particle or “Jr.”, or of one."""
    if family and given and "," not in family:
        return inverted(f"{family}, {given}", role)
    if family and given:
        return Creator(role=role, family=family, given=given)
    name = family or given
    return Creator(role=role, literal=name) if name else None


def plain(html: str) -> str:
    """Return the text of a note’s HTML."""
    text = re.sub(r"<\s*(?:br|/p|/div|/li|/h\d)\s*/?>", "\n", html)
    return unescape(re.sub(r"<[^<>]*>", "", text)).strip()
