"""Finding quotes: a filter and an order in, ids out."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy import text as sql_text

from quotarium.model.clipping import VerificationState
from quotarium.model.value import Value
from quotarium.storage import links
from quotarium.storage import tables as t
from quotarium.storage.search_index import match_expression


class Place(StrEnum):
    """Where quotes are looked for."""

    QUOTES = "quotes"
    INBOX = "inbox"
    QUESTIONS = "questions"
    DIFFERING = "differing"
    TRASH = "trash"


class Order(StrEnum):
    """The order in which quotes are found."""

    SAID = "said"
    ADDED = "added"
    RELEVANCE = "relevance"
    SPEAKER = "speaker"
    SOURCE = "source"


class Filter(Value):
    """Which quotes are wanted; what is None does not narrow."""

    words: str = ""
    place: Place = Place.QUOTES
    tag_id: int | None = None
    project_id: int | None = None
    speaker_id: int | None = None
    source_id: int | None = None


def find(
    connection: Connection,
    wanted: Filter,
    order: Order = Order.SAID,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[int, ...]:
    """Return the ids of the quotes wanted; dates unknown come last."""
    query = select(t.quotes.c.id).where(condition(wanted))
    query = _ordered(query, order, wanted).limit(limit).offset(offset)
    return tuple(connection.scalars(query))


def count(connection: Connection, wanted: Filter) -> int:
    """Return how many quotes are wanted."""
    query = select(func.count()).select_from(t.quotes).where(condition(wanted))
    return connection.scalar(query) or 0


def condition(wanted: Filter) -> ColumnElement[bool]:
    """Return the condition on `quotes` that one is wanted."""
    quotes = t.quotes.c
    terms: list[ColumnElement[bool]] = [
        quotes.trashed.is_not(None) if wanted.place is Place.TRASH else quotes.trashed.is_(None)
    ]
    if wanted.place is Place.INBOX:
        terms.append(quotes.reviewed == 0)
    if wanted.place is Place.QUESTIONS:
        terms.append(links.is_open_question())
    if wanted.place is Place.DIFFERING:
        terms.append(quotes.id.in_(_differing()))
    if wanted.words.strip():
        expression = match_expression(wanted.words)
        terms.append(
            literal_column("0") == 1
            if expression is None
            else quotes.id.in_(
                sql_text(
                    "SELECT rowid FROM quote_index WHERE quote_index MATCH :expression"
                ).bindparams(expression=expression)
            )
        )
    for table, column, value in (
        (t.quote_tags, "tag_id", wanted.tag_id),
        (t.project_items, "project_id", wanted.project_id),
        (t.quote_speakers, "speaker_id", wanted.speaker_id),
        (t.clippings, "source_id", wanted.source_id),
    ):
        if value is not None:
            terms.append(exists().where(table.c.quote_id == quotes.id, table.c[column] == value))
    return and_(*terms)


def _differing() -> Select[tuple[int]]:
    """Return the owners of clippings that were found altered, or not found.

    What a quote itself owns up to, an omission or words in brackets, is no alteration.
    """
    columns = t.clippings.c
    declared_only = columns.verification.contains('"differences":[]')
    return select(columns.quote_id).where(
        or_(
            columns.verification_state == VerificationState.NOT_FOUND.value,
            and_(columns.verification_state == VerificationState.ALTERED.value, ~declared_only),
        )
    )


def _ordered(query: Select[tuple[int]], order: Order, wanted: Filter) -> Select[tuple[int]]:
    quotes = t.quotes.c
    # "NULLS LAST" is read off the index; a term "IS NULL" in its place would sort every row.
    by_date = (quotes.said_earliest.asc().nulls_last(), quotes.said_latest, quotes.id)
    match order:
        case Order.SAID:
            return query.order_by(*by_date)
        case Order.ADDED:
            return query.order_by(quotes.created.desc(), quotes.id.desc())
        case Order.RELEVANCE:
            expression = match_expression(wanted.words)
            if expression is None:
                return query.order_by(*by_date)
            rank = sql_text(
                "SELECT rowid AS id, rank FROM quote_index WHERE quote_index MATCH :expression"
            ).bindparams(expression=expression)
            ranked = rank.columns(id=quotes.id.type, rank=quotes.id.type).subquery("ranked")
            return query.join(ranked, ranked.c.id == quotes.id).order_by(ranked.c.rank, quotes.id)
        case Order.SPEAKER:
            first = (
                select(func.min(t.speaker_names.c.folded))
                .join_from(
                    t.quote_speakers,
                    t.speaker_names,
                    t.quote_speakers.c.speaker_id == t.speaker_names.c.speaker_id,
                )
                .where(
                    t.quote_speakers.c.quote_id == quotes.id,
                    t.quote_speakers.c.position == 0,
                    t.speaker_names.c.position == 0,
                )
                .correlate(t.quotes)
                .scalar_subquery()
            )
            return query.order_by(first.asc().nulls_last(), *by_date)
        case Order.SOURCE:
            title = (
                select(func.min(t.sources.c.citekey))
                .join_from(t.clippings, t.sources)
                .where(t.clippings.c.quote_id == quotes.id, t.clippings.c.position == 0)
                .correlate(t.quotes)
                .scalar_subquery()
            )
            place = (
                select(func.min(t.clippings.c.start))
                .where(t.clippings.c.quote_id == quotes.id)
                .correlate(t.quotes)
                .scalar_subquery()
            )
            return query.order_by(title.asc().nulls_last(), place, quotes.id)
