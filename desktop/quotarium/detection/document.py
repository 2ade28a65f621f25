"""A document while it is read: its paragraphs with their items, sentences and statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item
from quotarium.model.text import BlockKind


@dataclass(slots=True)
class Paragraph:
    """A paragraph's items, sentences and what is said in it."""

    start: int
    end: int
    kind: BlockKind
    items: list[Item]
    sentences: list[tuple[int, int]]
    #: the number of its first sentence in the document
    first_sentence: int
    statements: list[Statement] = field(default_factory=list)

    def sentence_of(self, statement: Statement) -> tuple[int, int]:
        """Return the items of the sentence that a statement stands in."""
        return self.sentences[statement.sentence - self.first_sentence]
