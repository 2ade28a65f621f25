"""Quotes side by side, in order of time: their words, and where near wordings differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.citing.labels import describe_cited
from quotarium.citing.markup import Run
from quotarium.citing.second_hand.voices import isolated
from quotarium.formats.document import Document
from quotarium.model.dates import readable
from quotarium.model.details import QuoteDetails
from quotarium.model.quote import AttributionStatus
from quotarium.model.search.tokens import tokens
from quotarium.model.shingles import NEAR, shared, shingles
from quotarium.model.value import Value
from quotarium.services.comparing import Piece, sides
from quotarium.services.outcome import now
from quotarium.services.positions import time_key
from quotarium.storage import quotes
from quotarium.storage.library import Library

#: More columns than this cannot be read side by side.
MOST_QUOTES: Final = 6
_READ: Final = 500


class QuoteBeside(Value):
    """A column: a quote in pieces, of which those differ that a near wording has otherwise.

    `near_to` is the number of the column (from 0) it is compared with, if any is near: the
    earliest one, and for that one the first that is near to it.
    """

    quote_id: int
    pieces: tuple[Piece, ...]
    near_to: int | None = None
    language: str | None = None
    said: str = ""
    speakers: str = ""
    occasion: str = ""
    source: str = ""
    status: AttributionStatus = AttributionStatus.REPORTED

    @property
    def words(self) -> str:
        """The words in one piece."""
        return " ".join(piece.text for piece in self.pieces)


class QuotesBeside(Value):
    """Columns in order of time; `left_out` quotes have none."""

    columns: tuple[QuoteBeside, ...] = ()
    left_out: int = 0


def quotes_beside(library: Library, ids: Sequence[int], language: str = "en") -> QuotesBeside:
    """Return quotes side by side, the earliest first, those without a date last.

    Of very many ids the first are looked at: a search gives them in this order.
    """
    with library.read() as connection:
        found = sorted(quotes.details(connection, ids[:_READ]), key=time_key)
    shown = found[:MOST_QUOTES]
    texts = [" ".join(one.quote.words.split()) for one in shown]
    marks = [shingles(tokens(text)) for text in texts]
    columns = []
    for number, one in enumerate(shown):
        others = (n for n in range(len(shown)) if n != number)
        # An earlier wording comes first here, so that each is set against the earliest.
        near = next((n for n in others if shared(marks[number], marks[n]) >= NEAR), None)
        pieces: tuple[Piece, ...] = (Piece(text=texts[number]),)
        if near is not None:
            pieces, _ = sides(texts[number], texts[near])
        columns.append(_column(one, pieces, near, language))
    return QuotesBeside(columns=tuple(columns), left_out=len(ids) - len(shown))


def quotes_beside_docx(
    made: QuotesBeside, title: str, rows: Sequence[tuple[str, Sequence[str]]], language: str
) -> bytes:
    """Return the comparison as a Word file; `rows` stand around the words, each with its name,
    the first one above them.
    """
    from quotarium.formats.docx import grid

    document = Document(title=title, language=language, created=now())
    said = [
        [grid.Line(words=one.words, runs=_runs(one), language=one.language)] for one in made.columns
    ]
    (head, top), *below = rows
    lines = [
        [[grid.Line(words=name)], *([grid.Line(words=cell)] for cell in cells)]
        for name, cells in below
    ]
    return grid.write(document, [head, *top], [[[], *said], *lines])


def _runs(column: QuoteBeside) -> tuple[Run, ...]:
    runs = [Run(text=one.text, bold=one.differs, underline=one.differs) for one in column.pieces]
    spaced = [part for run in runs for part in (Run(text=" "), run)]
    return tuple(spaced[1:])


def _column(
    one: QuoteDetails, pieces: tuple[Piece, ...], near: int | None, language: str
) -> QuoteBeside:
    quote = one.quote
    return QuoteBeside(
        quote_id=quote.id,
        pieces=pieces,
        near_to=near,
        language=quote.language,
        said=readable(quote.said, language) if quote.said else "",
        speakers="; ".join(
            isolated(
                f"{voice.speaker.name}, {voice.role}" if voice.role else voice.speaker.name,
                language,
            )
            for voice in one.speakers
        ),
        occasion=one.occasion.name if one.occasion else "",
        source=describe_cited(one, language),
        status=quote.status,
    )
