"""When something was said: what the text states near it, and what follows from publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.detection.lexicon import Lexicon
from quotarium.detection.suggestion import Relation
from quotarium.detection.tokens import Item
from quotarium.errors import InvalidDate
from quotarium.marking import tr
from quotarium.model.dates import Edtf, read_phrase
from quotarium.model.dates.language import known_languages, language_table

_YEAR: Final = r"(?:1[5-9]\d\d|20\d\d)"


class Dated(NamedTuple):
    """A date in the text: `edtf` None says that the text does not tell more; `relation` says by
    what it is stated, if it does not stand by itself.
    """

    start: int
    end: int
    text: str
    edtf: Edtf | None
    reason: str
    relation: Relation | None = None


class Expressions:
    """What dates look like in one language."""

    def __init__(self, words: Lexicon) -> None:
        self.code = words.code if words.code in known_languages() else "en"
        table = language_table(self.code)
        months = {s.casefold() for row in table.months for s in row}
        months |= {s.casefold() for s in (*table.months_short, *table.months_dated)}
        self.weekdays = {
            s.casefold().rstrip("."): number
            for number, row in enumerate(table.weekdays)
            for s in row
            if len(s) > 3
        }
        month = "|".join(
            sorted((re.escape(m) for m in months if len(m) > 2), key=len, reverse=True)
        )
        season = _any([s for row in table.seasons for s in row])
        weekday = "|".join(sorted(map(re.escape, self.weekdays), key=len, reverse=True)) or "(?!)"
        near = words.relative_dates
        self.days = {key: int(value) for key, value in near.get("days", {}).items()}
        self.units = near.get("units", {})
        self.onward = frozenset(near.get("onward", ()))
        self.neighbours = {key: int(value) for key, value in near.get("neighbours", {}).items()}
        self.spans = {key: int(value) for key, value in near.get("years", {}).items()}
        #: counted from publication, not from a date in the text
        self.back = tuple(near.get("back", ())) or ("\0",)
        numbers = near.get("numbers", ())
        self.numbers = {word: number for number, word in enumerate(numbers, 1)}
        self.vague = (*near.get("vague", ()), *self.onward, *self.neighbours, *self.spans)
        relative = [*self.days, *self.units]
        beginnings = (*months, *self.weekdays, *relative, *self.vague)
        #: without one of these words or a number there is no date
        self.beginnings = {b.casefold().split()[0].rstrip(".") for b in beginnings if b}
        self.pattern = re.compile(
            rf"(?P<full>\b(?:\d{{1,2}}\s?[–-]\s?)?\d{{1,2}}(?:\.|st|nd|rd|th|º|er)?\s+(?:de\s+)?(?:{month})\b\.?(?:,?\s+(?:de\s+)?{_YEAR}\b)?"
            rf"|\b(?:{month})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)(?:,\s*{_YEAR}\b)?"
            rf"|\b(?:{month})\b\.?,?\s+(?:de\s+)?{_YEAR}\b|\b\d{{4}}-\d\d-\d\d\b"
            rf"|\b(?:{season})\s+(?:of\s+|de\s+|des\s+jahres\s+)?{_YEAR}\b)"
            rf"|(?P<relative>\b(?:{_any(relative)})\b)"
            rf"|(?P<weekday>\b(?:{weekday})\b)"
            rf"|(?P<vague>\b(?:(?:{_any([*self.numbers])}|\d{{1,3}})\s+(?:{_any([*self.spans])})"
            rf"|{_any(self.vague)})\b)"
            rf"|(?P<month>\b(?:in|en|im|в|em)\s+(?:{month})\b(?!\s+\d))"
            rf"|(?P<year>\b(?:in|en|im\s+jahr|в|em)\s+{_YEAR}\b)",
            re.IGNORECASE,
        )


def _any(phrases: list[str] | tuple[str, ...]) -> str:
    if not phrases:
        return "(?!)"
    return "|".join(
        sorted((r"\s+".join(map(re.escape, p.split())) for p in phrases), key=len, reverse=True)
    )


@lru_cache(maxsize=16)
def expressions(words: Lexicon) -> Expressions:
    """Return the date expressions of a language, made ready."""
    return Expressions(words)


def dates(text: str, items: Sequence[Item], words: Lexicon, published: Edtf | None) -> list[Dated]:
    """Return the dates that stand in a stretch of items, in order."""
    known = expressions(words)
    if not any(item.kind == "n" or item.low in known.beginnings for item in items):
        return []
    found: list[Dated] = []
    start, end = items[0].start, items[-1].end
    for match in known.pattern.finditer(text, start, end):
        phrase = " ".join(match[0].split()).rstrip(".")
        kind = match.lastgroup or ""
        if kind == "month" and match[0].split()[-1].islower() and known.code == "en":
            continue  # “in may”
        edtf, reason = _understood(kind, phrase, known, published)
        counted = edtf is not None and kind in ("relative", "weekday", "vague")
        relation = Relation(phrase=phrase, date=published, published=True) if counted else None
        found.append(Dated(match.start(), match.end(), phrase, edtf, reason, relation))
    return found


def _understood(
    kind: str, phrase: str, known: Expressions, published: Edtf | None
) -> tuple[Edtf | None, str]:
    day = whole_day(published)
    if kind in ("full", "month", "year"):
        return _absolute(kind, phrase, known, published)
    if kind == "weekday":
        number = known.weekdays[phrase.casefold()]
        if day is None:
            return None, tr(
                "“{phrase}” is a weekday, and the day of publication is not known"
            ).format(phrase=phrase)
        back = (day.weekday() - number) % 7
        said = day - timedelta(days=back)
        return Edtf.parse(said.isoformat()), tr(
            "“{phrase}”, counted back from publication on {published}"
        ).format(phrase=phrase, published=published)
    if kind == "relative":
        key = phrase.casefold()
        if day is None and not (key in known.units and published is not None and published.year):
            return None, tr(
                "“{phrase}” depends on the day of publication, which is not known"
            ).format(phrase=phrase)
        if key in known.days and day is not None:
            said = day + timedelta(days=known.days[key])
            return Edtf.parse(said.isoformat()), tr(
                "“{phrase}”, counted from publication on {published}"
            ).format(phrase=phrase, published=published)
        return _unit(phrase, str(known.units.get(key, "")), published)
    if phrase.casefold().endswith(known.back) and published is not None and published.year:
        year = years_from(phrase, known, published.year)
        if year is not None and year > 0:
            return Edtf.parse(f"{year:04d}~"), tr(
                "“{phrase}”, counted from publication ({published})"
            ).format(phrase=phrase, published=published)
    return None, tr("“{phrase}” does not say when; it may date another event").format(phrase=phrase)


def _absolute(
    kind: str, phrase: str, known: Expressions, published: Edtf | None
) -> tuple[Edtf | None, str]:
    bare = phrase.split(maxsplit=1)[1] if kind in ("month", "year") else phrase
    if kind == "year":
        bare = bare.split()[-1]
    try:
        edtf = read_phrase(bare, known.code).edtf
    except InvalidDate:
        return None, tr("“{phrase}” could not be understood as a date").format(phrase=phrase)
    if edtf is None:
        return None, ""
    written = str(edtf)
    if not written.startswith("XXXX"):
        return edtf, tr("stated: “{phrase}”").format(phrase=phrase)
    if published is None or published.year is None or published.latest is None:
        return edtf, tr("“{phrase}” without a year; the year is not known").format(phrase=phrase)
    for year in (published.year, published.year - 1):
        try:
            doubt = "" if whole_day(published) else "?"
            candidate = Edtf.parse(written.replace("XXXX", f"{year:04d}{doubt}"))
        except InvalidDate:
            continue
        if candidate.earliest is not None and candidate.earliest <= published.latest:
            return candidate, tr(
                "“{phrase}” without a year; taken to be the last one "
                "before publication ({published})"
            ).format(phrase=phrase, published=published)
    return edtf, tr("“{phrase}” without a year; the year is not known").format(phrase=phrase)


def _unit(phrase: str, unit: str, published: Edtf | None) -> tuple[Edtf | None, str]:
    """Return the month or year that “last month”, “this year” mean."""
    name, _, shift = unit.partition(" ")
    year = published.year if published else None
    if year is None or published is None:
        return None, tr("“{phrase}” depends on the day of publication, which is not known").format(
            phrase=phrase
        )
    reason = tr("“{phrase}”, counted from publication ({published})").format(
        phrase=phrase, published=published
    )
    if name == "year":
        return Edtf.parse(f"{year + int(shift or 0):04d}"), reason
    day = whole_day(published)
    if name == "month" and day is not None:
        months = day.year * 12 + day.month - 1 + int(shift or 0)
        return Edtf.parse(f"{months // 12:04d}-{months % 12 + 1:02d}"), reason
    if name == "week" and day is not None:
        first = day - timedelta(days=day.weekday()) + timedelta(weeks=int(shift or 0))
        last = first + timedelta(days=6) if int(shift or 0) < 0 else day
        return Edtf.parse(f"{first.isoformat()}/{last.isoformat()}"), reason
    return None, tr("“{phrase}” depends on the day of publication, which is not known").format(
        phrase=phrase
    )


def years_from(phrase: str, known: Expressions, year: int) -> int | None:
    """Return the year that “six years later” means, counted from one; None for other phrases."""
    number, _, unit = phrase.casefold().partition(" ")
    count = int(number) if number.isdecimal() else known.numbers.get(number)
    if count is None or unit not in known.spans:
        return None
    return year + count * known.spans[unit]


def whole_day(published: Edtf | None) -> date | None:
    """Return the one day that a date is; None where it is wider, or out of the calendar."""
    if published is None or published.earliest is None or published.earliest != published.latest:
        return None
    if not 1 <= published.earliest <= date.max.toordinal():
        return None
    return date.fromordinal(published.earliest)
