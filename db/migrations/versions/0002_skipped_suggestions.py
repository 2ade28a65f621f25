"""Suggestions that were skipped, so that they stay skipped."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "skipped_suggestions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("snapshot_id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"],
            ["snapshots.id"],
            name=op.f("fk_skipped_suggestions_snapshot_id_snapshots"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skipped_suggestions")),
        sa.UniqueConstraint(
            "snapshot_id",
            "fingerprint",
            name=op.f("uq_skipped_suggestions_snapshot_id_fingerprint"),
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("skipped_suggestions")
