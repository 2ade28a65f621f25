"""How far what was said goes: to the next voice, the writer's aside, or the sentence's end."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.tokens import Item
from quotarium.detection.verbs import Group

_BEHIND_VERB: Final = Is.DETERMINER | Is.POSSESSIVE | Is.PREPOSITION | Is.ADVERB


def end_of(
    items: list[Item], begin: int, stop: int, group: Group, later: list[Group]
) -> tuple[int, bool]:
    """Return where words that begin at `begin` end, and whether they are one quotation."""
    end = stop
    for other in later:
        if other.clause < begin:
            spans = other.subject and other.subject[0] <= group.left and other.left > begin
            if spans and items[other.left - 1].text == ",":
                end = min(end, other.left)  # Ada Berg, who said …, denied that …
            continue
        if other.tie in ("coordinated", "participle"):
            cut = other.clause
            if (
                other.tie == "participle"
                and items[cut].kind != "p"
                and not items[cut].flags & Is.COORDINATOR
            ):
                continue
            end = min(end, cut)
            break
        if other.tie in ("according", "as"):
            end = min(end, other.clause)
            break
        apart = items[other.clause].kind == "p" or items[other.clause].flags & Is.COORDINATOR
        joined = items[other.clause].flags & Is.COORDINATOR and not _has_verb(
            items, begin, other.clause
        )
        if other.tie == "own" and apart and other.clause > begin and not joined:
            end = min(end, other.clause)
            break
    end = min(end, _aside(items, begin, end, group))
    if group.tie == "nominal" and "object" in group.cue.frames:
        end = next((p for p in range(begin, end) if items[p].kind == "p"), end)
    elif group.tie == "nominal" and group.fronted:
        end = _main_verb(items, begin, end)
    while end > begin and items[end - 1].kind == "p" and items[end - 1].text in ",;:—–-":
        end -= 1
    first = items[begin]
    if first.kind == "q" and _alone(items, begin, end):
        return begin + 1, True
    if end == stop:
        end = _without_occasion(items, begin, end)
    if "bare" not in group.cue.frames:
        end = _without_day(items, begin, end)
    return end, False


def _aside(items: list[Item], begin: int, end: int, group: Group) -> int:
    """Return where the writer's own words begin again behind a comma or a dash."""
    clause = bool(group.cue.frames & {"bare"}) or group.tie in ("according", "nominal")
    for place in range(begin, end - 1):
        sign = items[place]
        if sign.kind == "q" and sign.quotation and sign.quotation.last in (",", "—"):
            following = items[place + 1]
            if place > begin and (
                following.low in ("but", "though", "although", "while", "meaning")
            ):
                return place + 1
        if sign.text == ";" and place > begin + 2:
            return place
        if place == begin or sign.kind != "p" or sign.text not in (",", "—", "–", "--", "-"):
            continue
        if group.fronted and group.tie != "nominal" and sign.text == ",":
            return place
        following = items[place + 1]
        flags = following.flags
        if following.kind != "w" or place < begin + 2:
            continue
        if following.low in ("which", "who", "while", "whereas") and sign.text == ",":
            if group.tie == "nominal" and following.low == "which":
                continue
            if not clause or _has_verb(items, begin, place):
                return place
            continue
        if clause:
            if sign.text != "," and flags & Is.DETERMINER and items[place - 1].kind != "q":
                return place
            continue
        if flags & Is.DETERMINER or following.low in ("but", "even") or sign.text != ",":
            return place
        if (
            place + 2 < end
            and items[place + 2].flags & PRONOUN
            and not flags & (Is.COORDINATOR | Is.PREPOSITION | Is.SUBORDINATOR)
            and not following.capital
        ):
            return place
    return end


def _has_verb(items: list[Item], begin: int, end: int) -> bool:
    return any(
        (item.flags & VERB and item.text not in ("'s", "’s"))
        or (item.kind == "w" and not item.capital and item.low.endswith("ed"))
        for item in items[begin:end]
    )


def _main_verb(items: list[Item], begin: int, end: int) -> int:
    """Return where the sentence's own verb stands behind “The claim that …”."""
    own = False
    for place in range(begin + 1, end):
        item, before = items[place], items[place - 1]
        if item.kind != "w" or item.capital:
            continue
        verb = bool(item.flags & VERB) and item.text not in ("'s", "’s")
        if not verb and own and not item.flags:
            following = items[place + 1] if place + 1 < end else None
            verb = (
                item.low.endswith("s")
                and not before.flags
                and following is not None
                and bool(following.flags & _BEHIND_VERB or following.capital)
            )
        if not verb:
            own = own or (item.low.endswith("ed") and not item.flags)
        elif own and not before.flags & (
            VERB | PRONOUN | Is.RELATIVE | Is.COORDINATOR | Is.ADVERB | Is.NEGATION | Is.INFINITIVE
        ):
            return place
        else:
            own = True
    return end


def _alone(items: list[Item], begin: int, end: int) -> bool:
    """Tell whether a quotation at the beginning is all that was said."""
    if begin + 1 >= end:
        return True
    following = items[begin + 1]
    if following.kind == "q":
        return False
    quotation = items[begin].quotation
    whole = (
        quotation is not None
        and bool(quotation.inner)
        and (quotation.inner[0].capital and len(quotation.inner) > 5)
    )
    if following.kind == "p":
        return whole or following.text in "—–("
    if following.flags & (Is.PREPOSITION | Is.SUBORDINATOR | Is.COORDINATOR | Is.TIME | Is.ADVERB):
        return whole or _opens_occasion(items, begin + 1, end)
    return whole


def _opens_occasion(items: list[Item], place: int, end: int) -> bool:
    if not items[place].flags & Is.PREPOSITION:
        return bool(items[place].flags & Is.TIME)
    return any(
        items[p].flags & (Is.OCCASION | Is.TIME) for p in range(place + 1, min(place + 7, end))
    )


def _without_occasion(items: list[Item], begin: int, end: int) -> int:
    """Return the end without “in an interview with …” behind the words."""
    place = end - 1
    while place > begin + 2 and end - place < 22:
        item = items[place]
        if (item.kind in "pq" and item.text not in ".&'") or item.flags & (VERB & ~Is.BE):
            return end
        following = items[place + 1] if place + 1 < end else item
        if item.flags & Is.INFINITIVE and not following.flags and not following.capital:
            return end  # too busy on the campaign to care
        if item.low in ("in", "on", "at", "during", "via") and any(
            items[p].flags & Is.OCCASION and not items[p].capital
            for p in range(place + 1, min(place + 6, end))
        ):
            return place
        place -= 1
    return end


def _without_day(items: list[Item], begin: int, end: int) -> int:
    """Return the end of a thing that was spoken of without “on Monday”, “on March 15” behind it."""
    at = end - 1
    while at > begin and (items[at].kind == "n" or items[at].flags & Is.TIME):
        at -= 1
    return at if at > begin + 1 and at < end - 1 and items[at].low == "on" else end
