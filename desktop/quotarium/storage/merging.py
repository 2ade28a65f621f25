"""Speakers put into one another and taken apart: their quotes, and the memory of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from quotarium.model.organising import LinkKind
from quotarium.model.speaker import Speaker
from quotarium.model.speaker_merging import joined_roles
from quotarium.model.value import Value
from quotarium.storage import merge_marks
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children, json_text


class Merge(Value):
    """That a speaker was put into another: both as they were then, and when."""

    id: int
    speaker_id: int
    merged: Speaker
    kept: Speaker
    created: datetime


def merges_of(connection: Connection, speaker_id: int) -> tuple[Merge, ...]:
    """Return who was put into a speaker, the latest first."""
    columns = t.speaker_merges.c
    query = select(t.speaker_merges).where(columns.speaker_id == speaker_id)
    return tuple(map(_merge, connection.execute(query.order_by(columns.id.desc())).mappings()))


def merge(connection: Connection, merge_id: int) -> Merge | None:
    """Return a merge by its id."""
    query = select(t.speaker_merges).where(t.speaker_merges.c.id == merge_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else _merge(row)


def move_quotes(writer: Writer, other: Speaker, kept: Speaker, now: str) -> None:
    """Make one speaker's quotes the other's, remember which, and remove the first."""
    identity = writer.insert(
        t.speaker_merges,
        speaker_id=kept.id,
        merged=_told(other),
        kept=_told(kept),
        created=now,
    )
    theirs = _attributions(writer.connection, kept.id)
    moved = {}
    remembered = []
    for quote_id, row in _attributions(writer.connection, other.id).items():
        own = theirs.get(quote_id)
        remembered.append(
            {
                "merge_id": identity,
                "quote_id": quote_id,
                "place": row["position"],
                "role": row["role"],
                "shared": int(own is not None),
                "kept_role": own["role"] if own is not None else None,
            }
        )
        if own is None:
            moved[row["id"]] = {"speaker_id": kept.id}
        else:
            writer.delete(t.quote_speakers, row["id"])
            writer.update(t.quote_speakers, own["id"], role=joined_roles(own["role"], row["role"]))
    writer.update_each(t.quote_speakers, moved)
    writer.insert_all(t.merged_quotes, remembered)
    merge_marks.hand_over(writer, identity, other.id, kept.id)
    remove(writer, other.id)


def move_back(writer: Writer, found: Merge, new_id: int) -> None:
    """Give a speaker that was taken out again the quotes that had come with it, and forget it."""
    rows = children(writer.connection, t.merged_quotes, "merge_id", [found.id]).get(found.id, [])
    present = _attributions(writer.connection, found.speaker_id)
    for row in rows:
        own = present.get(row["quote_id"])
        if own is None:
            continue
        if row["shared"]:
            if own["role"] == joined_roles(row["kept_role"], row["role"]):
                writer.update(t.quote_speakers, own["id"], role=row["kept_role"])
            writer.insert(
                t.quote_speakers,
                quote_id=row["quote_id"],
                speaker_id=new_id,
                position=row["place"],
                role=row["role"],
            )
        else:
            writer.update(t.quote_speakers, own["id"], speaker_id=new_id)
    writer.delete_all(t.merged_quotes, [row["id"] for row in rows])
    merge_marks.give_back(writer, found.id, found.speaker_id, new_id)
    writer.delete(t.speaker_merges, found.id)


def give_quotes(writer: Writer, from_id: int, to_id: int, quote_ids: Sequence[int]) -> None:
    """Make some of a speaker's quotes another's."""
    present = _attributions(writer.connection, from_id)
    rows = [present[quote_id]["id"] for quote_id in quote_ids if quote_id in present]
    writer.update_all(t.quote_speakers, rows, speaker_id=to_id)


def remove(writer: Writer, speaker_id: int) -> None:
    """Remove a speaker that has no quotes."""
    for table in (t.speaker_names, t.speaker_roles, t.speaker_pictures):
        writer.replace_children(table, "speaker_id", speaker_id, [])
    writer.delete(t.speakers, speaker_id)


def quotes_of(connection: Connection, speaker_id: int) -> tuple[int, ...]:
    """Return the quotes of a speaker outside the trash, in the order in which they were said."""
    return tuple(quote_id for quote_id, *_ in said_on(connection, speaker_id))


def said_on(connection: Connection, speaker_id: int) -> list[tuple[int, int | None, int | None]]:
    """Return the quotes of a speaker in their order, each with the first and last day it may have
    been said.
    """
    quotes = t.quotes.c
    query = (
        select(quotes.id, quotes.said_earliest, quotes.said_latest)
        .join_from(t.quotes, t.quote_speakers)
        .where(t.quote_speakers.c.speaker_id == speaker_id, quotes.trashed.is_(None))
        .order_by(
            func.coalesce(quotes.said_earliest, quotes.said_latest).is_(None),
            func.coalesce(quotes.said_earliest, quotes.said_latest),
            quotes.said_latest,
            quotes.id,
        )
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def ties_of(connection: Connection, speaker_id: int) -> list[tuple[LinkKind, bool, int, str, int]]:
    """Return how a speaker's quotes are linked to those of others: kind, whether from the speaker,
    the other by id and name, and how often; the most frequent first.
    """
    found = []
    for outgoing, here, there in (
        (True, "from_quote_id", "to_quote_id"), (False, "to_quote_id", "from_quote_id"),
    ):  # fmt: skip
        query = (
            "SELECT l.kind, n.speaker_id, n.full, count(DISTINCT l.id) FROM quote_speakers v"
            f" JOIN links l ON l.{here} = v.quote_id"
            f" JOIN quote_speakers o ON o.quote_id = l.{there}"
            " JOIN speaker_names n ON n.speaker_id = o.speaker_id AND n.position = 0"
            " JOIN quotes q ON q.id = v.quote_id AND q.trashed IS NULL"
            f" JOIN quotes p ON p.id = l.{there} AND p.trashed IS NULL"
            " WHERE v.speaker_id = ? AND o.speaker_id <> v.speaker_id GROUP BY 1, 2, 3"
        )
        found += [
            (LinkKind(row[0]), outgoing, row[1], row[2], row[3])
            for row in connection.exec_driver_sql(query, (speaker_id,))
        ]
    return sorted(found, key=lambda tie: (-tie[4], tie[3], tie[0]))


def _attributions(connection: Connection, speaker_id: int) -> dict[int, Row]:
    rows = children(connection, t.quote_speakers, "speaker_id", [speaker_id]).get(speaker_id, [])
    return {row["quote_id"]: row for row in rows}


def _merge(row: Row) -> Merge:
    return Merge(
        id=row["id"],
        speaker_id=row["speaker_id"],
        merged=Speaker(**json.loads(row["merged"])),
        kept=Speaker(**json.loads(row["kept"])),
        created=row["created"],
    )


def _told(speaker: Speaker) -> str:
    bare = speaker.model_copy(
        update={
            "id": 0,
            "roles": tuple(role.model_copy(update={"id": 0}) for role in speaker.roles),
        }
    )
    return json_text(bare.model_dump(mode="json", exclude_defaults=True))
