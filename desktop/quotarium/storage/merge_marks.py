"""Who was told apart from whom, and which merges a speaker has: through merges, and back."""

from __future__ import annotations

from sqlalchemy import Connection, Table, or_, select

from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children


def apart(connection: Connection) -> tuple[tuple[int, int], ...]:
    """Return the pairs of speakers of whom it was said that they are two."""
    columns = t.distinct_speakers.c
    query = select(columns.speaker_id, columns.other_id)
    return tuple((row[0], row[1]) for row in connection.execute(query))


def keep_apart(writer: Writer, one: int, other: int) -> None:
    """Remember that two speakers are not one."""
    pair = (min(one, other), max(one, other))
    if pair not in apart(writer.connection):
        writer.insert(t.distinct_speakers, speaker_id=pair[0], other_id=pair[1])


def forget_apart(writer: Writer, one: int, other: int) -> None:
    """Forget that two speakers are not one."""
    columns = t.distinct_speakers.c
    pair = (min(one, other), max(one, other))
    query = select(columns.id).where(columns.speaker_id == pair[0], columns.other_id == pair[1])
    writer.delete_all(t.distinct_speakers, list(writer.connection.scalars(query)))


def hand_over(writer: Writer, merge_id: int, other_id: int, kept_id: int) -> None:
    """Give one speaker's merges, and marks of whom it is not, to the other; a merge remembers
    them.
    """
    merges = children(writer.connection, t.speaker_merges, "speaker_id", [other_id])
    ids = [row["id"] for row in merges.get(other_id, []) if row["id"] != merge_id]
    within = _inner(writer, ids)
    outermost = [one for one in ids if one not in {row["inner_id"] for row in within}]
    writer.insert_all(
        t.merged_merges, [{"merge_id": merge_id, "inner_id": one} for one in outermost]
    )
    writer.update_all(t.speaker_merges, ids, speaker_id=kept_id)
    known = {third for pair in apart(writer.connection) if kept_id in pair for third in pair}
    inner = children(writer.connection, t.merged_distinct, "merge_id", ids)
    told = [row["id"] for rows in inner.values() for row in rows if row["speaker_id"] in known]
    writer.update_all(t.merged_distinct, told, shared=1)
    columns = t.distinct_speakers.c
    query = select(t.distinct_speakers).where(
        or_(columns.speaker_id == other_id, columns.other_id == other_id)
    )
    rows = list(writer.connection.execute(query).mappings())
    writer.delete_all(t.distinct_speakers, [row["id"] for row in rows])
    marks = []
    for row in rows:
        third = row["other_id"] if row["speaker_id"] == other_id else row["speaker_id"]
        shared = third != kept_id and third in known
        marks.append({"merge_id": merge_id, "speaker_id": third, "shared": int(shared)})
        if third != kept_id:
            keep_apart(writer, kept_id, third)
    writer.insert_all(t.merged_distinct, marks)
    _rename(writer, other_id, kept_id)


def give_back(writer: Writer, merge_id: int, kept_id: int, new_id: int) -> None:
    """Give a speaker that was taken out of another its marks and merges back; forget the merge's.

    What was only said of the one that was taken out is no more said of the other.
    """
    for row in _owned(writer, t.merged_distinct, merge_id):
        third = row["speaker_id"]
        if third != kept_id and not row["shared"]:
            forget_apart(writer, kept_id, third)
        keep_apart(writer, new_id, third)
        writer.delete(t.merged_distinct, row["id"])
    own = _owned(writer, t.merged_merges, merge_id)
    ids, level = [], [row["inner_id"] for row in own]
    while level:
        ids += level
        level = [row["inner_id"] for row in _inner(writer, level)]
    writer.update_all(t.speaker_merges, ids, speaker_id=new_id)
    writer.delete_all(t.merged_merges, [row["id"] for row in own])
    # It may have been within another merge itself.
    query = select(t.merged_merges.c.id).where(t.merged_merges.c.inner_id == merge_id)
    writer.delete_all(t.merged_merges, list(writer.connection.scalars(query)))


def _rename(writer: Writer, other_id: int, kept_id: int) -> None:
    """Let the marks of earlier merges that name one speaker name the other."""
    table = t.merged_distinct
    query = select(table).where(table.c.speaker_id.in_((other_id, kept_id))).order_by(table.c.id)
    rows = list(writer.connection.execute(query).mappings())
    there = {row["merge_id"] for row in rows if row["speaker_id"] == kept_id}
    for row in rows:
        if row["speaker_id"] == other_id:
            if row["merge_id"] in there:
                writer.delete(table, row["id"])
            else:
                writer.update(table, row["id"], speaker_id=kept_id)


def _owned(writer: Writer, table: Table, merge_id: int) -> list[Row]:
    return children(writer.connection, table, "merge_id", [merge_id]).get(merge_id, [])


def _inner(writer: Writer, merges: list[int]) -> list[Row]:
    """Return the merges that went with some merges."""
    held = children(writer.connection, t.merged_merges, "merge_id", merges)
    return [row for rows in held.values() for row in rows]
