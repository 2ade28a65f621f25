"""Where or in what something was said: “at the opening of the forum”, “in an interview with …”."""

from __future__ import annotations

from typing import Final

from quotarium.detection.lexicon import VERB, Is
from quotarium.detection.tokens import Item

_LONGEST: Final = 16


def occasion(text: str, items: list[Item], low: int, high: int, said: tuple[int, int]) -> str:
    """Return the occasion named in a sentence outside the words that were said; else nothing."""
    for place in range(low, high - 1):
        item = items[place]
        told = place < said[0] and any("addressee" in cue.frames for cue in item.cues or ())
        opens = (
            place == low
            and item.low.endswith("ing")
            and not items[place + 1].flags & Is.PREPOSITION
        )
        if said[0] <= place < said[1] or not (item.flags & Is.PREPOSITION or told or opens):
            continue
        if item.flags & (Is.INFINITIVE | Is.DETERMINER) or item.low in (
            "of",
            "about",
            "for",
            "as",
            "to",
            "from",
            "by",
        ):
            continue
        limit = said[0] if place < said[0] else high
        end = place + 1
        while end < limit and end - place < _LONGEST:
            word = items[end]
            if (word.kind == "p" and word.text not in "&.'-") or word.flags & VERB & ~Is.BE:
                break
            if word.flags & Is.BE and word.text not in ("'s", "’s"):
                break
            if word.kind == "q" and end + 1 < limit:
                end += 1
                continue
            if word.cues and not word.capital and end > place + 1 and not word.flags & Is.OCCASION:
                break
            if word.flags & Is.COMPLEMENTIZER and end > place + 1:
                break
            if word.flags & Is.PREPOSITION and any(
                items[p].kind == "n" or items[p].flags & Is.TIME
                for p in range(end + 1, min(end + 3, limit))
            ):
                break
            if word.flags & Is.TIME and not word.capital and end > place + 2:
                break
            end += 1
        head = range(place + 1, min(end, place + 6))
        if not any(
            (items[p].flags & Is.OCCASION and not items[p].capital) or _named(items, p)
            for p in head
        ):
            continue
        while end > place + 1 and (
            items[end - 1].flags & (Is.TIME | Is.PREPOSITION) or items[end - 1].kind in "pn"
        ):
            end -= 1
        begin = place + 1
        while begin < end and items[begin].flags & (Is.DETERMINER | Is.POSSESSIVE):
            begin += 1
        if end > begin:
            return " ".join(text[items[begin].start : items[end - 1].end].split())
    return ""


def _named(items: list[Item], place: int) -> bool:
    """Tell whether a word is part of an occasion's name (“Global Water Forum”)."""
    item = items[place]
    return bool(
        item.capital and item.flags & Is.OCCASION and place and items[place - 1].capital
    ) or (
        item.capital
        and item.low in ("forum", "summit", "conference", "congress", "twitter", "facebook")
    )
