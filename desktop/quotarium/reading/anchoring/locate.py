"""Find a selector's words in a text: exactly, but for typography, or with what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring.approximate import approximate
from quotarium.reading.anchoring.choice import Place, choose
from quotarium.reading.anchoring.declared import declared
from quotarium.reading.anchoring.folding import Folded, fold, fold_source, rules_between
from quotarium.reading.anchoring.match import Match
from quotarium.reading.anchoring.signs import DASHES, INVISIBLE, Rule

#: Score of a passage that is the same but for typography; a verbatim one has 1.
_TYPOGRAPHY_SCORE = 0.99
#: Where words are repeated more often than this, no more places are listed.
_MOST_PLACES = 50_000
#: Marks that enclose a quote; a single one may be an apostrophe.
_OUTER = frozenset('"“”„‟«»「」『』〝〞＂')


def locate(text: str, selector: Selector) -> Match:
    """Return where the selector's words stand in `text` and how faithfully.

    Tried in turn: the exact words; the same words but for typography (quotation marks, dashes,
    spaces, soft and line-break hyphens, ligatures, normalisation: each needed rule is named);
    the words between declared edits; the words with something changed, which is named.
    Several places are told apart by prefix and suffix, then by start; if that does not settle
    it the answer is AMBIGUOUS with all of them. A place that begins or ends inside a word or
    number does not count, unless the selector's own context or start says it is meant.
    """
    exact = list(islice(_exact_places(text, selector.exact), _MOST_PLACES))
    found = _match(text, selector, exact, lambda place: ())
    if found is None:
        folded = _folded_places(fold_source(text), selector.exact)
        places = dict(islice(folded, _MOST_PLACES))
        found = _match(text, selector, list(places), lambda place: tuple(sorted(places[place])))
    found = found or _without_outer_marks(text, selector)
    found = found or declared(text, selector) or approximate(text, selector)
    return found or Match(state=VerificationState.NOT_FOUND)


def _without_outer_marks(text: str, selector: Selector) -> Match | None:
    """Return where the words stand that the quote alone has in quotation marks."""
    exact = selector.exact.strip()
    inner = exact[1:-1].strip()
    if not (inner and exact[0] in _OUTER and exact[-1] in _OUTER):
        return None
    wanted = selector.model_copy(update={"exact": inner})
    places = dict(_folded_places(fold_source(text), inner))
    marks = frozenset({Rule.QUOTATION_MARKS})
    return _match(
        text,
        wanted,
        [*dict.fromkeys([*_exact_places(text, inner), *places])],
        lambda place: tuple(sorted(places.get(place, frozenset()) - {Rule.SPACES} | marks)),
    )


def _match(
    text: str,
    selector: Selector,
    places: list[Place],
    rules_of: Callable[[Place], tuple[Rule, ...]],
) -> Match | None:
    left = choose(text, places, selector)
    if not left:
        return None
    if len(left) > 1:
        return Match(state=VerificationState.AMBIGUOUS, candidates=tuple(left))
    start, end = left[0]
    rules = rules_of(left[0])
    state = VerificationState.TYPOGRAPHY if rules else VerificationState.VERBATIM
    score = _TYPOGRAPHY_SCORE if rules else 1.0
    return Match(state=state, start=start, end=end, score=score, rules=rules)


def _exact_places(text: str, exact: str) -> Iterator[Place]:
    at = text.find(exact)
    while at >= 0:
        yield at, at + len(exact)
        at = text.find(exact, at + 1)


def _folded_places(source: Folded, exact: str) -> Iterator[tuple[Place, frozenset[Rule]]]:
    trimmed = _trimmed(exact)
    quote = fold(trimmed)
    length = len(quote.folded)
    if not length:
        return
    extra = exact[: exact.find(trimmed)], exact[exact.find(trimmed) + len(trimmed) :]
    at = source.folded.find(quote.folded)
    while at >= 0:
        if not (source.cuts(at) or source.cuts(at + length)):
            rules = _needed(source, at, quote)
            if rules is not None:
                start, end = source.raw_start(at), source.raw_end(at + length)
                yield _widened(source.raw, start, end, extra, rules)
        at = source.folded.find(quote.folded, at + 1)


def _trimmed(exact: str) -> str:
    ends = "".join(INVISIBLE) + DASHES
    previous = ""
    while previous != exact:
        previous, exact = exact, exact.strip().strip(ends)
    return exact


def _needed(source: Folded, at: int, quote: Folded) -> frozenset[Rule] | None:
    """Return the rules needed where the folded quote stands at `at`, None if words differ."""
    length = len(quote.folded)
    spans = {
        (source.fold_starts[i] - at, source.fold_ends[i] - at)
        for i in source.segments(at, at + length)
    }
    spans |= {(quote.fold_starts[i], quote.fold_ends[i]) for i in range(len(quote.fold_starts))}
    rules: frozenset[Rule] = frozenset()
    for start, end in spans:
        theirs = source.between(at + start, at + end)
        if start == 0:  # what vanished before the first character is outside the passage
            theirs = source.raw[source.raw_start(at) : source.raw_end(at + end)]
        more = rules_between(theirs, quote.between(start, end))
        if more is None:
            return None
        rules |= more
    return rules


def _widened(
    text: str, start: int, end: int, extra: tuple[str, str], rules: frozenset[Rule]
) -> tuple[Place, frozenset[Rule]]:
    """Take in the dashes at a passage's edges if the quote has them too."""
    before, after = extra
    if set(before) & set(DASHES):
        while start > 0 and (text[start - 1] in DASHES or text[start - 1].isspace()):
            start -= 1
        while text[start].isspace():
            start += 1
    if set(after) & set(DASHES):
        while end < len(text) and (text[end] in DASHES or text[end].isspace()):
            end += 1
        while text[end - 1].isspace():
            end -= 1
    return (start, end), rules or frozenset({Rule.SPACES})
