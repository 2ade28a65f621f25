"""Text of CSL with its few tags as LaTeX: the tags become commands, the rest stays text."""

from __future__ import annotations

from typing import Final

from quotarium.formats.bibtex.escape import clean, escaped, escaped_part
from quotarium.model.rich_text import Mark, Piece, pieces

#: The braces of a mark that only keeps case are those that biber and BibTeX keep case by.
_COMMANDS: Final = {
    Mark.ITALIC: r"\emph{",
    Mark.BOLD: r"\textbf{",
    Mark.SUBSCRIPT: r"\textsubscript{",
    Mark.SUPERSCRIPT: r"\textsuperscript{",
    Mark.SMALL_CAPS: r"\textsc{",
    Mark.KEPT_CASE: "{",
}


def marked(text: str, *, ascii_only: bool = False) -> str:
    """Return `text` as LaTeX with the same printed result, marks included."""
    if "</" not in text:
        return escaped(text, ascii_only=ascii_only)
    return "".join(
        escaped_part(piece.text, ascii_only=ascii_only) if piece.mark is None else command(piece)
        for piece in pieces(clean(text))
    )


def command(piece: Piece) -> str:
    """Return what begins or ends a mark."""
    return "}" if piece.ends or piece.mark is None else _COMMANDS[piece.mark]
