"""Quotes: reading them whole, changing them, the trash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotarium import errors
from quotarium.marking import tr
from quotarium.model.clipping import Clipping, Locator, Verification
from quotarium.model.dates import Edtf
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import AttributionStatus, Quote, QuoteKind, Translation, Wording
from quotarium.model.text import StructuredText
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.services.relative_dates import RelativeInput, resolved
from quotarium.services.sources import date_typed
from quotarium.services.speakers import SpeakerInput, attributions_for, occasion_for
from quotarium.storage import clippings, organising, quotes, sources
from quotarium.storage.library import Library, Writing


class QuoteEdit(Value):
    """What is to change of a quote; None leaves a field as it is, an empty value empties it.

    Of a `relative` date the date said is counted, unless one is given beside it.
    """

    words: str | None = None
    reason: str = ""
    kind: QuoteKind | None = None
    language: str | None = None
    speakers: tuple[SpeakerInput, ...] | None = None
    said: str | None = None
    relative: RelativeInput | None = None
    occasion: str | None = None
    status: AttributionStatus | None = None
    evidence: str | None = None
    note: str | None = None
    tags: tuple[str, ...] | None = None
    translations: tuple[Translation, ...] | None = None
    reviewed: bool | None = None
    question: bool | None = None
    locator: Locator | None = None


def details(library: Library, ids: Iterable[int]) -> tuple[QuoteDetails, ...]:
    """Return quotes with everything known of them; missing ones are left out."""
    with library.read() as connection:
        return quotes.details(connection, ids)


def detail(library: Library, quote_id: int) -> QuoteDetails:
    """Return one quote with everything known of it; raises NoSuchThing."""
    found = details(library, [quote_id])
    if not found:
        raise errors.NoSuchThing(tr("quote"), quote_id)
    return found[0]


def wordings(library: Library, quote_id: int) -> tuple[Wording, ...]:
    """Return the words a quote had before, oldest first."""
    with library.read() as connection:
        return quotes.wordings(connection, quote_id)


def change_quote(
    library: Library, quote_id: int, edit: QuoteEdit, language: str = "en"
) -> Outcome[QuoteDetails]:
    """Change a quote; words that change are kept in its history and compared anew with the source.

    `language` is that of the dates typed. Raises NoSuchThing, InvalidDate, InvalidValue.
    """

    def work(writing: Writing) -> QuoteDetails:
        _change(writing, quote_id, edit, language)
        return quotes.details(writing.connection, [quote_id])[0]

    return committed(library, tr("Change quote"), work)


def change_quotes(
    library: Library, ids: Sequence[int], edit: QuoteEdit, language: str = "en"
) -> Outcome[None]:
    """Change several quotes alike, as one step."""

    def work(writing: Writing) -> None:
        for quote_id in ids:
            _change(writing, quote_id, edit, language)

    return committed(library, tr("Change quotes"), work)


def add_tags(library: Library, ids: Sequence[int], names: Sequence[str]) -> Outcome[int]:
    """Give tags to several quotes, as one step; tags that are not there yet are made."""
    from quotarium.services.bulk import change_all
    from quotarium.services.bulk_changes import AddTags

    return change_all(library, ids, AddTags(names=tuple(names)))


def remove_tags(library: Library, ids: Sequence[int], names: Sequence[str]) -> Outcome[int]:
    """Take tags off several quotes, as one step; the tags stay in the library."""
    from quotarium.services.bulk import change_all
    from quotarium.services.bulk_changes import RemoveTags

    return change_all(library, ids, RemoveTags(names=tuple(names)))


def trash_quotes(library: Library, ids: Sequence[int]) -> Outcome[int]:
    """Move quotes to the trash."""
    from quotarium.services.bulk import change_all
    from quotarium.services.bulk_changes import Trash

    return change_all(library, ids, Trash())


def restore_quotes(library: Library, ids: Sequence[int]) -> Outcome[int]:
    """Take quotes back out of the trash, and the sources they were found in."""
    from quotarium.services.bulk import change_all
    from quotarium.services.bulk_changes import Restore

    return change_all(library, ids, Restore())


def delete_quotes(library: Library, ids: Sequence[int]) -> Outcome[None]:
    """Remove quotes for good, with their clippings."""
    return committed(
        library, tr("Delete for good"), lambda writing: quotes.remove_all(writing, ids)
    )


def verified(words: str, clipping: Clipping, text: StructuredText | None) -> Verification:
    """Compare a quote's words with the snapshot that a clipping was made in."""
    # Only changing needs it, and the first cards are waited for.
    from quotarium.services.verifying import compare, kept_of

    if text is None or clipping.selector is None:
        return Verification()
    match = compare(words, clipping, text.text)
    return kept_of(match, clipping.snapshot_id, now())


def _change(writing: Writing, quote_id: int, edit: QuoteEdit, language: str) -> None:
    present = existing.quote(writing.connection, quote_id)
    update: dict[str, object] = {
        name: value
        for name in ("kind", "status", "evidence", "note", "translations", "reviewed", "question")
        if (value := getattr(edit, name)) is not None
    }
    if edit.language is not None:
        update["language"] = edit.language or None
    if edit.speakers is not None:
        update["attributions"] = attributions_for(writing, edit.speakers)
    if edit.said is not None:
        date = date_typed(edit.said, language)
        phrase = edit.said.strip()
        update |= {"said": date, "said_phrase": "" if phrase == str(date or "") else phrase}
    if edit.relative is not None:
        stated = resolved(writing.connection, edit.relative, language, quote_id)
        update["relative"] = stated.relative if stated else None
        counted = stated.counted(language) if stated and edit.said is None else None
        if isinstance(counted, Edtf):
            update |= {"said": counted, "said_phrase": ""}
    if edit.occasion is not None:
        update["occasion_id"] = occasion_for(writing, edit.occasion)
    if edit.tags is not None:
        update["tag_ids"] = _tags_named(writing, edit.tags)
    wording = None
    if edit.words is not None and edit.words.strip() != present.words:
        if not edit.words.strip():
            raise errors.InvalidValue(
                tr("words"), "", tr("a quote needs words; move it to the trash instead.")
            )
        update["words"] = edit.words.strip()
        wording = Wording(words=present.words, replaced=now(), reason=edit.reason)
    changed = present.model_copy(update=update)
    if changed != present:
        quotes.change(writing, changed.model_copy(update={"modified": now()}), wording=wording)
    _change_clippings(writing, changed, edit.locator, reverify=wording is not None)


def _tags_named(writing: Writing, names: Sequence[str]) -> tuple[int, ...]:
    named = (organising.tag_named(writing, name) for name in names if name.strip(" #"))
    return tuple(dict.fromkeys(named))


def _change_clippings(
    writing: Writing, quote: Quote, locator: Locator | None, *, reverify: bool
) -> None:
    held = clippings.of_quotes(writing.connection, [quote.id]).get(quote.id, ())
    for number, clipping in enumerate(held):
        update: dict[str, object] = {}
        if locator is not None and number == 0:
            update["locator"] = locator
        if reverify and clipping.snapshot_id is not None:
            text = sources.snapshot_text(writing.connection, clipping.snapshot_id)
            update["verification"] = verified(quote.words, clipping, text)
        if update:
            clippings.change(writing, clipping.model_copy(update=update))
