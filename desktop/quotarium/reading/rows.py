"""Paragraphs of word processors on their way into a text: notes at its end, rows on one line."""

from __future__ import annotations

from dataclasses import dataclass, field

from quotarium.model.text import BlockKind
from quotarium.reading.building import Builder

#: Cells of a row are put on one line if they hold one paragraph each and no more than this.
_LONGEST_ROW = 400


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph with what it is."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass
class _Row:
    cells: list[list[Piece]] = field(default_factory=list)


class Pieces:
    """Gathers paragraphs in reading order; a table's short rows become one line each.

    Cells are apart by tabs there, as they are when a table is copied from a word processor.
    """

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self._rows: list[_Row] = []

    def add(self, piece: Piece) -> None:
        """Add a paragraph where the document is now."""
        if not piece.text.strip():
            return
        if self._rows and self._rows[-1].cells:
            self._rows[-1].cells[-1].append(piece)
        else:
            self.found.append(piece)

    def enter_row(self) -> None:
        """Begin a row of a table, inside another's cell perhaps."""
        self._rows.append(_Row())

    def enter_cell(self) -> None:
        """Begin a cell."""
        if self._rows:
            self._rows[-1].cells.append([])

    def leave_row(self) -> None:
        """End a row."""
        if not self._rows:
            return
        for piece in _on_one_line(self._rows.pop().cells):
            self.add(piece)

    def build(self, notes: list[str]) -> Builder:
        """Return the text, the notes at its end with their numbers in brackets.

        A note's number is not put into the running text, which is quoted without it.
        """
        while self._rows:
            self.leave_row()
        builder = Builder()
        for piece in self.found:
            builder.add(piece.text, piece.kind, piece.level)
        for number, note in enumerate(notes, 1):
            if note.strip():
                builder.add(f"[{number}] {note.strip()}")
        return builder


def _on_one_line(cells: list[list[Piece]]) -> list[Piece]:
    pieces = [piece for cell in cells for piece in cell]
    length = sum(len(piece.text) for piece in pieces)
    if len(pieces) < 2 or length > _LONGEST_ROW or any(len(cell) > 1 for cell in cells):
        return pieces
    text = "\t".join(cell[0].text.strip() if cell else "" for cell in cells)
    return [Piece(text.strip(), pieces[0].kind, pieces[0].level)]
