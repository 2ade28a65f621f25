"""What was said: the stretch that belongs to a verb of saying, behind it or around it."""

from __future__ import annotations

from quotarium.detection import around
from quotarium.detection.extents import end_of
from quotarium.detection.following import beginning
from quotarium.detection.lexicon import Is
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item
from quotarium.detection.verbs import Group


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
    if group.passive or _is_denied(items, group):
        return []
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
    if end <= begin:
        return []
    return [Statement(begin, end, group.subject, group, "quote after" if single else "after")]


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
    if group.left == low or (
        group.left - 1 >= low
        and items[group.left - 1].flags & (Is.COORDINATOR | Is.ADVERB)
        and group.left - 2 < low
    ):
        comma = group.subject[1]
        while comma < stop and items[comma].text != ",":
            comma += 1
        begin = comma + 1
        if begin >= stop:
            return []
        end, _ = end_of(items, begin, stop, group, later)
        return [Statement(begin, end, group.subject, group, "according after")]
    end = group.left
    while end > low and items[end - 1].kind == "p" and items[end - 1].text in ",—–-(":
        end -= 1
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
