"""Write a document as Rich Text Format (version 1.9.1), for word processors of every age."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from typing import Final

from quotarium.citing import markup
from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Document,
    Heading,
    Manner,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.formats.docx.measures import Measures, measures
from quotarium.formats.msbib.languages import lcid
from quotarium.formats.paper import page_size
from quotarium.formats.plain import allowed, entry_is_right_to_left, is_right_to_left, lines
from quotarium.formats.table import Column, written
from quotarium.formats.wording import wording

_MARGIN: Final = 1440
_HEAD: Final = (
    "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0"
    "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}"
    "{\\colortbl;\\red89\\green89\\blue89;\\red191\\green191\\blue191;}"
)
_ESCAPES: Final = {
    "\\": "\\\\", "{": "\\{", "}": "\\}", "\n": "\\line ", "\u2028": "\\line ", "\t": "\\tab ",
    "\u00a0": "\\~", "\u00ad": "\\-",
}  # fmt: skip
# The styles, by their number in the style sheet: name, paragraph, characters.
_NORMAL, _TITLE, _QUOTE, _DISPLAYED, _TRANSLATION, _SOURCE, _NOTE, _ENTRY, _FOOTNOTE, _CELL = (
    0, 10, 20, 21, 22, 23, 24, 30, 31, 40,
)  # fmt: skip
_STYLES: Final = {
    _NORMAL: ("Normal", "\\sa160\\sl288\\slmult1", "\\fs24"),
    _TITLE: ("Title", "\\keepn\\sa360", "\\b\\fs36"),
    11: ("heading 1", "\\keepn\\sb360\\sa140\\outlinelevel0", "\\b\\fs28"),
    12: ("heading 2", "\\keepn\\sb280\\sa120\\outlinelevel1", "\\b\\fs25"),
    13: ("heading 3", "\\keepn\\sb240\\sa100\\outlinelevel2", "\\b\\i\\fs24"),
    _QUOTE: ("Quote", "\\li567\\lin567\\sa200\\sl288\\slmult1", "\\fs24"),
    _DISPLAYED: ("Block Quote", "\\li567\\ri567\\lin567\\rin567\\sa200\\sl288\\slmult1", "\\fs24"),
    _TRANSLATION: ("Quote Translation", "\\li567\\lin567\\sa200\\sl288\\slmult1", "\\fs24"),
    _SOURCE: ("Quote Source", "\\li567\\lin567\\sa260", "\\cf1\\fs21"),
    _NOTE: ("Quote Note", "\\li567\\lin567\\sa260", "\\fs21"),
    _ENTRY: ("Bibliography", "\\sa240\\sl288\\slmult1", "\\fs24"),
    _FOOTNOTE: ("footnote text", "\\sa60", "\\fs20"),
    _CELL: ("Quote Cell", "\\sa60", "\\fs22"),
}  # fmt: skip


def write(document: Document, manner: Manner | None = None) -> bytes:
    """Return RTF in ASCII; other characters are written by their numbers."""
    return _Writer(document, manner or Manner()).text().encode("ascii")


class _Writer:
    def __init__(self, document: Document, manner: Manner) -> None:
        self._document = document
        self._manner = manner
        self._words = wording(document.language)
        self._backwards = is_right_to_left("", document.language)
        listed = next((one for one in document.blocks if isinstance(one, BibliographyBlock)), None)
        self._listed = measures(listed)

    def text(self) -> str:
        """Return the whole file."""
        document = self._document
        width, height = page_size(document.language)
        self._width = width - 2 * _MARGIN
        language = lcid(document.language) or 1033
        made = [_HEAD, self._style_sheet()]
        made.append(f"{{\\info{{\\title {_text(document.title)}}}{_created(document)}}}")
        made.append(f"\\paperw{width}\\paperh{height}\\margl{_MARGIN}\\margr{_MARGIN}")
        made.append(
            f"\\margt{_MARGIN}\\margb{_MARGIN}\\deflang{language}\\lang{language}\\widowctrl"
        )
        made.append("\\ftnbj" + ("\\rtldoc" if self._backwards else "\\ltrdoc") + "\n")
        made.append("{\\footer\\pard\\qc\\fs20{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}\n")
        made += written(document.blocks, self._manner.layout, self._words, self._block, self._table)
        return "".join([*made, "}\n"])

    def _style_sheet(self) -> str:
        made = "".join(
            f"{{\\s{number}{self._paragraph(number)}{face} {name};}}\n"
            for number, (name, _, face) in _STYLES.items()
        )
        return f"{{\\stylesheet\n{made}}}\n"

    def _paragraph(self, number: int) -> str:
        if number != _ENTRY:
            return _STYLES[number][1]
        return _entry_layout(self._listed)

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        raise TypeError(f"no RTF for {type(block).__name__}")

    @_block.register
    def _(self, block: Heading) -> str:
        return self._plain(_TITLE + block.level, block.text)

    @_block.register
    def _(self, block: Paragraph) -> str:
        return "".join(self._plain(_NORMAL, line) for line in lines(block.text))

    @_block.register
    def _(self, block: QuoteBlock) -> str:
        style = _DISPLAYED if block.displayed else _QUOTE
        made = self._passage(block.passage, style, self._citation(block))
        made += self._translation(block, _TRANSLATION)
        if block.attribution:
            made += self._plain(_SOURCE, f"— {block.attribution}")
        return made + self._remarks(block, _NOTE)

    @_block.register
    def _(self, block: BibliographyBlock) -> str:
        layout = _entry_layout(measures(block))
        return "".join(self._entry(entry, block, layout) for entry in block.entries)

    def _entry(self, entry: Sequence[EntryPart], block: BibliographyBlock, layout: str) -> str:
        made = ""
        backwards = entry_is_right_to_left(" ".join(part.text for part in entry))
        for place, part in enumerate(entry):
            if place and part.kind in ("indent", "block"):
                made += "\\line "
            elif part.kind == "right-inline":
                made += "\\tab " if block.second_field_align else " "
            made += write_runs(part.runs)
        return self._made(_ENTRY, made, backwards, layout)

    def _table(self, quotes: Sequence[QuoteBlock], heads: dict[Column, str]) -> str:
        total = sum(column.weight for column in heads)
        ends, reached = [], 0
        for column in heads:
            reached += column.weight
            ends.append(self._width * reached // total)
        first = [self._plain(_CELL, head, bold=True) for head in heads.values()]
        made = self._row(first, ends, head=True)
        for block in quotes:
            cells = {
                Column.WORDS: self._passage(block.passage, _CELL, self._citation(block)),
                Column.TRANSLATION: self._translation(block, _CELL),
                Column.SPEAKER: self._plain(_CELL, block.attribution),
                Column.REMARKS: self._remarks(block, _CELL),
            }
            empty = self._plain(_CELL, "")
            made += self._row([cells[column] or empty for column in heads], ends)
        return f"{made}\\pard\\plain\n"

    def _row(self, cells: Sequence[str], ends: Sequence[int], *, head: bool = False) -> str:
        border = "\\clbrdrb\\brdrs\\brdrw5\\brdrcf2"
        definition = "\\trowd\\trgaph108\\trkeep" + ("\\trhdr" if head else "")
        definition += "\\rtlrow" if self._backwards else ""
        definition += "".join(f"{border}\\cellx{end}" for end in ends)
        # The last paragraph of a cell is ended by the cell.
        filled = "".join(cell.rstrip().removesuffix("\\par") + "\\cell\n" for cell in cells)
        return f"{definition}\n{filled}\\row\n"

    def _passage(self, passage: Passage, style: int, tail: str) -> str:
        said = lines(passage.words)
        said[0] = passage.opening + said[0]
        said[-1] += passage.closing
        number = lcid(passage.language)
        foreign = passage.language and passage.language != self._document.language
        tag = f"\\lang{number} " if foreign and number else ""
        made = [f"{{{tag}{_text(line)}}}" for line in said]
        made[-1] += tail
        backwards = is_right_to_left(passage.words, passage.language)
        return "".join(self._made(style, line, backwards) for line in made)

    def _citation(self, block: QuoteBlock) -> str:
        if not block.citation:
            return ""
        if block.in_note:
            backwards = is_right_to_left(markup.plain(block.citation))
            note = self._made(
                _FOOTNOTE, f"{{\\super\\chftn}} {write_runs(block.citation)}", backwards
            )
            inner = note.rstrip().removesuffix("\\par")
            return f"{{\\super\\chftn}}{{\\footnote {inner}}}"
        space = "" if block.citation[0].superscript else " "
        return f"{space}{write_runs(block.citation)}{block.stop}"

    def _translation(self, block: QuoteBlock, style: int) -> str:
        if block.translation is None:
            return ""
        by = self._words.translated_by.format(block.translator) if block.translator else ""
        return self._passage(block.translation, style, f" ({_text(by)})" if by else "")

    def _remarks(self, block: QuoteBlock, style: int) -> str:
        made = ""
        tags = ", ".join(block.tags)
        for label, text in ((self._words.note, block.note), (self._words.tags, tags)):
            if text:
                first, *others = lines(text)
                head = f"{{\\b {_text(label)}: }}{_text(first)}"
                made += self._made(style, head, self._backwards)
                made += "".join(self._plain(style, other) for other in others)
        return made

    def _plain(self, style: int, text: str, *, bold: bool = False) -> str:
        content = f"{{\\b {_text(text)}}}" if bold else _text(text)
        return self._made(style, content, self._backwards)

    def _made(self, style: int, content: str, backwards: bool, layout: str = "") -> str:
        """Return a paragraph; RTF wants the formats of its style said again."""
        _, _, face = _STYLES[style]
        direction = "\\rtlpar\\qr" if backwards else "\\ltrpar"
        given = layout or self._paragraph(style)
        if style == _CELL:
            given = f"\\intbl{given}"
        return f"\\pard\\plain\\s{style}{given}{direction}\\f0{face} {content}\\par\n"


def _entry_layout(wanted: Measures) -> str:
    made = f"\\fi-{wanted.hanging}\\li{wanted.left}\\lin{wanted.left}" if wanted.hanging else ""
    tab = f"\\tx{wanted.label}" if wanted.label else ""
    return f"{made}{tab}\\sa{wanted.after}\\sl{wanted.line}\\slmult1"


def _created(document: Document) -> str:
    if document.created is None:
        return ""
    moment = document.created
    return f"{{\\creatim\\yr{moment.year}\\mo{moment.month}\\dy{moment.day}}}"


def write_runs(runs: Iterable[Run]) -> str:
    """Return runs as RTF in ASCII."""
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    faces = "".join(
        word
        for wanted, word in (
            (run.bold, "\\b"),
            (run.italic, "\\i"),
            (run.small_caps, "\\scaps"),
            (run.underline, "\\ul"),
            (run.superscript, "\\super"),
            (run.subscript, "\\sub"),
        )
        if wanted
    )
    text = _text(run.text)
    made = f"{{{faces} {text}}}" if faces else text
    if run.link:
        address = _text(run.link.replace('"', "%22"))
        return f'{{\\field{{\\*\\fldinst HYPERLINK "{address}"}}{{\\fldrslt {made}}}}}'
    return made


def _text(text: str) -> str:
    return "".join(map(_sign, allowed(text)))


def _sign(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if sign.isascii():
        return sign
    units = sign.encode("utf-16-le")
    numbers = (
        int.from_bytes(units[place : place + 2], "little", signed=True)
        for place in range(0, len(units), 2)
    )
    return "".join(f"\\u{number}?" for number in numbers)
