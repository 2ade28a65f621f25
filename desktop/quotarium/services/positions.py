"""Who said what on which topic, and when: speakers in columns, in order of time or by topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby

from quotarium.formats.document import Document
from quotarium.model.dates import readable
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.model.value import Value
from quotarium.services.outcome import now
from quotarium.services.searching import Order, Search, all_ids
from quotarium.storage import quotes
from quotarium.storage.library import Library

#: More columns than this cannot be read side by side; those with the most quotes are taken.
MOST_SPEAKERS = 6
_MOST_QUOTES = 2_000


class RowsBy(StrEnum):
    """What the rows of a comparison are."""

    DATE = "date"
    TOPIC = "topic"


class Position(Value):
    """What somebody said, when, and where that was read."""

    quote_id: int
    words: str
    kind: QuoteKind
    language: str | None
    said: str
    source: str
    status: AttributionStatus

    @property
    def marked(self) -> str:
        """The words in quotation marks, but for indirect speech: those are the reporter's."""
        return self.words if self.kind is QuoteKind.INDIRECT else f"“{self.words}”"


class Row(Value):
    """A date or a topic (empty: none), and for each speaker what was said, in order of time."""

    name: str
    cells: tuple[tuple[Position, ...], ...]


class Positions(Value):
    """Speakers by id and name, and rows; `left_out` is how many speakers have no column."""

    by: RowsBy
    speakers: tuple[tuple[int, str], ...] = ()
    rows: tuple[Row, ...] = ()
    left_out: int = 0


def positions(
    library: Library,
    wanted: Search,
    by: RowsBy = RowsBy.DATE,
    only: Sequence[int] = (),
    language: str = "en",
) -> Positions:
    """Return what a search finds, or the quotes of `only`, set side by side by speaker."""
    ids = only or all_ids(library, wanted, Order.SAID)[:_MOST_QUOTES]
    with library.read() as connection:
        found = [one for one in quotes.details(connection, ids) if one.speakers]
    found.sort(key=time_key)
    names = {voice.speaker.id: voice.speaker.name for one in found for voice in one.speakers}
    counted = Counter(voice.speaker.id for one in found for voice in one.speakers)
    columns = [speaker for speaker, _ in counted.most_common(MOST_SPEAKERS)]
    rows = []
    for name, quoted in _grouped(found, by, language):
        cells = tuple(
            tuple(
                _position(one, language)
                for one in quoted
                if column in {voice.speaker.id for voice in one.speakers}
            )
            for column in columns
        )
        if any(cells):
            rows.append(Row(name=name, cells=cells))
    return Positions(
        by=by,
        speakers=tuple((column, names[column]) for column in columns),
        rows=tuple(rows),
        left_out=len(counted) - len(columns),
    )


def positions_docx(made: Positions, title: str, heads: tuple[str, str], language: str) -> bytes:
    """Return a comparison as a Word file; `heads` name the first column and the row of none."""
    from quotarium.formats.docx import grid

    document = Document(title=title, language=language, created=now())
    lines = [
        [
            [grid.Line(words=row.name or heads[1])],
            *(
                [
                    grid.Line(
                        words=f"{one.marked} ({one.source})" if one.source else one.marked,
                        head=one.said if made.by is RowsBy.TOPIC else "",
                        language=one.language,
                    )
                    for one in cell
                ]
                for cell in row.cells
            ),
        ]
        for row in made.rows
    ]
    return grid.write(document, [heads[0], *(name for _, name in made.speakers)], lines)


def _grouped(
    found: Sequence[QuoteDetails], by: RowsBy, language: str
) -> Iterable[tuple[str, list[QuoteDetails]]]:
    if by is RowsBy.DATE:
        for said, same in groupby(found, key=lambda one: one.quote.said):
            yield readable(said, language) if said else "", list(same)
        return
    tags = {tag.id: tag.name for one in found for tag in one.tags}
    for tag_id, name in sorted(tags.items(), key=lambda tag: tag[1].casefold()):
        yield name, [one for one in found if tag_id in one.quote.tag_ids]
    yield "", [one for one in found if not one.tags]


def _position(one: QuoteDetails, language: str) -> Position:
    from quotarium.citing.labels import describe_cited

    quote = one.quote
    return Position(
        quote_id=quote.id,
        words=" ".join(quote.words.split()).strip('“”"„«»'),
        kind=quote.kind,
        language=quote.language,
        said=readable(quote.said, language) if quote.said else "",
        source=describe_cited(one, language),
        status=quote.status,
    )


def time_key(one: QuoteDetails) -> tuple[object, ...]:
    """Return a key that sorts quotes by when they were said, those without a date last."""
    said = one.quote.said
    return said is None, () if said is None else said.sort_key, one.quote.id
