"""Clippings: where quotes were found, with anchor, locator, chain and what a check found."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from quotarium.model.clipping import Clipping, Difference, Locator, Selector, Verification
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children, json_text, moment_of, moment_text, stamp

_CHUNK = 500


def add(writer: Writer, clipping: Clipping) -> int:
    """Add a clipping behind the quote's others and return its id."""
    present = children(writer.connection, t.clippings, "quote_id", [clipping.quote_id])
    position = 1 + max((row["position"] for row in present.get(clipping.quote_id, [])), default=-1)
    return _add_all(writer, [(clipping, position)])[0]


def add_first(writer: Writer, new: Sequence[Clipping]) -> range:
    """Add the first clipping of each of several new quotes and return their ids."""
    return _add_all(writer, [(clipping, 0) for clipping in new])


def _add_all(writer: Writer, new: Sequence[tuple[Clipping, int]]) -> range:
    rows = [{**_columns(clipping), "position": position} for clipping, position in new]
    ids = writer.insert_all(t.clippings, rows)
    chain = [
        {"clipping_id": identity, "position": n, "source_id": source_id}
        for identity, (clipping, _) in zip(ids, new, strict=True)
        for n, source_id in enumerate(clipping.chain)
    ]
    writer.insert_all(t.chain_links, chain)
    return ids


def change(writer: Writer, clipping: Clipping) -> None:
    """Make the stored clipping equal to this one."""
    writer.update(t.clippings, clipping.id, **_columns(clipping))
    chain = [{"source_id": source_id} for source_id in clipping.chain]
    writer.replace_children(t.chain_links, "clipping_id", clipping.id, chain)


def of_quotes(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Clipping, ...]]:
    """Return the clippings by quote, in their order."""
    return _clippings(connection, children(connection, t.clippings, "quote_id", ids))


@dataclass(frozen=True, slots=True)
class Anchored:
    """The clippings of some quotes that a snapshot holds, in the order of the snapshots.

    `owners` has the quote of each; `loose` counts the clippings that no snapshot holds. Numbers
    alone, since there may be millions.
    """

    clippings: array[int]
    owners: array[int]
    loose: int


def anchored(connection: Connection, ids: Sequence[int]) -> Anchored:
    """Return which clippings of quotes can be compared with a snapshot."""
    snapshots, clippings, owners = array("q"), array("q"), array("q")
    c = t.clippings.c
    loose = 0
    for start in range(0, len(ids), _CHUNK):
        query = select(c.snapshot_id, c.start, c.quote_id, c.id).order_by(c.quote_id, c.position)
        for row in connection.execute(query.where(c.quote_id.in_(ids[start : start + _CHUNK]))):
            if row.snapshot_id is None or row.start is None:
                loose += 1
                continue
            snapshots.append(row.snapshot_id)
            clippings.append(row.id)
            owners.append(row.quote_id)
    order = sorted(range(len(snapshots)), key=snapshots.__getitem__)
    return Anchored(
        clippings=array("q", (clippings[place] for place in order)),
        owners=array("q", (owners[place] for place in order)),
        loose=loose,
    )


def quote_of(connection: Connection, clipping_id: int) -> int | None:
    """Return the quote that a clipping belongs to."""
    return connection.scalar(select(t.clippings.c.quote_id).where(t.clippings.c.id == clipping_id))


def in_source(connection: Connection, source_id: int) -> tuple[Clipping, ...]:
    """Return the clippings made in a source whose quotes are outside the trash."""
    query = (
        select(t.clippings)
        .join_from(t.clippings, t.quotes)
        .where(t.clippings.c.source_id == source_id, t.quotes.c.trashed.is_(None))
        .order_by(t.clippings.c.start, t.clippings.c.id)
    )
    rows: list[Row] = list(connection.execute(query).mappings())
    return _clippings(connection, {source_id: rows}).get(source_id, ())


def _clippings(
    connection: Connection, by_owner: dict[int, list[Row]]
) -> dict[int, tuple[Clipping, ...]]:
    ids = [row["id"] for rows in by_owner.values() for row in rows]
    chains = children(connection, t.chain_links, "clipping_id", ids)
    return {
        owner: tuple(_clipping(row, chains.get(row["id"], [])) for row in rows)
        for owner, rows in by_owner.items()
    }


def _clipping(row: Row, chain: list[Row]) -> Clipping:
    result = json.loads(row["verification"])
    return Clipping(
        **{n: row[n] for n in ("id", "quote_id", "source_id", "snapshot_id", "exact", "created")},
        selector=None
        if row["start"] is None
        else Selector(
            exact=row["exact"], prefix=row["prefix"], suffix=row["suffix"], start=row["start"]
        ),
        locator=None
        if row["locator_value"] is None
        else Locator(label=row["locator_label"], value=row["locator_value"]),
        chain=tuple(link["source_id"] for link in chain),
        verification=Verification(
            state=row["verification_state"],
            rules=tuple(result.get("rules", ())),
            differences=tuple(Difference(**d) for d in result.get("differences", ())),
            declared_edits=tuple(Difference(**d) for d in result.get("declared_edits", ())),
            snapshot_id=result.get("snapshot_id"),
            checked=moment_of(row["verified"]),
        ),
    )


def _columns(clipping: Clipping) -> dict[str, object]:
    selector, locator, result = clipping.selector, clipping.locator, clipping.verification
    return {
        **clipping.model_dump(include={"quote_id", "source_id", "snapshot_id", "exact"}),
        "prefix": selector.prefix if selector else "",
        "suffix": selector.suffix if selector else "",
        "start": selector.start if selector else None,
        "end": selector.end if selector else None,
        "locator_label": locator.label if locator else None,
        "locator_value": locator.value if locator else None,
        "verification_state": result.state.value,
        "verification": json_text(
            result.model_dump(
                mode="json", include={"rules", "differences", "declared_edits", "snapshot_id"}
            )
        ),
        "verified": moment_text(result.checked),
        "created": stamp(clipping.created),
    }
