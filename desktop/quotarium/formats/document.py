"""The document that every exporter of documents writes: blocks of words in no file format."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from pydantic import Field

from quotarium.citing.citation import Citation
from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.model.source import Source
from quotarium.model.value import Value


class CitationMode(StrEnum):
    """What citations are in a word processor: text, or fields that it or Zotero keeps up."""

    PLAIN = "plain"
    WORD = "word"
    ZOTERO = "zotero"


class Layout(StrEnum):
    """How quotations stand on the page; in a table, translations stand beside them."""

    PARAGRAPHS = "paragraphs"
    TABLE = "table"


class Printed(StrEnum):
    """What is printed of a quotation that has a translation."""

    ORIGINAL = "original"
    BOTH = "both"
    TRANSLATION = "translation"


class Manner(Value):
    """How a document is to be written; formats leave aside what they do not know.

    `template` is a Word file whose styles are taken, `template_name` what to call it.
    """

    citations: CitationMode = CitationMode.PLAIN
    layout: Layout = Layout.PARAGRAPHS
    template: bytes | None = None
    template_name: str = ""


class Passage(Value):
    """Words as they were said, with the marks that the document puts around them.

    `opening` and `closing` are empty where no marks belong: around a block quotation, and where
    the words bring their own.
    """

    words: str
    language: str | None = None
    opening: str = ""
    closing: str = ""


class Heading(Value):
    """A heading; level 0 is the title of the document."""

    text: str
    level: int = Field(default=1, ge=0, le=3)


class Paragraph(Value):
    """Running text of the researcher's own."""

    text: str


class QuoteBlock(Value):
    """A quotation with its citation.

    `displayed` is a block quotation. `in_note` puts the citation into a footnote. `stop` is
    printed after a citation in the text where the words do not end the sentence themselves.
    `cited` is what `citation` was rendered from, for programs that render it anew.
    """

    passage: Passage
    displayed: bool = False
    citation: tuple[Run, ...] = ()
    cited: Citation | None = None
    in_note: bool = False
    stop: str = ""
    attribution: str = ""
    translation: Passage | None = None
    translator: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()


class BibliographyBlock(Value):
    """The entries of a bibliography, each in its parts, and the layout that the style asks for.

    Spacings are in lines; `label_width` is that of the widest label in characters.
    """

    entries: tuple[tuple[EntryPart, ...], ...] = ()
    hanging_indent: bool = False
    second_field_align: Literal["flush", "margin"] | None = None
    label_width: int = 0
    entry_spacing: int = 1
    line_spacing: int = 1


Block: TypeAlias = Heading | Paragraph | QuoteBlock | BibliographyBlock


class Document(Value):
    """A document in one language (BCP 47); `created` stands in its properties and nowhere else.

    `line_spacing` is in lines, as a citation style may ask it for the whole manuscript. `sources`
    are those that its citations point to by citekey, `style` is the id of their CSL style.
    """

    title: str = ""
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    created: datetime | None = None
    line_spacing: int = 1
    sources: tuple[Source, ...] = ()
    style: str = ""
    in_notes: bool = False
