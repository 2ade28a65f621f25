"""Sources: looking them up, reading them, correcting them."""

from __future__ import annotations

import re
from typing import Final

from pydantic import Field

from quotarium import errors
from quotarium.citing import citekeys
from quotarium.marking import tr
from quotarium.model.clipping import Clipping, Snapshot
from quotarium.model.dates import Edtf, read_phrase
from quotarium.model.source import Creator, Source
from quotarium.model.text import StructuredText
from quotarium.model.value import Value
from quotarium.services import existing
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import clippings, sources
from quotarium.storage.library import Library, Writing


class SourceRow(Value):
    """A source in a list, with the number of its quotes."""

    source: Source
    quotes: int


class Reading(Value):
    """A source opened for reading: the text of one snapshot and the clippings made in the source.

    `snapshots` are all there are, the newest first.
    """

    source: Source
    snapshot: Snapshot | None = None
    snapshots: tuple[Snapshot, ...] = ()
    structured: StructuredText = StructuredText(text="")
    clippings: tuple[Clipping, ...] = ()


def all_sources(library: Library, query: str = "") -> tuple[SourceRow, ...]:
    """Return the sources outside the trash, newest first, that hold every word of the query."""
    with library.read() as connection:
        counted = sources.listed(connection, query)
        found = sources.get(connection, [identity for identity, _ in counted])
    numbers = dict(counted)
    return tuple(SourceRow(source=source, quotes=numbers[source.id]) for source in found)


def source(library: Library, source_id: int) -> Source:
    """Return a source; raises NoSuchThing."""
    with library.read() as connection:
        return existing.source(connection, source_id)


def source_by_key(library: Library, citekey: str) -> Source:
    """Return the source with this citekey; raises NoSuchThing."""
    with library.read() as connection:
        found = sources.by_key(connection, citekey)
        if found is None or found.trashed is not None:
            known = sorted(sources.citekeys(connection))[:5]
            hint = (
                tr("Known citekeys are {keys}.").format(keys=", ".join(known))
                if known
                else tr("Add the source first.")
            )
            raise errors.NoSuchThing(tr("source with the citekey"), citekey, hint)
    return found


def reading(library: Library, source_id: int, snapshot_id: int | None = None) -> Reading:
    """Open a source for reading, by its newest snapshot or the one asked for; raises NoSuchThing.

    A snapshot that is there no more (its adding was undone) gives way to the newest.
    """
    opened = source(library, source_id)
    with library.read() as connection:
        kept = sources.snapshots_of(connection, source_id)
        wanted = (one for one in kept if one.id == snapshot_id)
        snapshot = next(wanted, kept[0] if kept else None)
        text = StructuredText(text="")
        if snapshot is not None:
            text = sources.snapshot_text(connection, snapshot.id)
        clipped = clippings.in_source(connection, source_id)
    return Reading(
        source=opened, snapshot=snapshot, snapshots=kept, structured=text, clippings=clipped
    )


def page_address(opened: Reading) -> str:
    """Return where a source's page can be fetched again; "" where it is nowhere."""
    found = (one.address for one in opened.snapshots if one.address)
    return next(found, opened.source.fields.get("URL", ""))


def change_source(
    library: Library, changed: Source, pattern: str = citekeys.DEFAULT_PATTERN
) -> Outcome[Source]:
    """Correct a source's fields; its citekey stays, once author and year were known.

    Until then it follows them by `pattern`, unless it is pinned or typed. An empty one asks for a
    new one. Raises NoSuchThing, and AlreadyThere where the citekey belongs to another source.
    """
    present = source(library, changed.id)

    def work(writing: Writing) -> Source:
        taken = sources.citekeys(writing.connection) - {present.citekey}
        key, pinned = changed.citekey.strip(), changed.citekey_pinned
        if key and key != present.citekey:
            if key in taken:
                raise errors.AlreadyThere(tr("source with the citekey"), key)
            pinned = True
        elif not key or not (pinned or citekeys.is_settled(present)):
            pinned = False
            unnamed = changed.model_copy(update={"citekey": "", "citekey_pinned": False})
            key = citekeys.make(unnamed, taken, pattern)
        wanted = changed.model_copy(
            update={
                "citekey": key,
                "citekey_pinned": pinned,
                "created": present.created,
                "modified": now(),
            }
        )
        if wanted.model_copy(update={"modified": present.modified}) != present:
            sources.change(writing, wanted)
        return wanted

    return committed(library, tr("Change source"), work)


class SourceFields(Value):
    """Fields of a source as a user types them; what is None is left as it was read."""

    citekey: str | None = None
    title: str | None = None
    type: str | None = None
    authors: tuple[str, ...] | None = None
    creators: tuple[Creator, ...] | None = None
    issued: str | None = None
    language: str | None = None
    url: str | None = None
    container_title: str | None = None
    publisher: str | None = None
    more: dict[str, str] = Field(default_factory=dict)

    def applied_to(self, source: Source, language: str = "en") -> Source:
        """Return the source with the given fields in place of its own.

        Raises InvalidDate, and InvalidValue for an empty citekey or one TeX cannot hold.
        """
        update: dict[str, object] = {
            name: value.strip()
            for name in ("title", "type", "language")
            if (value := getattr(self, name)) is not None
        }
        if self.citekey is not None:
            update |= {"citekey": checked_citekey(self.citekey), "citekey_pinned": True}
        if self.creators is not None:
            update["creators"] = self.creators
        if self.authors is not None:
            others = tuple(c for c in source.creators if c.role != "author")
            authors = tuple(creator_named(name) for name in self.authors if name.strip())
            update["creators"] = authors + others
        if self.issued is not None:
            update["issued"] = date_typed(self.issued, language)
        named = {
            "URL": self.url,
            "container-title": self.container_title,
            "publisher": self.publisher,
            **self.more,
        }
        given = {name: value.strip() for name, value in named.items() if value is not None}
        update["fields"] = {n: v for n, v in {**source.fields, **given}.items() if v}
        return source.model_copy(update=update)


# Commas of Latin, Arabic and East Asian scripts.
_COMMA: Final = re.compile("[,،、，]")


def creator_named(name: str, role: str = "author") -> Creator:
    """Return a creator from “Family, Given”, “Given Family” or one word; {Name} stays whole."""
    clean = " ".join(name.split())
    if clean.startswith("{") and clean.endswith("}"):
        return Creator(role=role, literal=clean[1:-1].strip())
    if _COMMA.search(clean):
        family, given = (part.strip() for part in _COMMA.split(clean, maxsplit=1))
        return Creator(role=role, family=family, given=given or None)
    given, _, family = clean.rpartition(" ")
    return (
        Creator(role=role, family=family, given=given)
        if given
        else Creator(role=role, literal=clean)
    )


def date_typed(typed: str, language: str = "en") -> Edtf | None:
    """Return the date that a user typed, None for no date; raises InvalidDate."""
    return read_phrase(typed, language).edtf


def checked_citekey(key: str) -> str:
    """Return a citekey as typed; raises InvalidValue where TeX cannot hold it."""
    clean = key.strip()
    if not clean or any(c.isspace() or c in "{}\",=#%\\~()'" for c in clean):
        raise errors.InvalidValue(
            tr("citekey"), key, tr("use letters, digits, and - _ : . only, such as “dostan2025”.")
        )
    return clean
