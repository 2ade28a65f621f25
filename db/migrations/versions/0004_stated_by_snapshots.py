"""Where a snapshot was fetched, what it states of itself, its warnings, and its recording."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ADDED = (("address", ""), ("recording", ""), ("stated", "[]"), ("warnings", "[]"))


def upgrade() -> None:
    for name, empty in _ADDED:
        op.add_column("snapshots", sa.Column(name, sa.Text(), nullable=False, server_default=empty))


def downgrade() -> None:
    # In place: a copy of the table could not replace one that others refer to.
    for name, _ in reversed(_ADDED):
        op.drop_column("snapshots", name)
