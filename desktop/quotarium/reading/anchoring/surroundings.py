"""What stood around a selector's words: where it stands now, and what it encloses there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quotarium.model.clipping import Selector
from quotarium.reading.anchoring.distance import ending_at
from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.folding import fold
from quotarium.reading.anchoring.seeds import lowered, searchable

Place = tuple[int, int]

#: So much of the context, next to the words, is looked for.
_WIDTH = 32
#: A context with fewer letters may stand anywhere by chance.
_TELLING = 8
#: The share of characters by which two stretches that are alike may differ.
_MISPRINTED = 0.2
#: Characters that tell a context beside a place, and how near to it they stand.
_BESIDE, _NEAR = 12, 32
#: Passages longer than this are not looked for between their surroundings.
_MOST = 8_000
#: Repeated surroundings that are looked at.
_MOST_PLACES = 16


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The folded context of a selector, in lower case; either side may be empty."""

    before: str
    after: str

    def closed_up(self, text: str, passage: str) -> bool:
        """Tell whether what stood before the words is followed at once by what stood behind.

        Then the words were taken out: what resembles them elsewhere is something else. Context
        that resembles the words themselves, `passage`, tells nothing.
        """
        before, after = (_without_marks(context) for context in (self.before, self.after))
        if any(
            given and not known for given, known in ((self.before, before), (self.after, after))
        ):
            return False
        inner = _without_marks(passage)
        if _letters(before + after) < _TELLING or _ends_like(inner, before):
            return False
        if _ends_like(inner[::-1], after[::-1]):
            return False
        begin, end = re.escape(before) or r"\A", re.escape(after) or r"\Z"
        return re.search(rf"{begin}[\W_]*{end}", searchable(text).text) is not None

    def between(self, text: str, length: int) -> list[Place]:
        """Return the places, about `length` long, between what stood before and behind."""
        before, after = self.before, self.after
        if length > _MOST or min(_letters(before), _letters(after)) < _TELLING:
            return []
        whole = searchable(text)
        places: list[Place] = []
        start = whole.text.find(before)
        while start >= 0 and len(places) < _MOST_PLACES:
            start += len(before)
            end = whole.text.find(after, start, start + 2 * length + 40 + len(after))
            if end > start:
                places.append((whole.source.raw_start(start), whole.source.raw_end(end)))
            start = whole.text.find(before, start)
        return places

    def speak_for(self, text: str, place: Place) -> bool | None:
        """Tell whether a place has this context; None if it is nowhere or says nothing."""
        start, end = place
        before, after = self.before[-_BESIDE:], self.after[:_BESIDE]
        if not (before or after):
            return None
        near_start = _folded(text[max(0, start - _NEAR) : start + _BESIDE])
        near_end = _folded(text[max(start, end - _BESIDE) : end + _NEAR])
        if (before and before in near_start) or (after and after in near_end):
            return True
        whole = searchable(text).text
        elsewhere = any(
            _letters(context) >= _TELLING and context in whole
            for context in (self.before, self.after)
        )
        return False if elsewhere else None


def surroundings(selector: Selector) -> Surroundings:
    """Return what a selector says about the text around its words."""
    return Surroundings(
        before=_folded(selector.prefix.strip())[-_WIDTH:],
        after=_folded(selector.suffix.strip())[:_WIDTH],
    )


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return lowered(fold(text).folded)


def _letters(context: str) -> int:
    """Count letters and digits; signs of scripts without spaces count double."""
    letters = [char for char in context if char.isalnum()]
    return len(letters) + sum(map(is_unspaced, letters))


def _ends_like(passage: str, context: str) -> bool:
    """Tell whether a passage ends, but for misprints, with the words of a context."""
    context = context[-len(passage) :]
    if not context:
        return False
    return ending_at(context, passage)[-1] <= _MISPRINTED * len(context)


def _without_marks(context: str) -> str:
    return re.sub(r"^[\W_]+|[\W_]+$", "", context)
