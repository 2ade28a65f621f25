"""The paragraphs of a document, written directly as XML for speed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import singledispatchmethod
from typing import NamedTuple

from quotarium.citing.citation import Citation
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Heading,
    Layout,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.formats.docx import entries, styles, tables
from quotarium.formats.docx.fields import Fields
from quotarium.formats.docx.names import escaped, leaf
from quotarium.formats.docx.text import is_right_to_left, run_xml
from quotarium.formats.plain import lines
from quotarium.formats.table import Column, written
from quotarium.formats.wording import Wording, wording

#: Returns the relationship of an address, so that a w:hyperlink can point to it.
Relate = Callable[[str], str]

# The space after a paragraph that belongs together with the next, in twentieths of a point.
_CLOSE = 50


class Note(NamedTuple):
    """A footnote: its text, and what the text was rendered from."""

    runs: tuple[Run, ...]
    cited: Citation | None


class Body:
    """Writes blocks as the content of w:body; the notes of note styles are collected."""

    def __init__(
        self,
        language: str,
        relate: Relate,
        fields: Fields,
        *,
        layout: Layout = Layout.PARAGRAPHS,
        width: int = 0,
        listed_as: BibliographyBlock | None = None,
    ) -> None:
        self.notes: list[Note] = []
        self._language = language
        self._relate = relate
        self._fields = fields
        self._layout = layout
        self._width = width
        self._listed_as = listed_as
        self._words: Wording = wording(language)
        self._backwards = is_right_to_left("", language)

    def written(self, blocks: Iterable[Block]) -> str:
        """Return the XML of the blocks; `width` is that of a table, in twentieths of a point."""
        listed = list(blocks)
        made = written(listed, self._layout, self._words, self._block, self._table)
        if made and made[-1].endswith("</w:tbl>"):
            # Word wants a paragraph after a table that ends the text.
            made.append(paragraph_xml(styles.BODY, ""))
        return "".join(made)

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        raise TypeError(f"no paragraph for {type(block).__name__}")

    @_block.register
    def _(self, block: Heading) -> str:
        return self._plain(styles.HEADINGS[block.level], block.text)

    @_block.register
    def _(self, block: Paragraph) -> str:
        return "".join(self._plain(styles.BODY, text) for text in lines(block.text))

    @_block.register
    def _(self, block: QuoteBlock) -> str:
        style = styles.DISPLAYED if block.displayed else styles.QUOTE
        rest = [block.attribution, block.note, *block.tags]
        made = self._passage(
            block.passage, style, self._cite(block), followed=bool(block.translation or any(rest))
        )
        if block.translation is not None:
            made += self._translation(block, styles.TRANSLATION, followed=any(rest))
        if block.attribution:
            made += self._plain(styles.SOURCE, f"— {block.attribution}", followed=any(rest[1:]))
        return made + self._remarks(block, styles.NOTE)

    @_block.register
    def _(self, block: BibliographyBlock) -> str:
        made = entries.entry_paragraphs(block, self._runs, self._listed_as)
        return self._fields.bibliography(made)

    def _table(self, quotes: Sequence[QuoteBlock], columns: dict[Column, str]) -> str:
        rows = []
        for block in quotes:
            cells = {
                Column.WORDS: self._passage(block.passage, styles.CELL, self._cite(block)),
                Column.TRANSLATION: self._translation(block, styles.CELL),
                Column.SPEAKER: self._plain(styles.CELL_TEXT, block.attribution),
                Column.REMARKS: self._remarks(block, styles.CELL_TEXT),
            }
            empty = self._plain(styles.CELL_TEXT, "")
            rows.append([cells[column] or empty for column in columns])
        heads = [self._plain(styles.CELL_HEAD, text) for text in columns.values()]
        return tables.table(
            heads,
            rows,
            width=self._width,
            weights=[column.weight for column in columns],
            title=self._words.quotations,
            right_to_left=self._backwards,
        )

    def _passage(
        self, passage: Passage, style: str, tail: str = "", *, followed: bool = False
    ) -> str:
        """Return the words, a paragraph for each of theirs; `tail` ends the last."""
        said = lines(passage.words)
        backwards = is_right_to_left(passage.words, passage.language)
        made = ""
        for place, text in enumerate(said):
            last = place == len(said) - 1
            opening = passage.opening if place == 0 else ""
            closing = passage.closing if last else ""
            run = Run(text=f"{opening}{text}{closing}")
            content = run_xml(run, self._foreign(passage.language), backwards, faithful=True)
            made += paragraph_xml(
                style,
                content + (tail if last else ""),
                right_to_left=backwards,
                keep_next=followed and last,
                after=(_CLOSE if followed else None) if last else 0,
            )
        return made

    def _cite(self, block: QuoteBlock) -> str:
        """Return what follows the words of a quotation: its citation, or the mark of its note."""
        if not block.citation:
            return ""
        if block.in_note:
            self.notes.append(Note(block.citation, block.cited))
            return note_mark(len(self.notes))
        backwards = is_right_to_left(block.passage.words, block.passage.language)
        space = "" if block.citation[0].superscript else _text(" ", backwards)
        runs = runs_xml(block.citation, self._relate, backwards)
        field = self._fields.citation(block.cited, block.citation, runs)
        return f"{space}{field}{_text(block.stop, backwards)}"

    def _translation(self, block: QuoteBlock, style: str, *, followed: bool = False) -> str:
        translation = block.translation
        if translation is None:
            return ""
        by = ""
        if block.translator:
            backwards = is_right_to_left(translation.words, translation.language)
            by = _text(f" ({self._words.translated_by.format(block.translator)})", backwards)
        return self._passage(translation, style, by, followed=followed)

    def _remarks(self, block: QuoteBlock, style: str) -> str:
        made = ""
        if block.note:
            made += self._labelled(self._words.note, block.note, style, followed=bool(block.tags))
        if block.tags:
            made += self._labelled(self._words.tags, ", ".join(block.tags), style)
        return made

    def _labelled(self, label: str, text: str, style: str, *, followed: bool = False) -> str:
        first, *others = lines(text)
        head = run_xml(Run(text=f"{label}: ", bold=True), None, self._backwards)
        made = self._plain(style, first, head, followed=bool(others) or followed)
        for place, other in enumerate(others, 1):
            made += self._plain(style, other, followed=place < len(others) or followed)
        return made

    def _plain(self, style: str, text: str, head: str = "", *, followed: bool = False) -> str:
        """Return a paragraph of the document's own, in its direction."""
        return paragraph_xml(
            style,
            head + _text(text, self._backwards),
            right_to_left=self._backwards,
            keep_next=followed,
            after=_CLOSE if followed else None,
        )

    def _runs(self, runs: Iterable[Run], right_to_left: bool) -> str:
        return runs_xml(runs, self._relate, right_to_left)

    def _foreign(self, language: str | None) -> str | None:
        """Return a language that must be written because it is not the document's."""
        return None if language == self._language else language


def runs_xml(runs: Iterable[Run], relate: Relate, right_to_left: bool) -> str:
    """Return the runs of a citation, those with an address as hyperlinks."""
    made = ""
    for run in runs:
        written = run_xml(run, None, right_to_left)
        if run.link:
            written = f'<w:hyperlink r:id="{escaped(relate(run.link))}">{written}</w:hyperlink>'
        made += written
    return made


def note_mark(number: int) -> str:
    """Return the run that points to a footnote."""
    style = leaf("rStyle", val=styles.FOOTNOTE_MARK)
    return f"<w:r><w:rPr>{style}</w:rPr>{leaf('footnoteReference', id=number)}</w:r>"


def _text(text: str, right_to_left: bool) -> str:
    return run_xml(Run(text=text), None, right_to_left) if text else ""


def paragraph_xml(
    style: str,
    content: str,
    *,
    right_to_left: bool = False,
    keep_next: bool = False,
    after: int | None = None,
) -> str:
    """Return w:p; the children of w:pPr stand in the order of the schema."""
    properties = leaf("pStyle", val=style)
    if keep_next:
        properties += "<w:keepNext/>"
    if right_to_left:
        properties += "<w:bidi/>"
    if after is not None:
        properties += leaf("spacing", after=after)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"
