"""Quotes that are open questions."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    column: sa.Column[int] = sa.Column("question", sa.Integer(), server_default="0", nullable=False)
    op.add_column("quotes", column)
    op.create_index(op.f("ix_quotes_question"), "quotes", ["question", "trashed"], unique=False)


def downgrade() -> None:
    # Not in a batch: that would drop the table, and other tables' rows refer to its rows.
    op.drop_index(op.f("ix_quotes_question"), table_name="quotes")
    op.drop_column("quotes", "question")
