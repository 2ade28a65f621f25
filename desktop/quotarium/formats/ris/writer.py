"""Write sources as a RIS file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from quotarium.formats.exchange.extras import creator_extras, extra
from quotarium.formats.exchange.names import written
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.ris import tags
from quotarium.formats.ris.reader import PREFIX
from quotarium.model.dates import Edtf, Point
from quotarium.model.source import Source

_LINES: Final = re.compile(r"\s*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
_PAGES: Final = re.compile(r"(\w[\w.]*)\s*[-–]\s*(\w[\w.]*)")
_OWN_TAG: Final = re.compile(r"[A-Z][A-Z0-9]")


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return the bytes of a RIS file in UTF-8, lines ended as the specification says.

    `language` is not needed: RIS has no words of its own. What it has no tag for goes to notes
    in the form that citation processors read.
    """
    lines: list[str] = []
    for source in sources:
        lines += _record(source)
        lines.append("")
    return "\r\n".join(lines).encode("utf-8", "replace")


def _record(source: Source) -> list[str]:
    code = tags.CODES.get(source.type, "GEN")
    lines = [f"TY  - {source.fields.get(f'{PREFIX}TY', code)}"]
    notes: list[str] = []
    if tags.TYPES.get(code) != source.type:
        notes.append(extra("type", source.type))

    def line(tag: str, value: str) -> None:
        value = _LINES.sub(" ", value).strip()
        if value:
            lines.append(f"{tag}  - {value}")

    line("ID", source.citekey)
    for creator in source.creators:
        tag = tags.NAME_TAGS.get(creator.role)
        if tag is not None:
            line(tag, written(creator))
    notes += creator_extras(one for one in source.creators if one.role not in tags.NAME_TAGS)
    line("TI", source.title)
    if source.issued is not None:
        line("PY", written_date(source.issued))
    elif text := source.fields.get("issued"):
        notes.append(extra("issued", text))
    if source.accessed is not None:
        line("Y2", written_date(source.accessed))
    line("LA", source.language or "")
    for name, value in _fields(source, notes):
        if name in tags.SEVERAL:
            for part in _LINES.split(value):
                line(tags.FIELD_TAGS[name], part)
        else:
            line(tags.FIELD_TAGS.get(name, name), value)
    if source.note:
        notes.append(extra("quotarium.note", source.note))
    for note in notes:
        line("N1", note)
    lines.append("ER  - ")
    return lines


def _fields(source: Source, notes: list[str]) -> list[tuple[str, str]]:
    """Return the variables that have a tag for this type; the others go to `notes`."""
    fields = dict(source.fields)
    whole = source.type in tags.WHOLES
    found: list[tuple[str, str]] = []
    pages = fields.pop("page", "")
    count = fields.pop("number-of-pages", "")
    if match := _PAGES.fullmatch(pages):
        if match[1] != match[2]:
            found += [("SP", match[1]), ("EP", match[2])]
        else:
            notes.append(extra("page", pages))
    elif pages and not (source.type in ("book", "thesis") and pages.isdigit()):
        found.append(("SP", pages))
    elif pages:
        notes.append(extra("page", pages))
    if count and not pages and source.type in ("book", "thesis") and count.isdigit():
        found.append(("SP", count))
    elif count:
        notes.append(extra("number-of-pages", count))
    for word in [part for part in fields.pop("keyword", "").split(", ") if part.strip()]:
        found.append(("KW", word))
    for name, value in fields.items():
        own = name.removeprefix(PREFIX) if name.startswith(PREFIX) else ""
        if name in ("issued", f"{PREFIX}TY"):
            continue
        if _OWN_TAG.fullmatch(own):
            found.append((own, value))
        elif name not in tags.FIELD_TAGS or _misread(name, value, source, whole):
            notes.append(extra(name, value))
        else:
            found.append((name, value))
    order = list(tags.FIELD_TAGS)
    return sorted(found, key=lambda one: order.index(one[0]) if one[0] in order else -1)


def _misread(name: str, value: str, source: Source, whole: bool) -> bool:
    """Tell whether a variable of this type would come back as another."""
    if name in ("ISBN", "ISSN"):
        return standard_number(value, source.type) != name
    if name == "container-title":
        return whole
    if name == "issue":
        return whole or source.type == "patent"
    if name == "container-title-short":
        return whole or "container-title" not in source.fields
    return name == "genre" and value.lower().startswith(("10.", "doi"))


def written_date(date: Edtf) -> str:
    """Return a date as RIS has it; what year, month and day cannot say follows them as EDTF."""
    point = date.parts
    text = str(date)
    if isinstance(point, Point) and re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        numbers = text.split("-")
        if len(numbers) == 1 or int(numbers[1]) <= 12:
            return "/".join(numbers) + "/" * (3 - len(numbers))
    year = date.year
    return f"{year if year is not None and 0 < year <= 9999 else ''}///{text}"
