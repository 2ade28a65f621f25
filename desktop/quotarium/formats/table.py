"""Quotations as a table: its columns, and the walk over a document in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import groupby

from quotarium.formats.document import Block, Layout, QuoteBlock
from quotarium.formats.wording import Wording


class Column(Enum):
    """What a column holds."""

    WORDS = "words"
    TRANSLATION = "translation"
    SPEAKER = "speaker"
    REMARKS = "remarks"

    @property
    def weight(self) -> int:
        """The column's share of the width."""
        return 4 if self in (Column.WORDS, Column.TRANSLATION) else 3


def columns(blocks: Sequence[Block], words: Wording) -> dict[Column, str]:
    """Return the columns that any of a document's quotations fills, each with its head."""
    quotes = [block for block in blocks if isinstance(block, QuoteBlock)]
    filled = {
        Column.WORDS: True,
        Column.TRANSLATION: any(quote.translation is not None for quote in quotes),
        Column.SPEAKER: any(quote.attribution for quote in quotes),
        Column.REMARKS: any(quote.note or quote.tags for quote in quotes),
    }
    heads = {
        Column.WORDS: words.quotation,
        Column.TRANSLATION: words.translation,
        Column.SPEAKER: words.said_by,
        Column.REMARKS: f"{words.note}, {words.tags}",
    }
    return {column: heads[column] for column, wanted in filled.items() if wanted}


def written(
    blocks: Sequence[Block],
    layout: Layout,
    words: Wording,
    block: Callable[[Block], str],
    table: Callable[[Sequence[QuoteBlock], dict[Column, str]], str],
) -> list[str]:
    """Return the blocks as a format writes them, quotations that follow each other as one table.

    All tables of a document have the same columns.
    """
    heads = columns(blocks, words)
    made: list[str] = []
    for kind, group in groupby(blocks, key=type):
        together = list(group)
        if kind is QuoteBlock and layout is Layout.TABLE:
            made.append(table([one for one in together if isinstance(one, QuoteBlock)], heads))
        else:
            made.extend(block(one) for one in together)
    return made
