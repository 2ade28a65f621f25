"""Write a document as one HTML file that needs no other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from html import escape
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
from quotarium.formats.plain import allowed, is_right_to_left, lines
from quotarium.formats.table import Column, written
from quotarium.formats.wording import wording

_STYLE: Final = """\
body { font: 1.05rem/1.6 Georgia, "Noto Serif", serif; color: #1f1d1a; background: #fff;
  max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
figure { margin: 1.2em 0; }
blockquote { margin: 0 0 0 1.5rem; }
figure.block blockquote { margin-inline-end: 1.5rem; }
figure p, td p { margin: 0 0 .4em; }
figcaption, .remark { margin-inline-start: 1.5rem; font-size: .9em; color: #57514b; }
td .remark { margin: 0 0 .4em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { text-align: start; vertical-align: top; padding: .5em .7em;
  border-bottom: 1px solid #bfbfbf; }
.entries { list-style: none; margin: 0; padding: 0; }
.entries li { margin: 0 0 .7em; overflow-wrap: anywhere; }
.hanging li { padding-inline-start: 2em; text-indent: -2em; }
.labelled li { display: grid; grid-template-columns: var(--label) 1fr; column-gap: .5em; }
.labelled .indent, .labelled .block { grid-column: 2; }
.indent, .block { display: block; text-indent: 0; } .indent { margin-inline-start: 2em; }
.notes { border-top: 1px solid #bfbfbf; margin-top: 3em; font-size: .9em; }
@media print { body { margin: 0; max-width: none; } }
"""


def write(document: Document, manner: Manner | None = None) -> bytes:
    """Return an HTML document in UTF-8; its text is escaped and nothing in it is fetched."""
    writer = _Writer(document, manner or Manner())
    main = writer.body()
    language = escape(document.language)
    direction = ' dir="rtl"' if is_right_to_left("", document.language) else ""
    created = ""
    if document.created is not None:
        stamp = document.created.date().isoformat()
        created = f'<meta name="dcterms.modified" content="{stamp}">\n'
    page = (
        f'<!DOCTYPE html>\n<html lang="{language}"{direction}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Quotarium">\n{created}'
        f"<title>{_text(document.title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{main}</main>\n</body>\n</html>\n"
    )
    return page.encode()


class _Writer:
    def __init__(self, document: Document, manner: Manner) -> None:
        self._document = document
        self._manner = manner
        self._words = wording(document.language)
        self._notes: list[Sequence[Run]] = []

    def body(self) -> str:
        blocks = self._document.blocks
        made = written(blocks, self._manner.layout, self._words, self._block, self._table)
        return "".join(made) + self._footnotes()

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        raise TypeError(f"no element for {type(block).__name__}")

    @_block.register
    def _(self, block: Heading) -> str:
        # Without a title on top, the headings of the groups still begin below h1.
        level = block.level + 1
        return f"<h{level}>{_text(block.text)}</h{level}>\n"

    @_block.register
    def _(self, block: Paragraph) -> str:
        return "".join(f"<p>{_text(line)}</p>\n" for line in lines(block.text))

    @_block.register
    def _(self, block: QuoteBlock) -> str:
        kind = "block" if block.displayed else "quote"
        made = f"<blockquote>\n{self._passage(block.passage, self._citation(block))}"
        made += f"{self._translation(block)}</blockquote>\n"
        if block.attribution:
            made += f"<figcaption>— {_text(block.attribution)}</figcaption>\n"
        return f'<figure class="{kind}">\n{made}{self._remarks(block)}</figure>\n'

    @_block.register
    def _(self, block: BibliographyBlock) -> str:
        labelled = block.second_field_align is not None
        kind = " labelled" if labelled else " hanging" if block.hanging_indent else ""
        style = f' style="--label: {block.label_width + 1}ch"' if labelled else ""
        items = "".join(
            f"<li{self._direction(' '.join(part.text for part in entry))}>"
            f"{''.join(_part(part, labelled) for part in entry)}</li>\n"
            for entry in block.entries
        )
        return f'<ul class="entries{kind}"{style}>\n{items}</ul>\n'

    def _table(self, quotes: Sequence[QuoteBlock], heads: dict[Column, str]) -> str:
        made = "".join(f'<th scope="col">{_text(head)}</th>' for head in heads.values())
        rows = [f"<thead><tr>{made}</tr></thead>\n<tbody>\n"]
        for block in quotes:
            cells = {
                Column.WORDS: self._passage(block.passage, self._citation(block)),
                Column.TRANSLATION: self._translation(block),
                Column.SPEAKER: _text(block.attribution),
                Column.REMARKS: self._remarks(block),
            }
            row = "".join(f"<td>{cells[column].strip()}</td>" for column in heads)
            rows.append(f"<tr>{row}</tr>\n")
        return f"<table>\n{''.join(rows)}</tbody>\n</table>\n"

    def _passage(self, passage: Passage, tail: str) -> str:
        said = lines(passage.words)
        made = ""
        for place, line in enumerate(said):
            opening = passage.opening if place == 0 else ""
            closing = passage.closing if place == len(said) - 1 else ""
            after = tail if place == len(said) - 1 else ""
            shown = _text(f"{opening}{line}{closing}")
            if passage.language and passage.language != self._document.language:
                shown = f'<span lang="{escape(allowed(passage.language))}">{shown}</span>'
            made += f"<p{self._direction(passage.words, passage.language)}>{shown}{after}</p>\n"
        return made

    def _citation(self, block: QuoteBlock) -> str:
        if not block.citation:
            return ""
        if block.in_note:
            self._notes.append(block.citation)
            number = len(self._notes)
            return (
                f'<sup><a id="mark-{number}" href="#note-{number}" role="doc-noteref">'
                f"{number}</a></sup>"
            )
        space = "" if block.citation[0].superscript else " "
        return f"{space}<cite>{_runs(block.citation)}</cite>{block.stop}"

    def _translation(self, block: QuoteBlock) -> str:
        if block.translation is None:
            return ""
        by = self._words.translated_by.format(block.translator) if block.translator else ""
        return self._passage(block.translation, f" ({_text(by)})" if by else "")

    def _remarks(self, block: QuoteBlock) -> str:
        remarks = ((self._words.note, block.note), (self._words.tags, ", ".join(block.tags)))
        return "".join(
            f'<p class="remark"><b>{_text(label)}:</b> {"<br>".join(map(_text, lines(text)))}</p>\n'
            for label, text in remarks
            if text
        )

    def _footnotes(self) -> str:
        if not self._notes:
            return ""
        made = "".join(
            f'<li id="note-{number}"{self._direction(markup.plain(runs))}>{_runs(runs)} '
            f'<a href="#mark-{number}" role="doc-backlink" aria-label="{number}">↩</a></li>\n'
            for number, runs in enumerate(self._notes, 1)
        )
        return f'<section class="notes" role="doc-endnotes">\n<ol>\n{made}</ol>\n</section>\n'

    def _direction(self, text: str, language: str | None = None) -> str:
        """Return the attribute that a text needs to run otherwise than the document."""
        document = is_right_to_left("", self._document.language)
        own = is_right_to_left(text, language)
        return "" if own is document else f' dir="{"rtl" if own else "ltr"}"'


def _part(part: EntryPart, labelled: bool) -> str:
    text = _runs(part.runs)
    if part.kind in ("indent", "block"):
        return f'<span class="{part.kind}">{text}</span>'
    if labelled:
        return f"<span>{text}</span>"
    return f" {text}" if part.kind == "right-inline" else text


def _runs(runs: Iterable[Run]) -> str:
    return markup.to_html(run.model_copy(update={"text": allowed(run.text)}) for run in runs)


def _text(text: str) -> str:
    return escape(allowed(text), quote=False)
