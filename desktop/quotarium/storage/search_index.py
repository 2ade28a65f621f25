"""The full-text index over quotes: kept in step with every transaction, and asked for quotes.

The only place, beside the migrations, that speaks SQLite's FTS5. A quote's text is folded before
it is indexed (see `model.folding`), and so is what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Select, delete, insert, select, text

from quotarium.model.folding import folded
from quotarium.storage import tables as t
from quotarium.storage.journal import RowChange

_COLUMNS = ("words", "speakers", "sources", "notes")
_CHUNK = 500
_FIELDS: Final = {
    "speaker": "speakers",
    "source": "sources",
    "tag": "notes",
    "note": "notes",
    "words": "words",
}
# A field and its colon, then a phrase in quotation marks (the last may be left open) or a word.
_PIECE: Final = re.compile(r"(\w+:)?(?:\"([^\"]*)\"?|([^\s\"]+))")


def follow(connection: Connection, rows: Sequence[RowChange]) -> None:
    """Bring the index up to what a transaction wrote."""
    affected = _affected(connection, rows)
    for start in range(0, len(affected), _CHUNK):
        _reindex(connection, affected[start : start + _CHUNK])


def match_expression(words: str) -> str | None:
    """Return the FTS5 expression for words, "phrases", a prefix* and `speaker:`, `source:`, `tag:`
    or `note:` before a word or phrase, as people type them.

    The last word is taken as a beginning, for searching as one types. None where nothing of
    `words` can be looked for.
    """
    terms = []
    for field, phrase, word in _PIECE.findall(words):
        column = _FIELDS.get(field.removesuffix(":").casefold())
        looked_for = folded(phrase or word if column else field + (phrase or word))
        if looked_for:
            within = f"{column} : " if column else ""
            terms.append(f'{within}"{looked_for}"' + ("*" if word.endswith("*") else ""))
    if terms and not terms[-1].endswith("*") and not words.endswith(('"', " ")):
        terms[-1] += "*"
    return " ".join(terms) or None


def _affected(connection: Connection, rows: Sequence[RowChange]) -> list[int]:
    quotes: set[int] = set()
    speakers: set[int] = set()
    sources: set[int] = set()
    occasions: set[int] = set()
    tags: set[int] = set()
    for row in rows:
        for image in (row.before, row.after):
            if image is None:
                continue
            match row.table:
                case "quotes":
                    quotes.add(row.id)
                case "clippings" | "quote_speakers" | "translations" | "quote_tags":
                    quotes.add(_int(image["quote_id"]))
        if row.before is None and row.table in {"sources", "speakers", "occasions", "tags"}:
            # Whatever refers to a new thing is new itself, and is in the journal.
            continue
        image = row.after or row.before or {}
        match row.table:
            case "speaker_names" | "speaker_roles":
                speakers.add(_int(image["speaker_id"]))
            case "sources":
                sources.add(row.id)
            case "source_creators":
                sources.add(_int(image["source_id"]))
            case "occasions":
                occasions.add(row.id)
            case "tags":
                tags.add(row.id)
    for quote, column, ids in (
        (t.quote_speakers.c.quote_id, t.quote_speakers.c.speaker_id, speakers),
        (t.clippings.c.quote_id, t.clippings.c.source_id, sources),
        (t.quote_tags.c.quote_id, t.quote_tags.c.tag_id, tags),
        (t.quotes.c.id, t.quotes.c.occasion_id, occasions),
    ):
        listed = sorted(ids)
        for start in range(0, len(listed), _CHUNK):
            query = select(quote).where(column.in_(listed[start : start + _CHUNK]))
            quotes.update(connection.execute(query).scalars())
    return sorted(quotes)


def _reindex(connection: Connection, ids: Sequence[int]) -> None:
    present = {
        row.id: row
        for row in connection.execute(select(t.quote_texts).where(t.quote_texts.c.id.in_(ids)))
    }
    wanted = _texts(connection, ids)
    gone = [i for i, row in present.items() if wanted.get(i) != tuple(row)[1:]]
    outdated = set(gone)
    new = [i for i in wanted if i not in present or i in outdated]
    if gone:
        connection.execute(
            text(
                "INSERT INTO quote_index(quote_index, rowid, words, speakers, sources, notes)"
                " VALUES ('delete', :id, :words, :speakers, :sources, :notes)"
            ),
            [dict(present[i]._mapping) for i in gone],
        )
        connection.execute(delete(t.quote_texts).where(t.quote_texts.c.id.in_(gone)))
    if new:
        rows = [{"id": i, **dict(zip(_COLUMNS, wanted[i], strict=True))} for i in new]
        connection.execute(insert(t.quote_texts), rows)
        connection.execute(
            text(
                "INSERT INTO quote_index(rowid, words, speakers, sources, notes)"
                " VALUES (:id, :words, :speakers, :sources, :notes)"
            ),
            rows,
        )


def _texts(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the folded texts of each quote that exists, in the order of the columns."""
    found: dict[int, dict[str, list[str]]] = {}
    for column, query in _parts(ids):
        for quote, *texts in connection.execute(query):
            if column == "words" or quote in found:
                parts = found.setdefault(quote, {name: [] for name in _COLUMNS})[column]
                parts.extend(text for text in texts if text)
    return {
        quote: tuple(folded(" ".join(dict.fromkeys(parts[name]))) for name in _COLUMNS)
        for quote, parts in found.items()
    }


def _parts(ids: Sequence[int]) -> Iterator[tuple[str, Select[Any]]]:
    """Yield which index column the rows (quote id, text, …) of each query belong to."""
    quotes, sources, creators = t.quotes.c, t.sources.c, t.source_creators.c
    said_by, found_in, tagged = t.quote_speakers.c, t.clippings.c, t.quote_tags.c
    names, roles, translations = t.speaker_names.c, t.speaker_roles.c, t.translations.c

    yield "words", select(quotes.id, quotes.words).where(quotes.id.in_(ids))
    yield (
        "words",
        select(translations.quote_id, translations.words).where(translations.quote_id.in_(ids)),
    )
    of_speakers = said_by.quote_id.in_(ids)
    yield "speakers", select(said_by.quote_id, said_by.role).where(of_speakers)
    yield (
        "speakers",
        select(said_by.quote_id, names.full)
        .join_from(t.quote_speakers, t.speaker_names, said_by.speaker_id == names.speaker_id)
        .where(of_speakers),
    )
    yield (
        "speakers",
        select(said_by.quote_id, roles.title, roles.organisation)
        .join_from(t.quote_speakers, t.speaker_roles, said_by.speaker_id == roles.speaker_id)
        .where(of_speakers),
    )
    of_sources = found_in.quote_id.in_(ids)
    yield (
        "sources",
        select(found_in.quote_id, sources.title, sources.citekey, sources.fields)
        .join_from(t.clippings, t.sources)
        .where(of_sources),
    )
    yield (
        "sources",
        select(found_in.quote_id, creators.given, creators.family, creators.literal)
        .join_from(t.clippings, t.source_creators, found_in.source_id == creators.source_id)
        .where(of_sources),
    )
    yield "notes", select(quotes.id, quotes.note, quotes.evidence).where(quotes.id.in_(ids))
    yield (
        "notes",
        select(quotes.id, t.occasions.c.name, t.occasions.c.place)
        .join_from(t.quotes, t.occasions)
        .where(quotes.id.in_(ids)),
    )
    yield (
        "notes",
        select(tagged.quote_id, t.tags.c.name)
        .join_from(t.quote_tags, t.tags)
        .where(tagged.quote_id.in_(ids)),
    )


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
