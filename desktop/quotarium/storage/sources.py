"""Sources, their snapshots and texts."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from quotarium.model.clipping import Snapshot
from quotarium.model.source import Creator, Source
from quotarium.model.text import Block, PageMark, StructuredText
from quotarium.storage import listing
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.listing import ListOrder
from quotarium.storage.rows import (
    Row,
    children,
    date_columns,
    date_of,
    fetch,
    json_text,
    moment_of,
    moment_text,
    stamp,
)
from quotarium.storage.search.things import Thing

_CREATOR = tuple(Creator.model_fields)


def get(connection: Connection, ids: Iterable[int]) -> tuple[Source, ...]:
    """Return sources in the order of their ids; missing ones are left out."""
    rows = fetch(connection, t.sources, ids)
    creators = children(connection, t.source_creators, "source_id", [row["id"] for row in rows])
    return tuple(_source(row, creators.get(row["id"], [])) for row in rows)


def by_key(connection: Connection, citekey: str) -> Source | None:
    """Return the source with this citekey."""
    found = connection.scalar(select(t.sources.c.id).where(t.sources.c.citekey == citekey))
    return None if found is None else get(connection, [found])[0]


def citekeys(connection: Connection) -> frozenset[str]:
    """Return all citekeys in use, those of trashed sources included."""
    return frozenset(connection.scalars(select(t.sources.c.citekey)))


def listed(connection: Connection, query: str = "") -> list[tuple[int, int]]:
    """Return (source id, number of its quotes) for the sources outside the trash that a query
    finds, newest first.
    """
    return listing.listed(connection, Thing.SOURCE, query, ListOrder.ADDED)


def add(writer: Writer, source: Source) -> int:
    """Add a source and return its id."""
    return add_all(writer, [source])[0]


def add_all(writer: Writer, new: Sequence[Source]) -> range:
    """Add sources and return their ids, which are consecutive."""
    ids = writer.insert_all(t.sources, [_columns(source) for source in new])
    creators = [
        {**vars(creator), "source_id": identity, "position": position}
        for identity, source in zip(ids, new, strict=True)
        for position, creator in enumerate(source.creators)
    ]
    writer.insert_all(t.source_creators, creators)
    return ids


class Marks(NamedTuple):
    """By what duplicates of a source are told; `name` is its first creator's, family or whole."""

    id: int
    citekey: str
    type: str
    title: str
    issued: str | None
    fields: str
    name: str | None


def present(connection: Connection, ids: Collection[int]) -> frozenset[int]:
    """Return those of the ids that are sources outside the trash."""
    if not ids:
        return frozenset()
    held = connection.scalars(select(t.sources.c.id).where(t.sources.c.trashed.is_(None)))
    return frozenset(held).intersection(ids)


def marks(connection: Connection) -> Iterator[Marks]:
    """Yield the marks of the sources outside the trash; `fields` is JSON."""
    columns, creators = t.sources.c, t.source_creators.c
    query = (
        select(
            *(columns[name] for name in Marks._fields[:-1]),
            func.coalesce(creators.family, creators.literal),
        )
        .join_from(
            t.sources,
            t.source_creators,
            (creators.source_id == columns.id) & (creators.position == 0),
            isouter=True,
        )
        .where(columns.trashed.is_(None))
    )
    return (Marks._make(row) for row in connection.execute(query))


def change(writer: Writer, source: Source) -> None:
    """Make the stored source equal to this one."""
    writer.update(t.sources, source.id, **_columns(source))
    _write_creators(writer, source.id, source)


def trash(writer: Writer, ids: Iterable[int], moment: datetime) -> None:
    """Move sources to the trash."""
    writer.update_all(t.sources, ids, trashed=moment_text(moment))


def hand_over(writer: Writer, ids: Sequence[int], into: int) -> None:
    """Give a source the snapshots, clippings and places in chains of others."""
    for table in (t.snapshots, t.clippings, t.chain_links, t.quote_relative_dates):
        query = select(table.c.id).where(table.c.source_id.in_(ids)).order_by(table.c.id)
        found = list(writer.connection.scalars(query))
        writer.update_all(table, found, source_id=into)


def add_snapshot(writer: Writer, snapshot: Snapshot, structured: StructuredText) -> int:
    """Add a snapshot with its extracted text and return its id."""
    columns = snapshot.model_dump(exclude={"id", "captured", "stated", "warnings"})
    identity = writer.insert(
        t.snapshots,
        **columns,
        captured=moment_text(snapshot.captured),
        stated=json_text([one.model_dump() for one in snapshot.stated]),
        warnings=json_text(snapshot.warnings),
    )
    writer.insert(
        t.snapshot_texts,
        snapshot_id=identity,
        text=structured.text,
        blocks=json_text(_structure(structured)),
    )
    return identity


def snapshots_of(connection: Connection, source_id: int) -> tuple[Snapshot, ...]:
    """Return the source's snapshots, the newest first."""
    columns = t.snapshots.c
    query = select(t.snapshots).where(columns.source_id == source_id).order_by(columns.id.desc())
    return tuple(snapshot_of(row) for row in connection.execute(query).mappings())


def snapshot_of(row: Row) -> Snapshot:
    """Return the snapshot that a row holds."""
    lists = {name: json.loads(row[name]) for name in ("stated", "warnings")}
    return Snapshot.model_validate({**row, **lists})


def link_recording(writer: Writer, snapshot_id: int, recording: str) -> None:
    """Set the path of the recording that a snapshot's transcript belongs to."""
    writer.update(t.snapshots, snapshot_id, recording=recording)


def snapshot_text(connection: Connection, snapshot_id: int) -> StructuredText:
    """Return the extracted text of a snapshot."""
    query = select(t.snapshot_texts).where(t.snapshot_texts.c.snapshot_id == snapshot_id)
    row = connection.execute(query).mappings().one()
    stored = json.loads(row["blocks"])
    blocks, pages = (
        (stored, []) if isinstance(stored, list) else (stored["blocks"], stored["pages"])
    )
    return StructuredText(
        text=row["text"],
        blocks=tuple(Block(start=s, end=e, kind=k, level=n) for s, e, k, n in blocks),
        pages=tuple(PageMark(start=s, label=label, locator=kind) for s, label, kind in pages),
    )


def _structure(structured: StructuredText) -> object:
    """Return the blocks, and the pages where a source has some, for their column."""
    blocks = [[b.start, b.end, b.kind.value, b.level] for b in structured.blocks]
    if not structured.pages:
        return blocks
    return {"blocks": blocks, "pages": [[p.start, p.label, p.locator] for p in structured.pages]}


def holding(connection: Connection, sha256: str) -> int | None:
    """Return the id of a source outside the trash that has a snapshot of these bytes."""
    query = (
        select(t.snapshots.c.source_id)
        .join_from(t.snapshots, t.sources)
        .where(t.snapshots.c.sha256 == sha256, t.sources.c.trashed.is_(None))
    )
    return connection.scalar(query)


def _source(row: Row, creators: list[Row]) -> Source:
    return Source(
        **{name: row[name] for name in ("id", "citekey", "type", "title", "language", "note")},
        citekey_pinned=bool(row["citekey_pinned"]),
        creators=tuple(Creator(**{n: c[n] for n in _CREATOR}) for c in creators),
        issued=date_of(row["issued"]),
        accessed=date_of(row["accessed"]),
        fields=json.loads(row["fields"]),
        created=moment_of(row["created"]),
        modified=moment_of(row["modified"]),
        trashed=moment_of(row["trashed"]),
    )


def _columns(source: Source) -> dict[str, object]:
    return {
        **{n: getattr(source, n) for n in ("citekey", "type", "title", "language", "note")},
        "citekey_pinned": int(source.citekey_pinned),
        **date_columns("issued", source.issued),
        "accessed": None if source.accessed is None else str(source.accessed),
        "fields": json_text(source.fields),
        "created": stamp(source.created),
        "modified": stamp(source.modified),
        "trashed": moment_text(source.trashed),
    }


def _write_creators(writer: Writer, source_id: int, source: Source) -> None:
    rows = [creator.model_dump() for creator in source.creators]
    writer.replace_children(t.source_creators, "source_id", source_id, rows)


def count(connection: Connection) -> int:
    """Return how many sources are outside the trash."""
    query = select(func.count()).select_from(t.sources).where(t.sources.c.trashed.is_(None))
    return connection.scalar(query) or 0
