"""What a writer reports of nobody in particular: “They were allegedly moved in the night.”"""

from __future__ import annotations

from quotarium.detection.lexicon import Is, Lexicon
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item


def statement(items: list[Item], low: int, high: int, words: Lexicon) -> Statement | None:
    """Return a sentence that says by an adverb that others say it; None where it does not."""
    place = next((p for p in range(low, high) if items[p].low in words.hearsay), None)
    if place is None or any(item.kind == "q" for item in items[low:high]):
        return None
    if not any(item.flags & (Is.BE | Is.AUXILIARY) for item in items[max(low, place - 2) : place]):
        return None  # an allegedly stolen boat
    end = high
    while end > low and items[end - 1].kind == "p":
        end -= 1
    begin = low
    while begin < end and (items[begin].kind == "p" or items[begin].flags & Is.COORDINATOR):
        begin += 1
    said = Statement(begin, end, None, None, "hearsay")
    said.cue = items[place].text
    return said
