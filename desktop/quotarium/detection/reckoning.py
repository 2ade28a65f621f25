"""Dates that hang on another: “later” behind a dated sentence, “before the dam was opened”."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from quotarium.detection.dates import Dated, expressions, whole_day, years_from
from quotarium.detection.lexicon import Is, Lexicon
from quotarium.detection.suggestion import Relation
from quotarium.detection.tokens import Item
from quotarium.errors import InvalidDate
from quotarium.marking import tr
from quotarium.model.dates import Edtf

_LONGEST: Final = 24


def reckoned(dated: Dated, anchor: Dated | None, words: Lexicon) -> Dated:
    """Return a date that says nothing by itself, counted from the one stated before it.

    “Later” opens an interval; “the next day” needs a whole day to count from.
    """
    if anchor is None or anchor.edtf is None or anchor.edtf.year is None or dated.edtf is not None:
        return dated
    known = expressions(words)
    phrase = dated.text.casefold()
    try:
        if phrase in known.onward:
            edtf = Edtf.parse(f"{anchor.edtf}/..")
        elif phrase in known.neighbours and (day := whole_day(anchor.edtf)):
            edtf = Edtf.parse((day + timedelta(days=known.neighbours[phrase])).isoformat())
        elif (year := years_from(dated.text, known, anchor.edtf.year)) is not None and year > 0:
            edtf = Edtf.parse(f"{year:04d}")
        else:
            return dated
    except (InvalidDate, OverflowError):
        return dated  # an interval has no “later”
    reason = tr("“{phrase}”, counted from “{anchor}” in front of it").format(
        phrase=dated.text, anchor=anchor.text
    )
    relation = Relation(phrase=dated.text, date=anchor.edtf)
    return dated._replace(edtf=edtf, reason=reason, relation=relation)


def beside_event(
    text: str,
    items: list[Item],
    sentence: tuple[int, int],
    said: tuple[int, int],
    speaker: tuple[int, int] | None,
    words: Lexicon,
) -> Dated | None:
    """Return “before the dam was opened” where it dates what was said by another event."""
    low, high = sentence
    for place in range(low, high):
        item = items[place]
        if item.low not in words.relating or said[0] <= place < said[1]:
            continue
        if speaker and speaker[0] <= place < speaker[1]:
            continue
        if _in_relative_clause(items, low, place):
            continue
        opens = place == low or items[place - 1].text == "," or items[place - 1].flags & Is.ADVERB
        if place < said[0] and not opens:
            continue
        end = _end(items, place, said[0] if place < said[0] else high)
        if end - place < 2 or items[place + 1].flags & Is.COMPLEMENTIZER or item.cues:
            continue
        phrase = " ".join(text[item.start : items[end - 1].end].split())
        reason = tr("“{phrase}” relates it to another event, whose date is not told here").format(
            phrase=phrase
        )
        event = phrase[len(item.text) :].strip()
        relation = Relation(phrase=item.text, event=event)
        return Dated(item.start, items[end - 1].end, phrase, None, reason, relation)
    return None


def _in_relative_clause(items: list[Item], low: int, place: int) -> bool:
    """Tell whether a phrase belongs to “who has fished there since childhood”."""
    for before in range(place - 1, max(low, place - _LONGEST) - 1, -1):
        if items[before].kind in "pq":
            return False
        if items[before].flags & Is.RELATIVE & ~Is.COMPLEMENTIZER:
            return items[before].low in ("who", "which", "whose", "whom")
    return False


def _end(items: list[Item], begin: int, limit: int) -> int:
    """Return where a clause or phrase of time ends; nothing where it runs on into the main one."""
    end = begin + 1
    while end < limit and items[end].kind in "wn" and end - begin < _LONGEST:
        end += 1
    if end < limit and items[end].kind == "p" and items[end].text in ",;:—–":
        return end
    return end if end == limit or items[end].text in ".!?" else begin
