"""From a quote with everything known of it to what searches see of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotarium.model.clipping import Verification, VerificationState
from quotarium.model.details import QuoteDetails
from quotarium.model.search.meaning import Findable, Span
from quotarium.model.search.tree import Column, DateOf, Facet, Label
from quotarium.model.source import Creator, Source


def findable(details: QuoteDetails, *, reworded: bool = False, answered: bool = False) -> Findable:
    """Return what searches see of a quote.

    `reworded` says that it had other words before, `answered` that a quote responds to it.
    """
    quote, places = details.quote, details.found_in
    voices = [attributed.speaker for attributed in details.speakers]
    chain = [source for place in places for source in place.chain]
    occasion = details.occasion
    has = {
        "note": quote.note, "evidence": quote.evidence, "date": quote.said, "occasion": occasion,
        "translation": quote.translations, "speaker": voices, "source": places, "via": chain,
        "snapshot": any(place.clipping.snapshot_id for place in places), "history": reworded,
        "tag": details.tags, "project": details.projects,
    }  # fmt: skip
    texts: dict[Column, tuple[str | None, ...]] = {
        Column.WORDS: (quote.words, *(one.words for one in quote.translations)),
        Column.SPEAKERS: tuple(name.full for voice in voices for name in voice.names),
        Column.ROLES: (
            *(one.role for one in quote.attributions),
            *(t for v in voices for role in v.roles for t in (role.title, role.organisation)),
        ),
        Column.SOURCES: tuple(t for place in places for t in source_texts(place.source)),
        Column.VIA: tuple(text for source in chain for text in source_texts(source)),
        Column.OCCASIONS: (occasion.name, occasion.place) if occasion else (),
        Column.NOTES: (quote.note, quote.evidence),
    }
    dates: dict[DateOf, tuple[Span, ...]] = {
        DateOf.SAID: ((quote.said.earliest, quote.said.latest),) if quote.said else (),
        DateOf.PUBLISHED: tuple(
            (place.source.issued.earliest, place.source.issued.latest)
            for place in places
            if place.source.issued
        ),
    }
    if quote.created is not None:
        day = quote.created.toordinal()
        dates[DateOf.ADDED] = ((day, day),)
    return Findable(
        texts={column: tuple(present(held)) for column, held in texts.items()},
        labels={
            Label.TAG: tuple(tag.name for tag in details.tags),
            Label.PROJECT: details.projects,
        },
        facets={
            Facet.KIND: frozenset((quote.kind.value,)),
            Facet.LANGUAGE: frozenset(in_language(quote.language)),
            Facet.STATUS: frozenset((quote.status.value,)),
            Facet.VERIFIED: frozenset(p.clipping.verification.state.value for p in places),
            Facet.HAS: frozenset(name for name, value in has.items() if value),
            Facet.IS: frozenset(_is(details, answered)),
        },
        dates=dates,
    )


def source_texts(source: Source) -> Iterator[str]:
    """Yield the texts by which a source is found."""
    yield from (source.title, source.citekey, *source.fields.values())
    yield from map(creator_text, source.creators)


def creator_text(creator: Creator) -> str:
    """Return the parts of a creator's name behind each other."""
    parts = (
        creator.given, creator.dropping_particle, creator.non_dropping_particle, creator.family,
        creator.suffix, creator.literal,
    )  # fmt: skip
    return " ".join(part for part in parts if part)


def _is(details: QuoteDetails, answered: bool) -> Iterator[str]:
    yield "reviewed" if details.quote.reviewed else "inbox"
    if details.quote.question and not answered:
        yield "question"
    if any(_differs(place.clipping.verification) for place in details.found_in):
        yield "differing"


def _differs(found: Verification) -> bool:
    """Tell whether the words differ by more than the quote itself owns up to."""
    return found.state is VerificationState.NOT_FOUND or (
        found.state is VerificationState.ALTERED and bool(found.differences)
    )


def in_language(language: str | None) -> Iterator[str]:
    """Yield a language as it is looked for, if there is one."""
    if language:
        yield language.casefold().replace("_", "-")


def present(texts: Iterable[str | None]) -> Iterator[str]:
    """Yield the texts that there are."""
    return (text for text in texts if text)
