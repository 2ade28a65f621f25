"""Noun phrases: where one begins in front of a place, and what may be part of it."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.tokens import Item

Range = tuple[int, int]
_LONGEST: Final = 40
_STOP: Final = (
    VERB | Is.COMPLEMENTIZER | Is.SUBORDINATOR | Is.RELATIVE | Is.INFINITIVE | Is.NEGATION
)
_APPROXIMATE: Final = frozenset({"about", "over", "under", "around", "nearly", "almost"})


def is_part(items: list[Item], place: int, low: int) -> bool:
    """Tell whether a token may stand inside a noun phrase."""
    item = items[place]
    if item.kind == "n":
        return True
    if item.kind == "p":
        if item.text == ".":
            return bool(
                place > low
                and (items[place - 1].flags & Is.ABBREVIATION or len(items[place - 1].text) == 1)
            )
        return item.text in "&/%#@"
    if item.kind == "q":
        return False
    if item.text in ("'s", "’s"):
        return True
    if item.cues and _is_verb(items, place, low):
        return False
    flags = item.flags
    if flags & _STOP:
        return bool(flags & (Is.DETERMINER | Is.PREPOSITION | Is.POSSESSIVE)) and not flags & VERB
    return True


def _is_verb(items: list[Item], place: int, low: int) -> bool:
    """Tell whether a form of a cue is one here; “a report”, “his claims” are nouns."""
    item = items[place]
    if item.capital and place > low:
        return False
    forms = {cue.form for cue in item.cues or ()}
    if forms & {"past", "finite"}:
        return place > low and not items[place - 1].flags & (Is.DETERMINER | Is.POSSESSIVE)
    following = items[place + 1] if place + 1 < len(items) else None
    return (
        place > low
        and following is not None
        and bool(following.flags & (Is.DETERMINER | Is.POSSESSIVE | PRONOUN))
        and not items[place - 1].flags & (Is.DETERMINER | Is.POSSESSIVE)
    )


def before(items: list[Item], end: int, low: int) -> Range | None:
    """Return the noun phrase that ends in front of `end` and begins at `low` or later."""
    begin = end
    while begin > low and end - begin < _LONGEST and is_part(items, begin - 1, low):
        item = items[begin - 1]
        if item.flags & Is.AS_SAID and not (begin - 2 >= low and items[begin - 2].low == "such"):
            break
        if item.flags & Is.COORDINATOR and not _joins_nouns(items, begin - 1, end, low):
            break
        if item.flags & PRONOUN and not item.flags & (Is.POSSESSIVE | Is.DETERMINER):
            begin -= 1
            if begin - 1 > low and items[begin - 1].low == "of":
                continue  # none of them
            break
        if item.low == "that" and begin < end and begin - 2 >= low and is_noun(items, begin - 2):
            break  # the text that lawyers call …
        begin -= 1
    return trimmed(items, begin, end)


def is_noun(items: list[Item], place: int) -> bool:
    """Tell whether a word is nothing but a noun, as far as the word list knows."""
    item = items[place]
    return (
        item.kind == "w"
        and not item.flags & ~(Is.ROLE | Is.ORGANISATION | Is.UNNAMED)
        and (not item.cues)
    )


def _joins_nouns(items: list[Item], place: int, end: int, low: int) -> bool:
    """Tell whether “and” joins two names (“Ada and Ben said”) rather than two clauses."""
    if items[place].low in ("but", "yet") or place == low:
        return False
    left, right = items[place - 1], items[place + 1] if place + 1 < end else None
    if right is None or (
        right.flags & PRONOUN & ~Is.POSSESSIVE and not right.flags & Is.DETERMINER
    ):
        return False
    if left.kind != "w" or left.flags & (_STOP | Is.ADVERB | Is.TIME):
        return False
    begin = place
    while begin > low and is_part(items, begin - 1, low) and place - begin < 12:
        if items[begin - 1].low.endswith(("ed", "ing")) and not items[begin - 1].capital:
            return False
        begin -= 1
    if (
        begin > low
        and items[begin - 1].kind == "w"
        and not items[begin - 1].flags & (Is.COMPLEMENTIZER | Is.SUBORDINATOR)
    ):
        return False
    alike = left.capital == right.capital or place - 1 == low
    return alike or bool(right.flags & (Is.DETERMINER | Is.POSSESSIVE))


def trimmed(items: list[Item], begin: int, end: int) -> Range | None:
    """Return a phrase without adverbs, times and prepositional phrases in front of it."""
    while begin < end:
        item = items[begin]
        if (
            item.kind == "p"
            or item.flags & Is.COORDINATOR
            or (
                item.flags & Is.ADVERB
                and not item.flags & Is.DETERMINER
                and not item.flags & PRONOUN
            )
        ):
            begin += 1
        elif item.flags & Is.TIME and begin + 1 < end and not item.flags & Is.DETERMINER:
            if items[begin + 1].text in ("'s", "’s"):
                break
            begin += 1
        elif item.low in _APPROXIMATE and _is_count(items[begin + 1 : begin + 2]):
            break  # about 9 percent
        elif item.flags & Is.SUBORDINATOR and begin + 1 < end:
            begin += 1  # after Ada Berg said
        elif item.flags & Is.PREPOSITION and not item.flags & Is.DETERMINER:
            begin = _last_phrase(items, begin + 1, end)
        else:
            break
    if begin >= end:
        return None
    first = items[begin]
    if end - begin == 1 and first.kind == "n":
        return None
    return begin, end


def _is_count(following: list[Item]) -> bool:
    return bool(following) and (
        following[0].kind == "n" or bool(following[0].flags & Is.DETERMINER)
    )


def _last_phrase(items: list[Item], begin: int, end: int) -> int:
    """Return where the last noun phrase behind a preposition begins (“in Ohio Ada said”)."""
    at = end
    for place in range(end - 1, begin - 1, -1):
        item = items[place]
        earlier = items[place - 1] if place else None
        governed = earlier is not None and earlier.flags & Is.PREPOSITION
        if item.flags & (Is.DETERMINER | PRONOUN) and not governed:
            return place
        if item.capital and not item.flags & Is.TIME and earlier and not governed:
            if not earlier.capital and earlier.kind == "w":
                return place
            if earlier.flags & Is.TIME or earlier.kind == "n":
                return place
    return at


def share(items: list[Item], verb: int, low: int) -> Range | None:
    """Return “about three in 10” in front of a verb."""
    begin, last = verb - 3, items[verb - 1]
    if begin < low or items[verb - 2].low not in ("in", "of"):
        return None
    if last.kind != "n" and not last.flags & Is.DETERMINER:
        return None
    first = items[begin]
    if first.kind != "n" and not first.flags & Is.DETERMINER:
        return None
    if begin > low and items[begin - 1].low in ("about", "nearly", "almost", "some", "over"):
        begin -= 1
    return begin, verb
