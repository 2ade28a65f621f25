"""The search index in the order of dates said, with everything that can be looked for.

It is made from the rows when the library is opened next: it states no version here.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = ("words", "speakers", "roles", "sources", "via", "occasions", "notes")
OLD_COLUMNS = ("words", "speakers", "sources", "notes")


def upgrade() -> None:
    op.execute("DROP TABLE quote_index")
    op.drop_table("quote_texts")
    op.create_table(
        "quote_texts",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in COLUMNS),
        sa.PrimaryKeyConstraint("doc", name=op.f("pk_quote_texts")),
    )
    op.create_index("ix_quote_texts_quote", "quote_texts", ["quote"], unique=True)
    op.create_table(
        "thing_texts",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("thing", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "thing", name=op.f("pk_thing_texts")),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"CREATE VIRTUAL TABLE quote_index USING fts5({', '.join(COLUMNS)}, "
        "content='quote_texts', content_rowid='doc', tokenize='ascii', prefix='1 2 3 4')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE quote_facts USING fts5("
        "facts, tokenize='ascii', detail='none', columnsize=0)"
    )
    op.execute("CREATE VIRTUAL TABLE quote_fact_words USING fts5vocab('quote_facts', 'row')")
    op.create_index("ix_quotes_created", "quotes", ["created"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_quotes_created", table_name="quotes")
    op.execute("DROP TABLE quote_fact_words")
    op.execute("DROP TABLE quote_facts")
    op.execute("DROP TABLE quote_index")
    op.drop_table("thing_texts")
    op.rename_table("quote_texts", "new_quote_texts")
    op.create_table(
        "quote_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in OLD_COLUMNS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote_texts")),
    )
    op.execute(
        "INSERT INTO quote_texts(id, words, speakers, sources, notes) SELECT quote, words, "
        "speakers || ' ' || roles, sources, notes || ' ' || occasions FROM new_quote_texts"
    )
    op.drop_table("new_quote_texts")
    op.execute(
        f"CREATE VIRTUAL TABLE quote_index USING fts5({', '.join(OLD_COLUMNS)}, "
        "content='quote_texts', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    op.execute("INSERT INTO quote_index(quote_index) VALUES ('rebuild')")
    op.execute("DELETE FROM library_info WHERE name = 'search index'")
