"""Reported words without marks, by verbs of saying and signs: “…, that …”, “…, says Ada, …”."""

from __future__ import annotations

from quotarium.detection.lexicon import PRONOUN, Is, Lexicon
from quotarium.detection.loose_phrases import REACH, behind
from quotarium.detection.phrases import Range
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item
from quotarium.detection.word_order import subject


def reported(
    items: list[Item], low: int, high: int, cues: list[int], source: Range | None, words: Lexicon
) -> list[Statement]:
    """Return “…, that …” behind a verb of saying, and whole sentences of a named source."""
    out: list[Statement] = []
    stop = high
    while stop > low and items[stop - 1].kind == "p":
        stop -= 1
    for cue in cues:
        if bracketed := _bracketed(items, cue, low, stop, words):
            for statement in bracketed:
                statement.cue = items[cue].text
            out += bracketed
            continue
        comma = cue + 1
        while (
            comma < stop
            and items[comma].text not in (",", ":")
            and items[comma].kind != "q"
            and comma - cue < REACH
        ):
            comma += 1
        at = comma if comma < stop and items[comma].flags & Is.COMPLEMENTIZER else comma + 1
        direct = next(
            (p for p in range(cue + 1, min(comma, stop)) if items[p].flags & Is.COMPLEMENTIZER),
            None,
        )
        if direct is not None:
            at = direct
        elif not (comma < stop and items[comma].text == "," and at < stop):
            continue
        if items[at].flags & (Is.COMPLEMENTIZER | Is.QUESTION):
            begin = at + 1 if items[at].flags & Is.COMPLEMENTIZER else at
        elif words.code == "de" and (
            _is_pronoun(items[at]) or _in_reported_mood(items, at, stop, words)
        ):
            begin = at
        else:
            continue
        speaker = subject(items, cue, low, high, words)
        if speaker and begin < stop and speaker[1] <= begin:
            out.append(Statement(begin, stop, speaker, None, "after", cue=items[cue].text))
    if source and source[0] <= low + 6 and not cues:
        begin = source[1]
        while begin < stop and (
            items[begin].kind == "p" or (items[begin].low,) in words.phrases["according_after"]
        ):
            begin += 1
        if stop - begin > 3:
            out.append(Statement(begin, stop, source, None, "according after"))
    return out


def _is_pronoun(item: Item) -> bool:
    others = Is.DETERMINER | Is.COORDINATOR | Is.SUBORDINATOR | Is.PREPOSITION
    return bool(item.flags & PRONOUN and not item.flags & others)


def _in_reported_mood(items: list[Item], begin: int, stop: int, words: Lexicon) -> bool:
    """Tell whether the clause at `begin` reports: “…, die Wahl werde am Montag stattfinden”."""
    for place in range(begin, min(stop, begin + REACH)):
        if items[place].kind == "p":
            return False
        if items[place].low in words.reported_mood:
            return place > begin
    return False


def _bracketed(items: list[Item], cue: int, low: int, stop: int, words: Lexicon) -> list[Statement]:
    """Return what stands round “…, says Ada Berg, …” without marks."""
    comma = cue - 1
    if comma <= low or items[comma].text not in (",", "—", "–", "-"):
        return []
    if any(item.kind == "q" for item in items[low:comma]):
        return []
    speaker = behind(items, cue + 1, stop, words)
    if speaker is None:
        return []
    end = speaker[1]
    while (
        end < stop
        and items[end].kind in "wn"
        and (
            items[end].flags & (Is.PREPOSITION | Is.TIME | Is.OCCASION | Is.ADVERB)
            or "n" in (items[end].kind, items[end - 1].kind)
            or (end + 1 < stop and items[end + 1].flags & Is.TIME)
            or items[end - 1].flags & Is.PREPOSITION
        )
    ):
        end += 1
    if end < stop and (items[end].kind != "p" or items[end].text == ":"):
        return []  # “Auf die Frage, …, antwortete Ada Berg: …”
    while comma > low and items[comma].kind == "p":
        comma -= 1
    begin = low
    while begin < comma and items[begin].kind == "p":
        begin += 1
    out = []
    if comma + 1 - begin >= 3:
        out.append(Statement(begin, comma + 1, speaker, None, "before"))
    while end < stop and items[end].kind == "p":
        end += 1
    if stop - end >= 3 and not items[end].flags & Is.COMPLEMENTIZER:
        out.append(Statement(end, stop, speaker, None, "continued"))
    return out
