"""Dates that a source states by another event."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TABLE = "quote_relative_dates"


def upgrade() -> None:
    targets = {
        "quote_id": "quotes", "occasion_id": "occasions", "event_quote_id": "quotes",
        "source_id": "sources",
    }  # fmt: skip
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("phrase", sa.Text(), nullable=False),
        sa.Column("occasion_id", sa.Integer(), nullable=True),
        sa.Column("event_quote_id", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("counted_from", sa.Text(), nullable=True),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{target}.id"], name=f"fk_{_TABLE}_{column}_{target}"
            )
            for column, target in targets.items()
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{_TABLE}"),
        sa.UniqueConstraint("quote_id", name=f"uq_{_TABLE}_quote_id"),
        sqlite_autoincrement=True,
    )  # fmt: skip
    for column in targets:
        op.create_index(f"ix_{_TABLE}_{column}", _TABLE, [column])


def downgrade() -> None:
    op.drop_table(_TABLE)
