"""Verb groups of saying in a sentence, each with its subject and how it is tied to the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from quotarium.detection import phrases
from quotarium.detection.lexicon import PRONOUN, VERB, Cue, Is, Lexicon
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_GROUP: Final = Is.BE | Is.AUXILIARY | Is.NEGATION | Is.ADVERB
_NOUNISH: Final = frozenset({"base", "third", "ing"})


@dataclass(slots=True)
class Group:
    """A verb of saying with its auxiliaries: items `left` to `right`, the verb at `verb`."""

    left: int
    verb: int
    right: int
    cue: Cue
    subject: Range | None = None
    #: own, participle, coordinated, relative, infinitive, inverted, according, as
    tie: str = "own"
    passive: bool = False
    negated: bool = False
    #: where the clause begins, its conjunction or comma included
    clause: int = 0


def groups(items: list[Item], low: int, high: int, words: Lexicon) -> list[Group]:
    """Return the verb groups of saying in items `low` to `high`, in order."""
    found: list[Group] = []
    main: Range | None = None
    for place in range(low, high):
        item = items[place]
        if item.kind != "w":
            continue
        if item.low == "according" and place + 1 < high and items[place + 1].low == "to":
            found.append(_according(items, place, high))
            continue
        if not item.cues:
            continue
        group = _group(items, place, low, high)
        if group is None:
            continue
        _tie(items, group, low, high, main, words)
        if group.tie != "none":
            found.append(group)
            if group.subject and group.tie in ("own", "inverted"):
                main = group.subject
    return found


def _according(items: list[Item], place: int, high: int) -> Group:
    cue = Cue("according", "preposition", frozenset({"quote"}), ("to",))
    subject = phrases.named_after(items, place + 2, high)
    return Group(place, place, place + 2, cue, subject, "according", clause=place)


def _group(items: list[Item], place: int, low: int, high: int) -> Group | None:
    item = items[place]
    cue = next((c for c in item.cues or () if _has_particles(items, place, high, c)), None)
    if cue is None:
        return None
    left = place
    passive = negated = auxiliary = False
    while left > low and items[left - 1].flags & _GROUP and items[left - 1].kind == "w":
        earlier = items[left - 1]
        if earlier.flags & (PRONOUN | Is.DETERMINER) and not earlier.flags & (
            Is.BE | Is.AUXILIARY | Is.ADVERB | Is.NEGATION
        ):
            break
        if earlier.text in ("'s", "’s"):
            if left - 2 < low or not items[left - 2].flags & PRONOUN:
                break
            passive = False
        if earlier.flags & Is.BE:
            passive = passive or earlier.text not in ("'s", "’s")
        auxiliary = auxiliary or bool(earlier.flags & (Is.BE | Is.AUXILIARY))
        negated = negated or bool(earlier.flags & Is.NEGATION)
        negated = negated or earlier.low.endswith("n't")
        left -= 1
    group = Group(left, place, place + 1 + len(cue.particles), cue, negated=negated)
    group.passive = passive and cue.form in ("past", "participle")
    if auxiliary or cue.form == "finite":
        return group
    previous = items[left - 1] if left > low else None
    if cue.form in ("past", "third", "base") and previous is not None:
        if previous.text in ("'s", "’s") or previous.flags & (Is.POSSESSIVE | Is.DETERMINER):
            if not previous.flags & PRONOUN or previous.flags & (Is.POSSESSIVE):
                return None
        if previous.flags & Is.PREPOSITION and not previous.flags & Is.INFINITIVE:
            return None
    if cue.form in ("base", "third") and not _agrees(items, left, low, group, high):
        return None
    return group


def _has_particles(items: list[Item], place: int, high: int, cue: Cue) -> bool:
    return place + len(cue.particles) < high and all(
        items[place + 1 + n].low == particle for n, particle in enumerate(cue.particles)
    )


def _agrees(items: list[Item], left: int, low: int, group: Group, high: int) -> bool:
    """Tell a verb in the present from the noun of the same form (“claims”, “report”)."""
    if left <= low:
        return False
    previous = items[left - 1]
    if previous.flags & (Is.INFINITIVE | Is.RELATIVE):
        return True
    third = group.cue.form == "third"
    if previous.flags & PRONOUN:
        singular = previous.flags & (Is.PRONOUN_HE | Is.PRONOUN_SHE) or previous.low in ("it", "one", "this", "that")
        return bool(singular) == third
    if previous.flags & Is.COORDINATOR:
        return third
    if previous.kind == "p":
        return previous.text in ",)—" and (third or left - 2 > low)
    following = items[group.right] if group.right < high else None
    clear = following is not None and (
        following.kind == "q"
        or bool(following.flags & (Is.COMPLEMENTIZER | PRONOUN | Is.DETERMINER | Is.POSSESSIVE | Is.INFINITIVE))
        or (following.kind == "p" and following.text in ",:.")
        or following.capital
    )
    plural = previous.low.endswith("s") and not previous.capital or previous.low in ("people", "police")
    if third:
        return (previous.capital or not plural) and (clear or previous.capital)
    return plural and clear or (previous.capital and clear and previous.low.endswith("s"))


def _tie(
    items: list[Item], group: Group, low: int, high: int, main: Range | None, words: Lexicon
) -> None:
    """Find the subject of a group and how its clause is tied to what stands before."""
    left = group.left
    previous = items[left - 1] if left > low else None
    group.clause = left
    form = group.cue.form
    if previous is None:
        group.subject = None
        if form == "ing":
            group.tie = "participle"
            group.subject = main or main_subject(items, group.right, high)
        else:
            group.tie = "fronted"
        return
    finite_ing = form == "ing" and any(items[p].flags & Is.BE for p in range(left, group.verb))
    if form == "ing" and not finite_ing:
        if previous.flags & (Is.POSSESSIVE | Is.DETERMINER) and not previous.flags & PRONOUN & ~Is.POSSESSIVE:
            group.tie = "none"
            return
        group.tie = "participle"
        group.clause = left - 1 if previous.kind == "p" or previous.flags & (Is.COORDINATOR | Is.PREPOSITION) else left
        if group.clause > low and group.clause < left and items[group.clause - 1].text == ",":
            group.clause -= 1
        group.subject = main or main_subject(items, low, left)
        return
    if previous.flags & Is.INFINITIVE:
        group.tie = "infinitive"
        group.subject = main or main_subject(items, low, left)
        return
    if previous.flags & Is.COORDINATOR:
        group.tie = "coordinated"
        group.clause = left - 1
        if group.clause > low and items[group.clause - 1].text == ",":
            group.clause -= 1
        group.subject = main or main_subject(items, low, group.clause)
        return
    if previous.flags & Is.RELATIVE and previous.low != "that":
        group.tie = "relative"
        at = left - 1
        group.clause = at
        if at > low and items[at - 1].text == ",":
            at -= 1
            group.clause = at
        group.subject = phrases.before(items, at, low)
        return
    found = phrases.subject_before(items, left, low)
    if found is None:
        group.tie = "coordinated" if previous.text == "," and main else "fronted"
        group.subject = main if group.tie == "coordinated" else None
        group.clause = left - 1 if previous.text == "," else left
        return
    group.subject = found
    at = found[0]
    if at > low and items[at - 1].flags & Is.AS_SAID:
        group.tie = "as"
        at -= 1
    elif at > low and items[at - 1].flags & (Is.COORDINATOR | Is.SUBORDINATOR):
        at -= 1
    if at > low and items[at - 1].text in (",", "—", "–"):
        at -= 1
    group.clause = at


def main_subject(items: list[Item], low: int, high: int) -> Range | None:
    """Return the subject of the sentence's first clause, found without a grammar of all verbs."""
    begin = low
    while begin < high:
        item = items[begin]
        if item.kind in "pq" or item.flags & (Is.COORDINATOR | Is.ADVERB) and not item.flags & Is.DETERMINER:
            begin += 1
            continue
        if item.flags & (Is.PREPOSITION | Is.SUBORDINATOR) and not item.flags & Is.DETERMINER or item.low.endswith("ing"):
            comma = begin
            while comma < high and items[comma].text != ",":
                comma += 1
            if comma >= high - 1:
                return None
            begin = comma + 1
            continue
        break
    end = begin
    while end < high:
        item = items[end]
        flags = item.flags
        if item.kind == "p" and not (item.text in ".&" and items[end - 1].flags & Is.ABBREVIATION):
            if item.text == "." and len(items[end - 1].text) == 1:
                end += 1
                continue
            break
        if item.kind == "q" or flags & (VERB | Is.COMPLEMENTIZER | Is.RELATIVE) and not flags & Is.DETERMINER:
            break
        if flags & PRONOUN and not flags & (Is.DETERMINER | Is.POSSESSIVE):
            return (begin, end + 1) if end == begin else (begin, end)
        if item.kind == "w" and not item.capital and end > begin and (
            item.low.endswith("ed") or flags & Is.ADVERB or item.cues
        ):
            break
        if flags & Is.PREPOSITION and item.low not in ("of", "for", "at"):
            break
        end += 1
    while end > begin and items[end - 1].flags & Is.COORDINATOR:
        end -= 1
    return (begin, end) if end > begin else None
