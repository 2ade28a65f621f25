"""A document with everything a Word file of ours can hold."""

from __future__ import annotations

from datetime import UTC, datetime

from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Block,
    Document,
    Heading,
    Paragraph,
    Passage,
    QuoteBlock,
)
from tests.formats.samples import LONG

ENTRY = (
    EntryPart(
        kind="entry",
        runs=(
            Run(text="Marsh, A. (2021). The harbour nobody asked for. "),
            Run(text="The Coastal Gazette", italic=True),
            Run(text=", "),
            Run(text="12", italic=True, bold=True),
            Run(text=". "),
            Run(text="https://example.org/?a=1&b=2", link="https://example.org/?a=1&b=2"),
        ),
    ),
)
HEBREW_ENTRY = (EntryPart(kind="entry", runs=(Run(text="פרץ, ד. (1998). הנמל."),)),)
LABELLED = (
    EntryPart(kind="left-margin", runs=(Run(text="[1]"),)),
    EntryPart(kind="right-inline", runs=(Run(text="A. Marsh, “The harbour”."),)),
)
ANNOTATED = (
    EntryPart(kind="entry", runs=(Run(text="Okafor, C. Notes."),)),
    EntryPart(kind="indent", runs=(Run(text="Read twice."),)),
)


def quotes(in_note: bool) -> tuple[QuoteBlock, ...]:
    """Return quotations short and long, with and without additions."""
    citation = (Run(text="(Marsh, 2021, p. 3)"),)
    return (
        QuoteBlock(
            passage=Passage(words="Nobody asked us", language="en", opening="“", closing="”"),
            citation=citation,
            in_note=in_note,
            stop="" if in_note else ".",
            attribution="Maria Lind, mayor, 15 March 2025",
            note="Check the minutes.\nAsk again.",
            tags=("harbour", "money"),
        ),
        QuoteBlock(
            passage=Passage(words=LONG, language="en-GB"),
            displayed=True,
            citation=(Run(text="1", superscript=True),) if not in_note else citation,
            in_note=in_note,
        ),
        QuoteBlock(
            passage=Passage(words="הנמל הזה אינו שלנו", language="he", opening="“", closing="”"),
            citation=(Run(text="(פרץ, 1998)"),),
            in_note=in_note,
            translation=Passage(
                words="This harbour is not ours", language="en", opening="“", closing="”"
            ),
            translator="A. Marsh",
        ),
        QuoteBlock(
            passage=Passage(words="Kimsə soruşmadı.\nHeç kim.", language="az"),
            displayed=True,
            citation=(Run(text="("), Run(text="ibid.", italic=True), Run(text=")")),
            in_note=in_note,
        ),
        QuoteBlock(passage=Passage(words="漢字\tと\x0bかな 🎉\u00a0a\u00adb", language="ja")),
    )


def document(*, in_note: bool = False, language: str = "en-GB", line_spacing: int = 1) -> Document:
    """Return the whole document."""
    blocks: tuple[Block, ...] = (
        Heading(text="Quotations & <notes>", level=0),
        Heading(text="Maria Lind"),
        *quotes(in_note),
        Heading(text="A part", level=2),
        Paragraph(text="Some words of my own.\n\nAnd more."),
        Heading(text="References"),
        BibliographyBlock(
            entries=(ENTRY, HEBREW_ENTRY, ANNOTATED),
            hanging_indent=True,
            line_spacing=line_spacing,
        ),
        BibliographyBlock(entries=(LABELLED,), second_field_align="flush", label_width=3),
    )
    return Document(
        title="Quotations & <notes>",
        language=language,
        blocks=blocks,
        created=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        line_spacing=line_spacing,
    )
