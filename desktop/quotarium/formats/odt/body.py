"""The text of an OpenDocument: paragraphs, notes, tables."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from typing import Final

from quotarium.citing import markup
from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    CitationMode,
    Document,
    Heading,
    Manner,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.formats.docx import zotero
from quotarium.formats.docx.names import escaped
from quotarium.formats.odt import styles
from quotarium.formats.odt.names import AutomaticStyles, Place
from quotarium.formats.plain import allowed, entry_is_right_to_left, is_right_to_left, lines
from quotarium.formats.table import Column, written
from quotarium.formats.wording import wording

# Readers of OpenDocument join spaces; a tab and a line are elements.
_ELEMENTS: Final = {
    "\t": "<text:tab/>",
    "\n": "<text:line-break/>",
    "\u2028": "<text:line-break/>",
}
_ENTRY_INDENT: Final = 18


class Body:
    """Writes the blocks of a document; the styles that it needs are collected in `styles`."""

    def __init__(self, document: Document, manner: Manner) -> None:
        self.styles = AutomaticStyles()
        self.zotero = zotero.Zotero(document) if manner.citations is CitationMode.ZOTERO else None
        self._document = document
        self._layout = manner.layout
        self._words = wording(document.language)
        self._notes = 0
        self._tables = 0

    def written(self) -> str:
        """Return the content of office:text."""
        blocks = self._document.blocks
        made = written(blocks, self._layout, self._words, self._block, self._table)
        return "".join(made)

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        raise TypeError(f"no paragraph for {type(block).__name__}")

    @_block.register
    def _(self, block: Heading) -> str:
        if not block.level:
            return self._plain(styles.TITLE, block.text)
        return (
            f'<text:h text:style-name="{styles.HEADINGS[block.level]}" '
            f'text:outline-level="{block.level}">{_text(block.text)}</text:h>'
        )

    @_block.register
    def _(self, block: Paragraph) -> str:
        return "".join(self._plain(styles.BODY, line) for line in lines(block.text))

    @_block.register
    def _(self, block: QuoteBlock) -> str:
        style = styles.DISPLAYED if block.displayed else styles.QUOTE
        rest = [block.attribution, block.note, *block.tags]
        made = self._passage(
            block.passage,
            style,
            self._citation(block),
            followed=bool(block.translation or any(rest)),
        )
        made += self._translation(block, styles.TRANSLATION, followed=any(rest))
        if block.attribution:
            made += self._plain(styles.SOURCE, f"— {block.attribution}", followed=any(rest[1:]))
        return made + self._remarks(block, styles.NOTE)

    @_block.register
    def _(self, block: BibliographyBlock) -> str:
        made = "".join(self._entry(entry, block) for entry in block.entries)
        if self.zotero is None:
            return made
        name = f"{zotero.BIBLIOGRAPHY} {_random(zotero.BIBLIOGRAPHY)}"
        return f'<text:section text:name="{escaped(name)}">{made}</text:section>'

    def _entry(self, entry: Sequence[EntryPart], block: BibliographyBlock) -> str:
        backwards = entry_is_right_to_left(" ".join(part.text for part in entry))
        made, content, left = "", "", 0
        for place, part in enumerate(entry):
            if place and part.kind in ("indent", "block"):
                made += self._entry_line(content, left, backwards, keep=True)
                content, left = "", _ENTRY_INDENT if part.kind == "indent" else 0
            elif part.kind == "right-inline":
                content += "<text:tab/>" if block.second_field_align else " "
            content += self._runs(part.runs)
        return made + self._entry_line(content, left, backwards, keep=False)

    def _entry_line(self, content: str, left: int, backwards: bool, *, keep: bool) -> str:
        place = Place(styles.BIBLIOGRAPHY, self._turned(backwards), keep, keep, left)
        return _paragraph(self.styles.of_paragraph(place), content)

    def _table(self, quotes: Sequence[QuoteBlock], heads: dict[Column, str]) -> str:
        self._tables += 1
        cells = [self._plain(styles.CELL_HEAD, head) for head in heads.values()]
        rows = [f"<table:table-header-rows>{_row(cells)}</table:table-header-rows>"]
        for block in quotes:
            filled = {
                Column.WORDS: self._passage(block.passage, styles.CELL, self._citation(block)),
                Column.TRANSLATION: self._translation(block, styles.CELL),
                Column.SPEAKER: self._plain(styles.CELL_TEXT, block.attribution),
                Column.REMARKS: self._remarks(block, styles.CELL_TEXT),
            }
            empty = self._plain(styles.CELL_TEXT, "")
            rows.append(_row([filled[column] or empty for column in heads]))
        widths = "".join(
            f'<table:table-column table:style-name="Column{column.weight}"/>' for column in heads
        )
        return (
            f'<table:table table:name="{escaped(self._words.quotations)} {self._tables}" '
            f'table:style-name="Quotes">{widths}{"".join(rows)}</table:table>'
        )

    def _passage(
        self, passage: Passage, style: str, tail: str = "", *, followed: bool = False
    ) -> str:
        said = lines(passage.words)
        said[0] = passage.opening + said[0]
        said[-1] += passage.closing
        backwards = is_right_to_left(passage.words, passage.language)
        foreign = None if passage.language == self._document.language else passage.language
        name = self.styles.of_run(Run(text=""), foreign, right_to_left=backwards)
        made = [_span(_text(line), name) for line in said]
        made[-1] += tail
        written = ""
        for place, content in enumerate(made):
            last = place == len(made) - 1
            wanted = Place(style, self._against(passage.words, passage.language),
                           followed and last, followed or not last)  # fmt: skip
            written += _paragraph(self.styles.of_paragraph(wanted), content)
        return written

    def _citation(self, block: QuoteBlock) -> str:
        if not block.citation:
            return ""
        made = self._runs(block.citation)
        code = (
            self.zotero.code(block.cited, block.citation) if self.zotero and block.cited else None
        )
        if code:
            name = escaped(allowed(f"{code} {_random(code)}"))
            made = (
                f'<text:reference-mark-start text:name="{name}"/>{made}'
                f'<text:reference-mark-end text:name="{name}"/>'
            )
        if not block.in_note:
            space = "" if block.citation[0].superscript else " "
            return f"{space}{made}{_text(block.stop)}"
        self._notes += 1
        place = Place(styles.FOOTNOTE, self._against(markup.plain(block.citation)))
        note = _paragraph(self.styles.of_paragraph(place), f"<text:s/>{made}")
        return (
            f'<text:note text:id="ftn{self._notes}" text:note-class="footnote">'
            f"<text:note-citation>{self._notes}</text:note-citation><text:note-body>"
            f"{note}</text:note-body></text:note>"
        )

    def _translation(self, block: QuoteBlock, style: str, *, followed: bool = False) -> str:
        if block.translation is None:
            return ""
        by = self._words.translated_by.format(block.translator) if block.translator else ""
        return self._passage(
            block.translation, style, _text(f" ({by})") if by else "", followed=followed
        )

    def _remarks(self, block: QuoteBlock, style: str) -> str:
        tags = ", ".join(block.tags)
        bold = self.styles.of_run(Run(text="", bold=True))
        remarks: list[tuple[str, str]] = []
        for label, text in ((self._words.note, block.note), (self._words.tags, tags)):
            if text:
                first, *others = lines(text)
                remarks.append((first, _span(_text(f"{label}:"), bold) + " "))
                remarks.extend((other, "") for other in others)
        return "".join(
            self._plain(style, text, head, followed=place < len(remarks))
            for place, (text, head) in enumerate(remarks, 1)
        )

    def _plain(self, style: str, text: str, head: str = "", *, followed: bool = False) -> str:
        place = Place(style, keep_next=followed, close=followed)
        return _paragraph(self.styles.of_paragraph(place), head + _text(text))

    def _runs(self, runs: Iterable[Run]) -> str:
        made = ""
        for run in runs:
            written = _span(_text(run.text), self.styles.of_run(run))
            if run.link:
                address = escaped(allowed(run.link))
                written = (
                    f'<text:a xlink:type="simple" xlink:href="{address}" '
                    'text:style-name="Internet_20_link" '
                    f'text:visited-style-name="Internet_20_link">{written}</text:a>'
                )
            made += written
        return made

    def _against(self, text: str, language: str | None = None) -> str:
        """Return the direction of a text that runs otherwise than its document, else nothing."""
        return self._turned(is_right_to_left(text, language))

    def _turned(self, backwards: bool) -> str:
        if backwards is is_right_to_left("", self._document.language):
            return ""
        return "rl-tb" if backwards else "lr-tb"


def _row(cells: Iterable[str]) -> str:
    made = "".join(
        f'<table:table-cell table:style-name="Cell" office:value-type="string">{cell}'
        "</table:table-cell>"
        for cell in cells
    )
    return f'<table:table-row table:style-name="Row">{made}</table:table-row>'


def _paragraph(style: str, content: str) -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def _span(content: str, style: str | None) -> str:
    return f'<text:span text:style-name="{style}">{content}</text:span>' if style else content


def _text(text: str) -> str:
    kept = allowed(text)
    if not re.search(r"[\t\n\u2028]|  |^ | $", kept):
        return escaped(kept)
    made = ""
    for piece in re.findall(r"[\t\n\u2028]| +|[^\t\n\u2028 ]+", kept):
        if piece in _ELEMENTS:
            made += _ELEMENTS[piece]
        elif piece.startswith(" "):
            made += f'<text:s text:c="{len(piece)}"/>' if len(piece) > 1 else " "
        else:
            made += escaped(piece)
    return made


def _random(code: str) -> str:
    """Return the part that makes a mark's name unlike all others, the same at every export."""
    return f"RND{hashlib.sha256(code.encode()).hexdigest()[:10]}"
