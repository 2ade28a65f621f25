"""Occasions that are in the trash."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    column: sa.Column[str] = sa.Column("trashed", sa.Text(), nullable=True)
    op.add_column("occasions", column)


def downgrade() -> None:
    # Not in a batch: that would drop the table, and other tables' rows refer to its rows.
    op.drop_column("occasions", "trashed")
