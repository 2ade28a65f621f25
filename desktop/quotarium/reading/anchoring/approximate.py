"""The approximate level: a quote's words where some of them were changed, never taken for the same.

A passage is looked for by shared runs of characters, measured by edit distance with case and
typography aside, and brought to whole words; too short a quote, or too unlike a passage, is no
finding at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring.choice import Place, settle
from quotarium.reading.anchoring.distance import best_places, ending_at
from quotarium.reading.anchoring.fitting import Fitted, fit, fit_between, rules_of
from quotarium.reading.anchoring.folding import fold
from quotarium.reading.anchoring.likely import is_between, is_likely, says_enough, widest
from quotarium.reading.anchoring.match import Match
from quotarium.reading.anchoring.seeds import lowered, searchable
from quotarium.reading.anchoring.surroundings import surroundings

#: Longer passages, some pages of print, are only found as they are.
_MOST = 8_000
#: Places looked at in one window.
_MOST_PLACES = 4
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

    @property
    def rank(self) -> tuple[int, int, int]:
        """The distance, and of equals the number of differences and the distance with case."""
        quote, there = self.fitted.quote, self.fitted.text[self.fitted.start : self.fitted.end]
        cased = ending_at(fold(quote).folded, fold(there).folded, anchored=True)[-1]
        return self.distance, len(self.fitted.differences), cased


def approximate(text: str, selector: Selector) -> Match | None:
    """Return where the selector's words stand, changed; None where nothing is like them.

    Words that stand changed in several places alike are ALTERED wherever they were taken from:
    the first place is given, and all of them as candidates.
    """
    folded = lowered(fold(selector.exact.strip()).folded)
    found = _between(text, selector, folded)
    if not (found or surroundings(selector).closed_up(text, folded)):
        found = places_like(text, selector)
    if not found:
        return None
    chosen = _chosen(text, found, selector, len(folded))
    best = min(chosen, key=lambda one: one.place)
    changed = best.fitted.differences
    places = tuple(sorted(one.place for one in chosen)) if len(chosen) > 1 else ()
    if places and not changed:
        return Match(state=VerificationState.AMBIGUOUS, candidates=places)
    return Match(
        state=VerificationState.ALTERED if changed else VerificationState.TYPOGRAPHY,
        start=best.fitted.start,
        end=best.fitted.end,
        score=score(best.distance, len(folded)) if changed else _SPACING_SCORE,
        rules=() if changed else rules_of(best.fitted),
        differences=changed,
        candidates=places,
    )


def places_like(text: str, selector: Selector) -> list[Found]:
    """Return the places that are like the selector's words, nearest first."""
    exact = selector.exact.strip()
    passage = lowered(fold(exact).folded)
    if not says_enough(passage) or len(passage) > _MOST:
        return []
    limit = widest(passage)
    whole, around = searchable(text), surroundings(selector)
    found: dict[Place, Found] = {}
    for low, high in whole.windows(passage, len(passage) // 6 + 8):
        window = whole.text[low:high]
        for distance, start, end in best_places(passage, window, limit)[:_MOST_PLACES]:
            raw = whole.source.raw_start(low + start), whole.source.raw_end(low + end)
            fitted = fit(text, exact, *raw, selector.prefix, selector.suffix)
            one = Found(distance, fitted)
            if one.place in found:
                continue
            spoken_for = around.speak_for(text, one.place)
            if is_likely(passage, window[start:end], distance, fitted, spoken_for):
                found[one.place] = one
    return sorted(found.values(), key=lambda one: (one.distance, one.place))


def _between(text: str, selector: Selector, passage: str) -> list[Found]:
    """Return what stands in the passage's stead between the selector's prefix and suffix."""
    exact = selector.exact.strip()
    found = []
    if not passage:
        return []
    for start, end in surroundings(selector).between(text, len(passage)):
        fitted = fit_between(text, exact, start, end)
        there = lowered(fold(text[fitted.start : fitted.end]).folded)
        distance = ending_at(passage, there, anchored=True)[-1]
        if is_between(fitted, distance, len(passage)):
            found.append(Found(distance, fitted))
    return sorted(found, key=lambda one: (one.distance, one.place))


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
    least = min(one.rank for one in near.values())
    return [one for one in near.values() if one.rank == least]
