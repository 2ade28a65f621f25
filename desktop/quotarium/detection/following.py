"""Where the words begin that stand behind a verb of saying."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.tokens import Item, is_title
from quotarium.detection.verbs import Group

_FAR: Final = 30


def beginning(items: list[Item], group: Group, stop: int) -> int | None:
    """Return where the words begin that stand behind a cue; None if none do."""
    frames = group.cue.frames
    place = group.right
    if place >= stop:
        return None
    found = _marked_beginning(items, group, stop)
    if found is not None:
        return found
    while place < stop and items[place].kind == "w" and _is_time(items, place, stop):
        if _there_is(items, place, stop):
            return place if "bare" in frames else None
        place += 1 if items[place].flags & (Is.TIME | Is.ADVERB) else 2
    if place >= stop:
        return None
    item = items[place]
    if (
        "addressee" in frames
        and item.kind == "w"
        and not item.flags & (Is.COMPLEMENTIZER | Is.INFINITIVE | Is.QUESTION | Is.PREPOSITION)
    ):
        behind = addressee_end(items, place, stop)
        if behind >= stop:
            return place if "object" in frames else None
        while behind + 1 < stop and _is_time(items, behind, stop):
            behind += 1 if items[behind].flags & (Is.TIME | Is.ADVERB) else 2
        if behind >= stop:
            return None
        after = items[behind]
        if after.flags & Is.INFINITIVE and "to" in frames:
            return place if "object" in frames else behind
        if after.flags & Is.QUESTION and "question" in frames:
            return behind
        if (
            "bare" in frames
            and after.kind in "wn"
            and not after.flags
            & (Is.PREPOSITION & ~Is.DETERMINER | Is.COORDINATOR | Is.SUBORDINATOR)
        ):
            return behind
        return place if "object" in frames else None
    if item.flags & Is.INFINITIVE:
        return place if "to" in frames else None
    if item.flags & Is.QUESTION and ("question" in frames or "object" in frames):
        return place
    if item.kind == "p":
        return place if item.text[0] in "$#€£" and "object" in frames else None
    if item.flags & Is.COORDINATOR:
        return None
    if item.flags & (Is.PREPOSITION | Is.SUBORDINATOR) and not item.flags & Is.DETERMINER:
        following = items[place + 1] if place + 1 < stop else item
        counts = following.kind == "n" or following.low == "half"  # said about half of them had
        return place if counts and "bare" in frames and _is_clause(items, place, stop) else None
    if item.flags & (Is.BE | Is.AUXILIARY) and item.text not in ("'s", "’s"):
        return place if group.extracted and "bare" in frames else None
    if group.cue.lemma == "write" and item.low in ("a", "an", "some"):
        return None
    if "object" in frames or ("bare" in frames and _is_clause(items, place, stop)):
        return place
    return None


def _is_clause(items: list[Item], begin: int, stop: int) -> bool:
    """Tell whether something like a verb follows, so that it is said and not only a thing."""
    if items[begin].low.endswith("ing") and not items[begin].flags:
        return False
    for item in items[begin:stop]:
        if item.kind == "q" or item.flags & VERB or item.cues:
            return True
        if item.kind == "w" and item.low.endswith("ed") and not item.capital:
            return True
        if item.flags & PRONOUN and not item.flags & (Is.DETERMINER | Is.POSSESSIVE):
            return True
    return False


def _there_is(items: list[Item], place: int, stop: int) -> bool:
    """Tell whether “there is”, “here are” begins a clause."""
    return (
        items[place].low in ("there", "here")
        and place + 1 < stop
        and bool(items[place + 1].flags & (Is.BE | Is.AUXILIARY))
    )


def _is_time(items: list[Item], place: int, stop: int) -> bool:
    item = items[place]
    if item.flags & (Is.TIME | Is.ADVERB) and not item.flags & (Is.DETERMINER | PRONOUN):
        return True
    return bool(
        item.flags & Is.PREPOSITION
        and place + 1 < stop
        and items[place + 1].flags & Is.TIME
        and items[place + 1].low != "last"
    ) or bool(
        item.low in ("this", "next")
        and place + 1 < stop
        and items[place + 1].flags & Is.TIME
        and not items[place + 1].flags & Is.ADVERB
    )


def _marked_beginning(items: list[Item], group: Group, stop: int) -> int | None:
    """Return where “that …”, a colon or a quotation begins the words, near enough behind a cue."""
    frames = group.cue.frames
    at = group.right
    addressee = "addressee" in frames
    adjunct = False
    for place in range(at, min(stop, at + _FAR)):
        item = items[place]
        if item.kind == "q":
            if place > at and (items[place - 1].flags & Is.PREPOSITION or is_title(item)):
                adjunct = True
                continue  # a title: on “Meet the Voters”
            if place == at or adjunct or (addressee and place <= at + 6):
                return place
            if items[place - 1].text in ",:" and "quote" in frames:
                return place
            return None
        if item.kind == "p":
            if item.text == ":":
                return place + 1 if place + 1 < stop and "quote" in frames else None
            if item.text == ",":
                following = items[place + 1] if place + 1 < stop else None
                if following is None:
                    return None
                if following.kind == "q" and "quote" in frames:
                    return place + 1
                if following.flags & Is.COMPLEMENTIZER and (place == at or adjunct or addressee):
                    return place + 2
                if place == at and _inserted(items, place, stop):
                    continue
                if adjunct and following.kind == "w" and "bare" in frames:
                    continue
                return None
            if item.text in ".&/%$#'":
                continue
            return None
        if item.flags & Is.COMPLEMENTIZER and item.low == items[place].low:
            if place == at or adjunct or addressee or items[place - 1].text == ",":
                if place > at and items[place - 1].flags & Is.PREPOSITION:
                    continue
                return place + 1 if place + 1 < stop else None
            return None
        if item.flags & Is.INFINITIVE and not item.flags & Is.DETERMINER and "to" in frames:
            return None
        if place == at:
            adjunct = (
                bool(item.flags & (Is.PREPOSITION | Is.TIME | Is.ADVERB))
                and not item.flags & Is.DETERMINER
            )
            if not adjunct and not addressee:
                if "object" in frames:
                    return None
                adjunct = False
        if item.flags & (VERB & ~Is.BE) or (item.flags & Is.BE and item.text not in ("'s", "’s")):
            return None
        if not adjunct and not addressee:
            return None
    return None


def _inserted(items: list[Item], comma: int, stop: int) -> bool:
    """Tell whether a short insertion follows (“said, for example, that”)."""
    return any(items[p].text == "," for p in range(comma + 1, min(comma + 6, stop)))


def addressee_end(items: list[Item], place: int, stop: int) -> int:
    """Return where the one spoken to ends."""
    item = items[place]
    if item.flags & (PRONOUN | Is.ADDRESSEE) and not item.flags & Is.DETERMINER:
        if (
            item.low == "her"
            and place + 1 < stop
            and items[place + 1].kind == "w"
            and not (items[place + 1].flags)
        ):
            return place + 2
        return place + 1
    end = place
    if item.flags & (Is.DETERMINER | Is.POSSESSIVE) or item.kind == "n":
        end += 1
        capital = end < stop and items[end].capital
        while end < stop and (items[end].capital if capital else _lower_noun(items, end)):
            end += 1
            if not capital and end - place >= 3:
                break
        if capital and end + 1 < stop and items[end].low == "of" and items[end + 1].capital:
            end += 2
        return max(end, place + 1)
    while end < stop and (
        items[end].capital
        or items[end].text in ("'s", "’s", "&")
        or (items[end].text == "." and items[end - 1].flags & Is.ABBREVIATION)
        or (
            items[end].flags & Is.PREPOSITION
            and end + 1 < stop
            and items[end + 1].capital
            and end > place
            and items[end].low in ("of", "at", "for")
        )
    ):
        end += 1
    if end == place and item.kind == "w":
        end += 1
        if (
            item.flags == 0
            and end < stop
            and items[end].flags == 0
            and items[end].kind == "w"
            and not items[end].capital
        ):
            end += 1
    return end


def _lower_noun(items: list[Item], place: int) -> bool:
    item = items[place]
    return (
        item.kind == "w"
        and not item.capital
        and not item.flags
        & (
            VERB
            | PRONOUN
            | Is.COMPLEMENTIZER
            | Is.PREPOSITION
            | Is.INFINITIVE
            | Is.DETERMINER
            | Is.QUESTION
        )
    )
