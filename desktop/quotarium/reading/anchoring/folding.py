"""A text folded so that typography does not count, with every offset mapped back.

Dashes, soft hyphens and invisible characters vanish from the folded text; whether two passages
that fold alike really differ in typography only is then decided by comparing what stood there
(`rules_between`), so that “recreation” is not taken for “re-creation”.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from quotarium.reading.anchoring.signs import (
    DASHES,
    DOUBLED,
    HYPHENS,
    KASHIDA,
    LIGATURES,
    LONG_DASHES,
    QUOTES,
    SOFT_HYPHENS,
    WIDE,
    ZERO_WIDTH,
    Rule,
    character_class,
)

_LEAD = (
    rf"(?:[{ZERO_WIDTH}]+"
    rf"|\s+[{re.escape(DASHES)}]+\s+"
    rf"|\s*[{LONG_DASHES}]+\s*"
    rf"|[{re.escape(HYPHENS + SOFT_HYPHENS)}]+(?:[^\S\n]*\n\s*)?"
    r"|\s+(?=[;:!?%‰]))+"
)
_SPACE = rf"\s[\s{ZERO_WIDTH}]*"
_UNUSUAL_SPACE = rf"(?:[^\S ]| (?=[\s{ZERO_WIDTH}]))[\s{ZERO_WIDTH}]*"
_ELLIPSIS = rf"[\s{ZERO_WIDTH}]*(?:…|\.\s?\.\s?\.)(?:\s?[….])*(?:\s+(?=\w))?"
_SIGN = rf"{'|'.join(DOUBLED)}|[{re.escape(QUOTES)}]|[{''.join(LIGATURES)}\uff01-\uff5e]"
_GUILLEMETS = (
    "«[\u00a0\u202f\u2009]|[\u00a0\u202f\u2009]»|‹[\u00a0\u202f\u2009]|[\u00a0\u202f\u2009]›"
)
_LEAD_PATTERN = re.compile(_LEAD)
_ZERO_WIDTH_PATTERN = re.compile(f"[{ZERO_WIDTH}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text and its folded form; segments are the stretches that folding changed.

    Segment i is `folded[fold_starts[i]:fold_ends[i]]` and `raw[raw_starts[i]:raw_ends[i]]`, of
    which the first `leads[i]` characters vanished. Everything between segments is unchanged.
    """

    raw: str
    folded: str
    fold_starts: list[int]
    fold_ends: list[int]
    raw_starts: list[int]
    raw_ends: list[int]
    leads: list[int]

    def segments(self, start: int, end: int) -> range:
        """Return the indices of the segments that touch the folded range."""
        return range(bisect_right(self.fold_ends, start), bisect_left(self.fold_starts, end))

    def cuts(self, at: int) -> bool:
        """Tell whether the folded offset lies inside what was one sign in the raw text."""
        index = bisect_right(self.fold_starts, at) - 1
        return index >= 0 and self.fold_starts[index] < at < self.fold_ends[index]

    def raw_start(self, at: int) -> int:
        """Return the raw offset of a folded one, after what vanished before it."""
        index = bisect_right(self.fold_starts, at) - 1
        if index >= 0 and self.fold_starts[index] == at < self.fold_ends[index]:
            return self.raw_starts[index] + self.leads[index]
        return self._raw(at)

    def raw_end(self, at: int) -> int:
        """Return the raw offset where a folded range that ends at `at` ends."""
        index = bisect_left(self.fold_ends, at)
        if index < len(self.fold_ends) and self.fold_ends[index] == at:
            return self.raw_ends[index]
        return self._raw(at)

    def between(self, start: int, end: int) -> str:
        """Return what stood where the folded range is, with what vanished before it."""
        return self.raw[self._raw(start) : self.raw_end(end)]

    def _raw(self, at: int) -> int:
        index = bisect_right(self.fold_starts, at) - 1
        if index < 0:
            return at
        if at < self.fold_ends[index]:
            return self.raw_starts[index]
        return self.raw_ends[index] + at - self.fold_ends[index]


@lru_cache(maxsize=4)
def fold_source(text: str) -> Folded:
    """Return the folded form of a whole document; the last few are kept."""
    return fold(text)


def fold(text: str) -> Folded:
    """Return the folded form of a text."""
    pieces: list[str] = []
    fold_starts: list[int] = []
    fold_ends: list[int] = []
    raw_starts: list[int] = []
    raw_ends: list[int] = []
    leads: list[int] = []
    here = length = 0
    for found in _pattern(unicodedata.is_normalized("NFC", text)).finditer(text):
        start, end = found.span()
        plain = text[here:start]
        pieces.append(plain)
        length += len(plain)
        here = end
        lead, unit = found["lead"] or "", found["after"] or found["unit"] or ""
        sign = _folded_unit(unit)
        if not sign:
            continue
        pieces.append(sign)
        fold_starts.append(length)
        length += len(sign)
        fold_ends.append(length)
        raw_starts.append(start)
        raw_ends.append(end)
        leads.append(len(lead))
    pieces.append(text[here:])
    return Folded(text, "".join(pieces), fold_starts, fold_ends, raw_starts, raw_ends, leads)


def rules_between(one: str, other: str) -> frozenset[Rule] | None:
    """Return the rules under which two stretches that fold alike are the same, or None."""
    if one == other:
        return frozenset()
    lead_one, lead_other = (_lead(stretch) for stretch in (one, other))
    body_one, body_other = one[len(lead_one) :], other[len(lead_other) :]
    rules = _lead_rules(lead_one, lead_other)
    if rules is None or body_one == body_other:
        return rules
    return rules | {_body_rule(body_one + body_other)}


def _lead(stretch: str) -> str:
    found = _LEAD_PATTERN.match(stretch)
    return found[0] if found and found.end() < len(stretch) else ""


def _lead_rules(one: str, other: str) -> frozenset[Rule] | None:
    rules = set()
    shown_one, shown_other = (_ZERO_WIDTH_PATTERN.sub("", lead) for lead in (one, other))
    if len(one) - len(shown_one) != len(other) - len(shown_other):
        stretched = one.count(KASHIDA) != other.count(KASHIDA)
        rules.add(Rule.KASHIDA if stretched else Rule.INVISIBLE)
    one, other = shown_one, shown_other
    if one == other:
        return frozenset(rules)
    dashes_one, dashes_other = (_dashes(lead) for lead in (one, other))
    if dashes_one and dashes_other:
        broken = "\n" in one or "\n" in other
        rules.add(Rule.LINE_BREAK_HYPHENS if broken else Rule.DASHES)
        return frozenset(rules)
    lone = one if dashes_one else other
    if dashes_one or dashes_other:
        if "\n" not in lone or set(dashes_one + dashes_other) & set(LONG_DASHES):
            return None
        return frozenset(rules | {Rule.LINE_BREAK_HYPHENS})
    soft = set(one + other) & set(SOFT_HYPHENS)
    if soft:
        rules.add(Rule.LINE_BREAK_HYPHENS if "\n" in one + other else Rule.SOFT_HYPHENS)
    elif one.strip() == other.strip():
        rules.add(Rule.SPACES)
    return frozenset(rules)


def _dashes(lead: str) -> str:
    return "".join(char for char in lead if char in DASHES)


def _body_rule(signs: str) -> Rule:
    if any(char in QUOTES for char in signs):
        return Rule.QUOTATION_MARKS
    if "…" in signs or ".." in signs or ". ." in signs:
        return Rule.ELLIPSES
    if any(char.isspace() for char in signs):
        return Rule.SPACES
    if any(char in LIGATURES for char in signs):
        return Rule.LIGATURES
    if any(char in WIDE for char in signs):
        return Rule.WIDTH
    return Rule.NORMALISATION


def _folded_unit(unit: str) -> str:
    if not unit:
        return ""
    if "…" in unit or ".." in unit or ". ." in unit:
        return "..."
    if unit[0] in QUOTES or unit[-1] in "»›" or unit in DOUBLED:
        return '"'
    if unit[0].isspace():
        return " "
    return LIGATURES.get(unit) or WIDE.get(unit) or unicodedata.normalize("NFC", unit)


@cache
def _pattern(normalised: bool) -> re.Pattern[str]:
    cluster = "" if normalised else f"|{_cluster()}"
    one = "." if normalised else f"{_cluster()}|."
    return re.compile(
        rf"(?P<lead>{_LEAD})(?P<after>{_ELLIPSIS}|{_GUILLEMETS}|{_SIGN}|{_SPACE}|{one})?"
        rf"|(?P<unit>{_ELLIPSIS}|{_GUILLEMETS}|{_UNUSUAL_SPACE}{cluster}|{_SIGN})",
        re.DOTALL,
    )


def _cluster() -> str:
    """Return the pattern of a character with its combining marks, conjoining jamo, and single
    characters that normalisation replaces; made only for texts that are not in NFC.
    """
    chars = [chr(point) for point in range(0x300, 0x10000) if not 0xD800 <= point < 0xE000]
    marks = character_class(
        ord(char) for char in chars if unicodedata.category(char).startswith("M")
    )
    single = character_class(
        ord(c) for c in chars if not unicodedata.is_normalized("NFC", c) and c.isalnum()
    )
    return rf"[^\s{marks}][{marks}]+|[\u1100-\u1112][\u1160-\u11ff]+|[{single}]"
