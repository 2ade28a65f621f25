"""Indexes that unique constraints are anyway: each row written once less."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_TABLES = ("quote_speakers", "quote_tags")


def upgrade() -> None:
    for table in _TABLES:
        op.drop_index(op.f(f"ix_{table}_quote_id"), table_name=table, if_exists=True)


def downgrade() -> None:
    for table in _TABLES:
        op.create_index(op.f(f"ix_{table}_quote_id"), table, ["quote_id"], unique=False)
