"""From a source, speaker, occasion or tag to what searches in their lists see of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from quotarium.model.details import QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Tag
from quotarium.model.search.findable import creator_text, in_language, present, source_texts
from quotarium.model.search.meaning import Findable, Span
from quotarium.model.search.tree import Column, DateOf, Facet, Label, ThingColumn
from quotarium.model.source import Source
from quotarium.model.speaker import Speaker


def findable_source(
    source: Source, quotes: Sequence[QuoteDetails], *, snapshot: bool = False
) -> Findable:
    """Return what a search sees of a source; `quotes` are those found in it, outside the trash."""
    has = {
        "author": source.creators, "date": source.issued, "note": source.note, "quote": quotes,
        "snapshot": snapshot,
    }  # fmt: skip
    fields = source.fields
    seen: dict[Column | ThingColumn, Iterable[str | None]] = {
        Column.SOURCES: source_texts(source),
        Column.NOTES: (source.note,),
        Column.SPEAKERS: _speakers(quotes),
        ThingColumn.TITLE: (source.title,),
        ThingColumn.CREATORS: map(creator_text, source.creators),
        ThingColumn.TYPE: (source.type,),
        ThingColumn.DOI: (fields.get("DOI"),),
        ThingColumn.ISBN: (fields.get("ISBN", "").replace("-", ""),),
        ThingColumn.URL: (fields.get("URL"),),
    }
    dates: dict[DateOf, tuple[Span, ...]] = {DateOf.ADDED: _day(source.created)}
    if source.issued is not None:
        dates[DateOf.PUBLISHED] = ((source.issued.earliest, source.issued.latest),)
    return _findable(seen, quotes, has, dates, {Facet.LANGUAGE: in_language(source.language)})


def findable_speaker(
    speaker: Speaker, quotes: Sequence[QuoteDetails], created: datetime | None = None
) -> Findable:
    """Return what a search sees of a speaker; `quotes` are theirs, outside the trash."""
    has = {
        "identifier": speaker.identifiers, "note": speaker.note, "picture": speaker.picture,
        "quote": quotes, "role": speaker.roles,
    }  # fmt: skip
    read = (place.source for one in quotes for place in one.found_in)
    seen: dict[Column | ThingColumn, Iterable[str | None]] = {
        Column.SPEAKERS: [name.full for name in speaker.names],
        Column.ROLES: [t for role in speaker.roles for t in (role.title, role.organisation)],
        Column.NOTES: (speaker.note,),
        Column.SOURCES: [text for source in read for text in source_texts(source)],
    }
    said = (one.quote.said for one in quotes)
    dates = {
        DateOf.ADDED: _day(created),
        DateOf.SAID: tuple((date.earliest, date.latest) for date in said if date is not None),
    }
    spoken = (one for name in speaker.names for one in in_language(name.language))
    facets = {Facet.KIND: (speaker.kind.value,), Facet.LANGUAGE: spoken}
    return _findable(seen, quotes, has, dates, facets)


def findable_occasion(occasion: Occasion, quotes: Sequence[QuoteDetails]) -> Findable:
    """Return what a search sees of an occasion; `quotes` were said there, outside the trash."""
    has = {
        "date": occasion.date, "note": occasion.note, "place": occasion.place, "quote": quotes,
    }  # fmt: skip
    seen: dict[Column | ThingColumn, Iterable[str | None]] = {
        Column.OCCASIONS: (occasion.name, occasion.place),
        ThingColumn.PLACE: (occasion.place,),
        Column.NOTES: (occasion.note,),
        Column.SPEAKERS: _speakers(quotes),
    }
    date = occasion.date
    dates: dict[DateOf, tuple[Span, ...]] = {}
    if date is not None:
        dates[DateOf.SAID] = ((date.earliest, date.latest),)
    return _findable(seen, quotes, has, dates, {})


def findable_tag(tag: Tag) -> Findable:
    """Return what a search sees of a tag."""
    return Findable(labels={Label.TAG: (tag.name,)})


def _findable(
    texts: dict[Column | ThingColumn, Iterable[str | None]],
    quotes: Sequence[QuoteDetails],
    has: Mapping[str, object],
    dates: dict[DateOf, tuple[Span, ...]],
    facets: dict[Facet, Iterable[str]],
) -> Findable:
    return Findable(
        texts={column: tuple(present(held)) for column, held in texts.items()},
        labels={
            Label.TAG: tuple(tag.name for one in quotes for tag in one.tags),
            Label.PROJECT: tuple(name for one in quotes for name in one.projects),
        },
        facets={
            Facet.HAS: frozenset(name for name, value in has.items() if value),
            **{facet: frozenset(values) for facet, values in facets.items()},
        },
        dates=dates,
    )


def _speakers(quotes: Iterable[QuoteDetails]) -> list[str]:
    return [name.full for one in quotes for by in one.speakers for name in by.speaker.names]


def _day(moment: datetime | None) -> tuple[Span, ...]:
    return () if moment is None else ((moment.toordinal(), moment.toordinal()),)
