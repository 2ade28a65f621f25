"""Choose among the places where a selector's words stand."""

from __future__ import annotations

from quotarium.model.clipping import Selector
from quotarium.reading.anchoring.edges import is_whole
from quotarium.reading.anchoring.folding import fold

Place = tuple[int, int]

#: Of words that are repeated more often only so many places are looked at.
_MOST_PLACES = 1_000
#: By how many characters of context the best place must surpass the next to be chosen.
_MARGIN = 4
#: How many times nearer to `start` than any other a place must be to be chosen for it.
_NEARER = 3


def choose(text: str, places: list[Place], selector: Selector) -> list[Place]:
    """Return the place the selector means; several if it does not say; none if none is whole."""
    standing = [
        place
        for place in _looked_at(text, places, selector)
        if is_whole(text, *place) or _has_full_context(text, place, selector)
    ]
    return standing if len(standing) < 2 else settle(text, standing, selector)


def _looked_at(text: str, places: list[Place], selector: Selector) -> list[Place]:
    """Return the places worth a look: all of them, unless the words are repeated without end."""
    if len(places) <= _MOST_PLACES:
        return places
    start = selector.start
    if start is not None:
        places = sorted(places, key=lambda place: abs(place[0] - start))
    if selector.prefix or selector.suffix:
        places = [p for p in places if _has_full_context(text, p, selector)] or places
    return sorted(places[:_MOST_PLACES])


def settle(text: str, places: list[Place], selector: Selector) -> list[Place]:
    """Return those of several places that context and start speak for."""
    agreeing = _by_context(text, places, selector)
    return agreeing if len(agreeing) < 2 else _by_start(agreeing, selector.start)


def _has_full_context(text: str, place: Place, selector: Selector) -> bool:
    start, end = place
    given = bool(selector.prefix or selector.suffix)
    before = text[max(0, start - len(selector.prefix)) : start]
    return given and before == selector.prefix and text.startswith(selector.suffix, end)


def _by_context(text: str, places: list[Place], selector: Selector) -> list[Place]:
    if not (selector.prefix or selector.suffix):
        return places
    full = [place for place in places if _has_full_context(text, place, selector)]
    if full:
        return full
    agreeing = {place: _agreement(text, place, selector) for place in places}
    best = max(agreeing.values())
    return [place for place in places if agreeing[place] > best - _MARGIN]


def _agreement(text: str, place: Place, selector: Selector) -> int:
    """Return how many characters of context, typography aside, agree around a place."""
    start, end = place
    before = fold(text[max(0, start - 2 * len(selector.prefix)) : start]).folded
    after = fold(text[end : end + 2 * len(selector.suffix)]).folded
    prefix, suffix = fold(selector.prefix).folded, fold(selector.suffix).folded
    return _common(before[::-1], prefix[::-1]) + _common(after, suffix)


def _common(one: str, other: str) -> int:
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


def _by_start(places: list[Place], start: int | None) -> list[Place]:
    """Choose the place at `start`, or the one that is much nearer to it than the others."""
    if start is None:
        return places
    first, second = sorted(places, key=lambda place: abs(place[0] - start))[:2]
    if abs(first[0] - start) * _NEARER <= abs(second[0] - start):
        return [first]
    return places
