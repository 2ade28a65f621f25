"""The words and forms of dates in one language, read from the table beside this module."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from enum import Enum
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from pydantic import BaseModel, ConfigDict

_TABLES: Final = files("quotarium.model.dates") / "languages"
DEFAULT: Final = "en"


class Role(Enum):
    """What a word or sign does in a phrase; those with lower-case values are lists in the table."""

    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"
    AFTER = "after"
    BEFORE = "before"
    FROM = "from"
    TO = "to"
    BETWEEN = "between"
    OR = "or"
    AND = "and"
    OR_LATER = "or_later"
    OR_EARLIER = "or_earlier"
    NOW = "now"
    BC = "bc"
    AD = "ad"
    CENTURY = "century"
    DECADE = "decade"
    PART = "part"
    QUARTER = "quarter"
    NORTH = "north"
    SOUTH = "south"
    RELATIVE = "relative"
    FILLER = "filler"
    ORDINAL = "ORDINAL"
    MONTH = "MONTH"
    SEASON = "SEASON"
    WEEKDAY = "WEEKDAY"
    REMARK = "REMARK"
    NUMBER = "NUMBER"
    YEAR = "YEAR"
    DATE = "DATE"
    DASH = "DASH"
    COMMA = "COMMA"
    DOUBT = "DOUBT"
    TILDE = "TILDE"


class Word(NamedTuple):
    """What a spelling stands for: a role, with a number (month 3) or a remark (unknown, year)."""

    role: Role
    number: int = 0
    text: str = ""


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Forms(_Table):
    """How dates are written; `{}` is the place of what is formatted."""

    no_date: str
    day: str
    date: str
    day_of_month: str
    month_of_year: str
    season_of_year: str
    bc: str
    ad: str
    decade: str
    decade_00: str
    century: str
    century_number: str
    # Behind “after” and “before”; behind “about” as well where `approximate_governs`.
    decade_governed: str = ""
    century_governed: str = ""
    approximate_governs: bool = False
    approximate: str
    uncertain: str
    after: str
    before: str
    or_later: str
    or_earlier: str
    north: str
    south: str
    or_: str
    and_: str

    @property
    def postpositions(self) -> bool:
        """Whether words such as “after” stand behind the date."""
        return self.after.startswith("{}")


class Exceptions(_Table):
    """Numbers that are not written by the rule, keyed by the number as text."""

    days: dict[str, str] = {}
    centuries: dict[str, str] = {}
    decades: dict[str, str] = {}


class Suffixes(_Table):
    """What may hang on a number (`15th`, `1990s`) or a month; `case` and `month` say nothing."""

    ordinal: tuple[str, ...]
    decade: tuple[str, ...]
    case: tuple[str, ...]
    month: tuple[str, ...] = ()


class Offsets(_Table):
    """The words of dates counted from another; `numbers` begin with one, `whole` has phrases."""

    day: tuple[str, ...]
    week: tuple[str, ...]
    month: tuple[str, ...]
    year: tuple[str, ...]
    numbers: tuple[tuple[str, ...], ...]
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    next: tuple[str, ...]
    last: tuple[str, ...]
    same: tuple[str, ...]
    exactly: tuple[str, ...]
    filler: tuple[str, ...]
    whole: dict[str, str]


class Language(_Table):
    """One table of the `languages` folder."""

    name: str
    numeric: str
    months: tuple[tuple[str, ...], ...]
    months_short: tuple[str, ...]
    months_dated: tuple[str, ...]
    seasons: tuple[tuple[str, ...], ...]
    seasons_dated: tuple[str, ...] = ()
    weekdays: tuple[tuple[str, ...], ...]
    forms: Forms
    exceptions: Exceptions
    words: dict[str, tuple[str, ...]]
    numbers: dict[str, int]
    suffixes: Suffixes
    remarks: dict[str, dict[str, tuple[str, ...]]]
    offset: Offsets

    @cached_property
    def lexicon(self) -> dict[str, Word]:
        """Every known spelling, folded and without dots and spaces."""
        return {_key(spelling): word for spelling, word in self.spellings}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Match the longest known spelling at a place of a folded text."""
        return re.compile(_alternatives([spelling for spelling, _ in self.spellings]))

    @cached_property
    def roman_century(self) -> re.Pattern[str]:
        """Match a Roman numeral (and what is `before` it) beside the word for century."""
        word = _alternatives(list(self.words["century"]))
        if self.forms.century.startswith("{}"):
            return re.compile(
                rf"(?P<before>)(?<!\w)(?P<roman>[ivx]+)[.-]?(?:er|e|eme|th)?(?=\s+{word})"
            )
        return re.compile(rf"(?P<before>{word}\s+)(?P<roman>[ivx]+)(?!\w)")

    @cached_property
    def undated(self) -> frozenset[str]:
        """The keys of all phrases that say there is no date."""
        return frozenset(_key(phrase) for phrase in (*self.words["undated"], self.forms.no_date))

    def means_undated(self, text: str) -> bool:
        """Tell whether `text` says that there is no date."""
        return _key(text) in self.undated

    def word(self, spelling: str) -> Word:
        """Return what a spelling matched by `pattern` stands for."""
        return self.lexicon[_key(spelling)]

    @cached_property
    def spellings(self) -> tuple[tuple[str, Word], ...]:
        """Every spelling with what it stands for."""
        found = [
            (phrase, Word(Role(role)))
            for role, phrases in self.words.items()
            if role != "undated"
            for phrase in phrases
        ]
        for role, rows in (
            (Role.MONTH, self.months),
            (Role.SEASON, self.seasons),
            (Role.WEEKDAY, self.weekdays),
        ):
            found += [(s, Word(role, n)) for n, row in enumerate(rows, 1) for s in row]
        dated = (self.months_short, self.months_dated)
        found += [(s, Word(Role.MONTH, n)) for row in dated for n, s in enumerate(row, 1)]
        found += [
            (row[0] + ending, Word(Role.MONTH, n))
            for n, row in enumerate(self.months, 1)
            for ending in self.suffixes.month
        ]
        found += [(spelling, Word(Role.ORDINAL, n)) for spelling, n in self.numbers.items()]
        for status, units in self.remarks.items():
            for unit, phrases in units.items():
                found += [(phrase, Word(Role.REMARK, 0, f"{status} {unit}")) for phrase in phrases]
        return tuple(found)


def fold(text: str) -> str:
    """Return `text` without case, accents and kinds of dash, apostrophe and digit, to compare."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not _is_mark(c))
    same = bare.translate(_SAME)
    if same.isascii():
        return same
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in same)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


_SAME = {
    ord("ı"): "i",
    **dict.fromkeys(map(ord, "’‘ʼ`"), "'"),
    **dict.fromkeys(map(ord, "—―‒"), "–"),
    **dict.fromkeys(map(ord, "−‐‑"), "-"),
}


def _key(phrase: str) -> str:
    """Return what all writings of a spelling share; a single letter keeps the dot it needs."""
    folded = fold(phrase)
    return folded if _is_dotted_letter(folded) else re.sub(r"[.\s]", "", folded)


def _is_dotted_letter(folded: str) -> bool:
    return len(folded) == 2 and folded[1] == "."


def _alternatives(phrases: list[str]) -> str:
    longest_first = sorted({fold(phrase) for phrase in phrases}, key=lambda p: (-len(p), p))
    # A digit may touch a word (“15March”, “c1921”), a letter may not.
    return rf"(?<![^\W\d_])(?:{'|'.join(map(_flexible, longest_first))})(?![^\W\d_])"


def _flexible(phrase: str) -> str:
    """Let dots and spaces of an abbreviation be left out, but for a single letter with a dot."""
    if _is_dotted_letter(phrase):
        return re.escape(phrase)
    spaced = re.sub(r"\.\s*(?=\w)", r". ", phrase)
    words = [
        re.escape(word.rstrip(".")) + (r"\.?" if word.endswith(".") or 1 < len(word) < 6 else "")
        for word in spaced.split()
    ]
    glue = [r"\s*" if word.endswith(".") else r"\s+" for word in spaced.split()]
    return "".join(w + g for w, g in zip(words, [*glue[:-1], ""], strict=True))


@lru_cache(maxsize=32)
def language_table(tag: str) -> Language:
    """Return the table for a language tag (`de`, `de-AT`); English where there is none."""
    code = re.split(r"[-_]", tag.lower())[0]
    if code not in known_languages():
        code = DEFAULT
    data = tomllib.loads((_TABLES / f"{code}.toml").read_text(encoding="utf-8"))
    data["numbers"] = data["words"].pop("numbers")
    for word in ("or", "and"):
        data["forms"][f"{word}_"] = data["forms"].pop(word)
    return Language.model_validate(data, strict=False)


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a table, English first."""
    codes = {f.name.removesuffix(".toml") for f in _TABLES.iterdir() if f.name.endswith(".toml")}
    return (DEFAULT, *sorted(codes - {DEFAULT}))
