"""Subjects found by word order: in front of a verb, or behind it where it is inverted."""

from __future__ import annotations

from typing import Final

from quotarium.detection import phrases
from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.names import given_names
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_SIGNS: Final = ",;:—–-―"
REACH: Final = 16


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
            phrases.subject_before(items, verb, low) if before and before.text == "," else None
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
        whole = phrases.subject_before(items, verb, low)
        if whole and whole[0] < left[0] and phrases.beside(items, begin):
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
        and items[end + 1].flags & (Is.DETERMINER | Is.ROLE | Is.TITLE)
    ):
        stop = end + 1
        while stop < high and items[stop].kind in "wn" and not items[stop].flags & VERB:
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


def _opens_time(items: list[Item], place: int, high: int) -> bool:
    return any(
        items[p].flags & (Is.TIME | Is.OCCASION) or items[p].kind == "n"
        for p in range(place + 1, min(place + 4, high))
        if items[p].kind in "wn"
    )
