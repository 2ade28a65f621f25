"""Words round an attribution in brackets: “…,” he said, “…”, and the same without marks."""

from __future__ import annotations

from typing import Final

from quotarium.detection import subjects
from quotarium.detection.extents import end_of
from quotarium.detection.following import addressee_end
from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.phrases import Range
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item, is_title
from quotarium.detection.verbs import Group

_FAR: Final = 30


def statements(
    items: list[Item], low: int, stop: int, group: Group, later: list[Group]
) -> list[Statement]:
    """Return what stands before (and goes on behind) “…,” he said, “…”."""
    own = group.subject and group.tie in ("own", "as") and not group.inverted
    first = group.subject[0] if group.subject and own else group.left
    if group.tie == "as":
        first -= 1
    inverted = group.subject is None or group.tie == "coordinated" or group.inverted
    before = items[first - 1] if first > low else None
    if before is None:
        rest = _behind_cue(items, group.right, stop, group, False) if group.tie == "as" else None
        if rest is None or rest >= stop or group.subject is None:
            return []
        finish, _ = end_of(items, rest, stop, group, later)
        return [Statement(rest, finish, group.subject, group, "continued")]
    quoted = before.kind == "q"
    if before.kind == "p" and before.text in ",—–-" and first - 2 >= low:
        quoted = items[first - 2].kind == "q"
    elif not quoted:
        return []
    subject = group.subject
    at = group.right
    if inverted:
        if not quoted and not group.inverted:
            return []
        subject = subjects.subject_after(items, at, stop)
        if subject is None:
            if group.tie != "coordinated" or not quoted:
                return []
            subject = group.subject
        else:
            at = subject[1]
    rest = _behind_cue(items, at, stop, group, quoted)
    if rest is None:
        return []
    out: list[Statement] = []
    end = first
    while end > low and items[end - 1].kind == "p" and items[end - 1].text in ",—–-":
        end -= 1
    begin = content_begin(items, low, end)
    if not quoted and is_adverbial(items, begin, end, low):
        begin = end
        if rest >= stop:
            return []
    if group.tie == "as" and rest < stop:
        begin = end
    if end > begin:
        if quoted:
            begin, end, subject = _marked_part(items, begin, end, subject, group, inverted)
        out.append(
            Statement(begin, end, subject, group, "quote before" if quoted else "before", inverted)
        )
    if quoted and rest < stop and items[rest].low.endswith("ing"):
        rest = _quotation_behind(items, rest, stop, later)
    if rest < stop and _goes_on(items, rest, stop, quoted):
        finish, _ = end_of(items, rest, stop, group, later)
        if finish > rest:
            out.append(Statement(rest, finish, subject, group, "continued", inverted))
    return out


def _marked_part(
    items: list[Item],
    begin: int,
    end: int,
    subject: Range | None,
    group: Group,
    inverted: bool,
) -> tuple[int, int, Range | None]:
    """Return the quotation alone where what stands before or behind it is not the speaker's.

    That is “But” and “And” before it, a clause that ends with a colon, a dash or a comma, and the
    beginning of a long apposition behind it, which then belongs to the subject.
    """
    last = items[end - 1]
    if last.kind == "q" and end - begin > 1 and last.quotation is not None:
        before = items[end - 2]
        alone = end - begin == 2 and bool(before.flags & (Is.COORDINATOR | Is.ADVERB))
        set_off = before.kind == "p" and before.text in ":—–-("
        whole = len(last.quotation.inner) > 4 and last.quotation.inner[0].capital
        if alone or set_off or (before.text == "," and whole and _one_quotation(items, begin, end)):
            return end - 1, end, subject
    first = items[begin].quotation
    if (
        first is not None
        and end - begin > 1
        and first.last in ",?!"
        and _one_quotation(items, begin, end)
        and not any(item.flags & VERB for item in items[begin + 1 : end])
    ):
        stop = group.left - 1 if items[group.left - 1].text == "," else group.left
        return begin, begin + 1, subject if inverted else (begin + 1, stop)
    return begin, end, subject


def _one_quotation(items: list[Item], begin: int, end: int) -> bool:
    return sum(item.kind == "q" for item in items[begin:end]) == 1


def is_adverbial(items: list[Item], begin: int, end: int, low: int) -> bool:
    """Tell whether a stretch only says when, where or on what condition (“In both cases, …”)."""
    while begin < end and items[begin].flags & Is.COORDINATOR:
        begin += 1
    if begin == end:
        return True
    first = items[begin]
    if first.kind != "w":
        return False
    if first.low == "even" and not items[begin + 1].flags & Is.SUBORDINATOR:
        return False
    if all(i.flags & (Is.ADVERB | Is.TIME) or i.flags & Is.DETERMINER for i in items[begin:end]):
        return any(i.flags & (Is.ADVERB | Is.TIME) for i in items[begin:end])
    if first.flags & Is.SUBORDINATOR or (
        first.low.endswith(("ing", "ed")) and (not first.capital or begin <= low + 1)
    ):
        if first.low.endswith("ing"):
            return not any(item.flags & VERB for item in items[begin:end])
        return all(item.text != "," for item in items[begin:end])
    if first.low.endswith("ed") and first.cues:
        return True
    if first.flags & (Is.PREPOSITION | Is.TIME | Is.ADVERB) and not first.flags & Is.DETERMINER:
        return not any(
            items[p].flags & VERB
            and items[p].text not in ("'s", "’s")
            and not (items[p].capital and items[p - 1].kind == "n")  # 12 May
            for p in range(begin, end)
        )
    return False


def content_begin(items: list[Item], low: int, end: int) -> int:
    """Return where a sentence's words begin that end in front of an attribution."""
    begin = low
    for place in range(end - 1, low, -1):
        if items[place].kind == "q":
            break
        if items[place].text == ";":
            begin = place + 1
            break
    while begin < end and items[begin].kind == "p":
        begin += 1
    if (
        begin + 1 < end
        and items[begin].flags & (Is.ADVERB | Is.COORDINATOR)
        and items[begin + 1].text == ","
    ):
        begin += 2
    return begin


def _behind_cue(items: list[Item], at: int, stop: int, group: Group, quoted: bool) -> int | None:
    """Return where what follows an attribution in brackets begins; None if it is no such."""
    place = at
    limit = min(stop, at + _FAR)
    if place < stop and items[place].flags & Is.COMPLEMENTIZER:
        return None
    if not quoted and place < stop and items[place].kind in "wnq":
        item = items[place]
        if "addressee" in group.cue.frames and not item.flags & Is.COMPLEMENTIZER:
            place = addressee_end(items, place, stop)
        elif not item.flags & (Is.PREPOSITION | Is.TIME | Is.ADVERB | Is.SUBORDINATOR):
            return None
    while place < limit:
        item = items[place]
        if item.kind == "q" and not quoted and is_title(item):
            place += 1
            continue
        if item.kind == "q":
            return place
        if item.kind == "p" and item.text in ",:;—–":
            if items[place + 1].kind == "q" if place + 1 < stop else False:
                return place + 1
            if item.text == ",":
                if place + 1 < stop and _time_in_commas(items, place, stop):
                    place += 2
                    continue
                return place + 1
            return stop
        if not quoted and (
            (
                item.flags & Is.COMPLEMENTIZER
                and place > at
                and not items[place - 1].flags & Is.PREPOSITION
            )
            or item.flags & (VERB & ~Is.BE)
            or (item.flags & Is.BE and item.text not in ("'s", "’s"))
            or (
                item.flags & PRONOUN
                and not item.flags & (Is.DETERMINER | Is.POSSESSIVE | Is.ADDRESSEE)
            )
        ):
            return None
        if quoted and item.flags & Is.COMPLEMENTIZER and place == at:
            return None
        place += 1
    return stop


def _quotation_behind(items: list[Item], rest: int, stop: int, later: list[Group]) -> int:
    """Return where the words go on behind “, pointing at the river, “…””."""
    limit = min([stop, rest + _FAR, *(g.verb for g in later if g.verb > rest)])
    for place in range(rest, limit):
        if items[place].kind == "q":
            return place if items[place - 1].text == "," else rest
    return rest


def _time_in_commas(items: list[Item], comma: int, stop: int) -> bool:
    return items[comma - 1].kind == "n" and items[comma + 1].kind == "n"


def _goes_on(items: list[Item], rest: int, stop: int, quoted: bool) -> bool:
    """Tell whether the words go on behind “, he said,”."""
    item = items[rest]
    if item.kind == "q":
        return True
    following = items[rest + 1] if rest + 1 < stop else None
    if quoted:
        return following is not None and following.kind == "q" and bool(item.flags & Is.COORDINATOR)
    if item.low.endswith("ing") or item.flags & (Is.RELATIVE & ~Is.COMPLEMENTIZER):
        return False
    if item.low == "according":
        return False
    if item.flags & Is.COORDINATOR:
        return following is not None and bool(
            following.flags & (PRONOUN | Is.DETERMINER | Is.COMPLEMENTIZER | Is.POSSESSIVE)
            or following.capital
        )
    return not item.flags & (Is.SUBORDINATOR & ~Is.PREPOSITION)
