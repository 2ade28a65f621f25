"""Speakers with their names and roles, and the occasions on which they spoke."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from quotarium.model.folding import folded
from quotarium.model.occasion import Occasion
from quotarium.model.picture import Picture
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.storage import listing
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import Row, children, date_columns, date_of, fetch, json_text
from quotarium.storage.search.things import Thing

_NAME = tuple(Name.model_fields)


def get(connection: Connection, ids: Iterable[int]) -> tuple[Speaker, ...]:
    """Return speakers in the order of their ids; missing ones are left out."""
    rows = fetch(connection, t.speakers, ids)
    owners = [row["id"] for row in rows]
    names = children(connection, t.speaker_names, "speaker_id", owners)
    roles = children(connection, t.speaker_roles, "speaker_id", owners)
    pictures = children(connection, t.speaker_pictures, "speaker_id", owners)
    return tuple(
        Speaker(
            id=row["id"],
            kind=row["kind"],
            names=tuple(Name(**{n: name[n] for n in _NAME}) for name in names[row["id"]]),
            roles=tuple(_role(role) for role in roles.get(row["id"], [])),
            identifiers=json.loads(row["identifiers"]),
            note=row["note"],
            picture=_picture(pictures.get(row["id"], [])),
        )
        for row in rows
    )


def named(connection: Connection, name: str) -> tuple[int, ...]:
    """Return the ids of the speakers who have this name, whatever its case and diacritics."""
    columns = t.speaker_names.c
    query = select(columns.speaker_id).distinct().where(columns.folded == folded(name))
    return tuple(connection.scalars(query.order_by(columns.speaker_id)))


def matching(connection: Connection, typed: str, limit: int) -> tuple[int, ...]:
    """Return speakers one of whose names has words that begin as typed, most quoted first."""
    names = t.speaker_names.c
    uses = func.count(t.quote_speakers.c.id.distinct())
    query = (
        select(names.speaker_id)
        .join_from(
            t.speaker_names,
            t.quote_speakers,
            t.quote_speakers.c.speaker_id == names.speaker_id,
            isouter=True,
        )
        .group_by(names.speaker_id)
        .order_by(uses.desc(), names.speaker_id)
        .limit(limit)
    )
    kept = t.speakers.alias()
    query = query.join(kept, kept.c.id == names.speaker_id).where(kept.c.trashed.is_(None))
    for word in folded(typed).split():
        query = query.where((" " + names.folded).contains(f" {word}", autoescape=True))
    return tuple(connection.scalars(query))


def listed(connection: Connection, query: str = "") -> list[tuple[int, int]]:
    """Return (speaker id, number of quotes) by name for those that a query finds."""
    return listing.listed(connection, Thing.SPEAKER, query)


def add(writer: Writer, speaker: Speaker, now: str) -> int:
    """Add a speaker and return the id."""
    identity = writer.insert(t.speakers, **_columns(speaker), created=now, modified=now)
    _write_parts(writer, identity, speaker)
    return identity


def change(writer: Writer, speaker: Speaker, now: str) -> None:
    """Make the stored speaker equal to this one."""
    writer.update(t.speakers, speaker.id, **_columns(speaker), modified=now)
    _write_parts(writer, speaker.id, speaker)


def in_use(writer: Writer, speaker_id: int) -> None:
    """Take a speaker out of the trash that is named again."""
    writer.update_all(t.speakers, [speaker_id], trashed=None)


def occasion(connection: Connection, identity: int) -> Occasion | None:
    """Return an occasion."""
    return occasions(connection, [identity]).get(identity)


def occasions(connection: Connection, ids: Iterable[int]) -> dict[int, Occasion]:
    """Return occasions by their id."""
    return {
        row["id"]: Occasion(
            **{n: row[n] for n in ("id", "name", "place", "note")}, date=date_of(row["date"])
        )
        for row in fetch(connection, t.occasions, ids)
    }


def occasion_named(connection: Connection, name: str) -> int | None:
    """Return the id of the occasion of this name."""
    columns = t.occasions.c
    return connection.scalar(select(columns.id).where(columns.name == name).order_by(columns.id))


def occasion_in_use(writer: Writer, occasion_id: int) -> None:
    """Take an occasion out of the trash that is named again."""
    writer.update_all(t.occasions, [occasion_id], trashed=None)


def occasions_matching(connection: Connection, typed: str, limit: int) -> tuple[int, ...]:
    """Return the ids of occasions whose name contains what was typed."""
    columns = t.occasions.c
    query = select(columns.id).where(columns.name.icontains(typed, autoescape=True))
    query = query.where(columns.trashed.is_(None))
    return tuple(connection.scalars(query.order_by(columns.name).limit(limit)))


def add_occasion(writer: Writer, occasion: Occasion) -> int:
    """Add an occasion and return its id."""
    return writer.insert(
        t.occasions,
        name=occasion.name,
        place=occasion.place,
        note=occasion.note,
        **date_columns("date", occasion.date),
    )


def _picture(rows: list[Row]) -> Picture | None:
    return Picture(**{name: rows[0][name] for name in Picture.model_fields}) if rows else None


def _role(row: Row) -> Role:
    return Role(
        id=row["id"],
        title=row["title"],
        organisation=row["organisation"],
        held=date_of(row["held"]),
    )


def _columns(speaker: Speaker) -> dict[str, object]:
    return {
        "kind": speaker.kind.value,
        "identifiers": json_text(speaker.identifiers),
        "note": speaker.note,
    }


def _write_parts(writer: Writer, identity: int, speaker: Speaker) -> None:
    names = [{**name.model_dump(), "folded": folded(name.full)} for name in speaker.names]
    pictures = [] if speaker.picture is None else [speaker.picture.model_dump()]
    writer.replace_children(t.speaker_pictures, "speaker_id", identity, pictures)
    writer.replace_children(t.speaker_names, "speaker_id", identity, names)
    roles = [
        {"title": r.title, "organisation": r.organisation, **date_columns("held", r.held)}
        for r in speaker.roles
    ]
    writer.replace_children(t.speaker_roles, "speaker_id", identity, roles)


def count(connection: Connection) -> int:
    """Return how many speakers are outside the trash."""
    query = select(func.count()).select_from(t.speakers).where(t.speakers.c.trashed.is_(None))
    return connection.scalar(query) or 0
