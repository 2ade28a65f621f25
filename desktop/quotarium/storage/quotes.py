"""Quotes with what hangs on them: speakers, translations, tags, wordings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, select

from quotarium.model.attribution import role_on_day
from quotarium.model.details import Attributed, FoundIn, QuoteDetails
from quotarium.model.quote import Attribution, Quote, Translation, Wording
from quotarium.model.relative_date import RelativeDate
from quotarium.model.speaker import Speaker
from quotarium.storage import clippings, organising, relative_dates, sources, speakers
from quotarium.storage import tables as t
from quotarium.storage.copies import copies_of
from quotarium.storage.journal import Writer
from quotarium.storage.rows import (
    Row,
    children,
    date_columns,
    date_of,
    fetch,
    moment_of,
    moment_text,
    stamp,
)

_PLAIN = ("id", "words", "kind", "language", "said_phrase", "occasion_id", "status", "evidence")
_CHUNK = 500
_TRANSLATION = ("id", "language", "words", "translator")


def get(connection: Connection, ids: Iterable[int]) -> tuple[Quote, ...]:
    """Return quotes in the order of their ids; missing ones are left out."""
    rows = fetch(connection, t.quotes, ids)
    owners = [row["id"] for row in rows]
    said_by = children(connection, t.quote_speakers, "quote_id", owners)
    translated = children(connection, t.translations, "quote_id", owners)
    tagged = children(connection, t.quote_tags, "quote_id", owners)
    relative = relative_dates.of_quotes(connection, owners)
    return tuple(
        _quote(row, said_by.get(i, []), translated.get(i, []), tagged.get(i, []), relative.get(i))
        for i, row in zip(owners, rows, strict=True)
    )


def details(connection: Connection, ids: Iterable[int]) -> tuple[QuoteDetails, ...]:
    """Return quotes with everything known of them, in the order of their ids."""
    found = get(connection, ids)
    owners = [quote.id for quote in found]
    clipped = clippings.of_quotes(connection, owners)
    said_by = {a.speaker_id for quote in found for a in quote.attributions}
    voices = {speaker.id: speaker for speaker in speakers.get(connection, said_by)}
    read = {i for cs in clipped.values() for c in cs for i in (c.source_id, *c.chain)}
    works = {source.id: source for source in sources.get(connection, read)}
    copies = copies_of(connection, read)
    events = speakers.occasions(connection, {q.occasion_id for q in found if q.occasion_id})
    tags = organising.tags(connection, {i for quote in found for i in quote.tag_ids})
    projects = organising.projects_of(connection, owners)
    relative = {quote.id: quote.relative for quote in found if quote.relative is not None}
    stated = relative_dates.resolved(connection, relative) if relative else {}
    return tuple(
        QuoteDetails(
            quote=quote,
            speakers=tuple(
                _attributed(voices[a.speaker_id], quote, a.role) for a in quote.attributions
            ),
            occasion=events.get(quote.occasion_id) if quote.occasion_id else None,
            found_in=tuple(
                FoundIn(
                    clipping=clipping,
                    source=works[clipping.source_id],
                    chain=tuple(works[i] for i in clipping.chain),
                    checked_copy=copies.checked(clipping),
                    newest_copy=copies.newer(clipping),
                )
                for clipping in clipped.get(quote.id, ())
            ),
            tags=tuple(tags[i] for i in quote.tag_ids),
            projects=projects.get(quote.id, ()),
            relative=stated.get(quote.id),
        )
        for quote in found
    )


def _attributed(voice: Speaker, quote: Quote, override: str | None) -> Attributed:
    found = role_on_day(voice, quote.said, override)
    return Attributed(speaker=voice, role=found.role, fit=found.fit, candidates=found.candidates)


def add(writer: Writer, quote: Quote) -> int:
    """Add a quote and return its id."""
    return add_all(writer, [quote])[0]


def add_all(writer: Writer, new: Sequence[Quote]) -> range:
    """Add quotes and return their ids, which are consecutive."""
    ids = writer.insert_all(t.quotes, [_columns(quote) for quote in new])
    for table in _PARTS:
        rows = [
            {**row, "quote_id": quote_id} | ({"position": n} if "position" in table.c else {})
            for quote_id, quote in zip(ids, new, strict=True)
            for n, row in enumerate(_parts(table, quote))
        ]
        writer.insert_all(table, rows)
    return ids


def change(writer: Writer, quote: Quote, *, wording: Wording | None = None) -> None:
    """Make the stored quote equal to this one; `wording` keeps the words it had."""
    writer.update(t.quotes, quote.id, **_columns(quote))
    _write_parts(writer, quote.id, quote)
    if wording is not None:
        writer.insert(
            t.quote_wordings,
            quote_id=quote.id,
            words=wording.words,
            replaced=moment_text(wording.replaced),
            reason=wording.reason,
        )


def wordings(connection: Connection, quote_id: int) -> tuple[Wording, ...]:
    """Return the words a quote had, oldest first."""
    query = select(t.quote_wordings).where(t.quote_wordings.c.quote_id == quote_id)
    rows = connection.execute(query.order_by(t.quote_wordings.c.id)).mappings()
    return tuple(
        Wording(words=row["words"], replaced=row["replaced"], reason=row["reason"]) for row in rows
    )


def remove(writer: Writer, quote_id: int) -> None:
    """Remove a quote for good, with all that hangs on it."""
    remove_all(writer, [quote_id])


def remove_all(writer: Writer, ids: Sequence[int]) -> None:
    """Remove quotes for good, with all that hangs on them."""
    relative_dates.let_go(writer, ids)
    for table, owner in (
        (t.links, "from_quote_id"), (t.links, "to_quote_id"), (t.distinct_quotes, "quote_id"),
        (t.distinct_quotes, "other_id"), (t.merged_quotes, "quote_id"),
    ):  # fmt: skip
        _remove_rows(writer, table, owner, ids)
    clipped = children(writer.connection, t.clippings, "quote_id", ids)
    held = [row["id"] for rows in clipped.values() for row in rows]
    _remove_rows(writer, t.chain_links, "clipping_id", held)
    for table in (
        t.clippings, t.quote_speakers, t.translations, t.quote_tags, t.quote_wordings,
        t.quote_relative_dates, t.project_items,
    ):  # fmt: skip
        _remove_rows(writer, table, "quote_id", ids)
    writer.delete_all(t.quotes, ids)


def _remove_rows(writer: Writer, table: Table, owner: str, ids: Sequence[int]) -> None:
    found = children(writer.connection, table, owner, ids)
    writer.delete_all(table, [row["id"] for rows in found.values() for row in rows])


def _quote(
    row: Row,
    said_by: list[Row],
    translated: list[Row],
    tagged: list[Row],
    relative: RelativeDate | None,
) -> Quote:
    return Quote(
        **{name: row[name] for name in _PLAIN},
        note=row["note"],
        said=date_of(row["said"]),
        relative=relative,
        attributions=tuple(
            Attribution(speaker_id=a["speaker_id"], role=a["role"]) for a in said_by
        ),
        translations=tuple(
            Translation(**{n: tr[n] for n in _TRANSLATION}, printed=bool(tr["printed"]))
            for tr in translated
        ),
        tag_ids=tuple(tag["tag_id"] for tag in tagged),
        reviewed=bool(row["reviewed"]),
        question=bool(row["question"]),
        created=moment_of(row["created"]),
        modified=moment_of(row["modified"]),
        trashed=moment_of(row["trashed"]),
    )


def _columns(quote: Quote) -> dict[str, object]:
    return {
        **quote.model_dump(
            mode="json",
            include={"words", "kind", "language", "said_phrase", "occasion_id", "status",
                     "evidence", "note"},
        ),
        **date_columns("said", quote.said),
        "reviewed": int(quote.reviewed),
        "question": int(quote.question),
        "created": stamp(quote.created),
        "modified": stamp(quote.modified),
        "trashed": moment_text(quote.trashed),
    }  # fmt: skip


#: The tables of what hangs on a quote and is changed with it.
_PARTS = (t.quote_speakers, t.translations, t.quote_tags, t.quote_relative_dates)


def _write_parts(writer: Writer, quote_id: int, quote: Quote) -> None:
    for table in _PARTS:
        writer.replace_children(table, "quote_id", quote_id, _parts(table, quote))


def _parts(table: Table, quote: Quote) -> list[dict[str, object]]:
    """Return the rows of a quote in one of the tables of its parts."""
    if table is t.quote_speakers:
        return [attribution.model_dump() for attribution in quote.attributions]
    if table is t.quote_relative_dates:
        return relative_dates.rows_of(quote)
    if table is t.quote_tags:
        return [{"tag_id": tag_id} for tag_id in quote.tag_ids]
    return [
        {**translation.model_dump(exclude={"id"}), "printed": int(translation.printed)}
        for translation in quote.translations
    ]


def trash_without_source(writer: Writer, moment: datetime) -> None:
    """Move the quotes to the trash that were clipped, and only from sources that are there."""
    query = (
        "SELECT DISTINCT q.id FROM sources s JOIN clippings c ON c.source_id = s.id"
        " JOIN quotes q ON q.id = c.quote_id WHERE s.trashed = ? AND q.trashed IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM clippings o JOIN sources p ON p.id = o.source_id"
        " WHERE o.quote_id = q.id AND p.trashed IS NULL) ORDER BY q.id"
    )
    stamped = moment_text(moment)
    ids = list(writer.connection.exec_driver_sql(query, (stamped,)).scalars())
    writer.update_all(t.quotes, ids, trashed=stamped)
