"""Write a document as Markdown: citations rendered, or as pandoc's, which renders them anew."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from typing import Final

from quotarium.citing import citekeys, csl_items, terms
from quotarium.citing.citation import Cite
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
from quotarium.formats.docx.zotero import style_address
from quotarium.formats.plain import allowed, lines
from quotarium.formats.table import Column, written
from quotarium.formats.wording import wording

# What could be read as a mark: everything of CommonMark 0.31 and of pandoc's extensions that is
# not a letter, but for signs that mean nothing inside a line.
_MARKS: Final = re.compile(r"[\\`*_{}\[\]<>#|~^$@&]|(?<=!)(?=\[)")
# What is a mark only where a line begins: lists, headings, quotations, rules, definitions.
_BEGINNING: Final = re.compile(r"^(\s*)([-+=:%]|\d+(?=[.)]))")
_NUMBERED: Final = re.compile(r"^(\d+)([.)])")
_TAGS: Final = {"i": "*", "em": "*", "b": "**", "sup": "^", "sub": "~"}
_TAG: Final = re.compile(r"</?(i|em|b|sup|sub)>")
_ANY_TAG: Final = re.compile(r"<[^<>]*>")


def write(document: Document, manner: Manner | None = None) -> bytes:
    """Return Markdown (CommonMark with footnotes and tables) in UTF-8, citations rendered."""
    return _Writer(document, manner or Manner()).text().encode()


def write_pandoc(document: Document, manner: Manner | None = None) -> bytes:
    """Return pandoc's Markdown: citations such as [@key, para. 1], their sources in its head."""
    return _PandocWriter(document, manner or Manner()).text().encode()


class _Writer:
    def __init__(self, document: Document, manner: Manner) -> None:
        self._document = document
        self._manner = manner
        self._words = wording(document.language)
        self._notes: list[str] = []

    def text(self) -> str:
        """Return the whole file."""
        blocks = self._document.blocks
        made = written(blocks, self._manner.layout, self._words, self._block, self._table)
        made.extend(f"[^{number}]: {note}" for number, note in enumerate(self._notes, 1))
        return self._head() + "\n\n".join(one for one in made if one) + "\n"

    def _head(self) -> str:
        return ""

    @singledispatchmethod
    def _block(self, block: Block) -> str:
        raise TypeError(f"no Markdown for {type(block).__name__}")

    @_block.register
    def _(self, block: Heading) -> str:
        return f"{'#' * (block.level + 1)} {_line(block.text)}"

    @_block.register
    def _(self, block: Paragraph) -> str:
        return "\n\n".join(map(_line, lines(block.text)))

    @_block.register
    def _(self, block: QuoteBlock) -> str:
        said = self._passage(block.passage, self._citation(block))
        if block.translation is not None:
            said += self._translation(block)
        if block.attribution:
            said.append(f"— {_escaped(block.attribution)}")
        quoted = "\n>\n".join(f"> {line}" for line in said)
        return "\n\n".join([quoted, *self._remarks(block)])

    @_block.register
    def _(self, block: BibliographyBlock) -> str:
        return "\n\n".join(
            _guarded(" ".join(_runs(part.runs).strip() for part in entry))
            for entry in block.entries
        )

    def _table(self, quotes: Sequence[QuoteBlock], heads: dict[Column, str]) -> str:
        rows = [list(map(_escaped, heads.values())), ["---"] * len(heads)]
        for block in quotes:
            cells = {
                Column.WORDS: self._passage(block.passage, self._citation(block)),
                Column.TRANSLATION: self._translation(block),
                Column.SPEAKER: [_escaped(block.attribution)],
                Column.REMARKS: self._remarks(block),
            }
            rows.append(["<br>".join(cells[column]) for column in heads])
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)

    def _passage(self, passage: Passage, tail: str) -> list[str]:
        said = lines(passage.words)
        said[0] = passage.opening + said[0]
        said[-1] += passage.closing
        made = [_line(line) for line in said]
        made[-1] += tail
        return made

    def _citation(self, block: QuoteBlock) -> str:
        if not block.citation:
            return ""
        if block.in_note:
            self._notes.append(_runs(block.citation))
            return f"[^{len(self._notes)}]"
        space = "" if block.citation[0].superscript else " "
        return f"{space}{_runs(block.citation)}{block.stop}"

    def _translation(self, block: QuoteBlock) -> list[str]:
        if block.translation is None:
            return []
        by = self._words.translated_by.format(block.translator) if block.translator else ""
        return self._passage(block.translation, f" ({_escaped(by)})" if by else "")

    def _remarks(self, block: QuoteBlock) -> list[str]:
        made: list[str] = []
        tags = ", ".join(block.tags)
        for label, text in ((self._words.note, block.note), (self._words.tags, tags)):
            if text:
                first, *others = map(_line, lines(text))
                made += [f"**{_escaped(label)}:** {first}", *others]
        return made


class _PandocWriter(_Writer):
    def __init__(self, document: Document, manner: Manner) -> None:
        super().__init__(document, manner)
        self._keys = _keys(document)

    def _head(self) -> str:
        # YAML 1.2 holds JSON as it is, so that nothing of the data can be read as YAML.
        document = self._document
        references = [
            {
                key: value
                for key, value in csl_items.to_csl(source, document.language).items()
                if key != "custom"
            }
            | {"id": self._keys[source.citekey]}
            for source in document.sources
        ]
        facts = {
            "title": allowed(document.title),
            "lang": document.language,
            "link-citations": True,
            "references": references,
        }
        if document.style:
            facts["csl"] = style_address(document.style)
        made = "".join(
            f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in facts.items()
        )
        return f"---\n{made}---\n\n"

    def _block(self, block: Block) -> str:
        if isinstance(block, BibliographyBlock):
            return "::: {#refs}\n:::"
        return super()._block(block)

    def _citation(self, block: QuoteBlock) -> str:
        cited = block.cited
        if cited is None or any(cite.id not in self._keys for cite in cited.cites):
            return super()._citation(block)
        return f" [{'; '.join(map(self._cite, cited.cites))}]{block.stop}"

    def _cite(self, cite: Cite) -> str:
        made = _inline(cite.prefix)
        if made and not made.endswith(" "):
            made += " "
        made += f"{'-' if cite.suppress_author else ''}@{self._keys[cite.id]}"
        if cite.locator:
            label = cite.label or "page"
            place = _escaped(terms.locator(label, cite.locator, self._document.language))
            made += f", {place}" if re.fullmatch(r"[\w. \u2013-]+", place) else f", {{{place}}}"
        return made + _inline(cite.suffix)


def _keys(document: Document) -> dict[str, str]:
    """Return keys that pandoc reads, unlike one another, by the sources' citekeys."""
    keys = citekeys.make_all(document.sources)
    return {source.citekey: key for source, key in zip(document.sources, keys, strict=True)}


def _line(text: str) -> str:
    return _guarded(_escaped(text))


def _guarded(line: str) -> str:
    """Return a line that cannot be read as a list, a heading or the like."""
    numbered = _NUMBERED.sub(r"\1\\\2", line)
    return numbered if numbered != line else _BEGINNING.sub(r"\1\\\2", line)


def _escaped(text: str) -> str:
    plain = allowed(text).replace("\n", " ").replace("\t", " ").replace("\u2028", " ")
    return _MARKS.sub(r"\\\g<0>", plain)


def _inline(text: str) -> str:
    """Return CSL's rich text as Markdown."""
    made, place = "", 0
    for found in _TAG.finditer(text):
        made += _escaped(text[place : found.start()]) + _TAGS[found[1]]
        place = found.end()
    return made + _escaped(_ANY_TAG.sub("", text[place:]))


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    inner = run.text.strip()
    if not inner:
        return run.text
    made = _escaped(inner)
    for wanted, before, after in (
        (run.small_caps, '<span style="font-variant:small-caps">', "</span>"),
        (run.underline, "<u>", "</u>"),
        (run.subscript, "<sub>", "</sub>"),
        (run.superscript, "<sup>", "</sup>"),
        (run.bold, "**", "**"),
        (run.italic, "*", "*"),
    ):
        if wanted:
            made = f"{before}{made}{after}"
    if run.link:
        address = re.sub(r"[()<>\s\\]", lambda sign: f"%{ord(sign[0]):02X}", run.link)
        made = f"[{made}]({address})"
    # A mark does not work with a space inside of it.
    start = run.text.index(inner)
    return f"{run.text[:start]}{made}{run.text[start + len(inner) :]}"
