"""Noun phrases behind or in front of a verb, for languages without a grammar."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

#: How far a phrase reaches.
REACH: Final = 16


def behind(items: list[Item], begin: int, high: int, words: Lexicon) -> Range | None:
    """Return the noun phrase behind an inverted verb."""
    while (
        begin < high
        and items[begin].kind == "w"
        and items[begin].flags & (Is.ADVERB | Is.TIME)
        and not (items[begin].flags & (Is.DETERMINER | PRONOUN))
    ):
        begin += 1
    if (
        begin < high
        and items[begin].low == "es"
        and begin + 1 < high
        and items[begin + 1].flags & Is.DETERMINER
    ):
        begin += 1
    if begin < high and items[begin].low in words.oblique:
        return None
    end = begin
    while end < high and end - begin < REACH:
        item = items[end]
        flags = item.flags
        if item.kind == "q":
            short = item.quotation is not None and len(item.quotation.inner) <= 4
            if short and end - begin < 4 and (end == begin or not items[end - 1].flags & PRONOUN):
                end += 1
                continue
            break
        if item.kind == "p":
            if (
                item.text == "."
                and end > begin
                and (len(items[end - 1].text) == 1 or items[end - 1].flags & Is.ABBREVIATION)
            ):
                end += 1
                continue
            if item.text in "(&/-" and end > begin and end + 1 < high and item.text != "-":
                end += 1
                continue
            if item.text == ")":
                end += 1
            break
        if flags & PRONOUN and not flags & (Is.DETERMINER | Is.POSSESSIVE):
            if end == begin:
                end += 1
            break
        if flags & (VERB | Is.COMPLEMENTIZER | Is.INFINITIVE | Is.NEGATION):
            break
        if end > begin and flags & Is.PREPOSITION and item.low not in words.inner_prepositions:
            break
        if end > begin and flags & Is.PREPOSITION and _opens_time(items, end, high):
            break
        if end == begin and flags & Is.PREPOSITION:
            return None
        if end > begin and flags & Is.DETERMINER and _opens_day(items, end, high):
            break
        if (
            end > begin
            and flags & (Is.ADVERB | Is.TIME)
            and not flags & Is.DETERMINER
            and not item.capital
        ):
            break
        if item.cues and not item.capital and end > begin:
            break
        if words.capital_nouns and _is_past_noun(items, begin, end):
            break
        end += 1
    while (
        end > begin
        and (
            items[end - 1].flags & (Is.PREPOSITION | Is.COORDINATOR | Is.ADVERB)
            or items[end - 1].text in "("
        )
        and not items[end - 1].flags & Is.DETERMINER
    ):
        end -= 1
    if end - begin > 1 and items[end - 1].low in words.indefinite:
        end -= 1  # räumte Ada Berg ein
    if end <= begin or (words.capital_nouns and not _has_noun(items, begin, end)):
        return None
    if (
        end + 1 < high
        and items[end].text == ","
        and (
            items[end + 1].flags & (Is.DETERMINER | Is.ROLE | Is.TITLE) or _named(items, end, high)
        )
    ):
        stop = end + 1
        while stop < high and (
            (items[stop].kind in "wn" and not items[stop].flags & VERB)
            or (items[stop].text == "." and items[stop - 1].flags & (Is.TITLE | Is.ABBREVIATION))
        ):
            stop += 1
        if stop >= high or items[stop].kind == "p":
            end = stop
    return begin, end


def in_front(items: list[Item], begin: int, end: int, words: Lexicon) -> Range | None:
    """Return the first noun phrase in a stretch in front of a verb."""
    while begin < end and (
        items[begin].kind == "p"
        or (
            items[begin].flags & (Is.ADVERB | Is.COORDINATOR | Is.TIME)
            and not items[begin].flags & (Is.DETERMINER | PRONOUN)
        )
    ):
        begin += 1
    if begin >= end:
        return None
    first, last = items[begin], items[end - 1]
    if first.low in words.oblique:
        return None
    if last.flags & PRONOUN & ~Is.PRONOUN_OTHER and not last.flags & (
        Is.DETERMINER | Is.POSSESSIVE
    ):
        return end - 1, end  # our paper he told
    if first.flags & Is.PREPOSITION and not first.flags & Is.DETERMINER:
        return None
    stop = begin
    while stop < end:
        item = items[stop]
        if item.flags & PRONOUN and not item.flags & (Is.DETERMINER | Is.POSSESSIVE):
            return (begin, stop + 1) if stop == begin else (begin, stop)
        if (
            item.flags & VERB
            or (item.kind == "q" and stop > begin)
            or item.flags & Is.COMPLEMENTIZER
        ):
            break
        if item.kind == "p" and item.text not in "./&()":
            break
        if (
            stop > begin
            and item.flags & Is.PREPOSITION
            and (item.low not in words.inner_prepositions or _opens_time(items, stop, end))
        ):
            break
        if stop > begin and item.flags & Is.ADVERB and not item.capital:
            break
        if words.capital_nouns and _is_past_noun(items, begin, stop):
            break
        stop += 1
    if stop <= begin or (words.capital_nouns and not _has_noun(items, begin, stop)):
        return None
    return begin, stop


def _is_past_noun(items: list[Item], begin: int, place: int) -> bool:
    """Tell whether a small word follows a noun, where every noun has a capital: it is the verb."""
    item, before = items[place], items[place - 1]
    return (
        place > begin
        and item.kind == "w"
        and not item.capital
        and not item.flags
        and (
            (before.capital and not before.flags & (Is.DETERMINER | Is.POSSESSIVE))
            or before.text == ")"
        )
        and len(item.text) > 2
    )


def _has_noun(items: list[Item], begin: int, end: int) -> bool:
    return any(
        i.kind == "q"
        or i.flags & (PRONOUN | Is.UNNAMED)
        or (i.capital and not i.flags & Is.DETERMINER)
        for i in items[begin:end]
    )


def _named(items: list[Item], comma: int, high: int) -> bool:
    """Tell whether a name of two words or more stands between commas: “su director, Ada Berg,”."""
    end = comma + 1
    while end < high and items[end].kind == "w" and items[end].capital and not items[end].flags:
        end += 1
    return 2 <= end - comma - 1 <= 4 and end < high and items[end].text == ","


def _opens_day(items: list[Item], place: int, high: int) -> bool:
    """Tell whether an article stands before a day: “dijo Ada Berg el jueves”."""
    return place + 1 < high and bool(items[place + 1].flags & Is.TIME)


def _opens_time(items: list[Item], place: int, high: int) -> bool:
    return any(
        items[p].flags & (Is.TIME | Is.OCCASION) or items[p].kind == "n"
        for p in range(place + 1, min(place + 4, high))
        if items[p].kind in "wn"
    )
