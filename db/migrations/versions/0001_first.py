"""The first tables: every noun of a library."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "library_info",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_info")),
        sa.UniqueConstraint("name", name=op.f("uq_library_info_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "occasions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_earliest", sa.Integer(), nullable=True),
        sa.Column("date_latest", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occasions")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_occasions_name", "occasions", ["name"], unique=False)
    op.create_table(
        "projects",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "quote_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("speakers", sa.Text(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_texts")),
    )
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_searches")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("citekey", sa.Text(), nullable=False),
        sa.Column("citekey_pinned", sa.Integer(), server_default="0", nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("issued", sa.Text(), nullable=True),
        sa.Column("issued_earliest", sa.Integer(), nullable=True),
        sa.Column("issued_latest", sa.Integer(), nullable=True),
        sa.Column("accessed", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("fields", sa.Text(), server_default="{}", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("modified", sa.Text(), nullable=False),
        sa.Column("trashed", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("citekey", name=op.f("uq_sources_citekey")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "speakers",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), server_default="person", nullable=False),
        sa.Column("identifiers", sa.Text(), server_default="{}", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("modified", sa.Text(), nullable=False),
        sa.Column("trashed", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('person', 'organisation', 'unnamed')", name=op.f("ck_speakers_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("folded", name=op.f("uq_tags_folded")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "quotes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="direct", nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("said_earliest", sa.Integer(), nullable=True),
        sa.Column("said_latest", sa.Integer(), nullable=True),
        sa.Column("said_phrase", sa.Text(), server_default="", nullable=False),
        sa.Column("occasion_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.Text(), server_default="reported", nullable=False),
        sa.Column("evidence", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("reviewed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("modified", sa.Text(), nullable=False),
        sa.Column("trashed", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('direct', 'indirect', 'mixed')", name=op.f("ck_quotes_kind")),
        sa.CheckConstraint(
            "status IN ('confirmed', 'reported', 'disputed', 'misattributed', 'unknown')",
            name=op.f("ck_quotes_status"),
        ),
        sa.CheckConstraint("words <> ''", name=op.f("ck_quotes_words")),
        sa.ForeignKeyConstraint(
            ["occasion_id"], ["occasions.id"], name=op.f("fk_quotes_occasion_id_occasions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_quotes_occasion_id"), "quotes", ["occasion_id"], unique=False)
    op.create_index("ix_quotes_reviewed", "quotes", ["reviewed", "trashed"], unique=False)
    op.create_index(
        "ix_quotes_said", "quotes", ["trashed", "said_earliest", "said_latest"], unique=False
    )
    op.create_table(
        "snapshots",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), server_default="", nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("captured", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_snapshots_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshots")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_snapshots_sha256", "snapshots", ["sha256"], unique=False)
    op.create_index(op.f("ix_snapshots_source_id"), "snapshots", ["source_id"], unique=False)
    op.create_table(
        "source_creators",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), server_default="author", nullable=False),
        sa.Column("family", sa.Text(), nullable=True),
        sa.Column("given", sa.Text(), nullable=True),
        sa.Column("dropping_particle", sa.Text(), nullable=True),
        sa.Column("non_dropping_particle", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), nullable=True),
        sa.Column("literal", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_source_creators_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_creators")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_source_creators_source_id"), "source_creators", ["source_id"], unique=False
    )
    op.create_table(
        "speaker_names",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("full", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("family", sa.Text(), nullable=True),
        sa.Column("given", sa.Text(), nullable=True),
        sa.Column("script", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_speaker_names_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_names")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_speaker_names_folded", "speaker_names", ["folded"], unique=False)
    op.create_index(
        op.f("ix_speaker_names_speaker_id"), "speaker_names", ["speaker_id"], unique=False
    )
    op.create_table(
        "speaker_roles",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("held", sa.Text(), nullable=True),
        sa.Column("held_earliest", sa.Integer(), nullable=True),
        sa.Column("held_latest", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_speaker_roles_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_roles")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_speaker_roles_speaker_id"), "speaker_roles", ["speaker_id"], unique=False
    )
    op.create_table(
        "clippings",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("snapshot_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), server_default="", nullable=False),
        sa.Column("suffix", sa.Text(), server_default="", nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("locator_label", sa.Text(), nullable=True),
        sa.Column("locator_value", sa.Text(), nullable=True),
        sa.Column("verification_state", sa.Text(), server_default="unchecked", nullable=False),
        sa.Column("verification", sa.Text(), server_default="{}", nullable=False),
        sa.Column("verified", sa.Text(), nullable=True),
        sa.Column("created", sa.Text(), nullable=False),
        sa.CheckConstraint("exact <> ''", name=op.f("ck_clippings_exact")),
        sa.CheckConstraint(
            "verification_state IN "
            "('verbatim', 'typography', 'altered', 'not_found', 'ambiguous', 'unchecked')",
            name=op.f("ck_clippings_verification_state"),
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_clippings_quote_id_quotes")
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshots.id"], name=op.f("fk_clippings_snapshot_id_snapshots")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_clippings_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clippings")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_clippings_quote_id"), "clippings", ["quote_id"], unique=False)
    op.create_index(op.f("ix_clippings_snapshot_id"), "clippings", ["snapshot_id"], unique=False)
    op.create_index(op.f("ix_clippings_source_id"), "clippings", ["source_id"], unique=False)
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("from_quote_id", sa.Integer(), nullable=False),
        sa.Column("to_quote_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "kind IN ('repeats', 'contradicts', 'responds_to', 'corrects', 'continues', 'quotes')",
            name=op.f("ck_links_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["from_quote_id"], ["quotes.id"], name=op.f("fk_links_from_quote_id_quotes")
        ),
        sa.ForeignKeyConstraint(
            ["to_quote_id"], ["quotes.id"], name=op.f("fk_links_to_quote_id_quotes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sa.UniqueConstraint(
            "from_quote_id",
            "to_quote_id",
            "kind",
            name=op.f("uq_links_from_quote_id_to_quote_id_kind"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_links_from_quote_id"), "links", ["from_quote_id"], unique=False)
    op.create_index(op.f("ix_links_to_quote_id"), "links", ["to_quote_id"], unique=False)
    op.create_table(
        "project_items",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("level", sa.Integer(), server_default="1", nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('heading', 'quote', 'note')", name=op.f("ck_project_items_kind")
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_project_items_project_id_projects")
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_project_items_quote_id_quotes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_items")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_project_items_project_id"), "project_items", ["project_id"], unique=False
    )
    op.create_index(op.f("ix_project_items_quote_id"), "project_items", ["quote_id"], unique=False)
    op.create_table(
        "quote_speakers",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_quote_speakers_quote_id_quotes")
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_quote_speakers_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_speakers")),
        sa.UniqueConstraint(
            "quote_id", "speaker_id", name=op.f("uq_quote_speakers_quote_id_speaker_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_quote_speakers_quote_id"), "quote_speakers", ["quote_id"], unique=False
    )
    op.create_index(
        op.f("ix_quote_speakers_speaker_id"), "quote_speakers", ["speaker_id"], unique=False
    )
    op.create_table(
        "quote_tags",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_quote_tags_quote_id_quotes")
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name=op.f("fk_quote_tags_tag_id_tags")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_tags")),
        sa.UniqueConstraint("quote_id", "tag_id", name=op.f("uq_quote_tags_quote_id_tag_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_quote_tags_quote_id"), "quote_tags", ["quote_id"], unique=False)
    op.create_index(op.f("ix_quote_tags_tag_id"), "quote_tags", ["tag_id"], unique=False)
    op.create_table(
        "quote_wordings",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("replaced", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_quote_wordings_quote_id_quotes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_wordings")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_quote_wordings_quote_id"), "quote_wordings", ["quote_id"], unique=False
    )
    op.create_table(
        "snapshot_texts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("snapshot_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshots.id"], name=op.f("fk_snapshot_texts_snapshot_id_snapshots")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot_texts")),
        sa.UniqueConstraint("snapshot_id", name=op.f("uq_snapshot_texts_snapshot_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_snapshot_texts_snapshot_id"), "snapshot_texts", ["snapshot_id"], unique=False
    )
    op.create_table(
        "translations",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("translator", sa.Text(), server_default="", nullable=False),
        sa.Column("printed", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_translations_quote_id_quotes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_translations_quote_id"), "translations", ["quote_id"], unique=False)
    op.create_table(
        "chain_links",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("clipping_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clipping_id"], ["clippings.id"], name=op.f("fk_chain_links_clipping_id_clippings")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_chain_links_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chain_links")),
        sa.UniqueConstraint(
            "clipping_id", "position", name=op.f("uq_chain_links_clipping_id_position")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_chain_links_clipping_id"), "chain_links", ["clipping_id"], unique=False
    )
    op.create_index(op.f("ix_chain_links_source_id"), "chain_links", ["source_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE quote_index USING fts5("
        "words, speakers, sources, notes, content='quote_texts', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )


def downgrade() -> None:
    op.execute("DROP TABLE quote_index")
    op.drop_index(op.f("ix_chain_links_source_id"), table_name="chain_links")
    op.drop_index(op.f("ix_chain_links_clipping_id"), table_name="chain_links")
    op.drop_table("chain_links")
    op.drop_index(op.f("ix_translations_quote_id"), table_name="translations")
    op.drop_table("translations")
    op.drop_index(op.f("ix_snapshot_texts_snapshot_id"), table_name="snapshot_texts")
    op.drop_table("snapshot_texts")
    op.drop_index(op.f("ix_quote_wordings_quote_id"), table_name="quote_wordings")
    op.drop_table("quote_wordings")
    op.drop_index(op.f("ix_quote_tags_tag_id"), table_name="quote_tags")
    op.drop_index(op.f("ix_quote_tags_quote_id"), table_name="quote_tags")
    op.drop_table("quote_tags")
    op.drop_index(op.f("ix_quote_speakers_speaker_id"), table_name="quote_speakers")
    op.drop_index(op.f("ix_quote_speakers_quote_id"), table_name="quote_speakers")
    op.drop_table("quote_speakers")
    op.drop_index(op.f("ix_project_items_quote_id"), table_name="project_items")
    op.drop_index(op.f("ix_project_items_project_id"), table_name="project_items")
    op.drop_table("project_items")
    op.drop_index(op.f("ix_links_to_quote_id"), table_name="links")
    op.drop_index(op.f("ix_links_from_quote_id"), table_name="links")
    op.drop_table("links")
    op.drop_index(op.f("ix_clippings_source_id"), table_name="clippings")
    op.drop_index(op.f("ix_clippings_snapshot_id"), table_name="clippings")
    op.drop_index(op.f("ix_clippings_quote_id"), table_name="clippings")
    op.drop_table("clippings")
    op.drop_index(op.f("ix_speaker_roles_speaker_id"), table_name="speaker_roles")
    op.drop_table("speaker_roles")
    op.drop_index(op.f("ix_speaker_names_speaker_id"), table_name="speaker_names")
    op.drop_index("ix_speaker_names_folded", table_name="speaker_names")
    op.drop_table("speaker_names")
    op.drop_index(op.f("ix_source_creators_source_id"), table_name="source_creators")
    op.drop_table("source_creators")
    op.drop_index(op.f("ix_snapshots_source_id"), table_name="snapshots")
    op.drop_index("ix_snapshots_sha256", table_name="snapshots")
    op.drop_table("snapshots")
    op.drop_index("ix_quotes_said", table_name="quotes")
    op.drop_index("ix_quotes_reviewed", table_name="quotes")
    op.drop_index(op.f("ix_quotes_occasion_id"), table_name="quotes")
    op.drop_table("quotes")
    op.drop_table("tags")
    op.drop_table("speakers")
    op.drop_table("sources")
    op.drop_table("saved_searches")
    op.drop_table("quote_texts")
    op.drop_table("projects")
    op.drop_index("ix_occasions_name", table_name="occasions")
    op.drop_table("occasions")
    op.drop_table("library_info")
