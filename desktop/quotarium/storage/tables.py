"""The tables of a library, as the migrations leave them.

Every table has an integer `id` that is never used again, so that an undone row comes back as
itself. Dates are EDTF text; where they are sorted or filtered, their bounds stand beside them
as day ordinals. Moments are UTC in ISO 8601.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from quotarium.model.search.tree import Column as SearchColumn

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *parts: Column[object] | CheckConstraint | UniqueConstraint | Index) -> Table:
    identity: Column[int] = Column("id", Integer, primary_key=True, autoincrement=True)
    return Table(name, metadata, identity, *parts, sqlite_autoincrement=True)


def _text(name: str, *, null: bool = False, default: str | None = None) -> Column[object]:
    return Column(name, Text, nullable=null, server_default=default)


def _number(name: str, *, null: bool = False, default: str | None = None) -> Column[object]:
    return Column(name, Integer, nullable=null, server_default=default)


def _refers(name: str, target: str, *, null: bool = False, index: bool = True) -> Column[object]:
    return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=null, index=index)


library_info = _table("library_info", _text("name"), _text("value"), UniqueConstraint("name"))

sources = _table(
    "sources",
    _text("citekey"),
    _number("citekey_pinned", default="0"),
    _text("type"),
    _text("title", default=""),
    _text("issued", null=True),
    _number("issued_earliest", null=True),
    _number("issued_latest", null=True),
    _text("accessed", null=True),
    _text("language", null=True),
    _text("fields", default="{}"),
    _text("note", default=""),
    _text("created"),
    _text("modified"),
    _text("trashed", null=True),
    UniqueConstraint("citekey"),
)

source_creators = _table(
    "source_creators",
    _refers("source_id", "sources"),
    _number("position"),
    _text("role", default="author"),
    _text("family", null=True),
    _text("given", null=True),
    _text("dropping_particle", null=True),
    _text("non_dropping_particle", null=True),
    _text("suffix", null=True),
    _text("literal", null=True),
)

snapshots = _table(
    "snapshots",
    _refers("source_id", "sources"),
    _text("sha256"),
    _text("media_type"),
    _text("encoding", null=True),
    _text("file_name", default=""),
    _number("size"),
    _text("captured"),
    _text("address", default=""),
    _text("recording", default=""),
    _text("stated", default="[]"),
    _text("warnings", default="[]"),
    Index("ix_snapshots_sha256", "sha256"),
)

snapshot_texts = _table(
    "snapshot_texts",
    _refers("snapshot_id", "snapshots"),
    _text("text"),
    _text("blocks"),
    UniqueConstraint("snapshot_id"),
)

skipped_suggestions = _table(
    "skipped_suggestions",
    _refers("snapshot_id", "snapshots", index=False),
    _text("fingerprint"),
    UniqueConstraint("snapshot_id", "fingerprint"),
)

speakers = _table(
    "speakers",
    _text("kind", default="person"),
    _text("identifiers", default="{}"),
    _text("note", default=""),
    _text("created"),
    _text("modified"),
    _text("trashed", null=True),
    CheckConstraint("kind IN ('person', 'organisation', 'unnamed')", name="kind"),
)

speaker_names = _table(
    "speaker_names",
    _refers("speaker_id", "speakers"),
    _number("position"),
    _text("full"),
    _text("folded"),
    _text("family", null=True),
    _text("given", null=True),
    _text("script", null=True),
    _text("language", null=True),
    Index("ix_speaker_names_folded", "folded"),
)

speaker_roles = _table(
    "speaker_roles",
    _refers("speaker_id", "speakers"),
    _number("position"),
    _text("title"),
    _text("organisation", null=True),
    _text("held", null=True),
    _number("held_earliest", null=True),
    _number("held_latest", null=True),
)

#: The picture of a speaker; its bytes lie among the files, under their SHA-256.
speaker_pictures = _table(
    "speaker_pictures",
    _refers("speaker_id", "speakers", index=False),
    _text("sha256"),
    _text("media_type"),
    _number("width"),
    _number("height"),
    _text("alt", default=""),
    _text("credit", default=""),
    UniqueConstraint("speaker_id"),
)

occasions = _table(
    "occasions",
    _text("name"),
    _text("place", default=""),
    _text("date", null=True),
    _number("date_earliest", null=True),
    _number("date_latest", null=True),
    _text("note", default=""),
    _text("trashed", null=True),
    Index("ix_occasions_name", "name"),
)

quotes = _table(
    "quotes",
    _text("words"),
    _text("kind", default="direct"),
    _text("language", null=True),
    _text("said", null=True),
    _number("said_earliest", null=True),
    _number("said_latest", null=True),
    _text("said_phrase", default=""),
    _refers("occasion_id", "occasions", null=True),
    _text("status", default="reported"),
    _text("evidence", default=""),
    _text("note", default=""),
    _number("reviewed", default="0"),
    _number("question", default="0"),
    _text("created"),
    _text("modified"),
    _text("trashed", null=True),
    CheckConstraint("kind IN ('direct', 'indirect', 'mixed')", name="kind"),
    CheckConstraint(
        "status IN ('confirmed', 'reported', 'disputed', 'misattributed', 'unknown')",
        name="status",
    ),
    CheckConstraint("words <> ''", name="words"),
    Index("ix_quotes_said", "trashed", "said_earliest", "said_latest"),
    Index("ix_quotes_reviewed", "reviewed", "trashed"),
    Index("ix_quotes_question", "question", "trashed"),
    Index("ix_quotes_created", "created"),
)

quote_wordings = _table(
    "quote_wordings",
    _refers("quote_id", "quotes"),
    _text("words"),
    _text("replaced"),
    _text("reason", default=""),
)

quote_speakers = _table(
    "quote_speakers",
    _refers("quote_id", "quotes", index=False),
    _refers("speaker_id", "speakers"),
    _number("position"),
    _text("role", null=True),
    UniqueConstraint("quote_id", "speaker_id"),
)

translations = _table(
    "translations",
    _refers("quote_id", "quotes"),
    _text("language"),
    _text("words"),
    _text("translator", default=""),
    _number("printed", default="0"),
)

clippings = _table(
    "clippings",
    _refers("quote_id", "quotes"),
    _refers("source_id", "sources"),
    _refers("snapshot_id", "snapshots", null=True),
    _number("position", default="0"),
    _text("exact"),
    _text("prefix", default=""),
    _text("suffix", default=""),
    _number("start", null=True),
    _number("end", null=True),
    _text("locator_label", null=True),
    _text("locator_value", null=True),
    _text("verification_state", default="unchecked"),
    _text("verification", default="{}"),
    _text("verified", null=True),
    _text("created"),
    CheckConstraint("exact <> ''", name="exact"),
    CheckConstraint(
        "verification_state IN "
        "('verbatim', 'typography', 'altered', 'not_found', 'ambiguous', 'unchecked')",
        name="verification_state",
    ),
    Index("ix_clippings_verification_state", "verification_state"),
)

chain_links = _table(
    "chain_links",
    _refers("clipping_id", "clippings"),
    _number("position"),
    _refers("source_id", "sources"),
    UniqueConstraint("clipping_id", "position"),
)

tags = _table("tags", _text("name"), _text("folded"), UniqueConstraint("folded"))

quote_tags = _table(
    "quote_tags",
    _refers("quote_id", "quotes", index=False),
    _refers("tag_id", "tags"),
    _number("position"),
    UniqueConstraint("quote_id", "tag_id"),
)

projects = _table("projects", _text("name"), _number("position", default="0"))

project_items = _table(
    "project_items",
    _refers("project_id", "projects"),
    _number("position"),
    _text("kind"),
    _text("text", default=""),
    _number("level", default="1"),
    _refers("quote_id", "quotes", null=True),
    CheckConstraint("kind IN ('heading', 'quote', 'note')", name="kind"),
)

saved_searches = _table(
    "saved_searches", _text("name"), _text("query"), _number("position", default="0")
)

links = _table(
    "links",
    _refers("from_quote_id", "quotes"),
    _refers("to_quote_id", "quotes"),
    _text("kind"),
    _text("note", default=""),
    CheckConstraint(
        "kind IN ('repeats', 'contradicts', 'responds_to', 'corrects', 'continues', 'quotes')",
        name="kind",
    ),
    UniqueConstraint("from_quote_id", "to_quote_id", "kind"),
)

#: The date of a quote as its source states it by another event, which may have a date of its own.
quote_relative_dates = _table(
    "quote_relative_dates",
    _refers("quote_id", "quotes"),
    _text("phrase"),
    _refers("occasion_id", "occasions", null=True),
    _refers("event_quote_id", "quotes", null=True),
    _refers("source_id", "sources", null=True),
    _text("label", default=""),
    _text("counted_from", null=True),
    UniqueConstraint("quote_id"),
)

#: A speaker that was put into another: both as they were, so that they can be told apart again.
speaker_merges = _table(
    "speaker_merges",
    _refers("speaker_id", "speakers"),
    _text("merged", default="{}"),
    _text("kept", default="{}"),
    _text("created"),
)

#: The quotes that came with a speaker put into another; `shared` where both had said it.
merged_quotes = _table(
    "merged_quotes",
    _refers("merge_id", "speaker_merges"),
    _refers("quote_id", "quotes"),
    _number("place"),
    _text("role", null=True),
    _number("shared", default="0"),
    _text("kept_role", null=True),
)

#: Whom a speaker put into another had been told apart from; `shared` where the other had as well.
merged_distinct = _table(
    "merged_distinct",
    _refers("merge_id", "speaker_merges", index=False),
    _refers("speaker_id", "speakers"),
    _number("shared", default="0"),
    UniqueConstraint("merge_id", "speaker_id"),
)

#: The merges that a speaker put into another had by then, and that go with it.
merged_merges = _table(
    "merged_merges",
    _refers("merge_id", "speaker_merges", index=False),
    _refers("inner_id", "speaker_merges"),
    UniqueConstraint("merge_id", "inner_id"),
)

#: Pairs that look alike, and of which somebody said that they are two.
distinct_speakers = _table(
    "distinct_speakers",
    _refers("speaker_id", "speakers"),
    _refers("other_id", "speakers"),
    UniqueConstraint("speaker_id", "other_id"),
)

distinct_quotes = _table(
    "distinct_quotes",
    _refers("quote_id", "quotes"),
    _refers("other_id", "quotes"),
    UniqueConstraint("quote_id", "other_id"),
)

#: What the full-text index of a quote is made from, folded; kept by `search.upkeep`.
quote_texts = Table(
    "quote_texts",
    metadata,
    Column("doc", Integer, primary_key=True),
    Column("quote", Integer, nullable=False),
    *(Column(column.value, Text, nullable=False) for column in SearchColumn),
    Index("ix_quote_texts_quote", "quote", unique=True),
)

#: The folded texts of speakers, sources, occasions, tags and projects; kept by `search.things`.
thing_texts = Table(
    "thing_texts",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("thing", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

#: The longer words of all texts, for what begins as one types; a word no text holds any more stays.
quote_terms = Table(
    "quote_terms",
    metadata,
    Column("term", Text, primary_key=True),
    sqlite_with_rowid=False,
)
