"""The role and the organisation that stand beside a name: “Kremlin spokesperson Dmitry Peskov”."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_HONORIFIC: Final = Is.HE_TITLE | Is.SHE_TITLE
_LONGEST: Final = 14


def beside_name(
    text: str, items: list[Item], name: Range, low: int, high: int
) -> tuple[str | None, str | None]:
    """Return the role and the organisation written before or behind a name in a sentence."""
    begin = _before(items, name[0], low)
    before = _role(text, items, begin, name[0])
    if before[0]:
        return before
    after = name[1]
    if after + 1 < high and items[after].text == ",":
        end = after + 1
        while end < high and items[end].kind in "wn" and end - after < _LONGEST:
            if items[end].flags & VERB and items[end].text not in ("'s", "’s"):
                break
            end += 1
        stands_apart = end >= high or items[end].kind == "p"
        first = items[after + 1]
        if stands_apart and not first.flags & Is.RELATIVE & ~Is.DETERMINER and first.kind != "n":
            return _role(text, items, after + 1, end)
    return None, None


def _before(items: list[Item], name: int, low: int) -> int:
    begin = name
    while begin > low and name - begin < _LONGEST:
        item = items[begin - 1]
        if item.text == "." and begin - 2 >= low and items[begin - 2].flags & Is.ABBREVIATION:
            begin -= 1
            continue
        if item.text == "," and begin == name and begin - 2 > low:
            begin -= 1  # former head of the office, Ada Berg
            continue
        if item.kind != "w" or (
            item.flags & (VERB | Is.SUBORDINATOR | Is.COORDINATOR | Is.RELATIVE)
            and (item.text not in ("'s", "’s") and item.low not in ("of", "at", "for"))
        ):
            break
        if (item.cues and not item.capital) or item.flags & Is.ADVERB:
            break
        if item.flags & (Is.DETERMINER | Is.POSSESSIVE) and item.low != "the":
            break
        if item.flags & PRONOUN and not item.flags & Is.DETERMINER:
            break
        if item.flags & Is.PREPOSITION and item.low not in ("of", "at", "for", "de", "von"):
            break
        begin -= 1
    while begin < name and (
        items[begin].flags & (Is.DETERMINER | Is.PREPOSITION) or items[begin].kind == "p"
    ):
        begin += 1
    return begin


def _role(text: str, items: list[Item], begin: int, end: int) -> tuple[str | None, str | None]:
    while begin < end and (items[begin].flags & _HONORIFIC or items[begin].text == "."):
        begin += 1
    while end > begin and items[end - 1].kind == "p":
        end -= 1
    while begin < end and items[begin].flags & Is.DETERMINER:
        begin += 1
    part = items[begin:end]
    offices = [n for n, i in enumerate(part) if i.flags & (Is.ROLE | Is.TITLE) and len(i.text) > 2]
    if not offices:
        return None, None
    organisation = _organisation(text, part, offices[-1])
    title = " ".join(text[part[0].start : part[-1].end].split())
    return title, organisation


def _organisation(text: str, part: list[Item], office: int) -> str | None:
    """Return the body that an office belongs to: “of the River Board”, “Kremlin spokesperson”."""
    governors = [n for n, i in enumerate(part) if n > office - 1 and i.flags & Is.PREPOSITION]
    if governors:
        at = next((n for n in governors if part[n].low == "at"), governors[0])
        rest = part[at + 1 :]
        while rest and rest[0].flags & Is.DETERMINER:
            rest = rest[1:]
        if not rest or not rest[0].capital:
            return None
        return " ".join(text[rest[0].start : rest[-1].end].split())
    owner = part[:office]
    if (
        owner
        and owner[0].capital
        and any(i.flags & Is.ORGANISATION or (i.text.isupper() and len(i.text) > 1) for i in owner)
    ):
        last = max(n for n, i in enumerate(owner) if i.capital)
        return " ".join(text[owner[0].start : owner[last].end].split())
    return None
