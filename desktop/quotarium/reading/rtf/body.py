"""The paragraphs of an RTF document, with what its groups say of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.model.text import BlockKind
from quotarium.reading.content import Content
from quotarium.reading.rows import Piece, Pieces
from quotarium.reading.rtf.fonts import of_charset, of_page
from quotarium.reading.rtf.tokens import Kind, Token, tokens

_SKIPPED = frozenset(
    "colortbl filetbl listtable listoverridetable revtbl rsidtbl generator pict object objdata "
    "nonshppict header headerl headerr headerf footer footerl footerr footerf fldinst "
    "annotation atnid atnauthor atntime atnicn atnref atrfstart atrfend bkmkstart bkmkend xe tc "
    "tcn themedata colorschememapping datastore latentstyles xmlnstbl pntxta pntxtb do shpinst "
    "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template operator keywords subject comment "
    "doccomm company manager category hlinkbase private background upr".split()
)
_LISTED = frozenset({"listtext", "pntext"})
_INFO = frozenset({"title", "author"})
_ENTERED = frozenset({"fonttbl", "stylesheet", "info"})
#: After \* stand destinations that a reader may skip; these are not skipped.
_KNOWN_STARRED = frozenset({"footnote", "shppict"})
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
_CONTROL_SIGNS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad"}
_BREAKS = frozenset("par sect page column nestcell".split())
_HEADING = re.compile(r"heading (\d)")
_STYLES = {
    "title": BlockKind.TITLE,
    "quote": BlockKind.BLOCKQUOTE,
    "intense quote": BlockKind.BLOCKQUOTE,
    "quotations": BlockKind.BLOCKQUOTE,
    "caption": BlockKind.CAPTION,
}
_DEEPEST = 1000
_PROPERTIES = frozenset(
    "bin u uc f fcharset ansicpg mac pc pca v deleted plain pard s outlinelevel ls ilvl intbl cell "
    "row footnote".split()
)
_WORDS = _SKIPPED | _LISTED | _INFO | _ENTERED | _BREAKS | _PROPERTIES | frozenset(_SIGNS)
_KNOWN = frozenset(word.encode("ascii") for word in _WORDS)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces."""

    destination: str = ""
    skipped: bool = False
    hidden: bool = False
    font: int = -1
    fallback: int = 1


@dataclass
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    style: int = 0
    outline: int | None = None
    listed: bool = False
    level: int = 1
    in_table: bool = False


class Body:
    """Walks through an RTF document; `pieces`, `notes` and `info` are what it holds."""

    def __init__(self, content: Content) -> None:
        self.pieces = Pieces()
        self.notes: list[str] = []
        self.info: dict[str, str] = {}
        self._content = content
        self._group = _Group()
        self._outer: list[_Group] = []
        self._paragraph = _Paragraph()
        self._hosts: list[tuple[int, _Paragraph]] = []
        self._encoding = "cp1252"
        self._fonts: dict[int, str | None] = {}
        self._styles: dict[int, str] = {}
        self._number = 0
        self._bytes = bytearray()
        self._to_skip = 0
        self._surrogate = 0
        self._starred = False
        self._in_row = False

    def walk(self) -> None:
        """Walk to the end; raise UnreadableSource where groups are nested beyond sense."""
        for token in tokens(self._content.name, self._content.data, _KNOWN):
            if token.kind is Kind.BYTES:
                self._take(token.data)
                continue
            self._flush()
            if token.kind is Kind.OPEN:
                self._outer.append(self._group)
                self._to_skip = 0
                if len(self._outer) > _DEEPEST:
                    reason = tr(
                        "Its groups are nested too deeply. Save it as a Word document (.docx)."
                    )
                    raise UnreadableSource(self._content.name, reason)
            elif token.kind is Kind.CLOSE:
                self._leave()
            elif token.kind is Kind.SIGN:
                self._sign(token.data)
            else:
                self._word(token)
            self._starred = token.kind is Kind.SIGN and token.data == b"*"
        self._flush()
        self._end_paragraph()

    def _leave(self) -> None:
        left = self._group
        self._to_skip = 0
        if self._outer:
            self._group = self._outer.pop()
        if self._hosts and len(self._outer) < self._hosts[-1][0]:
            self._end_note()
        if left.destination in _LISTED and self._group.destination != left.destination:
            self._paragraph.listed = True

    def _sign(self, sign: bytes) -> None:
        if sign in b"\\{}":
            self._write(sign.decode("ascii"))
        elif sign in _CONTROL_SIGNS:
            self._write(_CONTROL_SIGNS[sign])
        elif sign in b"\r\n":
            self._end_paragraph()

    def _word(self, token: Token) -> None:
        word, number = token.data.decode("ascii"), token.number
        if word == "u" and number is not None:
            self._unicode(number & 0xFFFF)
            return
        if self._to_skip:
            self._to_skip -= 1
            return
        if word in _SKIPPED | _LISTED or (self._starred and word not in _KNOWN_STARRED):
            self._enter(word, skipped=True)
        elif word in _ENTERED or (word in _INFO and self._group.destination == "info"):
            self._enter(word)
        elif word == "footnote" and not self._group.skipped:
            self._enter(word)
            self._hosts.append((len(self._outer), self._paragraph))
            self._paragraph = _Paragraph()
        else:
            self._character(word, number)
            self._layout(word, number)

    def _enter(self, destination: str, skipped: bool = False) -> None:
        self._group = replace(
            self._group, destination=destination, skipped=skipped or self._group.skipped
        )

    def _character(self, word: str, number: int | None) -> None:
        if word == "ansicpg" and number:
            self._encoding = of_page(number)
        elif word == "mac":
            self._encoding = "mac_roman"
        elif word in {"pc", "pca"}:
            self._encoding = "cp437" if word == "pc" else "cp850"
        elif word == "uc":
            self._group = replace(self._group, fallback=max(0, min(number or 0, 100)))
        elif word == "f" and number is not None:
            self._group = replace(self._group, font=number)
        elif word == "fcharset" and number is not None:
            self._fonts[self._group.font] = of_charset(number)
        elif word in {"v", "deleted"}:
            self._group = replace(self._group, hidden=number != 0)
        elif word == "plain":
            self._group = replace(self._group, hidden=False)
        elif word in _SIGNS:
            self._write(_SIGNS[word])

    def _layout(self, word: str, number: int | None) -> None:
        if self._group.destination == "stylesheet":
            if word == "s":
                self._number = number or 0
            return
        if self._group.skipped:
            return
        paragraph = self._paragraph
        if word == "pard":
            self._paragraph = _Paragraph(paragraph.pieces)
        elif word == "s":
            paragraph.style = number or 0
        elif word == "outlinelevel":
            paragraph.outline = number
        elif word == "ls":
            paragraph.listed = bool(number)
        elif word == "ilvl":
            paragraph.level = min(9, (number or 0) + 1)
        elif word == "intbl":
            paragraph.in_table = True
        elif word == "cell":
            paragraph.in_table = True
            self._end_paragraph()
            self.pieces.enter_cell()
        elif word == "row":
            self._in_row = False
            self.pieces.leave_row()
        elif word in _BREAKS:
            self._end_paragraph()

    def _unicode(self, code: int) -> None:
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
        elif 0xDC00 <= code < 0xE000 and self._surrogate:
            self._write(chr(0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00))
            self._surrogate = 0
        elif not 0xE000 <= code < 0xF900:  # symbol fonts: no letters
            self._write(chr(code))
        self._to_skip = self._group.fallback

    def _take(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            font = self._fonts.get(self._group.font)
            if font != "":
                self._write(data.decode(font or self._encoding, "replace"))

    def _write(self, text: str) -> None:
        group = self._group
        if group.destination == "stylesheet":
            self._styles[self._number] = self._styles.get(self._number, "") + text
        elif group.destination in _INFO:
            self.info[group.destination] = self.info.get(group.destination, "") + text
        elif group.destination in {"fonttbl", "info"} or group.skipped or group.hidden:
            return
        else:
            self._paragraph.pieces.append(text)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraph
        if paragraph.in_table and not self._hosts and not self._in_row:
            self._in_row = True
            self.pieces.enter_row()
            self.pieces.enter_cell()
        elif not paragraph.in_table and self._in_row:
            self._in_row = False
            self.pieces.leave_row()
        text = "".join(paragraph.pieces)
        self._paragraph = replace(paragraph, pieces=[])
        if self._hosts:
            self._paragraph.pieces = [text, "\n"]
            return
        self.pieces.add(Piece(text, *self._kind(paragraph)))
        self._paragraph.listed = paragraph.listed and paragraph.style != 0

    def _end_note(self) -> None:
        _, host = self._hosts.pop()
        self.notes.append("".join(self._paragraph.pieces).strip())
        self._paragraph = host

    def _kind(self, paragraph: _Paragraph) -> tuple[BlockKind, int]:
        name = self._styles.get(paragraph.style, "") if paragraph.style else ""
        name = name.strip().rstrip(";").casefold()
        heading = _HEADING.fullmatch(name)
        if heading:
            return BlockKind.HEADING, int(heading[1])
        if paragraph.outline is not None and 0 <= paragraph.outline < 9:
            return BlockKind.HEADING, paragraph.outline + 1
        if name in _STYLES:
            return _STYLES[name], 0
        if paragraph.listed:
            return BlockKind.LIST_ITEM, paragraph.level
        return BlockKind.PARAGRAPH, 0
