"""The columns of a table of quotations, the same in every format."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from quotarium.formats.document import Block, QuoteBlock
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
