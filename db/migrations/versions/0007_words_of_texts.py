"""The longer words of all texts, for searching by what a word begins with."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quote_terms",
        sa.Column("term", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("term", name=op.f("pk_quote_terms")),
        sqlite_with_rowid=False,
    )
    op.execute("CREATE VIRTUAL TABLE temp.words_of_texts USING fts5vocab(main, quote_index, row)")
    op.execute(
        "INSERT INTO quote_terms(term) SELECT term FROM temp.words_of_texts WHERE length(term) > 4"
    )
    op.execute("DROP TABLE temp.words_of_texts")


def downgrade() -> None:
    op.drop_table("quote_terms")
