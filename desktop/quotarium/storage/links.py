"""Links between quotes, and the questions that no quote answers yet."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, select

from quotarium.model.organising import Link, LinkKind
from quotarium.storage import tables as t
from quotarium.storage.journal import Writer
from quotarium.storage.rows import fetch


def get(connection: Connection, link_id: int) -> Link | None:
    """Return a link by its id."""
    rows = fetch(connection, t.links, [link_id])
    return Link(**rows[0]) if rows else None


def of(connection: Connection, quote_id: int) -> tuple[Link, ...]:
    """Return the links from and to a quote, oldest first."""
    columns = t.links.c
    query = select(t.links).where(
        (columns.from_quote_id == quote_id) | (columns.to_quote_id == quote_id)
    )
    return tuple(Link(**row) for row in connection.execute(query.order_by(columns.id)).mappings())


def add(writer: Writer, link: Link) -> int:
    """Add a link and return its id."""
    return writer.insert(t.links, **_columns(link))


def change(writer: Writer, link: Link) -> None:
    """Make the stored link equal to this one."""
    writer.update(t.links, link.id, **_columns(link))


def remove(writer: Writer, link_id: int) -> None:
    """Remove a link; the quotes stay."""
    writer.delete(t.links, link_id)


def is_open_question() -> ColumnElement[bool]:
    """Return the condition on `quotes` that one is a question without an answer.

    An answer is a quote outside the trash that responds to it.
    """
    answers = t.quotes.alias("answers")
    answered = (
        select(t.links.c.id)
        .join(answers, answers.c.id == t.links.c.from_quote_id)
        .where(
            t.links.c.to_quote_id == t.quotes.c.id,
            t.links.c.kind == LinkKind.RESPONDS_TO.value,
            answers.c.trashed.is_(None),
        )
        .correlate(t.quotes)
        .exists()
    )
    return and_(t.quotes.c.question == 1, ~answered)


def _columns(link: Link) -> dict[str, object]:
    return link.model_dump(mode="json", exclude={"id"})
