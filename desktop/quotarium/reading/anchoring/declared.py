"""Edits that a quote owns up to: omissions (…), words in [brackets], notes such as “emphasis mine”.

A quote is taken apart at them; what stands between must be found in order, near each other. The
state stays ALTERED, with the edits and what the source has there listed, so that a reader sees
what was left out; its differences are empty where everything else is as the source has it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quotarium.model.clipping import Difference, Selector, VerificationState
from quotarium.reading.anchoring.approximate import Found, places_like, score
from quotarium.reading.anchoring.choice import settle
from quotarium.reading.anchoring.distance import best_places
from quotarium.reading.anchoring.fitting import fit
from quotarium.reading.anchoring.folding import fold
from quotarium.reading.anchoring.likely import says_enough, tolerance
from quotarium.reading.anchoring.match import Match
from quotarium.reading.anchoring.seeds import lowered
from quotarium.reading.anchoring.surroundings import surroundings
from quotarium.reading.anchoring.tokens import tokens

_DOTS = r"(?:…|(?<!\.)\.(?:\s?\.){2,3}(?!\s?\.))"
_NOTE = (
    r"emphas[ie]s|emphasi[sz]ed|italics|my translation|"
    r"выделен\w*|курсив\w*|hervorh\w*|kursiv\w*|herv\.|soulign\w*|italiques|"
    r"énfasis|cursivas?|grifo|corsivo|vurğu\w*|vurgu\w*|التشديد|التأكيد|ההדגשה|强调|着重号|強調|傍点"
)
_PATTERN = re.compile(
    rf"(?P<note>[\[(（][^\[\]()（）]{{0,60}}(?:{_NOTE})[^\[\]()（）]{{0,60}}[\])）]|\(sic!?\)"
    r"|[,;—–-]?\s*\b(?:emphasis|italics) (?:added|mine|ours)\.?\s*\Z)"
    rf"|(?P<omitted>\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS})"
    r"|(?P<bracket>\w*(?:\[[^\[\]]{1,120}\]\w*)+)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
#: How many characters of the source an omission and a bracket may stand for.
_OMITTED, _REPLACED = 4_000, 160
#: Repeated places of the longest piece that are looked at, and these times pieces.
_MOST_PLACES, _MOST_WORK = 8, 64


@dataclass(frozen=True, slots=True)
class Edit:
    """What is declared between two pieces: its words, and how much of the source it stands for."""

    words: str
    reach: int


@dataclass(frozen=True, slots=True)
class Chain:
    """The pieces of a quote found in order; None for one that stands nowhere near."""

    found: tuple[Found | None, ...]
    distance: int

    @property
    def place(self) -> tuple[int, int]:
        """From the first piece found to the last."""
        present = [one for one in self.found if one is not None]
        return present[0].fitted.start, present[-1].fitted.end


def declared(text: str, selector: Selector) -> Match | None:
    """Return where a quote with declared edits stands; None if it has none or stands nowhere."""
    pieces, edits = _parts(selector.exact)
    folded = lowered(fold(selector.exact).folded)
    if not any(edits) or not pieces or surroundings(selector).closed_up(text, folded):
        return None
    length = sum(len(fold(piece).folded) for piece in pieces)
    allowed = tolerance(length)
    chains = [chain for chain in _chains(text, pieces, edits) if chain.distance <= allowed]
    if not chains:
        return None
    least = min(chain.distance for chain in chains)
    best = {chain.place: chain for chain in chains if chain.distance == least}
    places = settle(text, list(best), selector) if len(best) > 1 else list(best)
    if len(places) > 1:
        return Match(state=VerificationState.AMBIGUOUS, candidates=tuple(sorted(places)))
    return _match(text, pieces, edits, best[places[0]], length)


def _parts(exact: str) -> tuple[list[str], list[list[Edit]]]:
    """Return the pieces and, before, between and after them, the edits."""
    pieces: list[str] = []
    edits: list[list[Edit]] = [[]]
    here = 0
    for found in [*_PATTERN.finditer(exact), None]:
        piece = exact[here : found.start() if found else len(exact)].strip()
        if any(char.isalnum() for char in piece):
            pieces.append(piece)
            edits.append([])
        if found:
            here = found.end()
            reach = 0 if found["note"] else _OMITTED if found["omitted"] else _REPLACED
            edits[-1].append(Edit(found[0], reach))
    return pieces, edits


def _chains(text: str, pieces: Sequence[str], edits: Sequence[Sequence[Edit]]) -> list[Chain]:
    pivot = max(range(len(pieces)), key=lambda index: len(pieces[index]))
    chains = []
    most = max(1, min(_MOST_PLACES, _MOST_WORK // len(pieces)))
    for first in _pivot_places(text, pieces[pivot])[:most]:
        found: list[Found | None] = [None] * len(pieces)
        found[pivot] = first
        distance = first.distance
        edge, reach = first.fitted.end, 0
        for index in range(pivot + 1, len(pieces)):
            reach += sum(edit.reach for edit in edits[index]) + 2
            high = edge + reach + 2 * len(pieces[index])
            one = _near(text, pieces[index], edge, min(len(text), high), last=False)
            found[index] = one
            distance += one.distance if one else len(pieces[index])
            edge, reach = (one.fitted.end, 0) if one else (edge, reach)
        edge, reach = first.fitted.start, 0
        for index in range(pivot - 1, -1, -1):
            reach += sum(edit.reach for edit in edits[index + 1]) + 2
            low = edge - reach - 2 * len(pieces[index])
            one = _near(text, pieces[index], max(0, low), edge, last=True)
            found[index] = one
            distance += one.distance if one else len(pieces[index])
            edge, reach = (one.fitted.start, 0) if one else (edge, reach)
        chains.append(Chain(tuple(found), distance))
    return chains


def _pivot_places(text: str, piece: str) -> list[Found]:
    if says_enough(lowered(fold(piece).folded)):
        return places_like(text, Selector(exact=piece))[:_MOST_PLACES]
    places: list[Found] = []
    at = text.find(piece)
    while at >= 0 and len(places) < _MOST_PLACES:
        fitted = fit(text, piece, at, at + len(piece))
        if not fitted.differences:
            places.append(Found(0, fitted))
        at = text.find(piece, at + 1)
    return places


def _near(text: str, piece: str, low: int, high: int, *, last: bool) -> Found | None:
    """Return the most faithful place of a piece in a range; of equals the last or the first."""
    region = fold(text[low:high])
    passage = lowered(fold(piece).folded)
    if not passage:
        return None
    # Beside the other pieces, half as many letters say enough.
    limit = tolerance(len(passage)) if says_enough(passage * 2) else 0
    found = []
    for distance, start, end in best_places(passage, lowered(region.folded), limit):
        fitted = fit(text, piece, low + region.raw_start(start), low + region.raw_end(end))
        if low <= fitted.start < fitted.end <= high and (limit or not fitted.differences):
            found.append(Found(distance, fitted))
    if not found:
        return None
    return min(
        found, key=lambda one: (one.distance, -one.fitted.start if last else one.fitted.start)
    )


def _match(
    text: str,
    pieces: Sequence[str],
    edits: Sequence[Sequence[Edit]],
    chain: Chain,
    length: int,
) -> Match | None:
    declared_edits: list[Difference] = []
    undeclared: list[Difference] = []
    start, end = chain.place
    edge: int | None = None
    pending: list[Edit] = list(edits[0])
    for index, one in enumerate(chain.found):
        if one is None:
            undeclared.append(Difference(quote=pieces[index], source=""))
        else:
            if edge is None:
                start = _before(text, pending, one.fitted.start, declared_edits)
            else:
                _between(text[edge : one.fitted.start], pending, declared_edits, undeclared)
            undeclared += one.fitted.differences
            edge, pending = one.fitted.end, []
        pending += edits[index + 1]
    end = _behind(text, pending, end, declared_edits)
    if any(_has_its_own(edit) for edit in declared_edits):
        return None
    # So do brackets of the source's right beside the place.
    at_start = any("[" in edit.words for edit in edits[0])
    if at_start and text[:start].rstrip().endswith("]"):
        return None
    return Match(
        state=VerificationState.ALTERED,
        start=start,
        end=end,
        score=score(chain.distance, length),
        differences=tuple(undeclared),
        declared_edits=tuple(declared_edits),
    )


def _has_its_own(edit: Difference) -> bool:
    """Tell whether the brackets stand in the source too, so that the quote declares nothing."""
    return (
        "[" in edit.source
        and _BRACKETED.search(edit.quote) is not None
        and not re.search(_DOTS, edit.quote)
    )


def _between(
    gap: str, pending: Sequence[Edit], declared_edits: list[Difference], more: list[Difference]
) -> None:
    source = " ".join(gap.split())
    words = " ".join(edit.words for edit in pending)
    if source == words:
        return
    notes = [edit for edit in pending if edit.reach == 0]
    others = [edit for edit in pending if edit.reach]
    declared_edits += [Difference(quote=edit.words, source="") for edit in notes]
    if others:
        words = " ".join(edit.words for edit in others)
        honest = len(others) > 1 or others[0].reach == _OMITTED or _stands_for(words, source)
        (declared_edits if honest else more).append(Difference(quote=words, source=source))
    elif tokens(source):
        more.append(Difference(quote="", source=source))


def _stands_for(words: str, source: str) -> bool:
    """Tell whether a word with brackets in it, “[t]he” or “walk[ed]”, may stand for the source's.

    What is outside the brackets must be there; a bracket that stands alone may replace anything.
    """
    kept = _BRACKETED.split(words)
    pattern = r".*".join(re.escape(part) for part in kept)
    return re.fullmatch(pattern, source.strip(" ,;:.!?—–-"), re.DOTALL | re.IGNORECASE) is not None


def _before(text: str, pending: Sequence[Edit], start: int, into: list[Difference]) -> int:
    """List the edits before the first piece and return where the place starts with them."""
    for number, edit in enumerate(pending):
        source = ""
        if number == len(pending) - 1 and edit.reach == _REPLACED:
            words = tokens(text, max(0, start - 80), start)
            if words and _is_joined(edit) and _stands_for(edit.words, words[-1].key):
                source, start = text[words[-1].start : words[-1].end], words[-1].start
        into.append(Difference(quote=edit.words, source=source))
    return start


def _behind(text: str, pending: Sequence[Edit], end: int, into: list[Difference]) -> int:
    """List the edits behind the last piece and return where the place ends with them."""
    for number, edit in enumerate(pending):
        source = ""
        if number == 0 and edit.reach == _REPLACED:
            words = tokens(text, end, min(len(text), end + 80))
            if words and _is_joined(edit) and _stands_for(edit.words, words[0].key):
                source, end = text[words[0].start : words[0].end], words[0].end
        into.append(Difference(quote=edit.words, source=source))
    return end


def _is_joined(edit: Edit) -> bool:
    return any(part for part in _BRACKETED.split(edit.words))
