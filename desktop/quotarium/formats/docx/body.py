"""The paragraphs of a document, written directly as XML for speed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import singledispatchmethod

from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Heading,
    Paragraph,
    Passage,
    QuoteBlock,
)
from quotarium.formats.docx import styles
from quotarium.formats.docx.names import Element, R, add, w
from quotarium.formats.docx.text import add_run, allowed, is_right_to_left
from quotarium.formats.wording import Wording, wording

#: Returns the relationship of an address, so that a w:hyperlink can point to it.
Relate = Callable[[str], str]

# A digit of the body's size is half an em wide; a label is set off by as much again.
_DIGIT = 120
_ENTRY_INDENT = 360
# The space after a paragraph that belongs together with the next, in twentieths of a point.
_CLOSE = 50


class Body:
    """Appends blocks to w:body; the citations of note styles are collected in `notes`."""

    def __init__(self, body: Element, language: str, relate: Relate) -> None:
        self.notes: list[tuple[Run, ...]] = []
        self._body = body
        self._language = language
        self._relate = relate
        self._words: Wording = wording(language)
        self._backwards = is_right_to_left("", language)

    def append(self, block: Block) -> None:
        """Append one block."""
        self._append(block)

    @singledispatchmethod
    def _append(self, block: Block) -> None:
        raise TypeError(f"no paragraph for {type(block).__name__}")

    @_append.register
    def _(self, block: Heading) -> None:
        self._plain(styles.HEADINGS[block.level], block.text)

    @_append.register
    def _(self, block: Paragraph) -> None:
        for text in _lines(block.text):
            self._plain(styles.BODY, text)

    @_append.register
    def _(self, block: QuoteBlock) -> None:
        style = styles.DISPLAYED if block.displayed else styles.QUOTE
        rest = [block.attribution, block.note, *block.tags]
        last = self._passage(block.passage, style, followed=bool(block.translation or any(rest)))
        self._cite(last, block)
        if block.translation is not None:
            self._translation(block, block.translation, followed=any(rest))
        if block.attribution:
            self._plain(styles.SOURCE, f"— {block.attribution}", followed=any(rest[1:]))
        if block.note:
            self._labelled(self._words.note, block.note, followed=bool(block.tags))
        if block.tags:
            self._labelled(self._words.tags, ", ".join(block.tags))

    @_append.register
    def _(self, block: BibliographyBlock) -> None:
        for entry in block.entries:
            self._entry(entry, block)

    def _passage(self, passage: Passage, style: str, *, followed: bool) -> Element:
        """Append the words, a paragraph for each of theirs, and return the last."""
        lines = _lines(passage.words)
        backwards = is_right_to_left(passage.words, passage.language)
        paragraph = self._body
        for place, text in enumerate(lines):
            last = place == len(lines) - 1
            paragraph = _paragraph(
                self._body,
                style,
                right_to_left=backwards,
                keep_next=followed and last,
                after=(_CLOSE if followed else None) if last else 0,
            )
            opening = passage.opening if place == 0 else ""
            closing = passage.closing if last else ""
            run = Run(text=f"{opening}{text}{closing}")
            add_run(paragraph, run, self._foreign(passage.language), backwards, faithful=True)
        return paragraph

    def _cite(self, paragraph: Element, block: QuoteBlock) -> None:
        if block.citation and block.in_note:
            self.notes.append(block.citation)
            _add_note_mark(paragraph, len(self.notes))
        elif block.citation:
            if not block.citation[0].superscript:
                self._text(paragraph, " ")
            self._runs(paragraph, block.citation)
            self._text(paragraph, block.stop)

    def _translation(self, block: QuoteBlock, translation: Passage, *, followed: bool) -> None:
        paragraph = self._passage(translation, styles.TRANSLATION, followed=followed)
        if block.translator:
            by = self._words.translated_by.format(block.translator)
            self._text(paragraph, f" ({by})")

    def _labelled(self, label: str, text: str, *, followed: bool = False) -> None:
        first, *others = _lines(text)
        paragraph = self._plain(styles.NOTE, "", followed=bool(others) or followed)
        add_run(paragraph, Run(text=f"{label}: ", bold=True), None, self._backwards)
        self._text(paragraph, first)
        for place, other in enumerate(others, 1):
            self._plain(styles.NOTE, other, followed=place < len(others) or followed)

    def _entry(self, entry: tuple[EntryPart, ...], block: BibliographyBlock) -> None:
        label_width = (block.label_width + 1) * _DIGIT if block.second_field_align else 0
        paragraph: Element | None = None
        for place, part in enumerate(entry):
            if part.kind in ("indent", "block") or paragraph is None:
                left = _ENTRY_INDENT if part.kind == "indent" else 0
                paragraph = _entry_paragraph(
                    self._body,
                    block,
                    left,
                    label_width,
                    last=_ends_paragraph(entry, place),
                    right_to_left=is_right_to_left(part.text),
                )
            elif part.kind == "right-inline" and label_width:
                add(add(paragraph, "r"), "tab")
            elif part.kind == "right-inline":
                self._text(paragraph, " ")
            self._runs(paragraph, part.runs)

    def _plain(self, style: str, text: str, *, followed: bool = False) -> Element:
        """Append a paragraph of the document's own, in its direction, and return it."""
        paragraph = _paragraph(
            self._body,
            style,
            right_to_left=self._backwards,
            keep_next=followed,
            after=_CLOSE if followed else None,
        )
        self._text(paragraph, text)
        return paragraph

    def _text(self, paragraph: Element, text: str) -> None:
        add_run(paragraph, Run(text=text), None, is_backwards(paragraph))

    def _runs(self, paragraph: Element, runs: Iterable[Run]) -> None:
        add_runs(paragraph, runs, self._relate)

    def _foreign(self, language: str | None) -> str | None:
        """Return a language that must be written because it is not the document's."""
        return None if language == self._language else language


def add_runs(paragraph: Element, runs: Iterable[Run], relate: Relate) -> None:
    """Append the runs of a citation, those with an address as hyperlinks."""
    backwards = is_backwards(paragraph)
    for run in runs:
        parent = paragraph
        if run.link:
            parent = add(paragraph, "hyperlink")
            parent.set(f"{{{R}}}id", relate(run.link))
        add_run(parent, run, None, backwards)


def is_backwards(paragraph: Element) -> bool:
    """Tell whether a w:p runs from right to left."""
    return paragraph.find(f"{w('pPr')}/{w('bidi')}") is not None


def _paragraph(
    parent: Element,
    style: str,
    *,
    right_to_left: bool = False,
    keep_next: bool = False,
    after: int | None = None,
) -> Element:
    """Append w:p; the children of w:pPr stand in the order of the schema."""
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=style)
    if keep_next:
        add(properties, "keepNext")
    if right_to_left:
        add(properties, "bidi")
    if after is not None:
        add(properties, "spacing", after=after)
    return paragraph


def _entry_paragraph(
    parent: Element,
    block: BibliographyBlock,
    left: int,
    label_width: int,
    *,
    last: bool,
    right_to_left: bool,
) -> Element:
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=styles.BIBLIOGRAPHY)
    if not last:
        add(properties, "keepNext")
    if label_width and not left:
        add(add(properties, "tabs"), "tab", val="left", pos=label_width)
    if right_to_left:
        add(properties, "bidi")
    after = 120 * (1 + min(block.entry_spacing, 2)) if last else 0
    add(
        properties,
        "spacing",
        after=after,
        line=styles.line(block.line_spacing),
        lineRule="auto",
    )
    if left:
        add(properties, "ind", left=left + label_width)
    elif label_width and block.second_field_align == "margin":
        add(properties, "ind", left=0, hanging=label_width)
    elif label_width:
        add(properties, "ind", left=label_width, hanging=label_width)
    elif block.hanging_indent:
        add(properties, "ind", left=styles.HANGING, hanging=styles.HANGING)
    return paragraph


def _ends_paragraph(entry: Sequence[EntryPart], place: int) -> bool:
    """Tell whether the paragraph begun at this part is the last of its entry."""
    return not any(part.kind in ("indent", "block") for part in entry[place + 1 :])


def _add_note_mark(paragraph: Element, number: int) -> None:
    run = add(paragraph, "r")
    add(add(run, "rPr"), "rStyle", val=styles.FOOTNOTE_MARK)
    add(run, "footnoteReference", id=number)


def _lines(text: str) -> list[str]:
    """Return the paragraphs of a text, without empty ones; at least one."""
    found = [line.strip(" \t") for line in allowed(text).replace("\u2029", "\n").split("\n")]
    return [line for line in found if line] or [""]
