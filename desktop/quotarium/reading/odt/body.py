"""The paragraphs of an OpenDocument text: insertions in, deletions out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quotarium.model.text import BlockKind
from quotarium.reading.odt.styles import Styles
from quotarium.reading.rows import Piece, Pieces

#: Deletions are kept in `tracked-changes`; the rest is no part of the running text.
_SKIPPED = frozenset(
    "tracked-changes annotation annotation-end note-citation ruby-text forms sequence-decls "
    "user-field-decls variable-decls dde-connection-decls alphabetical-index-mark script "
    "binary-data event-listeners title desc index-title-template table-of-content-source "
    "scripts font-face-decls object object-ole".split()
)
_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 200


@dataclass
class _Paragraph:
    kind: BlockKind
    level: int
    hidden: bool
    note: bool
    pieces: list[str] = field(default_factory=list)
    inner: list[Piece] = field(default_factory=list)

    def text(self) -> str:
        return "".join(self.pieces)


class Body:
    """Walks through the contents; `pieces` are the paragraphs, `notes` the notes in order."""

    def __init__(self, styles: Styles) -> None:
        self.pieces = Pieces()
        self.notes: list[str] = []
        self._styles = styles
        self._open: list[_Paragraph] = []
        self._lists = 0
        self._in_note: list[list[str]] = []
        self._skipped = 0
        self._in_styles = False
        self._hidden: list[bool] = []

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if tag == "automatic-styles":
            self._in_styles = True
        if self._in_styles:
            self._styles.enter(tag, attributes)
        elif self._skipped or tag in _SKIPPED:
            self._skipped += 1
        elif tag in {"p", "h"}:
            self._begin(tag, attributes)
        elif tag == "span":
            self._hidden.append(self._styles.hides(attributes.get("style-name", "")))
        elif tag == "s":
            count = attributes.get("c", "1")
            self._add(" " * min(_MOST_SPACES, int(count) if count.isdigit() else 1))
        elif tag == "tab":
            self._add("\t")
        elif tag == "line-break":
            self._add("\n")
        elif tag == "list":
            self._lists += 1
        elif tag == "note":
            self._in_note.append([])
        elif tag == "table-row":
            self.pieces.enter_row()
        elif tag == "table-cell":
            self.pieces.enter_cell()

    def leave(self, tag: str) -> None:
        """Leave an element."""
        if self._in_styles:
            self._styles.leave(tag)
            self._in_styles = tag != "automatic-styles"
        elif self._skipped:
            self._skipped -= 1
        elif tag in {"p", "h"} and self._open:
            self._end(self._open.pop())
        elif tag == "span" and self._hidden:
            self._hidden.pop()
        elif tag == "list":
            self._lists -= 1
        elif tag == "note" and self._in_note:
            self.notes.append("\n".join(self._in_note.pop()))
        elif tag == "table-row":
            self.pieces.leave_row()

    def words(self, text: str) -> None:
        """Take characters; white space is collapsed as the format says (ODF 1.3, 6.1.2)."""
        if self._open and not self._skipped and not self._in_styles:
            text = _SPACE.sub(" ", text)
            before = self._open[-1].pieces
            if text.startswith(" ") and (not before or before[-1].endswith((" ", "\n"))):
                text = text[1:]
            self._add(text)

    def _add(self, text: str) -> None:
        if text and self._open and not any(self._hidden):
            self._open[-1].pieces.append(text)

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = attributes.get("style-name", "")
        kind, level = self._styles.kind(name)
        if tag == "h" and kind is not BlockKind.TITLE:
            stated = attributes.get("outline-level", "")
            kind, level = BlockKind.HEADING, int(stated) if stated.isdigit() else max(1, level)
        elif kind is BlockKind.PARAGRAPH and self._lists and not self._in_note:
            kind, level = BlockKind.LIST_ITEM, self._lists
        hidden = self._styles.hides(name)
        self._open.append(_Paragraph(kind, level, hidden, bool(self._in_note)))

    def _end(self, paragraph: _Paragraph) -> None:
        if paragraph.hidden:
            return
        if paragraph.note and self._in_note:
            self._in_note[-1].append(paragraph.text().strip())
            return
        found = [Piece(paragraph.text(), paragraph.kind, paragraph.level), *paragraph.inner]
        if self._open:  # a text box inside another paragraph: it follows that
            self._open[-1].inner.extend(found)
            return
        for piece in found:
            self.pieces.add(piece)
