"""Speakers that were put into others, and what is known not to be the same."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "speaker_merges",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("merged", sa.Text(), server_default="{}", nullable=False),
        sa.Column("kept", sa.Text(), server_default="{}", nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name=op.f("fk_speaker_merges_speaker_id_speakers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_merges")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_speaker_merges_speaker_id"), "speaker_merges", ["speaker_id"])
    op.create_table(
        "merged_quotes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("shared", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kept_role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merge_id"], ["speaker_merges.id"],
            name=op.f("fk_merged_quotes_merge_id_speaker_merges"),
        ),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quotes.id"], name=op.f("fk_merged_quotes_quote_id_quotes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged_quotes")),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index(op.f("ix_merged_quotes_merge_id"), "merged_quotes", ["merge_id"])
    op.create_index(op.f("ix_merged_quotes_quote_id"), "merged_quotes", ["quote_id"])
    _pairs("distinct_speakers", "speaker_id", "speakers")
    _pairs("distinct_quotes", "quote_id", "quotes")


def downgrade() -> None:
    for table in ("distinct_quotes", "distinct_speakers", "merged_quotes", "speaker_merges"):
        op.drop_table(table)


def _pairs(table: str, column: str, target: str) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column(column, sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}"),
        sa.ForeignKeyConstraint(
            ["other_id"], [f"{target}.id"], name=f"fk_{table}_other_id_{target}"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint(column, "other_id", name=f"uq_{table}_{column}_other_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{table}_{column}", table, [column])
    op.create_index(f"ix_{table}_other_id", table, ["other_id"])
