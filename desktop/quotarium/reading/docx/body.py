"""The paragraphs of a part of a Word document: insertions in, deletions out."""

from __future__ import annotations

from dataclasses import dataclass, field

from quotarium.model.text import BlockKind
from quotarium.reading.docx.styles import Styles
from quotarium.reading.rows import Piece, Pieces

#: What is not shown: deleted and moved text, the second form of what has two, comments, codes.
_SKIPPED = frozenset(
    "del moveFrom Fallback rt instrText delText delInstrText commentReference annotationRef "
    "pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPrChange numberingChange "
    "sectPr".split()
)
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_OFF = frozenset({"0", "false", "off", "none"})
#: The only parts of paragraphs and runs whose properties matter here.
_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_LONGEST_LIST_LEVEL = 9


@dataclass
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    style: str = ""
    level: int | None = None
    listed: bool | None = None
    outline: int | None = None
    joined: bool = False
    inner: list[Piece] = field(default_factory=list)


class Body:
    """Walks through a part; `pieces` are its paragraphs, `notes` the ids of notes in order."""

    def __init__(self, styles: Styles) -> None:
        self.pieces = Pieces()
        self.notes: list[tuple[str, str]] = []
        self._styles = styles
        self._open: list[_Paragraph] = []
        self._skipped = 0
        self._hidden = False
        self._properties: list[str] = []
        self._placeholders: list[bool] = []
        self._carried = ""
        self._taken = False

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if tag in {"pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr"}:
            self._properties.append(tag)
        if self._properties:
            self._property(tag, attributes)
        elif self._skipped or tag in _SKIPPED:
            self._skipped += 1
        elif tag == "p":
            self._open.append(_Paragraph())
        elif tag == "r":
            self._hidden = False
        elif tag == "t":
            self._taken = True
        elif tag in _SIGNS:
            self._add(_SIGNS[tag])
        elif tag == "sym":
            self._add(_symbol(attributes.get("char", "")))
        elif tag in _NOTES:
            self.notes.append((tag.removesuffix("Reference"), attributes.get("id", "")))
        elif tag == "sdt":
            self._placeholders.append(False)
        elif tag == "sdtContent" and self._placeholders and self._placeholders[-1]:
            self._skipped = 1
        elif tag == "tr":
            self.pieces.enter_row()
        elif tag == "tc":
            self.pieces.enter_cell()

    def leave(self, tag: str) -> None:
        """Leave an element."""
        if self._properties:
            if self._properties[-1] == tag:
                self._properties.pop()
        elif self._skipped:
            self._skipped -= 1
        elif tag == "t":
            self._taken = False
        elif tag == "p" and self._open:
            self._close(self._open.pop())
        elif tag == "sdt" and self._placeholders:
            self._placeholders.pop()
        elif tag == "tr":
            self.pieces.leave_row()

    def words(self, text: str) -> None:
        """Take characters; those outside of text elements only indent the file."""
        if self._taken and not self._skipped and not self._properties:
            self._add(text)

    def _add(self, text: str) -> None:
        if self._open and not self._hidden:
            self._open[-1].pieces.append(text)

    def _property(self, tag: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        if tag == "showingPlcHdr" and self._placeholders:
            self._placeholders[-1] = value not in _OFF
        if self._properties[0] == "rPr":
            if tag == "vanish":
                self._hidden = value not in _OFF
            return
        if self._properties[0] != "pPr" or not self._open or self._skipped:
            return
        paragraph = self._open[-1]
        if tag == "pStyle":
            paragraph.style = value
        elif tag == "ilvl" and value.isdigit():
            paragraph.level = min(int(value) + 1, _LONGEST_LIST_LEVEL)
        elif tag == "numId":
            paragraph.listed = value != "0"
        elif tag == "outlineLvl" and value.isdigit():
            paragraph.outline = int(value)
        elif tag == "del" and self._properties[-1] == "rPr":
            paragraph.joined = True  # its end is deleted: the next paragraph goes on

    def _close(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.pieces)
        if not text and not paragraph.inner and not paragraph.joined and not self._carried:
            return
        if self._open:  # a text box inside another paragraph: it follows that
            self._open[-1].inner.append(Piece(text, *self._kind(paragraph)))
            self._open[-1].inner.extend(paragraph.inner)
            return
        text = self._carried + text
        self._carried = text if paragraph.joined else ""
        if not paragraph.joined:
            self.pieces.add(Piece(text, *self._kind(paragraph)))
        for piece in paragraph.inner:
            self.pieces.add(piece)

    def _kind(self, paragraph: _Paragraph) -> tuple[BlockKind, int]:
        if paragraph.outline is not None and paragraph.outline < 9:
            return BlockKind.HEADING, paragraph.outline + 1
        kind, level = self._styles.kind(paragraph.style)
        if kind is BlockKind.PARAGRAPH and paragraph.listed:
            return BlockKind.LIST_ITEM, paragraph.level or 1
        if kind is BlockKind.LIST_ITEM:
            if paragraph.listed is False:
                return BlockKind.PARAGRAPH, 0
            return kind, paragraph.level or level
        return kind, level


def _symbol(code: str) -> str:
    """Return a character given by its code; those of symbol fonts have no meaning as text."""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= sign <= "\uf8ff" else sign
