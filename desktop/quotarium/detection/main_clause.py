"""The subject of a sentence's first clause, found without a grammar of all verbs."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import PRONOUN, VERB, Is, Lexicon
from quotarium.detection.phrases import Range
from quotarium.detection.tokens import Item

_AGENT: Final = 20


def main_subject(items: list[Item], low: int, high: int, words: Lexicon) -> Range | None:
    """Return the subject of the sentence's first clause, found without a grammar of all verbs."""
    begin = low
    while begin < high:
        item = items[begin]
        if item.kind in "pq" or (
            item.flags & (Is.COORDINATOR | Is.ADVERB) and not item.flags & Is.DETERMINER
        ):
            begin += 1
            continue
        if (
            item.flags & (Is.PREPOSITION | Is.SUBORDINATOR) and not item.flags & Is.DETERMINER
        ) or item.low.endswith("ing"):
            comma = begin
            while comma < high and items[comma].text != ",":
                comma += 1
            if comma >= high - 1:
                return None
            begin = comma + 1
            while begin + 1 < high and items[begin].capital and items[begin + 1].text == ",":
                begin += 2  # in Ames, Iowa, …
            if begin + 2 < high and items[begin + 1].text == "." and items[begin + 2].text == ",":
                begin += 3
            continue
        break
    if begin < high and items[begin].low in ("what", "there", "here"):
        return None
    end = begin
    while end < high:
        item = items[end]
        flags = item.flags
        if item.kind == "p" and not (item.text in ".&" and items[end - 1].flags & Is.ABBREVIATION):
            if item.text == "." and len(items[end - 1].text) == 1:
                end += 1
                continue
            break
        if item.kind == "q" or (
            flags & (VERB | Is.COMPLEMENTIZER | Is.RELATIVE) and not flags & Is.DETERMINER
        ):
            break
        if flags & PRONOUN and not flags & (Is.DETERMINER | Is.POSSESSIVE):
            return (begin, end + 1) if end == begin else (begin, end)
        if (
            item.low.endswith("ed")
            and not item.cues
            and end > begin
            and end + 1 < high
            and items[end + 1].low == "by"
        ):
            agent = _agent(items, end, high)
            return agent if item.low in words.authored else (begin, agent[1])
        if (
            item.kind == "w"
            and not item.capital
            and end > begin
            and (item.low.endswith("ed") or flags & Is.ADVERB or item.cues)
        ):
            break
        if flags & Is.PREPOSITION and item.low not in ("of", "for", "at"):
            break
        end += 1
    while end > begin and items[end - 1].flags & Is.COORDINATOR:
        end -= 1
    return (begin, end) if end > begin else None


def _agent(items: list[Item], verb: int, high: int) -> Range:
    """Return who stands behind “a survey conducted by …”."""
    end = verb + 2
    while (
        end < high
        and end - verb < _AGENT
        and (items[end].kind == "w" or items[end].text in "()&")
        and not items[end].flags & (VERB & ~Is.BE | Is.COMPLEMENTIZER | Is.RELATIVE)
        and not (items[end].low.endswith("ed") and not items[end].capital)
        and not (items[end].flags & Is.BE and items[end].text not in ("'s", "’s"))
    ):
        end += 1
    return verb + 2, end
