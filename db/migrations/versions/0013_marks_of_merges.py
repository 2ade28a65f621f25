"""What a speaker that was put into another had been told apart from, and merges it had itself."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    shared = sa.Column("shared", sa.Integer(), server_default="0", nullable=False)
    _table("merged_distinct", "speaker_id", "speakers", shared)
    _table("merged_merges", "inner_id", "speaker_merges")


def downgrade() -> None:
    op.drop_table("merged_merges")
    op.drop_table("merged_distinct")


def _table(table: str, column: str, target: str, *more: sa.Column[int]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column(column, sa.Integer(), nullable=False),
        *more,
        sa.ForeignKeyConstraint(
            ["merge_id"], ["speaker_merges.id"], name=f"fk_{table}_merge_id_speaker_merges"
        ),
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("merge_id", column, name=f"uq_{table}_merge_id_{column}"),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{table}_{column}", table, [column])
