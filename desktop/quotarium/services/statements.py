"""One statement and its reports: quotes joined, told apart, compared."""

from __future__ import annotations

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import Clipping
from quotarium.model.details import FoundIn, QuoteDetails
from quotarium.model.quote import Quote, Wording
from quotarium.model.relative_date import RelativeDate
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.comparing import Piece, sides
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.quotes import detail, verified
from quotarium.storage import clippings, joining, near_quotes, quotes, sources
from quotarium.storage.library import Library, Writing


class Report(Value):
    """One report of a statement, beside the earliest: the wording of each in pieces."""

    found: FoundIn
    earliest: tuple[Piece, ...]
    here: tuple[Piece, ...]


def join_quotes(
    library: Library, kept_id: int, other_ids: tuple[int, ...]
) -> Outcome[QuoteDetails]:
    """Make quotes one statement: the clippings, links, tags, notes of all are gathered in one.

    What the kept quote does not say is taken from the others. Raises NoSuchThing, InvalidValue.
    """
    others = tuple(one for one in dict.fromkeys(other_ids) if one != kept_id)
    if not others:
        raise errors.InvalidValue(
            tr("a statement"), kept_id, tr("choose another quote to join it with.")
        )

    def work(writing: Writing) -> QuoteDetails:
        for other_id in others:
            kept = existing.quote(writing.connection, kept_id)
            other = existing.quote(writing.connection, other_id)
            moment = now()
            joined = _joined(kept, other).model_copy(update={"modified": moment})
            wording = Wording(words=other.words, replaced=moment, reason="joined")
            joining.join(writing, joined, other, wording)
        return quotes.details(writing.connection, [kept_id])[0]

    return committed(library, tr("Join quotes"), work)


def separate_report(library: Library, clipping_id: int) -> Outcome[QuoteDetails]:
    """Make a quote of its own of one report, in that report's wording.

    Speakers, date, occasion, status and tags go with it. Raises NoSuchThing, InvalidValue where
    it is the only report.
    """

    def work(writing: Writing) -> QuoteDetails:
        clipping, count = _clipping(writing, clipping_id)
        if count < 2:
            raise errors.InvalidValue(
                tr("a report"),
                clipping_id,
                tr("it is the only one of its quote; join another first."),
            )
        present = existing.quote(writing.connection, clipping.quote_id)
        moment = now()
        new = present.model_copy(
            update={"id": 0, "words": clipping.exact.strip(), "translations": (), "note": "",
                    "created": moment, "modified": moment}
        )  # fmt: skip
        quote_id = quotes.add(writing, new)
        joining.give_clipping(writing, clipping_id, quote_id)
        if clipping.snapshot_id is not None:
            text = sources.snapshot_text(writing.connection, clipping.snapshot_id)
            check = verified(new.words, clipping, text)
            moved = clipping.model_copy(update={"quote_id": quote_id, "verification": check})
            clippings.change(writing, moved)
        return quotes.details(writing.connection, [quote_id])[0]

    return committed(library, tr("Separate report"), work)


def keep_quotes_apart(library: Library, one_id: int, other_id: int) -> Outcome[None]:
    """Say that two quotes are not one statement: they are not proposed any more."""

    def work(writing: Writing) -> None:
        for quote_id in (one_id, other_id):
            existing.quote(writing.connection, quote_id)
        near_quotes.keep_apart(writing, one_id, other_id)

    return committed(library, tr("Keep quotes apart"), work)


def reports(library: Library, quote_id: int) -> tuple[Report, ...]:
    """Return the reports of a statement, the earliest published first; undated ones last.

    Each is compared word by word with the earliest. Raises NoSuchThing.
    """
    found = sorted(detail(library, quote_id).found_in, key=_published)
    if not found:
        return ()
    first = found[0].clipping.exact
    made = []
    for one in found:
        there, here = sides(first, one.clipping.exact)
        made.append(Report(found=one, earliest=there, here=here))
    return tuple(made)


def _published(found: FoundIn) -> tuple[object, ...]:
    issued = found.source.issued
    return (issued is None, issued.sort_key if issued else (), found.clipping.id)


def _joined(kept: Quote, other: Quote) -> Quote:
    known = {one.speaker_id for one in kept.attributions}
    translated = {(one.language, one.words) for one in kept.translations}
    more = tuple(
        one.model_copy(
            update={"printed": one.printed and not any(t.printed for t in kept.translations)}
        )
        for one in other.translations
        if (one.language, one.words) not in translated
    )
    return kept.model_copy(
        update={
            "attributions": (
                *kept.attributions,
                *(one for one in other.attributions if one.speaker_id not in known),
            ),
            "language": kept.language or other.language,
            "said": kept.said or other.said,
            "said_phrase": kept.said_phrase if kept.said else other.said_phrase,
            "relative": kept.relative or (None if kept.said else _relative_to(kept, other)),
            "occasion_id": kept.occasion_id or other.occasion_id,
            "evidence": _texts(kept.evidence, other.evidence),
            "note": _texts(kept.note, other.note),
            "translations": (*kept.translations, *more),
            "tag_ids": tuple(dict.fromkeys((*kept.tag_ids, *other.tag_ids))),
            "question": kept.question or other.question,
        }
    )


def _relative_to(kept: Quote, other: Quote) -> RelativeDate | None:
    """Return what another quote's date is relative to, unless that is the quote itself."""
    found = other.relative
    return None if found is None or found.quote_id == kept.id else found


def _texts(kept: str, other: str) -> str:
    return kept if other in kept else "\n\n".join(filter(None, (kept, other)))


def _clipping(writing: Writing, clipping_id: int) -> tuple[Clipping, int]:
    """Return a clipping and how many its quote has."""
    quote_id = clippings.quote_of(writing.connection, clipping_id)
    if quote_id is None:
        raise errors.NoSuchThing(
            tr("report"), clipping_id, tr("It may have been moved; look again.")
        )
    held = clippings.of_quotes(writing.connection, [quote_id])[quote_id]
    return next(one for one in held if one.id == clipping_id), len(held)
