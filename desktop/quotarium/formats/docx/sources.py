"""The part of a Word package that holds the sources of its References tab."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from quotarium.citing import citekeys
from quotarium.formats.docx.text import allowed
from quotarium.formats.docx.word import lcid
from quotarium.model.dates import Component, Edtf, Point, readable
from quotarium.model.dates.language import language_table
from quotarium.model.source import Creator, Source

NAMESPACE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_DNS, "quotarium")
_TYPES: Final = {
    "article-journal": "JournalArticle",
    "article-magazine": "ArticleInAPeriodical",
    "article-newspaper": "ArticleInAPeriodical",
    "bill": "Case",
    "book": "Book",
    "broadcast": "Film",
    "chapter": "BookSection",
    "classic": "Book",
    "collection": "Book",
    "entry-dictionary": "BookSection",
    "entry-encyclopedia": "BookSection",
    "graphic": "Art",
    "interview": "Interview",
    "legal_case": "Case",
    "legislation": "Case",
    "motion_picture": "Film",
    "paper-conference": "ConferenceProceedings",
    "patent": "Patent",
    "performance": "Performance",
    "periodical": "JournalArticle",
    "post": "InternetSite",
    "post-weblog": "InternetSite",
    "report": "Report",
    "song": "SoundRecording",
    "speech": "Performance",
    "thesis": "Report",
    "webpage": "InternetSite",
}
_CONTAINERS: Final = {
    "ArticleInAPeriodical": "PeriodicalTitle",
    "BookSection": "BookTitle",
    "ConferenceProceedings": "ConferenceName",
    "Film": "ProductionCompany",
    "Interview": "BroadcastTitle",
    "InternetSite": "InternetSiteTitle",
    "JournalArticle": "JournalName",
    "SoundRecording": "AlbumTitle",
}
_PUBLISHERS: Final = {"Report": "Institution", "InternetSite": "ProductionCompany"}
_ROLES: Final = {
    "author": "Author", "container-author": "BookAuthor", "compiler": "Compiler",
    "composer": "Composer", "director": "Director", "editor": "Editor", "translator": "Translator",
    "interviewer": "Interviewer", "performer": "Performer",
}  # fmt: skip
_FIELDS: Final = {
    "publisher-place": "City", "volume": "Volume", "issue": "Issue", "number": "Number",
    "page": "Pages", "edition": "Edition", "number-of-volumes": "NumberVolumes",
    "chapter-number": "ChapterNumber", "title-short": "ShortTitle", "medium": "Medium",
    "genre": "ThesisType", "URL": "URL", "DOI": "DOI", "note": "Comments", "version": "Version",
}  # fmt: skip
#: Word's own styles by the beginning of the id of the CSL style that they are the nearest to.
_STYLES: Final = (
    ("modern-language", "\\MLASeventhEditionOfficeOnline.xsl", "MLA"),
    ("chicago", "\\CHICAGO.XSL", "Chicago"),
    ("turabian", "\\TURABIAN.XSL", "Turabian"),
    ("ieee", "\\IEEE2006OfficeOnline.xsl", "IEEE"),
    ("iso690", "\\ISO690Nmerical.XSL", "ISO 690 - Numerical Reference"),
    ("gost", "\\GostName.XSL", "GOST - Name Sort"),
    ("harvard", "\\HarvardAnglia2008OfficeOnline.xsl", "Harvard - Anglia"),
    ("", "\\APASixthEditionOfficeOnline.xsl", "APA"),
)


def tags(sources: Iterable[Source]) -> dict[str, str]:
    """Return the tag of each source by its citekey: unique, and one word to a field code."""
    found: dict[str, str] = {}
    used: set[str] = set()
    for source in sources:
        base = citekeys.cleaned(source.citekey)[:100]
        tag, number = base, 1
        while tag.casefold() in used:
            number += 1
            tag = f"{base}{number}"
        used.add(tag.casefold())
        found[source.citekey] = tag
    return found


def sources_xml(sources: Sequence[Source], language: str, style: str = "") -> bytes:
    """Return the b:Sources part (ISO/IEC 29500-1, 22.6), with the style that Word shall use."""
    keys = tags(sources)
    _, path, name = next(one for one in _STYLES if style.startswith(one[0]))
    made = "".join(_source(source, keys[source.citekey], language) for source in sources)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f"<b:Sources SelectedStyle={quoteattr(path)} StyleName={quoteattr(name)} "
        f'xmlns:b="{NAMESPACE}" xmlns="{NAMESPACE}">{made}</b:Sources>'
    ).encode()


def properties_xml(content: bytes) -> bytes:
    """Return the properties part of a custom XML part that holds sources."""
    identity = str(uuid.uuid5(_SPACE, content.decode())).upper()
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{{{identity}}}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _source(source: Source, tag: str, language: str) -> str:
    kind = _TYPES.get(source.type, "Misc")
    if kind == "InternetSite" and not source.fields.get("URL"):
        kind = "Misc"
    identity = str(uuid.uuid5(_SPACE, f"{source.citekey}\0{source.title}")).upper()
    fields = {"Tag": tag, "SourceType": kind, "Guid": f"{{{identity}}}"}
    if number := lcid(source.language):
        fields["LCID"] = str(number)
    made = "".join(_element(name, value) for name, value in fields.items()) + _people(source)
    fields = {"Title": source.title}
    for names, date in (
        (("Year", "Month", "Day"), source.issued),
        (("YearAccessed", "MonthAccessed", "DayAccessed"), source.accessed),
    ):
        fields |= zip(names, _date(date, source.language or language), strict=True)
    container, publisher = (source.fields.get(key, "") for key in ("container-title", "publisher"))
    fields[_CONTAINERS.get(kind, "PublicationTitle")] = container
    fields.setdefault(_PUBLISHERS.get(kind, "Publisher"), publisher)
    for variable, name in _FIELDS.items():
        fields.setdefault(name, source.fields.get(variable, ""))
    fields["StandardNumber"] = source.fields.get("ISBN") or source.fields.get("ISSN", "")
    made += "".join(_element(name, value) for name, value in fields.items() if value.strip())
    return f"<b:Source>{made}</b:Source>"


def _people(source: Source) -> str:
    by_role: dict[str, list[Creator]] = {}
    for creator in source.creators:
        by_role.setdefault(_ROLES.get(creator.role, "Author"), []).append(creator)
    lists = "".join(
        f"<b:{role}>{_names(creators, role)}</b:{role}>" for role, creators in by_role.items()
    )
    return f"<b:Author>{lists}</b:Author>" if lists else ""


def _names(creators: Sequence[Creator], role: str) -> str:
    if role in ("Author", "Performer") and all(not one.family for one in creators):
        # Only these two roles can be held by an organisation, and then by one alone.
        return _element("Corporate", "; ".join(one.name for one in creators))
    return f"<b:NameList>{''.join(map(_person, creators))}</b:NameList>"


def _person(creator: Creator) -> str:
    if not creator.family:
        return f"<b:Person>{_element('Last', creator.name)}</b:Person>"
    last = " ".join(one for one in (creator.short, creator.suffix) if one)
    first, _, middle = (creator.given or "").partition(" ")
    middle = " ".join(one for one in (middle, creator.dropping_particle) if one)
    parts = (("Last", last), ("First", first), ("Middle", middle))
    return f"<b:Person>{''.join(_element(name, text) for name, text in parts if text)}</b:Person>"


def _date(date: Edtf | None, language: str) -> tuple[str, str, str]:
    """Return year, month and day; what is no certain day of the calendar is said as the year."""
    if date is None:
        return "", "", ""
    point = date.parts
    if not isinstance(point, Point) or date.is_uncertain or date.is_approximate:
        return readable(date, language), "", ""
    year = point.year.value
    if year is None or year < 1 or point.season is not None or point.significant is not None:
        return readable(date, language), "", ""
    month, day = _number(point.month), _number(point.day)
    return str(year), _month(month, language), str(day or "") if month else ""


def _month(month: int | None, language: str) -> str:
    """Return the name of a month, as Word prints it after the year."""
    return language_table(language).months[month - 1][0] if month else ""


def _number(component: Component | None) -> int | None:
    return None if component is None else component.value


def _element(name: str, text: str) -> str:
    return f"<b:{name}>{escape(allowed(text))}</b:{name}>"
