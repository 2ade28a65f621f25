"""Write sources as EndNote’s XML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import quoteattr

from quotarium.formats.endnote.fields import FIELDS, ROLES
from quotarium.formats.endnote.styled import styled
from quotarium.formats.endnote.types import CODES, WHOLES, csl_type
from quotarium.formats.endnote.xml_reader import PREFIX
from quotarium.formats.exchange.extras import creator_extras, extra
from quotarium.formats.exchange.names import written
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.exchange.xml import written as element
from quotarium.model.dates import Point
from quotarium.model.source import Source

_ELEMENT: Final = re.compile(r"[a-z][a-z0-9-]*")
_GROUPS: Final = {role: group for group, role in reversed(list(ROLES.items()))}
_NUMBERED: Final = frozenset(
    "article-journal article-magazine article-newspaper document periodical".split()
)


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return the bytes of an EndNote XML file in UTF-8; `language` is not needed."""
    records = "\n".join(_record(place, one) for place, one in enumerate(sources, start=1))
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n'
    return f"{head}{records}\n</records></xml>\n".encode()


def _record(place: int, source: Source) -> str:
    number, name = CODES.get(source.type, (13, "Generic"))
    fields = dict(source.fields)
    notes: list[str] = []
    if csl_type(str(number), name) != source.type:
        notes.append(extra("type", source.type))
    name = fields.pop(f"{PREFIX}ref-type", name)
    parts = [
        element("source-app", "Quotarium"),
        f"<rec-number>{place}</rec-number>",
        f"<ref-type name={quoteattr(name)}>{number}</ref-type>",
        _contributors(source, notes),
        _titles(source, fields),
        _pages(source, fields, notes),
    ]
    keywords = [word for word in fields.pop("keyword", "").split(", ") if word.strip()]
    if keywords:
        words = "".join(element("keyword", word) for word in keywords)
        parts.append(f"<keywords>{words}</keywords>")
    parts.append(_dates(source, fields))
    parts.append(_numbers(source, fields, notes))
    parts += _fields(source, fields, notes)
    notes = [*fields.pop("note", "").splitlines(), *notes]
    url, others = fields.pop("URL", ""), sorted(n for n in fields if n.startswith(f"{PREFIX}url"))
    addresses = [url, *(fields.pop(one) for one in others)]
    for key, value in fields.items():
        own = key.removeprefix(PREFIX) if key.startswith(PREFIX) else ""
        if own and _ELEMENT.fullmatch(own) and own not in ("date", "alt-title", "tertiary-title"):
            parts.append(element(own, value))
        else:
            notes.append(extra(key, value))
    if source.note:
        notes.append(extra("quotarium.note", source.note))
    flat = "\n".join(" ".join(note.split()) for note in notes)
    parts.append(element("notes", flat))
    urls = "".join(element("url", one) for one in addresses if one)
    parts.append(f"<urls><related-urls>{urls}</related-urls></urls>" if urls else "")
    parts.append(element("label", source.citekey if re.fullmatch(r"\S+", source.citekey) else ""))
    parts.append(element("language", source.language or ""))
    if source.accessed is not None:
        parts.append(element("access-date", str(source.accessed)))
    return "<record>" + "".join(parts) + "</record>"


def _contributors(source: Source, notes: list[str]) -> str:
    groups: dict[str, list[str]] = {}
    for creator in source.creators:
        group = _GROUPS.get(creator.role)
        if group is None:
            notes += creator_extras([creator])
        else:
            groups.setdefault(group, []).append(element("author", written(creator)))
    inner = "".join(f"<{name}>{''.join(names)}</{name}>" for name, names in groups.items())
    return f"<contributors>{inner}</contributors>" if inner else ""


def _titles(source: Source, fields: dict[str, str]) -> str:
    whole = source.type in WHOLES
    parts = [styled("title", source.title)]
    if whole:
        parts.append(styled("secondary-title", fields.pop("collection-title", "")))
    else:
        parts.append(styled("secondary-title", fields.pop("container-title", "")))
        parts.append(styled("tertiary-title", fields.pop("collection-title", "")))
        if parts[1]:
            parts.append(styled("alt-title", fields.pop("container-title-short", "")))
    parts.append(styled("short-title", fields.pop("title-short", "")))
    parts.append(styled("translated-title", fields.pop("original-title", "")))
    inner = "".join(parts)
    return f"<titles>{inner}</titles>" if inner else ""


def _pages(source: Source, fields: dict[str, str], notes: list[str]) -> str:
    pages, count = fields.pop("page", ""), fields.pop("number-of-pages", "")
    whole = source.type in ("book", "thesis")
    if pages and whole and pages.isdigit():
        notes.append(extra("page", pages))
        pages = ""
    if count and (pages or not whole or not count.isdigit()):
        notes.append(extra("number-of-pages", count))
        count = ""
    return element("pages", pages or count)


def _dates(source: Source, fields: dict[str, str]) -> str:
    day = fields.pop(f"{PREFIX}date", "")
    if source.issued is None:
        words = fields.pop("issued", "")
        return f"<dates>{element('year', words)}</dates>" if words else ""
    text, year = str(source.issued), source.issued.year
    point = source.issued.parts
    if isinstance(point, Point) and re.fullmatch(r"\d{4}", text):
        inner = element("year", text)
    else:
        inner = element("year", f"{year:04}" if year is not None and 0 < year < 10000 else "")
        day = text
    pub = f"<pub-dates>{element('date', day)}</pub-dates>" if day else ""
    return f"<dates>{inner}{pub}</dates>"


def _numbers(source: Source, fields: dict[str, str], notes: list[str]) -> str:
    kept: list[str] = []
    for name in ("ISSN", "ISBN"):
        value = fields.pop(name, "")
        if value and standard_number(value, source.type) == name and "\n" not in value:
            kept.append(value)
        elif value:
            notes.append(extra(name, value))
    return element("isbn", "\n".join(kept))


def _fields(source: Source, fields: dict[str, str], notes: list[str]) -> list[str]:
    parts: list[str] = []
    own = "issue" if source.type in _NUMBERED else "number"
    for name, variable in FIELDS.items():
        wanted = own if name == "number" else variable
        if wanted != "language":
            parts.append(element(name, fields.pop(wanted, "")))
    return parts
