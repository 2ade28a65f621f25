"""What was said: the stretch that belongs to a verb of saying, behind it or around it."""

from __future__ import annotations

from typing import Final

from quotarium.detection import around
from quotarium.detection.extents import end_of
from quotarium.detection.following import beginning
from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item
from quotarium.detection.verbs import Group

#: The longest “In addition,” in front of “according to”.
_PREFIX: Final = 6


def statements(items: list[Item], low: int, high: int, found: list[Group]) -> list[Statement]:
    """Return what the groups of a sentence say, in order of the groups."""
    stop = high
    while stop > low and items[stop - 1].kind == "p" and items[stop - 1].text[0] in ".!?…;,:":
        stop -= 1
    out: list[Statement] = []
    for number, group in enumerate(found):
        later = found[number + 1 :]
        made = _of_group(items, low, stop, group, later)
        for statement in made:
            statement.cue = " ".join(item.text for item in items[group.verb : group.right])
        out += made
    return out


def _of_group(
    items: list[Item],
    low: int,
    stop: int,
    group: Group,
    later: list[Group],
) -> list[Statement]:
    if _is_denied(items, group):
        return []
    if group.passive:
        return _impersonal(items, stop, group, later)
    if group.tie == "according":
        return _according(items, low, stop, group, later)
    quotes = "quote" in group.cue.frames
    bracketed: list[Statement] = []
    if quotes and group.tie in ("own", "fronted", "as", "coordinated"):
        bracketed = around.statements(items, low, stop, group, later)
    if bracketed:
        return bracketed
    begin = beginning(items, group, stop)
    if begin is None:
        return []
    if group.subject is None:
        if group.tie == "fronted" and begin < stop and items[begin].kind != "q":
            return []
        if group.tie == "relative":
            return []
    end, single = end_of(items, begin, stop, group, later)
    if end <= begin or _says_nothing(items, begin, end, group):
        return []
    return [Statement(begin, end, group.subject, group, "quote after" if single else "after")]


def _says_nothing(items: list[Item], begin: int, end: int, group: Group) -> bool:
    """Tell whether what stands behind a verb is no statement: “denies it”, “wrote nothing down”."""
    first = items[begin]
    if first.flags & PRONOUN and not first.flags & (Is.DETERMINER | Is.POSSESSIVE):
        short = "bare" not in group.cue.frames and end - begin <= _PREFIX
        return end - begin == 1 or (
            short and not any(item.flags & VERB or item.kind == "q" for item in items[begin:end])
        )
    if end - begin == 1 and first.low in ("this", "that"):
        return True
    if first.low in ("nothing", "anything", "something"):
        return not any(item.flags & VERB or item.kind == "q" for item in items[begin:end])
    if first.flags & Is.INFINITIVE and end - begin > 1:
        following = items[begin + 1]  # agreed to it; agreed to the terms
        return bool(following.flags & PRONOUN and not following.flags & Is.DETERMINER)
    anonymous = [item.low for item in items[begin : begin + 3]]
    return anonymous == ["not", "to", "be"]  # asked not to be named


def _impersonal(items: list[Item], stop: int, group: Group, later: list[Group]) -> list[Statement]:
    """Return “it was whispered that …”; what was done to somebody is no statement."""
    begin = group.right + 1
    if group.subject is None or items[group.subject[1] - 1].low != "it" or begin >= stop:
        return []
    if not items[group.right].flags & Is.COMPLEMENTIZER:
        return []
    end, _ = end_of(items, begin, stop, group, later)
    return [Statement(begin, end, None, group, "hearsay")] if end > begin else []


def _is_denied(items: list[Item], group: Group) -> bool:
    """Tell whether it says that nothing was said: “neither of them explained”, “never said”."""
    if group.subject and items[group.subject[0]].flags & Is.NEGATION:
        return True
    before = group.subject[0] - 1 if group.subject and group.tie == "own" else -1
    if before >= 0 and items[before].flags & Is.NEGATION:
        return True
    return group.negated


def _according(
    items: list[Item], low: int, stop: int, group: Group, later: list[Group]
) -> list[Statement]:
    if group.subject is None:
        return []
    end = group.left
    while end > low and items[end - 1].kind == "p" and items[end - 1].text in ",—–-(":
        end -= 1
    if _opens(items, low, group.left) or items[end - 1].flags & Is.COMPLEMENTIZER:
        comma = group.subject[1]
        while comma < stop and items[comma].text != ",":
            comma += 1
        begin = comma + 1
        if begin >= stop:
            return []
        end, _ = end_of(items, begin, stop, group, later)
        if end <= begin:
            return []
        return [Statement(begin, end, group.subject, group, "according after")]
    begin = around.content_begin(items, low, end)
    if end <= begin:
        return []
    out = [Statement(begin, end, group.subject, group, "according before")]
    rest = group.subject[1]
    if (
        rest < stop
        and items[rest].text == ","
        and items[rest + 1].kind == "q"
        and items[end - 1].kind == "q"
    ):
        out.append(Statement(rest + 1, rest + 2, group.subject, group, "continued"))
    return out


def _opens(items: list[Item], low: int, left: int) -> bool:
    """Tell whether “according to” opens a sentence, but for “In addition,” and the like."""
    begin = low
    while begin < left and items[begin].kind == "p":
        begin += 1
    if begin == left or (begin == left - 1 and items[begin].flags & (Is.COORDINATOR | Is.ADVERB)):
        return True
    end = left - 1
    return (
        items[end].text == ","
        and end - begin <= _PREFIX
        and around.is_adverbial(items, begin, end, low)
    )
