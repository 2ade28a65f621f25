"""The approximate level: a quote's words where some of them were changed, never taken for the same.

A passage is looked for by shared runs of characters, measured by edit distance with case and
typography aside, and brought to whole words; too short a quote, or too unlike a passage, is no
finding at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring.choice import Place, settle
from quotarium.reading.anchoring.distance import best_places
from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.fitting import Fitted, fit, rules_of
from quotarium.reading.anchoring.folding import fold
from quotarium.reading.anchoring.match import Match
from quotarium.reading.anchoring.seeds import lowered, searchable

#: Fewer letters than these say nothing when some of them are wrong; signs of scripts without
#: spaces count double.
_LEAST = 12
#: The share of characters that may differ: of a short passage, of one of `_LONG` characters.
_SHORT_SHARE, _LONG_SHARE, _LONG = 0.30, 0.36, 100
#: The score of words that are the same but for typography and spaces around marks.
_SPACING_SCORE = 0.98


@dataclass(frozen=True, slots=True)
class Found:
    """A place at which a passage stands, and by how many characters it differs."""

    distance: int
    fitted: Fitted

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.fitted.start, self.fitted.end


def approximate(text: str, selector: Selector) -> Match | None:
    """Return where the selector's words stand, changed; None where nothing is like them."""
    folded = lowered(fold(selector.exact.strip()).folded)
    found = places_like(text, selector)
    if not found:
        return None
    chosen = _chosen(text, found, selector, len(folded))
    if len(chosen) > 1:
        return Match(
            state=VerificationState.AMBIGUOUS,
            candidates=tuple(sorted(one.place for one in chosen)),
        )
    best = chosen[0]
    changed = best.fitted.differences
    return Match(
        state=VerificationState.ALTERED if changed else VerificationState.TYPOGRAPHY,
        start=best.fitted.start,
        end=best.fitted.end,
        score=score(best.distance, len(folded)) if changed else _SPACING_SCORE,
        rules=() if changed else rules_of(best.fitted),
        differences=changed,
    )


def places_like(text: str, selector: Selector) -> list[Found]:
    """Return the places that are like the selector's words, nearest first."""
    exact = selector.exact.strip()
    passage = lowered(fold(exact).folded)
    if not says_enough(passage):
        return []
    limit = tolerance(passage)
    whole = searchable(text)
    found: dict[Place, Found] = {}
    for low, high in whole.windows(passage, limit + 8):
        for distance, start, end in best_places(passage, whole.text[low:high], limit):
            raw = whole.source.raw_start(low + start), whole.source.raw_end(low + end)
            fitted = fit(text, exact, *raw, selector.prefix, selector.suffix)
            one = Found(distance, fitted)
            if fitted.end > fitted.start and one.place not in found:
                found[one.place] = one
    return sorted(found.values(), key=lambda one: (one.distance, one.place))


def says_enough(passage: str) -> bool:
    """Tell whether a passage is long enough to be known again with something changed."""
    letters = [char for char in passage if char.isalnum()]
    return len(letters) + sum(map(is_unspaced, letters)) >= _LEAST


def tolerance(passage: str) -> int:
    """Return how many characters may differ."""
    length = len(passage)
    longer = min(1.0, length / _LONG)
    return int(length * (_SHORT_SHARE + (_LONG_SHARE - _SHORT_SHARE) * longer))


def score(distance: int, length: int) -> float:
    """Return the share of characters that stand as quoted, always below that of typography."""
    return round(max(0.0, min(0.97, 1 - distance / max(1, length))), 3)


def _chosen(text: str, found: list[Found], selector: Selector, length: int) -> list[Found]:
    best = found[0].distance
    near = {one.place: one for one in found if one.distance <= best + max(1, length // 12)}
    if len(near) > 1:
        settled = settle(text, list(near), selector)
        if len(settled) == 1:
            return [near[settled[0]]]
        near = {place: near[place] for place in settled}
    best = min(one.distance for one in near.values())
    return [one for one in near.values() if one.distance == best]
