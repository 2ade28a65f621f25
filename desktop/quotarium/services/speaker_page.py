"""What a speaker's page shows: the quotes in order of utterance, the links, activity by year."""

from __future__ import annotations

from collections import Counter

from quotarium.model.dates.days import year_of
from quotarium.model.details import QuoteDetails
from quotarium.model.organising import LinkKind
from quotarium.model.speaker import Speaker
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.storage import merging, quotes
from quotarium.storage.library import Library
from quotarium.storage.merging import Merge


class Tie(Value):
    """How often quotes of a speaker are linked so to quotes of another."""

    kind: LinkKind
    outgoing: bool
    other_id: int
    other: str
    links: int


class SpeakerPage(Value):
    """What is known of what a speaker said.

    `years` are numbers of quotes by the year in which they surely were said; `undated` is how
    many have no such year.
    """

    speaker: Speaker
    quote_ids: tuple[int, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    undated: int = 0
    ties: tuple[Tie, ...] = ()
    merges: tuple[Merge, ...] = ()


def quotes_by(library: Library, speaker_id: int) -> tuple[QuoteDetails, ...]:
    """Return the quotes of a speaker in the order in which they were said, undated ones last."""
    with library.read() as connection:
        return quotes.details(connection, merging.quotes_of(connection, speaker_id))


def speaker_page(library: Library, speaker_id: int) -> SpeakerPage:
    """Return what a speaker's page shows; raises NoSuchThing."""
    with library.read() as connection:
        found = existing.speaker(connection, speaker_id)
        said = merging.said_on(connection, speaker_id)
        ties = merging.ties_of(connection, speaker_id)
        merges = merging.merges_of(connection, speaker_id)
    years: Counter[int] = Counter()
    for _, first, last in said:
        if first is not None and last is not None and year_of(first) == year_of(last):
            years[year_of(first)] += 1
    return SpeakerPage(
        speaker=found,
        quote_ids=tuple(quote_id for quote_id, *_ in said),
        years=tuple(sorted(years.items())),
        undated=len(said) - years.total(),
        ties=tuple(
            Tie(kind=kind, outgoing=outgoing, other_id=other_id, other=name, links=number)
            for kind, outgoing, other_id, name, number in ties
        ),
        merges=merges,
    )
