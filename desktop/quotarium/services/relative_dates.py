"""Dates stated by another event: counted from it, and counted again when its date has changed."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.dates import Edtf
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import Quote
from quotarium.model.relative_date import RelativeDate, RelativeTo
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.sources import date_typed
from quotarium.storage import clippings, quotes, relative_dates, sources, speakers
from quotarium.storage.bulk import Connection
from quotarium.storage.library import Library, Writing


class RelativeInput(Value):
    """A relative date as a user gives it: the phrase, and the event it counts from.

    The event is a quote, the publication of a source, or what `event` names: an occasion of that
    name if there is one, else anything, whose `date` is typed. Without a phrase there is none.
    """

    phrase: str = ""
    event: str = ""
    date: str = ""
    quote_id: int | None = None
    source_id: int | None = None


class Event(Value):
    """Something that a date may be counted from, as it is offered."""

    name: str
    date: Edtf | None = None
    occasion_id: int | None = None
    quote_id: int | None = None
    source_id: int | None = None


def relative_to(library: Library, given: RelativeInput, language: str = "en") -> RelativeTo | None:
    """Return what a relative date as given means, without keeping it; None without a phrase.

    Raises NoSuchThing, InvalidDate for the event's date, InvalidValue where nothing is named.
    """
    with library.read() as connection:
        return resolved(connection, given, language)


def resolved(
    connection: Connection, given: RelativeInput, language: str, of_quote: int | None = None
) -> RelativeTo | None:
    """Return a relative date as given with its event; raises as `relative_to`, and InvalidValue
    where the date of a quote would be counted from itself.
    """
    phrase, event = " ".join(given.phrase.split()), " ".join(given.event.split())
    if not phrase:
        return None
    relative = RelativeDate(phrase=phrase)
    if given.quote_id is not None:
        _check_quote(connection, given.quote_id, of_quote)
        relative = relative.model_copy(update={"quote_id": given.quote_id})
    elif given.source_id is not None:
        source_id = existing.source(connection, given.source_id).id
        relative = relative.model_copy(update={"source_id": source_id})
    elif event and (known := speakers.occasion_named(connection, event)) is not None:
        relative = relative.model_copy(update={"occasion_id": known})
    else:
        date = date_typed(given.date, language)
        if not event and date is None:
            raise errors.InvalidValue(
                tr("the event"),
                "",
                tr("name an occasion, a quote, a source or a date to count from."),
            )
        relative = relative.model_copy(update={"label": event, "counted_from": date})
    found = relative_dates.resolved(connection, {0: relative})[0]
    counted = relative.model_copy(update={"counted_from": found.date})
    return found.model_copy(update={"relative": counted})


def events(
    library: Library, typed: str, source_id: int | None = None, quote_id: int | None = None
) -> tuple[Event, ...]:
    """Return what a date may be counted from: the publication of the source read, and occasions
    and quotes that hold what was typed; `quote_id` is the quote whose date it is.
    """
    from quotarium.services.searching import search

    word = typed.strip().casefold()
    with library.read() as connection:
        read = [source_id] if source_id is not None else []
        if quote_id is not None:
            held = clippings.of_quotes(connection, [quote_id]).get(quote_id, ())
            read += [one.source_id for one in held]
        found = [
            Event(name=one.title or one.citekey, date=one.issued, source_id=one.id)
            for one in sources.get(connection, dict.fromkeys(read))
            if word in one.title.casefold()
        ]
        ids = speakers.occasions_matching(connection, typed, _MOST)
        found += [
            Event(name=one.name, date=one.date, occasion_id=one.id)
            for one in speakers.occasions(connection, ids).values()
        ]
    if len(word) >= _LEAST:
        ids = search(library, word, limit=_MOST).ids
        with library.read() as connection:
            found += [
                Event(name=relative_dates.shortened(one.words), date=one.said, quote_id=one.id)
                for one in quotes.get(connection, ids)
                if one.id != quote_id
            ]
    return tuple(found)


def stale_quotes(library: Library) -> tuple[QuoteDetails, ...]:
    """Return the quotes whose date was counted from a date that its event has no more."""
    with library.read() as connection:
        held = quotes.details(connection, relative_dates.quotes_with(connection))
    return tuple(one for one in held if one.relative is not None and one.relative.stale)


def stale_by_occasion(library: Library, occasion_id: int) -> tuple[int, ...]:
    """Return the quotes whose date was counted from another date of an occasion."""
    with library.read() as connection:
        ids = relative_dates.counted_from(connection, "occasion_id", occasion_id)
        held = quotes.details(connection, ids)
    return tuple(o.quote.id for o in held if o.relative is not None and o.relative.stale)


def count_again(library: Library, ids: Sequence[int], language: str = "en") -> Outcome[int]:
    """Count dates again from what their events are dated now; return how many were.

    A date that cannot be counted stays as it is, and is not called out of date any more.
    """

    def work(writing: Writing) -> int:
        done = 0
        for found in quotes.details(writing.connection, ids):
            if found.relative is None or not found.relative.stale:
                continue
            done += 1
            quotes.change(writing, _counted(found.quote, found.relative, language))
        return done

    return committed(library, tr("Count dates again"), work)


def _counted(quote: Quote, found: RelativeTo, language: str) -> Quote:
    date = found.counted(language)
    relative = found.relative.model_copy(update={"counted_from": found.date})
    update: dict[str, object] = {"relative": relative, "modified": now()}
    if isinstance(date, Edtf):
        update |= {"said": date, "said_phrase": ""}
    return quote.model_copy(update=update)


_MOST = 5
_LEAST = 3


def _check_quote(connection: Connection, event: int, of_quote: int | None) -> None:
    """Follow the quotes that dates are counted from; raise where they lead back."""
    existing.quote(connection, event)
    seen: set[int] = set()
    step: int | None = event
    while step is not None and step not in seen:
        if step == of_quote:
            raise errors.InvalidValue(
                tr("the event"),
                event,
                tr("the date would be counted from itself; choose another event."),
            )
        seen.add(step)
        held = relative_dates.of_quotes(connection, [step]).get(step)
        step = None if held is None else held.quote_id
