"""Clippings by how they compare with their sources."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        op.f("ix_clippings_verification_state"), "clippings", ["verification_state"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_clippings_verification_state"), table_name="clippings")
