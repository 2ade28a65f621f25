"""Clipping: from words in a source to a quote in the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.attribution import is_second_hand
from quotarium.model.clipping import Clipping, Locator, Selector, VerificationState
from quotarium.model.dates import Edtf
from quotarium.model.details import QuoteDetails
from quotarium.model.naming import speaker_named
from quotarium.model.quote import AttributionStatus, Quote, QuoteKind, Translation
from quotarium.model.text import StructuredText
from quotarium.model.value import Value
from quotarium.model.wording import cleaned, kind_of_words
from quotarium.reading.anchoring import describe_place, locate, nearest, selector_at
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.quotes import verified
from quotarium.services.relative_dates import RelativeInput, resolved
from quotarium.services.sources import Reading, date_typed, reading
from quotarium.services.speakers import SpeakerInput, attributions_for, occasion_for
from quotarium.storage import clippings, organising, quotes
from quotarium.storage.library import Library, Writing

_CONTEXT = 8


class Draft(Value):
    """What a selection fills in by itself."""

    source_id: int
    snapshot_id: int | None
    start: int
    end: int
    exact: str
    words: str
    locator: Locator | None
    kind: QuoteKind
    language: str | None


class ClipRequest(Value):
    """What to clip: a place in the source (`start`, `end`) or words to be found there (`exact`).

    `via` are the sources behind the one read, nearest first, where the report names them.
    Without a `snapshot_id` the newest snapshot is meant. Of a `relative` date the date said is
    counted, unless it is given.
    """

    source_id: int
    snapshot_id: int | None = None
    exact: str | None = None
    start: int | None = None
    end: int | None = None
    words: str | None = None
    speakers: tuple[SpeakerInput, ...] = ()
    said: str = ""
    relative: RelativeInput | None = None
    occasion: str = ""
    kind: QuoteKind | None = None
    language: str | None = None
    status: AttributionStatus = AttributionStatus.REPORTED
    tags: tuple[str, ...] = ()
    note: str = ""
    evidence: str = ""
    translations: tuple[Translation, ...] = ()
    project: str | None = None
    via: tuple[int, ...] = ()
    reviewed: bool = True
    question: bool = False


def draft(library: Library, source_id: int, start: int, end: int) -> Draft:
    """Return what a selection (code points in the snapshot's text) fills in by itself."""
    return draft_in(reading(library, source_id), start, end)


def draft_in(opened: Reading, start: int, end: int, *, second_hand: bool = False) -> Draft:
    """Return what a selection in a source opened for reading fills in; see `draft`."""
    structured = opened.structured
    start, end = _without_outer_spaces(structured.text, start, end)
    exact = structured.text[start:end]
    before = structured.text[max(0, start - _CONTEXT) : start]
    after = structured.text[end : end + _CONTEXT]
    return Draft(
        source_id=opened.source.id,
        snapshot_id=opened.snapshot.id if opened.snapshot else None,
        start=start,
        end=end,
        exact=exact,
        words=cleaned(exact),
        locator=locator_of(structured, start, end),
        kind=kind_of_words(exact, before, after, second_hand=second_hand),
        language=opened.source.language,
    )


def locator_of(structured: StructuredText, start: int, end: int) -> Locator | None:
    """Return the page or pages of a selection, else its paragraphs; None where it has neither."""
    if (page := structured.page_at(start)) is not None:
        last_page = structured.page_at(max(start, end - 1)) or page
        span = page.label if last_page == page else f"{page.label}–{last_page.label}"
        return Locator(label=page.locator, value=span) if page.label else None
    first = structured.paragraph_number(start)
    last = structured.paragraph_number(max(start, end - 1))
    if first is None:
        return None
    value = str(first) if last is None or last == first else f"{first}–{last}"
    return Locator(label="paragraph", value=value)


def clip(library: Library, request: ClipRequest, language: str = "en") -> Outcome[QuoteDetails]:
    """Clip a quote; `language` is that of the date typed.

    Raises QuoteNotFound and QuoteAmbiguous for `exact`, InvalidDate, InvalidValue, NoSuchThing.
    """
    opened = reading(library, request.source_id, request.snapshot_id)
    return committed(library, tr("Clip quote"), _clipping(opened, request, language))


def clip_all(
    library: Library, requests: Sequence[ClipRequest], language: str = "en"
) -> Outcome[tuple[QuoteDetails, ...]]:
    """Clip several quotes in one transaction: all of them or none; raises as `clip`."""
    places = {(each.source_id, each.snapshot_id) for each in requests}
    opened = {place: reading(library, *place) for place in places}
    works = [
        _clipping(opened[each.source_id, each.snapshot_id], each, language) for each in requests
    ]

    def work(writing: Writing) -> tuple[QuoteDetails, ...]:
        return tuple(each(writing) for each in works)

    return committed(library, tr("Clip quotes"), work)


def _clipping(
    opened: Reading, request: ClipRequest, language: str
) -> Callable[[Writing], QuoteDetails]:
    """Check a request and return what writes it."""
    said = date_typed(request.said, language)
    start, end = _place(opened, request)
    voices = [speaker_named(s.name, s.kind) for s in request.speakers if s.name.strip()]
    drawn = draft_in(opened, start, end, second_hand=is_second_hand(voices, opened.source))
    words = (request.words or "").strip() or drawn.words
    phrase = request.said.strip()
    moment = now()

    def work(writing: Writing) -> QuoteDetails:
        given = request.relative or RelativeInput()
        stated = resolved(writing.connection, given, language)
        counted = stated.counted(language) if stated and not phrase else None
        quote = Quote(
            words=words,
            kind=request.kind or drawn.kind,
            language=request.language or drawn.language,
            attributions=attributions_for(writing, request.speakers),
            said=counted if isinstance(counted, Edtf) else said,
            relative=stated.relative if stated else None,
            said_phrase="" if phrase == str(said or "") else phrase,
            occasion_id=occasion_for(writing, request.occasion),
            status=request.status,
            evidence=request.evidence,
            note=request.note,
            translations=request.translations,
            tag_ids=tuple(
                dict.fromkeys(
                    organising.tag_named(writing, tag) for tag in request.tags if tag.strip(" #")
                )
            ),
            reviewed=request.reviewed,
            question=request.question,
            created=moment,
            modified=moment,
        )
        quote_id = quotes.add(writing, quote)
        _keep(writing, opened, drawn, quote_id, words, request.via)
        if request.project:
            project_id = organising.project_named(writing, request.project)
            organising.append_quotes(writing, project_id, [quote_id])
        return quotes.details(writing.connection, [quote_id])[0]

    return work


def add_clipping(library: Library, quote_id: int, request: ClipRequest) -> Outcome[QuoteDetails]:
    """Clip another report of a quote that the library has; only the request's place is used.

    Raises as `clip`.
    """
    opened = reading(library, request.source_id, request.snapshot_id)
    drawn = draft_in(opened, *_place(opened, request))

    def work(writing: Writing) -> QuoteDetails:
        words = existing.quote(writing.connection, quote_id).words
        _keep(writing, opened, drawn, quote_id, words, request.via)
        return quotes.details(writing.connection, [quote_id])[0]

    return committed(library, tr("Add clipping"), work)


def _keep(
    writing: Writing,
    opened: Reading,
    drawn: Draft,
    quote_id: int,
    words: str,
    via: tuple[int, ...],
) -> None:
    clipping = Clipping(
        quote_id=quote_id,
        source_id=opened.source.id,
        snapshot_id=drawn.snapshot_id,
        exact=drawn.exact,
        selector=selector_at(opened.structured.text, drawn.start, drawn.end),
        locator=drawn.locator,
        chain=via,
        created=now(),
    )
    verification = verified(words, clipping, opened.structured)
    clippings.add(writing, clipping.model_copy(update={"verification": verification}))


def _place(opened: Reading, request: ClipRequest) -> tuple[int, int]:
    text = opened.structured.text
    if request.start is not None and request.end is not None:
        return request.start, request.end
    exact = (request.exact or "").strip()
    if not exact:
        raise errors.InvalidValue(tr("the words to clip"), "", tr("give some words of the source."))
    match = locate(text, Selector(exact=exact))
    key = opened.source.citekey
    if match.state is VerificationState.AMBIGUOUS:
        places = tuple(describe_place(opened.structured, start) for start, _ in match.candidates)
        raise errors.QuoteAmbiguous(exact, key, places)
    if match.state not in {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY}:
        raise errors.QuoteNotFound(exact, key, nearest(text, exact))
    assert match.start is not None
    assert match.end is not None
    return match.start, match.end


def _without_outer_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise errors.InvalidValue(tr("the selection"), "", tr("select some words first."))
    return start, end
