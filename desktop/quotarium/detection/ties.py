"""How the clause of a verb of saying is tied to the sentence, and so whose it is."""

from __future__ import annotations

from typing import Final

from quotarium.detection import phrases, subjects
from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.main_clause import main_subject
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item
from quotarium.detection.verbs import Group

#: How far behind an inverted verb an office is looked for.
_NEAR: Final = 5


def tie(
    items: list[Item], group: Group, low: int, high: int, main: Range | None, words: Lexicon
) -> None:
    """Find the subject of a group and how its clause is tied to what stands before."""
    left = group.left
    previous = items[left - 1] if left > low else None
    group.clause = left
    form = group.cue.form
    if previous is None:
        _tie_first(items, group, high, main, words)
        return
    finite_ing = form == "ing" and any(items[p].flags & Is.BE for p in range(left, group.verb))
    if form == "ing" and not finite_ing:
        _tie_participle(items, group, low, high)
        if group.tie != "none":
            group.subject = main or main_subject(items, low, left, words)
        return
    if previous.flags & Is.INFINITIVE:
        if _is_unsaid(items, left - 1, low, words):
            group.tie = "none"
            return
        group.tie = "infinitive"
        group.subject = main or main_subject(items, low, left, words)
        return
    if previous.flags & Is.COORDINATOR:
        group.tie = "coordinated"
        group.clause = left - 1
        if group.clause > low and items[group.clause - 1].text == ",":
            group.clause -= 1
        group.subject = main or main_subject(items, low, group.clause, words)
        return
    if (
        previous.low == "that"
        and left - 2 >= low
        and (antecedent := phrases.before(items, left - 1, low))
    ):
        group.tie = "relative"  # it was the office that announced
        group.subject = antecedent
        group.clause = antecedent[0]
        return
    if previous.flags & Is.RELATIVE and previous.low != "that":
        _tie_relative(items, group, low)
        return
    found = subjects.subject_before(items, left, low)
    if found is None:
        group.tie = "coordinated" if previous.text == "," and main else "fronted"
        group.subject = main if group.tie == "coordinated" else None
        group.clause = left - 1 if previous.text == "," else left
        return
    if (
        form == "past"
        and group.cue.lemma in ("call", "dub", "term", "label")
        and (items[found[0]].low in ("a", "an", "another") or _is_thing(items, found))
        and group.left == group.verb
        and items[group.right : group.right + 1]
        and (items[group.right].capital or items[group.right].kind == "q")
    ):
        group.tie = "none"  # a boat called “Hope”
        return
    group.subject = found
    at = found[0]
    if (
        at - 2 >= low
        and items[at - 1].low in ("that", "which")
        and "object" in group.cue.frames
        and phrases.is_noun(items, at - 2)
        and group.cue.lemma not in ("say", "note", "suggest")
    ):
        group.tie = "none"  # the text that lawyers call …: its object stands in front
        return
    group.extracted = at > low and bool(items[at - 1].flags & Is.RELATIVE)
    if at > low and items[at - 1].flags & Is.AS_SAID:
        group.tie = "as"
        at -= 1
    elif at > low and items[at - 1].flags & (Is.COORDINATOR | Is.SUBORDINATOR):
        at -= 1
    if at > low and items[at - 1].text in (",", "—", "–", ";", ":"):
        at -= 1
    group.clause = at


def _tie_first(
    items: list[Item], group: Group, high: int, main: Range | None, words: Lexicon
) -> None:
    """Tie a verb that opens its sentence."""
    group.subject = None
    if group.cue.form == "ing":
        group.tie = "participle"
        group.subject = main or main_subject(items, group.right, high, words)
    else:
        group.tie = "fronted"
        behind = subjects.subject_after(items, group.right, high)
        if (
            group.cue.form in ("past", "third", "finite")
            and behind
            and behind[1] < high
            and (items[behind[1]].text == ":" or items[behind[1]].kind == "q")
        ):
            group.subject, group.tie, group.right = behind, "own", behind[1]


def _tie_participle(items: list[Item], group: Group, low: int, high: int) -> None:
    """Tie “, saying that …” to the clause in front, unless it is a noun."""
    left = group.left
    previous = items[left - 1]
    if (
        previous.flags & (Is.POSSESSIVE | Is.DETERMINER)
        and not previous.flags & PRONOUN & ~Is.POSSESSIVE
    ):
        group.tie = "none"
        return
    loose = previous.kind == "p" or previous.flags & (
        Is.COORDINATOR | Is.PREPOSITION | Is.SUBORDINATOR
    )
    following = items[group.right] if group.right < high else None
    if (
        not loose
        and group.cue.lemma != "say"
        and not (
            "bare" in group.cue.frames
            and following is not None
            and (
                following.flags & Is.COMPLEMENTIZER
                or following.kind == "q"
                or following.text in (",", ":")
            )
        )
    ):
        group.tie = "none"
        return
    group.tie = "participle"
    group.clause = (
        left - 1
        if previous.kind == "p" or previous.flags & (Is.COORDINATOR | Is.PREPOSITION)
        else left
    )
    if group.clause > low and group.clause < left and items[group.clause - 1].text == ",":
        group.clause -= 1


def _tie_relative(items: list[Item], group: Group, low: int) -> None:
    """Tie “who said …” to its antecedent."""
    left = group.left
    previous = items[left - 1]
    group.tie = "relative"
    at = left - 1
    group.clause = at
    if at > low and items[at - 1].text == ",":
        at -= 1
        group.clause = at
    group.subject = (left - 1, left)
    group.antecedent = phrases.share(items, at, low) or phrases.before(items, at, low)
    if group.antecedent is None:
        group.subject = None
    elif previous.low == "which" and not any(
        items[p].flags & (Is.ORGANISATION | Is.NOMINAL) or items[p].capital
        for p in range(*group.antecedent)
    ):
        group.tie = "none"  # …, which suggests that: nobody says it


def _is_unsaid(items: list[Item], to: int, low: int, words: Lexicon) -> bool:
    """Tell whether “declined to say”, “too early to say” tells that nothing was said."""
    governor = items[to - 1] if to > low else None
    if governor is None:
        return False
    return governor.low in words.unsaid or bool(
        governor.flags & Is.NEGATION or (to - 2 >= low and items[to - 2].low == "too")
    )


def _is_thing(items: list[Item], found: Range) -> bool:
    """Tell whether a phrase ends in a common noun: “a mountain stream”, “joined a group”."""
    last = items[found[1] - 1]
    body = bool(last.flags & Is.ORGANISATION) and any(
        items[p].low in ("a", "an", "another") for p in range(*found)
    )
    return last.kind == "w" and not last.capital and (not last.flags or body)


def is_inverted(items: list[Item], group: Group, high: int) -> bool:
    """Tell whether “, said Ada Berg.” stands at the end of a sentence or between commas."""
    place = group.left - 1
    if place < 0 or items[place].text != "," or group.left != group.verb or group.right >= high:
        return False
    if "quote" not in group.cue.frames or group.cue.form not in (
        "past",
        "third",
        "base",
        "finite",
    ):
        return False
    first = items[group.right]
    frames = group.cue.frames
    if first.flags & Is.TIME or "addressee" in frames or group.cue.particles:
        return False
    if "object" in frames and group.cue.lemma not in ("say", "write"):
        return False
    if group.cue.lemma == "write" and first.flags & Is.DETERMINER:
        return False
    if first.flags & Is.COMPLEMENTIZER:
        return False
    if not (first.capital or first.flags & (Is.DETERMINER | Is.POSSESSIVE)):
        ahead = items[group.right : min(high, group.right + _NEAR)]
        office = any(item.flags & Is.ROLE for item in ahead) and any(i.capital for i in ahead)
        if not office and not first.flags & Is.UNNAMED:
            return False
    found = subjects.subject_after(items, group.right, high)
    if found is None or any(_is_finite(items, p, found[0]) for p in range(*found)):
        return False
    return found[1] >= high or (items[found[1]].kind == "p" and items[found[1]].text in ",.;")


def _is_finite(items: list[Item], place: int, begin: int) -> bool:
    """Tell whether a word in what may be a subject is a verb: then it is a clause."""
    item = items[place]
    if item.text in ("'s", "’s"):
        return False
    if item.flags & VERB:
        return not any(
            items[p].kind == "p" or items[p].flags & Is.RELATIVE for p in range(begin, place)
        )
    return (
        item.low.endswith("ed")
        and not item.capital
        and place > begin
        and not items[place - 1].flags & (Is.DETERMINER | Is.ADVERB | Is.RELATIVE)
        and not any(items[p].kind == "p" for p in range(begin, place))
    )


def is_fronted(items: list[Item], group: Group, low: int) -> bool:
    """Tell whether a group's clause depends on the one behind it: it opens with “While”, “By”."""
    begin = group.clause
    while begin > low and items[begin - 1].flags & (Is.ADVERB | Is.SUBORDINATOR):
        begin -= 1
    while begin < group.left and items[begin].kind == "p":
        begin += 1
    if begin > low + 1 and group.tie in ("own", "fronted"):
        return False
    first = items[low]
    if group.tie in ("participle", "infinitive"):
        return (
            bool(first.flags & (Is.PREPOSITION | Is.SUBORDINATOR))
            and not any(items[p].text == "," for p in range(low, group.left))
        ) or group.left == low
    subject = group.subject[0] if group.subject else begin + 1
    depends = any(item.flags & Is.SUBORDINATOR for item in items[begin : max(begin + 1, subject)])
    return depends and group.tie in ("own", "as")
