"""Read sources from a RIS file."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.formats.exchange import dates
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import take_extra
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.exchange.watching import watched
from quotarium.formats.ris import tags
from quotarium.marking import tr
from quotarium.model.dates import Edtf
from quotarium.model.source import Source

#: Tags without a variable are kept as `ris:XX` and written again.
PREFIX: Final = "ris:"
_TAG: Final = re.compile(r"\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?: (.*)|)$|(ER|EF)\s*$")
_DOI: Final = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)?(10\.\d{4,}/\S+)", re.IGNORECASE
)
_NUMBERS: Final = {"pmid": "PMID", "pmcid": "PMCID", "doi": "DOI"}
_NUMBERED: Final = re.compile(r"(\S+?)\s*\[(pmid|pmcid|doi)\]", re.IGNORECASE)
_PUBMED: Final = frozenset({"pubmed", "pmc", "medline"})
_YEAR: Final = re.compile(r"(\d{4})")
_SPECIAL: Final = frozenset({"N1", "M3", "ID", "LA", "UR"})
#: The tags of almost all lines.
_USUAL: Final = frozenset(
    {*tags.FIELDS, *tags.NAMES, *tags.TITLES, *tags.JOURNALS, "TY", "PY", "Y1", "DA", "Y2", "SP",
     "EP", "SN", "DO", "UR", "N1", "M3", "ID", "LA", "AD", "AN"}
)  # fmt: skip
_DATES: Final = ("PY", "Y1", "DA")
Line = tuple[str, str, int]


def read(content: bytes) -> Parsed:
    """Return the records of a RIS file in their order, problems by lines.

    Lines that begin with no tag continue the line before. A record that lacks its TY or ER is
    read all the same.
    """
    with collection_paused():
        return _read(content)


def _read(content: bytes) -> Parsed:
    text, problems = read_text(content, "RIS file")
    records = _records(text, problems)
    drafts = [_draft(record) for record in watched(records)]
    kept = [draft for draft in drafts if not draft.is_empty]
    problems += [
        Problem(draft.line, tr("This record is empty.")) for draft in drafts if draft.is_empty
    ]
    if not records and text.strip():
        problems.append(Problem(0, tr("There is no record in it: records begin with “TY  - ”.")))
    problems.sort(key=lambda problem: problem.line)
    items: list[Source] = [draft.build() for draft in kept]
    return Parsed(tuple(items), tuple(problems), lines=tuple(draft.line for draft in kept))


def _records(text: str, problems: list[Problem]) -> list[list[Line]]:
    records: list[list[Line]] = []
    current: list[Line] = []
    more: list[str] = []
    match = _TAG.match
    for number, line in enumerate(text.split("\n"), start=1):
        if line[2:6] == "  - " and line[:2] in _USUAL:
            if more:
                _continue(current, more)
            current.append((line[:2], line[6:].strip(), number))
            continue
        found = match(line)
        if found is None:
            rest = line.strip().strip("\ufeff")
            if rest and current:
                more.append(rest)
            elif rest:
                problems.append(
                    Problem(number, tr("“{line}” is no part of a record.").format(line=rest[:60]))
                )
            continue
        _continue(current, more)
        tag = found[1] or found[3]
        if tag == "ER":
            if current:
                records.append(current)
            current = []
        elif tag != "EF":
            current.append((tag, (found[2] or "").strip(), number))
    _continue(current, more)
    if current:
        problems.append(Problem(current[0][2], tr("The record has no end (“ER  - ”).")))
        records.append(current)
    return [part for record in records for part in _parted(record, problems)]


def _continue(record: list[Line], more: list[str]) -> None:
    """Put lines without a tag to the end of the line before them."""
    if more:
        tag, value, start = record[-1]
        record[-1] = (tag, " ".join([value, *more]).strip(), start)
        more.clear()


def _parted(record: list[Line], problems: list[Problem]) -> list[list[Line]]:
    """Part a record whose ER is missing: a further TY with a title or an author begins one."""
    if record[0][0] != "TY":
        problems.append(Problem(record[0][2], tr("The record does not say its type (“TY  - ”).")))
    if [line[0] for line in record].count("TY") < 2:
        return [record]
    starts = [place for place, line in enumerate(record) if line[0] == "TY"]
    begins = [0]
    wanted = {"TI", "T1", "AU", "A1"}
    before = not wanted.isdisjoint(tag for tag, _, _ in record[: starts[0]])
    for place, end in zip(starts, [*starts[1:], len(record)], strict=True):
        own = not wanted.isdisjoint(tag for tag, _, _ in record[place:end])
        if place and own and before:
            problems.append(Problem(record[begins[-1]][2], tr("The record has no end (“ER  - ”).")))
            begins.append(place)
            before = False
        before = before or own
    return [record[start:end] for start, end in zip(begins, [*begins[1:], None], strict=True)]


def _draft(record: list[Line]) -> Draft:
    values: dict[str, list[str]] = {}
    for tag, value, _ in record:
        if not value:
            continue
        if tag in values:
            values[tag].append(value)
        else:
            values[tag] = [value]
    code = values.pop("TY", [""])[-1].upper()
    draft = Draft(tags.TYPES.get(code, "document"), record[0][2])
    if code and code not in tags.TYPES:
        draft.put(f"{PREFIX}TY", code)
    for tag, value, _ in record:
        if tag in tags.TITLES and value:
            draft.title = _joined(draft.title, value)
    for tag in tags.TITLES:
        values.pop(tag, None)
    whole = draft.type in tags.WHOLES
    for tag, role in tags.NAMES.items():
        if tag in values:
            draft.add_names(role, [direct_or_inverted(name, role) for name in values.pop(tag)])
    _dates(draft, values)
    _containers(draft, values, whole)
    _pages(draft, values)
    _numbers(draft, values)
    for tag, found in values.items():
        for value in found:
            variable = tags.FIELDS.get(tag)
            if tag in _SPECIAL:
                _special(draft, tag, value)
            elif variable is not None:
                draft.put(variable, value)
            elif not _identifier(draft, tag, value):
                draft.put(PREFIX + tag, value)
    return draft


def _identifier(draft: Draft, tag: str, value: str) -> bool:
    """Set the number of a database’s record, which PubMed writes as “26957754[pmid]”."""
    found = _NUMBERED.fullmatch(value)
    if found is not None:
        draft.put(_NUMBERS[found[2].lower()], found[1])
        return True
    if tag != "AN" or draft.fields.get("source", "").lower() not in _PUBMED:
        return False
    if value.isdecimal() or value.startswith("PMC"):
        draft.put("PMID" if value.isdecimal() else "PMCID", value)
        return True
    return False


def _joined(title: str, more: str) -> str:
    """Join the parts of a title; the same title given twice (TI and T1) is one."""
    if not title or title == more:
        return more
    end = title[-1]
    return f"{title} {more}" if end in ".?!:" else f"{title}: {more}"


def _special(draft: Draft, tag: str, value: str) -> None:
    if tag == "N1":
        if not take_extra(draft, value):
            draft.put("note", value)
    elif tag == "M3":
        found = _DOI.fullmatch(value)
        if found is not None:
            draft.first("DOI", found[1])
        else:
            draft.put("genre", value)
    elif tag == "ID":
        draft.citekey = draft.citekey or value
    elif tag == "LA":
        if draft.language and draft.language != value:
            draft.put(PREFIX + tag, value)
        draft.language = draft.language or value
    elif not draft.first("URL", value):
        draft.put(f"{PREFIX}UR", value)


def _dates(draft: Draft, values: dict[str, list[str]]) -> None:
    """Take the most precise of the dates that agree in the year; none is made of two."""
    found: list[tuple[int, Edtf]] = []
    for tag in _DATES:
        for text in values.pop(tag, ()):
            date = ris_date(text)
            if date is None:
                if _YEAR.search(text) or not found:
                    draft.first("issued" if not found else f"{PREFIX}{tag}", text)
                continue
            if text.count("/") >= 3 and text.rstrip().rsplit("/", 1)[1].isalpha():
                # “2013/02/15/received” is another date than that of publication.
                draft.put(PREFIX + tag, text)
                continue
            found.append((len(str(date)), date))
    if len(found) == 1:
        draft.issued = found[0][1]
    elif found:
        year = found[0][1].year
        same = [one for one in found if one[1].year == year]
        draft.issued = max(same, key=lambda one: one[0])[1]
    if found:
        if draft.fields.get("issued") and _YEAR.search(draft.fields["issued"]) is None:
            draft.put(f"{PREFIX}PY", draft.fields.pop("issued"))
        draft.fields.pop("issued", None)
    for text in values.pop("Y2", ()):
        date = ris_date(text)
        if date is not None:
            draft.accessed = draft.accessed or date
        elif text.strip(" /"):
            draft.put(f"{PREFIX}Y2", text)


@lru_cache(maxsize=20_000)
def ris_date(text: str) -> Edtf | None:
    """Return the date of “YYYY/MM/DD/other”; `other` decides where it is EDTF itself."""
    parts = [part.strip() for part in text.split("/", 3)]
    if len(parts) == 4 and parts[3]:
        whole = dates.of_text(parts[3]) if any(sign.isdigit() for sign in parts[3]) else None
        if whole is not None:
            return whole
        if dates.month_number(parts[3]) is not None and not parts[1]:
            parts[1] = parts[3]
    if len(parts) > 1:
        month = parts[1] if parts[1].strip("0") else ""
        day = parts[2] if len(parts) > 2 and parts[2].strip("0") else ""
        if found := dates.of_numbers(parts[0], month, day):
            return found
    return dates.of_text(text.strip("/ "))


def _containers(draft: Draft, values: dict[str, list[str]], whole: bool) -> None:
    own = "collection-title" if whole else "container-title"
    for tag in [one for one in ("BT", "T2", "JF", "JO") if one in values]:
        for value in values.pop(tag):
            if whole and tag == "BT" and not draft.title:
                draft.title = value
            elif not draft.first(own, value):
                short = own == "container-title" and tag in ("JF", "JO")
                draft.put("container-title-short" if short else f"{PREFIX}{tag}", value)
    for abbreviation in [one for one in ("JA", "J2", "J1") if one in values]:
        for value in values.pop(abbreviation):
            if value == draft.fields.get("container-title"):
                continue
            if whole or not draft.first("container-title-short", value):
                draft.put(f"{PREFIX}{abbreviation}", value)
    if not whole and "container-title" not in draft.fields:
        abbreviated = draft.fields.get("container-title-short")
        if abbreviated and draft.type.startswith("article"):
            draft.fields["container-title"] = abbreviated


def _pages(draft: Draft, values: dict[str, list[str]]) -> None:
    start = next(iter(values.pop("SP", ())), "")
    end = next(iter(values.pop("EP", ())), "")
    pages = f"{start}-{end}" if start and end and end != start else start or end
    whole = draft.type in ("book", "thesis") and start.isdigit() and not end
    draft.put("number-of-pages" if whole else "page", pages)


def _numbers(draft: Draft, values: dict[str, list[str]]) -> None:
    for value in values.pop("SN", ()):
        name = standard_number(value, draft.type)
        draft.put(name, value)
    for value in values.pop("DO", ()):
        found = _DOI.match(value)
        draft.put("DOI", found[1] if found else value)
    if draft.type not in tags.WHOLES and draft.type != "patent":
        return
    if "IS" in values and "M1" not in values:
        values["M1"] = values.pop("IS")
