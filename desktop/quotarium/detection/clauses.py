"""The verbs and nouns of saying in a sentence, in order."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import VERB, Is, Lexicon
from quotarium.detection.main_clause import main_subject
from quotarium.detection.phrases import Range
from quotarium.detection.ties import is_fronted, is_inverted, tie
from quotarium.detection.tokens import Item
from quotarium.detection.verbs import Group, according, group_at, nominal

#: Verbs of saying in one sentence; more are no prose.
_MOST: Final = 12
_NOUN_PHRASE: Final = 5


def groups(items: list[Item], low: int, high: int, words: Lexicon) -> list[Group]:
    """Return the verb groups of saying in items `low` to `high`, in order."""
    found: list[Group] = []
    main: Range | None = None
    headline: bool | None = None
    for place in range(low, high):
        item = items[place]
        if item.kind != "w":
            continue
        if len(found) >= _MOST:
            break
        if item.low == "according" and place + 1 < high and items[place + 1].low == "to":
            found.append(according(items, place, high))
            continue
        if item.flags & Is.NOMINAL and (claim := nominal(items, place, low, high)):
            claim.subject = claim.subject or _made_by(items, place, low, main, words)
            claim.fronted = not items[claim.right - 1].low.endswith("ed") and not any(
                earlier.flags & VERB or earlier.cues for earlier in items[low:place]
            )
            found.append(claim)
            continue
        if not item.cues:
            continue
        if item.capital and headline is None:
            headline = _is_headline(items, low, high)
        group = group_at(items, place, low, high, bool(headline))
        if group is None:
            continue
        tie(items, group, low, high, main, words)
        if group.tie != "none":
            group.inverted = is_inverted(items, group, high)
            group.fronted = is_fronted(items, group, low)
            found.append(group)
            if group.subject and group.tie in ("own", "inverted"):
                main = group.subject
    return found


def _made_by(
    items: list[Item], noun: int, low: int, main: Range | None, words: Lexicon
) -> Range | None:
    """Return whose a claim is that nobody owns: who “made the claim”, else “rumours” themselves."""
    begin = noun
    while begin > low and noun - begin < _NOUN_PHRASE and items[begin - 1].kind == "w":
        before = items[begin - 1]
        if before.low in words.making:
            return main or main_subject(items, low, begin - 1, words)
        if before.flags & (VERB | Is.PREPOSITION | Is.COORDINATOR | Is.COMPLEMENTIZER) or (
            before.flags & Is.ADVERB and not before.flags & Is.DETERMINER
        ):
            break
        begin -= 1
        if before.flags & Is.DETERMINER:
            if begin > low and items[begin - 1].low in words.making:
                return main or main_subject(items, low, begin - 1, words)
            break
    return (begin, noun + 1) if items[noun].low in words.anonymous else None


def _is_headline(items: list[Item], low: int, high: int) -> bool:
    """Tell whether most words have capitals, so that a capital tells nothing."""
    words = [item for item in items[low:high] if item.kind == "w" and len(item.text) > 3]
    return len(words) > 2 and sum(item.capital for item in words) > 0.7 * len(words)
