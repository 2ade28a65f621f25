"""What may be one statement: near-identical quotes of one quote, and of a whole library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from quotarium import errors
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import Quote
from quotarium.model.shingles import near_pairs
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.comparing import Piece, sides
from quotarium.services.quotes import detail
from quotarium.storage import near_quotes, quotes
from quotarium.storage.library import Library
from quotarium.storage.timeline import labels

#: So many quotes are proposed for one, and so many pairs for a library.
_FOR_ONE = 5
_FOR_ALL = 500
#: Progress is told after so many quotes.
_TOLD = 500

#: Told (quotes read, of how many); returning False stops the work.
Progress = Callable[[int, int], bool]


class Near(Value):
    """A quote that may be the same statement as another.

    `score` is how much of the shorter wording they share, 0 to 1; `same_voice` is False where
    the speakers are known and are others.
    """

    other: QuoteDetails
    score: float
    same_voice: bool


class NearPair(Value):
    """Two quotes of a library that may be one statement, and how the first one begins."""

    quote_id: int
    other_id: int
    score: float
    same_voice: bool
    beginning: str = ""


class Beside(Value):
    """Two quotes, the wording of each in pieces."""

    one: QuoteDetails
    other: QuoteDetails
    here: tuple[Piece, ...]
    there: tuple[Piece, ...]


def near(library: Library, quote_id: int) -> tuple[Near, ...]:
    """Return the quotes that may be the same statement, without those linked or kept apart.

    Raises NoSuchThing.
    """
    with library.read() as connection:
        quote = existing.quote(connection, quote_id)
        apart = near_quotes.set_apart(connection, quote_id)
        scored = [
            pair
            for pair in near_quotes.near(connection, quote_id, quote.words)
            if frozenset((quote_id, pair[0])) not in apart
        ][:_FOR_ONE]
        others = {one.quote.id: one for one in quotes.details(connection, [i for i, _ in scored])}
    mine = {one.speaker_id for one in quote.attributions}
    return tuple(
        Near(other=others[i], score=score, same_voice=_same(mine, _voices(others[i].quote)))
        for i, score in scored
    )


def near_in_library(
    library: Library, progress: Progress = lambda _done, _total: True
) -> tuple[NearPair, ...]:
    """Return the pairs of quotes that may be one statement, the nearest first.

    `progress` is told how many quotes have been read; raises Cancelled where it says to stop.
    """
    with library.read() as connection:
        apart = near_quotes.set_apart(connection)
        total = near_quotes.count(connection)

        def read() -> Iterator[tuple[int, list[str]]]:
            for done, one in enumerate(near_quotes.all_words(connection)):
                if done % _TOLD == 0:
                    _go_on(progress(done, total))
                yield one

        def going_on() -> bool:
            _go_on(progress(total, total))
            return True

        pairs = [pair for pair in near_pairs(read(), going_on) if frozenset(pair[:2]) not in apart][
            :_FOR_ALL
        ]
        said = near_quotes.speakers_of(connection, sorted({i for pair in pairs for i in pair[:2]}))
        begin = labels(connection, sorted({one for one, _, _ in pairs}))
    nobody: frozenset[int] = frozenset()
    return tuple(
        NearPair(
            quote_id=one,
            other_id=other,
            score=score,
            same_voice=_same(said.get(one, nobody), said.get(other, nobody)),
            beginning=begin[one],
        )
        for one, other, score in pairs
    )


def _go_on(wanted: bool) -> None:
    if not wanted:
        raise errors.Cancelled


def unsettled(library: Library, pairs: Sequence[NearPair]) -> tuple[NearPair, ...]:
    """Return the pairs that still need an answer: both are there, not linked nor told apart."""
    with library.read() as connection:
        apart = near_quotes.set_apart(connection)
        there = near_quotes.outside_trash(
            connection, sorted({i for one in pairs for i in (one.quote_id, one.other_id)})
        )
    return tuple(
        one
        for one in pairs
        if {one.quote_id, one.other_id} <= there
        and frozenset((one.quote_id, one.other_id)) not in apart
    )


def beside(library: Library, quote_id: int, other_id: int) -> Beside:
    """Return two quotes with what their wordings have otherwise; raises NoSuchThing."""
    one, other = (detail(library, identity) for identity in (quote_id, other_id))
    here, there = sides(one.quote.words, other.quote.words)
    return Beside(one=one, other=other, here=here, there=there)


def _voices(quote: Quote) -> set[int]:
    return {one.speaker_id for one in quote.attributions}


def _same(mine: set[int] | frozenset[int], theirs: set[int] | frozenset[int]) -> bool:
    return not mine or not theirs or not mine.isdisjoint(theirs)
