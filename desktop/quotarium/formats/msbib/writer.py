"""Write sources as Word keeps them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from typing import Final

from quotarium.formats.exchange.dates import month_number
from quotarium.formats.exchange.xml import written
from quotarium.formats.msbib import languages
from quotarium.formats.msbib.fields import (
    CODES,
    CONTAINERS,
    FIELD_NAMES,
    NAMESPACE,
    ROLE_NAMES,
)  # fmt: skip
from quotarium.formats.msbib.reader import PREFIX
from quotarium.model import rich_text
from quotarium.model.dates import Edtf, Point
from quotarium.model.dates.language import language_table
from quotarium.model.dates.readable import readable
from quotarium.model.source import Creator, Source

_CORPORATE: Final = frozenset({"Author", "Performer"})
_ELEMENT: Final = re.compile(r"[A-Z][A-Za-z]*")
#: Word’s schema has no element of our own; these are the ones that it has and we do not map.
_SCHEMA: Final = frozenset(
    "AbbreviatedCaseNumber AlbumTitle BookTitle Broadcaster BroadcastTitle CaseNumber Comments "
    "ConferenceName Court Department Distributor Institution InternetSiteTitle JournalName "
    "Medium PatentNumber PeriodicalTitle ProductionCompany PublicationTitle RecordingNumber "
    "Reporter Station Theater ThesisType Type".split()
)
#: A number that names the same source in the same way each time it is written.
_NAMES: Final = uuid.UUID("6f9a2c3e-8c57-4c0d-9a55-0f4d6bb0b7d1")


def write(sources: Sequence[Source], language: str = "en") -> bytes:
    """Return Word’s sources in UTF-8; `language` is for dates that are not a plain date."""
    records = "\n".join(source_xml(one, language) for one in sources)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<b:Sources xmlns:b="{NAMESPACE}" xmlns="{NAMESPACE}" SelectedStyle="">\n'
        f"{records}\n</b:Sources>\n"
    ).encode()


def source_xml(source: Source, language: str = "en", tag: str = "") -> str:
    """Return one `b:Source`; `tag` is what CITATION fields name it by, else its citekey."""
    kind = CODES.get(source.type, "Misc")
    fields = dict(source.fields)
    tag = (tag or source.citekey)[:255]
    guid = str(uuid.uuid5(_NAMES, f"{source.citekey}\n{source.title}")).upper()
    parts = [
        _element("Tag", tag),
        _element("SourceType", kind),
        _element("Guid", f"{{{guid}}}"),
        _element("Title", source.title),
        _authors(source, kind),
        _date(source.issued, fields.pop("issued", ""), "", source.language or language),
        _date(source.accessed, "", "Accessed", source.language or language),
        _element("LCID", str(languages.lcid(source.language) or "")),
    ]
    container = CONTAINERS.get(kind, "PublicationTitle")
    told = {container} if fields.get("container-title") else set()
    parts.append(_element(container, fields.pop("container-title", "")))
    numbers = [(name, fields.pop(name, "")) for name in ("ISBN", "ISSN")]
    number = next((value for _, value in numbers if value), "")
    parts.append(_element("StandardNumber", number))
    own_number = {"Patent": "PatentNumber", "Case": "CaseNumber"}.get(kind)
    if own_number:
        parts.append(_element(own_number, fields.pop("number", "")))
        told.add(own_number)
    for variable, name in FIELD_NAMES.items():
        if fields.get(variable):
            parts.append(_element(name, fields.pop(variable)))
            told.add(name)
    for name, value in fields.items():
        own = name.removeprefix(PREFIX) if name.startswith(PREFIX) else ""
        if own in _SCHEMA and own not in told and _ELEMENT.fullmatch(own):
            parts.append(_element(own, value))
    return "<b:Source>" + "".join(parts) + "</b:Source>"


def _element(name: str, value: str) -> str:
    # Word prints the text of its sources as it is: a tag of CSL would stand there as a tag.
    return written(f"b:{name}", " ".join(rich_text.plain(value).split()))


def _authors(source: Source, kind: str) -> str:
    groups: dict[str, list[Creator]] = {}
    for creator in source.creators:
        name = ROLE_NAMES.get(creator.role)
        if name == "Author":
            name = {"Patent": "Inventor", "Interview": "Interviewee", "Art": "Artist"}.get(
                kind, name
            )
        if name is not None:
            groups.setdefault(name, []).append(creator)
    inner = "".join(_group(name, creators) for name, creators in groups.items())
    return f"<b:Author>{inner}</b:Author>" if inner else ""


def _group(name: str, creators: list[Creator]) -> str:
    """Only two roles can be held by an organisation, and then by one alone (CT_AuthorType)."""
    if name in _CORPORATE and len(creators) == 1 and not creators[0].family:
        inner = _element("Corporate", creators[0].name)
    else:
        inner = f"<b:NameList>{''.join(map(_person, creators))}</b:NameList>"
    return f"<b:{name}>{inner}</b:{name}>"


def _person(creator: Creator) -> str:
    if not creator.family:
        return f"<b:Person>{_element('Last', creator.name)}</b:Person>"
    last = " ".join(one for one in (creator.short, creator.suffix) if one)
    # Word makes one initial of each of the two.
    first, _, others = (creator.given or "").partition(" ")
    middle = " ".join(one for one in (others, creator.dropping_particle) if one)
    parts = (("Last", last), ("First", first), ("Middle", middle))
    return f"<b:Person>{''.join(_element(name, text) for name, text in parts)}</b:Person>"


def _date(date: Edtf | None, words: str, suffix: str, language: str) -> str:
    if date is None:
        return _element(f"Year{suffix}", words)
    point = date.parts
    text = str(date)
    if not (isinstance(point, Point) and re.fullmatch(r"\d{4}(-\d\d){0,2}", text)):
        return _element(f"Year{suffix}", readable(date, language))
    names = (f"Year{suffix}", f"Month{suffix}", f"Day{suffix}")
    if point.season is not None:
        return _element(names[0], readable(date, language))
    numbers = text.split("-")
    if len(numbers) > 1:
        numbers[1] = _month(int(numbers[1]), language)
    return "".join(_element(name, one) for name, one in zip(names, numbers, strict=False))


def _month(number: int, language: str) -> str:
    """Return the name of a month, as Word prints it after the year, where it can be read again."""
    name = language_table(language).months[number - 1][0]
    return name if month_number(name) == number else str(number)
