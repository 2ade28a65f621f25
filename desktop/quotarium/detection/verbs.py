"""Verb groups of saying: “has also said”, “her claim that”, “according to”."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from quotarium.detection import phrases, subjects
from quotarium.detection.lexicon import PRONOUN, VERB, Cue, Is
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_DASHES: Final = frozenset({"—", "–", "--", "-"})
#: Other determiners may stand for somebody: “several said”, “three in four said”.
_ARTICLES: Final = frozenset({"a", "an", "the", "this", "that", "these", "those", "no", "any"})
_ABOUT: Final = frozenset({"about", "over"})
_GROUP: Final = Is.BE | Is.AUXILIARY | Is.NEGATION | Is.ADVERB


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
    #: whom “who” means
    antecedent: Range | None = None
    passive: bool = False
    negated: bool = False
    #: the subject stands behind the verb
    inverted: bool = False
    #: the clause opens the sentence and depends on the next (“While critics say …, …”)
    fronted: bool = False
    #: the subject of the words stands in front (“a gate that she said was unsafe”)
    extracted: bool = False
    #: where the clause begins, its conjunction or comma included
    clause: int = 0


def group_at(items: list[Item], place: int, low: int, high: int, headline: bool) -> Group | None:
    """Return the verb group whose verb stands at `place`, None where the word is no verb here."""
    item = items[place]
    if item.capital and place > low and item.text[0] != item.text[-1] and not headline:
        return None
    fitting = [c for c in item.cues or () if _has_particles(items, place, high, c)]
    if fitting and fitting[0].lemma in ("continue", "go"):
        behind = place + 1 + len(fitting[0].particles)
        following = items[behind] if behind < high else item
        if following.flags & Is.INFINITIVE or following.kind == "q":
            return None  # would continue to row, may go on “rowing”
    for cue in fitting:
        same = cue.lemma == fitting[0].lemma and cue.particles == fitting[0].particles
        if same and (found := _group_of(items, place, low, high, cue)):
            return found  # “put” and “read” are present or past
    return None


def _group_of(items: list[Item], place: int, low: int, high: int, cue: Cue) -> Group | None:
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
    if cue.form == "participle":
        return None
    previous = items[left - 1] if left > low else None
    if cue.form in ("past", "third", "base") and previous is not None:
        owner = previous.text in ("'s", "’s")
        owner = owner or bool(previous.flags & Is.POSSESSIVE) or previous.low in _ARTICLES
        if owner and (not previous.flags & PRONOUN or previous.flags & Is.POSSESSIVE):
            return None
        if previous.flags & Is.PREPOSITION and not previous.flags & Is.INFINITIVE:
            return None
        if previous.kind == "n" and group.cue.form == "past" and not _is_clear(items, group, high):
            return None
    if cue.form in ("base", "third") and not _agrees(items, left, low, group, high):
        return None
    return group


def _has_particles(items: list[Item], place: int, high: int, cue: Cue) -> bool:
    return place + len(cue.particles) < high and all(
        items[place + 1 + n].low == particle for n, particle in enumerate(cue.particles)
    )


def _is_clear(items: list[Item], group: Group, high: int) -> bool:
    """Tell whether what follows can only stand behind a verb."""
    following = items[group.right] if group.right < high else None
    return (
        following is None
        or following.kind in "qp"
        or bool(
            following.flags
            & (Is.COMPLEMENTIZER | PRONOUN | Is.DETERMINER | Is.POSSESSIVE | Is.INFINITIVE)
        )
    )


def _agrees(items: list[Item], left: int, low: int, group: Group, high: int) -> bool:
    """Tell a verb in the present from the noun of the same form (“claims”, “report”)."""
    if left <= low:
        return False
    previous = items[left - 1]
    third = group.cue.form == "third"
    if previous.kind == "n":
        return False
    if previous.flags & Is.INFINITIVE:
        return not third
    if previous.flags & Is.RELATIVE:
        return True
    if previous.flags & PRONOUN and previous.low not in ("him", "me", "us", "them"):
        singular = previous.flags & (Is.PRONOUN_HE | Is.PRONOUN_SHE) or previous.low in (
            "it",
            "one",
            "this",
            "that",
        )
        return bool(singular) == third
    if previous.flags & Is.COORDINATOR:
        return third
    if previous.kind == "p":
        return previous.text in ",)—" and (third or left - 2 > low)
    following = items[group.right] if group.right < high else None
    clear = following is not None and (
        following.kind == "q"
        or bool(
            following.flags
            & (Is.COMPLEMENTIZER | PRONOUN | Is.DETERMINER | Is.POSSESSIVE | Is.INFINITIVE)
        )
        or (following.kind == "p" and following.text in ",:.")
        or following.capital
        or following.low == "there"
    )
    plural = (previous.low.endswith("s") and not previous.capital) or previous.low in (
        "people",
        "police",
    )
    if third:
        return (previous.capital or not plural) and (clear or previous.capital)
    if not plural and clear and (found := subjects.subject_before(items, left, low)):
        ends = Is.PREPOSITION | Is.RELATIVE
        head = next((p for p in range(*found) if items[p].flags & ends), left) - 1
        noun = items[max(head, found[0])]
        plural = noun.low.endswith("s") and (head == low or not noun.capital)
        plural = plural or any(
            items[p].flags & Is.UNNAMED or items[p].low == "and" for p in range(found[0], head + 1)
        )
    return (plural and clear) or (previous.capital and clear and previous.low.endswith("s"))


def nominal(items: list[Item], place: int, low: int, high: int) -> Group | None:
    """Return “her claim that …” as a group; its voice is the owner of the noun.

    Rumours, reports and speculation that nobody owns are a voice of their own.
    """
    at = place + 1
    if at + 1 < high and items[at].low.endswith("ed") and items[at + 1].flags & Is.COMPLEMENTIZER:
        at += 1  # rumours surfaced that …
    if at + 1 < high and items[at].text in _DASHES and items[at + 1].flags & Is.COMPLEMENTIZER:
        at += 1  # the smuggling theory—that …
    subject = _owner(items, place, low)
    if at + 1 < high and items[at].low == "from":
        giver = subjects.named_after(items, at + 1, high)
        at = _behind_giver(items, giver, high) if giver else high
        subject = (giver[0], at) if giver else None
        if at + 1 < high and items[at].low in _ABOUT:
            cue = Cue(items[place].low, "noun", frozenset({"object"}), ())
            return Group(place, place, at + 1, cue, subject, "nominal", clause=place)
    if at + 1 >= high or not items[at].flags & Is.COMPLEMENTIZER:
        return None
    if items[at + 1].flags & VERB:
        return None  # a relative clause: the claim that was made
    cue = Cue(items[place].low, "noun", frozenset({"that"}), ())
    return Group(place, place, at, cue, subject, "nominal", clause=place)


def _behind_giver(items: list[Item], giver: Range, high: int) -> int:
    """Return where “about …” or “that …” follows “criticism from Ada Berg”."""
    for place in range(giver[0] + 1, giver[1]):
        if items[place].low in _ABOUT or items[place].flags & Is.COMPLEMENTIZER:
            return place
    return giver[1]


def _owner(items: list[Item], place: int, low: int) -> Range | None:
    """Return whose claim a noun of saying is: “her claim”, “Berg’s claim”, else the noun alone."""
    owner = max(low, place - 1)
    while (
        owner > low
        and not items[owner].flags & (Is.POSSESSIVE | Is.DETERMINER | VERB)
        and (
            items[owner].kind == "w" and place - owner < 4 and items[owner].text not in ("'s", "’s")
        )
    ):
        owner -= 1
    if items[owner].text in ("'s", "’s"):
        return phrases.before(items, owner, low)
    if items[owner].flags & Is.POSSESSIVE:
        return owner, owner + 1
    return None


def according(items: list[Item], place: int, high: int) -> Group:
    """Return “according to” at `place` as a group; its subject is the voice behind it."""
    cue = Cue("according", "preposition", frozenset({"quote"}), ("to",))
    subject = subjects.named_after(items, place + 2, high)
    return Group(place, place, place + 2, cue, subject, "according", clause=place)
