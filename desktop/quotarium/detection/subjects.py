"""The subject of a verb of saying, to its left or its right, with what is set beside it."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.phrases import Range, before, is_part, share
from quotarium.detection.tokens import Item

_LONGEST: Final = 40
#: How far in front of a verb the “who” of its subject may stand.
_RELATIVE: Final = 14


def beside(items: list[Item], place: int) -> bool:
    """Tell whether what begins at `place` is set beside a name (“, a farmer,”, “, who …,”)."""
    item = items[place]
    flags = item.flags
    if item.kind in "nq":
        return True
    if item.kind == "p":
        return item.text in "($—–"
    if flags & (Is.DETERMINER | Is.RELATIVE | Is.POSSESSIVE | Is.PREPOSITION | Is.ADVERB | Is.ROLE):
        return True
    if flags & (PRONOUN | Is.SUBORDINATOR | Is.COORDINATOR):
        return bool(flags & Is.COORDINATOR)
    if not item.capital:
        return True
    for ahead in range(place + 1, min(place + 12, len(items))):
        if items[ahead].kind == "p" and items[ahead].text != ".":
            break
        if items[ahead].text in ("'s", "’s") and ahead < place + 5:
            return True
        if items[ahead].flags & Is.ROLE and not items[ahead].capital:
            return True
    return item.low in ("jr", "sr", "r", "d", "i") or item.text.isupper()


def subject_before(items: list[Item], verb: int, low: int) -> Range | None:
    """Return the subject that ends in front of the verb group at `verb`, appositions included."""
    if verb <= low:
        return None
    previous = items[verb - 1]
    if previous.kind == "p" and previous.text == ")":
        back = verb - 2
        while back > low and items[back].text != "(" and verb - back < _LONGEST:
            back -= 1
        found = before(items, back, low)
        return (found[0], verb) if found else None
    if previous.kind == "p" and previous.text in ",—–-":
        return _behind_apposition(items, verb, low)
    if previous.kind != "w" and previous.kind != "n" and previous.text != ".":
        return None
    if part := share(items, verb, low):
        return part
    found = before(items, verb, low)
    return _with_relative(items, found, verb, low)


def _with_relative(items: list[Item], found: Range | None, verb: int, low: int) -> Range | None:
    """Return the whole of “the schoolmaster who saw him” where only its end was found."""
    end = found[0] if found else verb
    for place in range(end - 1, max(low - 1, end - _RELATIVE), -1):
        if items[place].kind in "pq" or items[place].flags & Is.COORDINATOR:
            break
        if items[place].low == "who":
            head = before(items, place, low)
            return (head[0], verb) if head else found
    return found


def _behind_apposition(items: list[Item], verb: int, low: int) -> Range | None:
    """Return the head and its appositions: “Ada, a farmer from X, said”."""
    sign = items[verb - 1].text
    end = verb - 1
    for _ in range(6):
        comma = end - 1
        while comma > low and not (items[comma].kind == "p" and items[comma].text == sign):
            comma -= 1
            if verb - comma > _LONGEST * 2:
                return None
        if comma <= low:
            break
        aside = comma + 1
        if aside >= end:
            return None
        if all(items[p].flags & Is.ADVERB for p in range(aside, end)):
            return before(items, comma, low)  # Ada Berg, predictably, denied
        if beside(items, aside):
            head = before(items, comma, low)
            if head is None:
                if items[comma - 1].text == ")":
                    head = subject_before(items, comma, low)
                    if head:
                        return head[0], verb - 1
                end = comma
                continue
            if not (items[comma - 1].kind == "p" and items[comma - 1].text == ","):
                first = items[head[0]]
                if _is_head(items, head):
                    return head[0], verb - 1
                if first.capital and items[aside].flags & (Is.DETERMINER | Is.RELATIVE):
                    return head[0], verb - 1
            end = comma
            continue
        name = before(items, end, comma + 1)
        if name is None:
            return None
        described = before(items, comma, low)
        if (
            described
            and _has_role(items, described)
            and (items[described[0]].flags & Is.DETERMINER or not items[described[0]].capital)
        ):
            return described[0], verb - 1
        return name[0], verb - 1
    return None


def _is_head(items: list[Item], found: Range) -> bool:
    first, last = items[found[0]], items[found[1] - 1]
    if first.flags & (Is.DETERMINER | PRONOUN | Is.POSSESSIVE):
        return True
    return last.capital or first.capital or last.text == "."


def _has_role(items: list[Item], found: Range) -> bool:
    return any(items[p].flags & (Is.ROLE | Is.TITLE | Is.UNNAMED) for p in range(*found))


def subject_after(items: list[Item], begin: int, high: int) -> Range | None:
    """Return the subject behind an inverted cue (“, said Ada Berg, a farmer in Upper Sela.”)."""
    end = begin
    while end < high and end - begin < _LONGEST and is_part(items, end, begin):
        item = items[end]
        flags = item.flags
        if end > begin:
            if flags & Is.COORDINATOR and not (
                end + 1 < high
                and (items[end + 1].capital or items[end + 1].flags & Is.DETERMINER)
                and items[end - 1].capital == items[end + 1].capital
            ):
                break
            if flags & Is.TIME and not item.text.islower() | (item.low in ("earlier", "late")):
                break
            if flags & Is.ADVERB and not flags & Is.DETERMINER:
                break
            if flags & Is.PREPOSITION and _opens_occasion(items, end, high):
                break
            if flags & PRONOUN and not flags & (Is.DETERMINER | Is.POSSESSIVE):
                break
        elif flags & (Is.PREPOSITION | Is.ADVERB | Is.INFINITIVE) and not flags & Is.DETERMINER:
            return None
        end += 1
        if flags & PRONOUN and not flags & (Is.DETERMINER | Is.POSSESSIVE):
            break
    while end > begin and (
        items[end - 1].flags & (Is.PREPOSITION | Is.COORDINATOR | Is.ADVERB)
        or (items[end - 1].kind == "p" and items[end - 1].text not in ".%")
    ):
        end -= 1
    if end <= begin:
        return None
    if end < high and items[end].text == "," and end + 1 < high and beside(items, end + 1):
        end = _apposition_end(items, end, high)
    return begin, end


def _opens_occasion(items: list[Item], place: int, high: int) -> bool:
    """Tell whether a preposition opens a time or an occasion, not a part of the name."""
    if items[place].low in ("of", "for") and place + 1 < high and items[place + 1].capital:
        return False
    for ahead in range(place + 1, min(place + 6, high)):
        if items[ahead].kind != "w" and items[ahead].kind != "n":
            return False
        if items[ahead].flags & (Is.TIME | Is.OCCASION) and not items[ahead].capital:
            return True
        if items[ahead].flags & Is.TIME:
            return True
    return items[place].low in ("after", "before", "during", "as", "via", "when")


def _apposition_end(items: list[Item], comma: int, high: int) -> int:
    end = comma + 1
    while end < high and not (items[end].kind == "p" and items[end].text in ",;:—–."):
        if items[end].kind == "q" or items[end].flags & Is.SUBORDINATOR:
            return comma
        end += 1
        if end - comma > _LONGEST:
            return comma
    if end < high and items[end].text == "." and end + 1 < high:
        end += 1
    return end


def named_after(items: list[Item], begin: int, high: int) -> Range | None:
    """Return the voice behind “according to”, up to a sign or a verb."""
    end = begin
    while end < high and end - begin < _LONGEST:
        item = items[end]
        if item.kind == "q":
            break
        if item.kind == "p" and not (
            item.text in "&/%#"
            or (item.text == "." and is_part(items, end, begin) and end + 1 < high)
        ):
            break
        if (
            end > begin
            and item.flags & (VERB | Is.SUBORDINATOR & ~Is.PREPOSITION)
            and not item.flags & Is.PREPOSITION
        ):
            break
        end += 1
    return (begin, end) if end > begin else None
