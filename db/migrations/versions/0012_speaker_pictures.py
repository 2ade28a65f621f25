"""Pictures of speakers; their bytes lie among the library's files."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "speaker_pictures",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("alt", sa.Text(), server_default="", nullable=False),
        sa.Column("credit", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["speaker_id"], ["speakers.id"], name="fk_speaker_pictures_speaker_id_speakers"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_speaker_pictures"),
        sa.UniqueConstraint("speaker_id", name="uq_speaker_pictures_speaker_id"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("speaker_pictures")
