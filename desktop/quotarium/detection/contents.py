"""What was said: the stretch that belongs to a verb of saying, behind it or around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from quotarium.detection import phrases
from quotarium.detection.clauses import Group
from quotarium.detection.lexicon import PRONOUN, VERB, Is
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item, is_title
from quotarium.detection.voices import Voice

_FAR: Final = 30


@dataclass(slots=True)
class Statement:
    """A stretch of items `begin` to `end` that somebody said; `how` names the rule."""

    begin: int
    end: int
    speaker: Range | None
    group: Group | None
    how: str
    inverted: bool = False
    sentence: int = 0
    voice: Voice | None = None
    #: the verb of saying as it stands
    cue: str = ""


def statements(items: list[Item], low: int, high: int, found: list[Group]) -> list[Statement]:
    """Return what the groups of a sentence say, in order of the groups."""
    stop = high
    while stop > low and items[stop - 1].kind == "p" and items[stop - 1].text[0] in ".!?…;,:":
        stop -= 1
    out: list[Statement] = []
    for number, group in enumerate(found):
        later = found[number + 1 :]
        made = _of_group(items, low, stop, group, later, found[:number])
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
    earlier: list[Group],
) -> list[Statement]:
    if group.passive or _is_denied(items, group):
        return []
    if group.tie == "according":
        return _according(items, low, stop, group, later)
    quotes = "quote" in group.cue.frames
    around: list[Statement] = []
    if quotes and group.tie in ("own", "fronted", "as", "coordinated"):
        around = _around(items, low, stop, group, later, earlier)
    if around:
        return around
    begin = _following(items, group, stop)
    if begin is None:
        return []
    if group.subject is None:
        if group.tie == "fronted" and begin < stop and items[begin].kind != "q":
            return []
        if group.tie == "relative":
            return []
    end, single = _end(items, begin, stop, group, later)
    if end <= begin:
        return []
    return [Statement(begin, end, group.subject, group, "quote after" if single else "after")]


# --- around and before -----------------------------------------------------------------------


def _is_denied(items: list[Item], group: Group) -> bool:
    """Tell whether it says that nothing was said: “neither of them explained”, “never said”."""
    if group.subject and items[group.subject[0]].flags & Is.NEGATION:
        return True
    before = group.subject[0] - 1 if group.subject and group.tie == "own" else -1
    if before >= 0 and items[before].flags & Is.NEGATION:
        return True
    return group.negated and group.cue.lemma not in ("rule",)


def _around(
    items: list[Item], low: int, stop: int, group: Group, later: list[Group], earlier: list[Group]
) -> list[Statement]:
    """Return what stands before (and goes on behind) “…,” he said, “…”."""
    own = group.subject and group.tie in ("own", "as") and not group.inverted
    first = group.subject[0] if group.subject and own else group.left
    if group.tie == "as":
        first -= 1
    inverted = group.subject is None or group.tie == "coordinated" or group.inverted
    before = items[first - 1] if first > low else None
    if before is None:
        return []
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
        subject = phrases.subject_after(items, at, stop)
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
    begin = _content_begin(items, low, end, earlier)
    if not quoted and _is_adverbial(items, begin, end, low):
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
        finish, single = _end(items, rest, stop, group, later)
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


def _is_adverbial(items: list[Item], begin: int, end: int, low: int) -> bool:
    """Tell whether a stretch only says when, where or on what condition (“In both cases, …”)."""
    first = items[begin] if begin < end else None
    if first is None or first.kind != "w":
        return False
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
            item.flags & VERB and item.text not in ("'s", "’s") for item in items[begin:end]
        )
    return False


def _content_begin(items: list[Item], low: int, end: int, earlier: list[Group]) -> int:
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
            place = _addressee(items, place, stop)
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
            (item.flags & Is.COMPLEMENTIZER
            and place > at
            and not items[place - 1].flags & Is.PREPOSITION)
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
        end, _ = _end(items, begin, stop, group, later)
        return [Statement(begin, end, group.subject, group, "according after")]
    end = group.left
    while end > low and items[end - 1].kind == "p" and items[end - 1].text in ",—–-(":
        end -= 1
    begin = _content_begin(items, low, end, [])
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


# --- behind ------------------------------------------------------------------------------------


def _following(items: list[Item], group: Group, stop: int) -> int | None:
    """Return where the words begin that stand behind a cue; None if none do."""
    frames = group.cue.frames
    place = group.right
    if place >= stop:
        return None
    found = _marked_beginning(items, group, stop)
    if found is not None:
        return found
    while place < stop and items[place].kind == "w" and _is_time(items, place, stop):
        place += 1 if items[place].flags & (Is.TIME | Is.ADVERB) else 2
    if place >= stop:
        return None
    item = items[place]
    if (
        "addressee" in frames
        and item.kind == "w"
        and not item.flags & (Is.COMPLEMENTIZER | Is.INFINITIVE | Is.QUESTION | Is.PREPOSITION)
    ):
        behind = _addressee(items, place, stop)
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
        return None
    if item.flags & (Is.BE | Is.AUXILIARY) and item.text not in ("'s", "’s"):
        return None
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


def _addressee(items: list[Item], place: int, stop: int) -> int:
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


def _end(
    items: list[Item], begin: int, stop: int, group: Group, later: list[Group]
) -> tuple[int, bool]:
    """Return where words that begin at `begin` end, and whether they are one quotation."""
    end = stop
    for other in later:
        if other.clause < begin:
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
        if other.tie == "own" and apart and other.clause > begin:
            end = min(end, other.clause)
            break
    end = min(end, _aside(items, begin, end, group))
    while end > begin and items[end - 1].kind == "p" and items[end - 1].text in ",;:—–-":
        end -= 1
    first = items[begin]
    if first.kind == "q" and _alone(items, begin, end):
        return begin + 1, True
    if end == stop:
        end = _without_occasion(items, begin, end)
    return end, False


def _aside(items: list[Item], begin: int, end: int, group: Group) -> int:
    """Return where the writer's own words begin again behind a comma or a dash."""
    clause = bool(group.cue.frames & {"bare"}) or group.tie == "according"
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
        if group.fronted and sign.text == ",":
            return place
        following = items[place + 1]
        flags = following.flags
        if following.kind != "w" or place < begin + 2:
            continue
        if following.low in ("which", "who", "while", "whereas") and sign.text == ",":
            return place
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
        if item.low in ("in", "on", "at", "during", "via") and item.flags & Is.PREPOSITION:
            if any(
                items[p].flags & Is.OCCASION and not items[p].capital
                for p in range(place + 1, min(place + 6, end))
            ):
                return place
        place -= 1
    return end
