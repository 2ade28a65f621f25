"""Subjects found by word order: in front of a verb, or behind it where it is inverted."""

from __future__ import annotations

from typing import Final

from quotarium.detection import subjects
from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.loose_phrases import REACH, behind, in_front
from quotarium.detection.names import given_names
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_SIGNS: Final = ",;:—–-―"


def subject(items: list[Item], cue: int, low: int, high: int, words: Lexicon) -> Range | None:
    """Return the subject of a verb of saying: in front of it, or behind it where it is inverted."""
    verb = _finite(items, cue, low)
    # “a déclaré Ada Berg”, but “hat Ada Berg … erklärt”
    after = cue + 1 if cue - verb <= 1 else verb + 1
    before = items[verb - 1] if verb > low else None
    if before is not None and before.text == "," and (found := _named_in_commas(items, verb, low)):
        return found
    if before is None or before.kind == "q" or (before.kind == "p" and before.text in _SIGNS):
        return behind(items, after, high, words) or (
            subjects.subject_before(items, verb, low) if before and before.text == "," else None
        )
    begin = verb
    while begin > low and items[begin - 1].kind != "q" and items[begin - 1].text not in _SIGNS:
        begin -= 1
    first = items[begin]
    following = items[verb + 1] if verb + 1 < high else None
    last = following is None or following.kind in "pq"
    if first.flags & (Is.SUBORDINATOR | Is.QUESTION) and verb - begin > 1 and last:
        found = behind(items, begin + 1, verb, words)
        if found:
            return found
    inverted = first.flags & (Is.PREPOSITION | Is.ADVERB | Is.TIME | Is.COMPLEMENTIZER) and not (
        first.flags & (Is.DETERMINER | PRONOUN)
    )
    if (
        following is not None
        and following.flags & PRONOUN
        and not following.flags & (Is.DETERMINER | Is.POSSESSIVE)
    ):
        inverted = True
    if not first.capital or first.flags & Is.DETERMINER:
        next_two = items[verb + 1 : verb + 3]
        inverted = inverted or (
            len(next_two) == 2 and all(i.capital and not i.flags & Is.DETERMINER for i in next_two)
        )
    if inverted and (found := behind(items, after, high, words)):
        return found
    left = in_front(items, begin, verb, words)
    if left is None:
        return behind(items, after, high, words)
    only = left[1] - left[0] == 1 and left == (begin, verb)
    bare = only and items[begin].capital and not items[begin].flags  # Berg hatte … betont
    found = None if bare or _is_somebody(items, left) else behind(items, after, high, words)
    if found and _is_somebody(items, found):
        return found
    if begin > low and items[begin - 1].text == ",":
        whole = subjects.subject_before(items, verb, low)
        if whole and whole[0] < left[0] and subjects.beside(items, begin):
            return whole
    return left


def _finite(items: list[Item], cue: int, low: int) -> int:
    """Return the place of the finite verb where the cue is a participle at the clause's end."""
    place = cue - 1
    while place >= low and items[place].kind in "wn" and cue - place < REACH:
        if items[place].flags & (Is.AUXILIARY | Is.BE):
            return place
        place -= 1
    return cue


def _named_in_commas(items: list[Item], verb: int, low: int) -> Range | None:
    """Return “the head of the office, Ada Berg,” in front of a verb."""
    comma = verb - 2
    while comma > low and items[comma].text != "," and verb - comma < REACH:
        item = items[comma]
        if (
            item.kind == "q"
            or item.flags & (VERB | Is.COMPLEMENTIZER | Is.SUBORDINATOR)
            or (item.cues and not item.capital)
        ):
            return None
        comma -= 1
    if comma <= low or items[comma].text != ",":
        return None
    begin = comma
    while (
        begin > low
        and comma - begin < REACH
        and items[begin - 1].kind in "wn"
        and not items[begin - 1].flags & (VERB | Is.COMPLEMENTIZER)
    ):
        begin -= 1
    if begin == comma or (begin > low and items[begin - 1].kind == "w"):
        return None
    while (
        begin < comma
        and items[begin].flags & (Is.ADVERB | Is.COORDINATOR)
        and not (items[begin].flags & Is.DETERMINER)
    ):
        begin += 1
    if begin == comma or items[begin].flags & Is.PREPOSITION & ~Is.DETERMINER:
        return None
    return begin, verb - 1


def _is_somebody(items: list[Item], found: Range) -> bool:
    """Tell whether a phrase names a person, an office or a body that can speak."""
    given = given_names()
    return any(
        items[p].flags & (Is.ROLE | Is.TITLE | Is.ORGANISATION | Is.UNNAMED)
        or (items[p].flags & PRONOUN and not items[p].flags & (Is.DETERMINER | Is.POSSESSIVE))
        or (items[p].capital and items[p].low in given)
        for p in range(*found)
    )


def place_of(items: list[Item], cue: int, low: int, high: int, words: Lexicon) -> Range | None:
    """Return where it says so: “heißt es in der Erklärung”, “in der Erklärung heißt es”."""
    places = [*range(cue, min(cue + 8, high)), *range(cue - 1, low - 1, -1)]
    for place in places:
        if items[place].kind == "p" and items[place].text == ",":
            continue
        opens = items[place].flags & Is.PREPOSITION and place + 1 < high
        if opens and (found := behind(items, place + 1, high, words)):
            return found
    return None


def behind_any_verb(items: list[Item], place: int, high: int, words: Lexicon) -> Range | None:
    """Return the subject behind “…”, and a verb that no list knows, where nouns have capitals."""
    at = place + 1
    if at < high and items[at].text == ",":
        at += 1
    if at + 1 < high and (items[at].low,) in words.phrases["said_so"]:
        at += 1  # „…“, so beschrieb ihn …
    if not words.capital_nouns or at + 1 >= high or items[at].kind != "w" or items[at].capital:
        return None
    if items[at].flags & ~(Is.BE | Is.AUXILIARY):
        return None
    begin = at + 1
    if begin + 1 < high and items[begin].flags & PRONOUN and not items[begin].flags & Is.DETERMINER:
        following = items[begin + 1]
        begin += bool(following.flags & Is.DETERMINER or following.capital)
    found = behind(items, begin, high, words)
    return found if found and _is_somebody(items, found) else None


def likely_verb(items: list[Item], low: int, high: int, words: Lexicon) -> int | None:
    """Return the place of what is most likely the verb where every noun has a capital."""
    if not words.capital_nouns:
        return None
    noun = False
    for place in range(low, high):
        item = items[place]
        if item.kind in "pq" and noun and item.text not in "()":
            return None
        if (item.capital and (place > low or not item.flags)) or item.flags & PRONOUN:
            noun = True
        elif noun and item.kind == "w" and (not item.flags or item.flags & VERB):
            return place
    return None
