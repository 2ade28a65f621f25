"""A document whose citations can be rendered anew: second hand, with pages, in two scripts."""

from __future__ import annotations

from quotarium.citing.citation import Citation, Cite
from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import (
    BibliographyBlock,
    Document,
    Heading,
    Passage,
    QuoteBlock,
)
from tests.formats.samples import HARBOUR, HEBREW, UNDATED


def _cited(number: int, note: bool, *cites: Cite) -> Citation:
    return Citation(id=f"quote-{number}", cites=cites, note_index=number if note else 0)


def document(*, in_note: bool = False, language: str = "en-US") -> Document:
    """Return quotations with their cites, translations, notes, and the bibliography."""
    second = Cite(
        id=HARBOUR.citekey, locator="3", label="paragraph", prefix='Lind, "2021", as cited in '
    )
    page = Cite(id=UNDATED.citekey, locator="4-5", label="page", suffix=" [sic] & more")
    hebrew = Cite(id=HEBREW.citekey, suppress_author=True)
    quotes = (
        QuoteBlock(
            passage=Passage(words="Nobody asked us", language="en", opening="“", closing="”"),
            citation=(Run(text='(Lind, "2021", as cited in Marsh, '), Run(text="2021", italic=True),
                      Run(text=", para. 3)")),
            cited=_cited(1, in_note, second),
            in_note=in_note,
            stop="" if in_note else ".",
            attribution="Maria Lind, mayor",
            translation=Passage(words="Niemand hat gefragt", language="de", opening="„",
                                closing="“"),
            translator="A. B.",
            note="Check <b>the</b> minutes_of_May.",
            tags=("harbour", "money"),
        ),
        QuoteBlock(
            passage=Passage(words="1. First line\n# Second *line*", language="en"),
            displayed=True,
            citation=(Run(text="(Okafor, n.d., pp. 4–5 [sic] & more)"),),
            cited=_cited(2, in_note, page),
            in_note=in_note,
        ),
        QuoteBlock(
            passage=Passage(words="הנמל הזה אינו שלנו", language="he", opening="“", closing="”"),
            citation=(Run(text="(1998)"),),
            cited=_cited(3, in_note, hebrew),
            in_note=in_note,
        ),
        QuoteBlock(passage=Passage(words="From no source", language="en")),
    )  # fmt: skip
    entries = (
        (
            EntryPart(
                kind="entry",
                runs=(
                    Run(text="Marsh, A. (2021). "),
                    Run(text="The harbour", italic=True),
                    Run(text=". "),
                    Run(text="https://example.org/?a=1&b=2", link="https://example.org/?a=1&b=2"),
                ),
            ),
        ),
        (EntryPart(kind="entry", runs=(Run(text="Okafor, C. (n.d.). Notes."),)),),
        (EntryPart(kind="entry", runs=(Run(text="פרץ, ד. (1998). הנמל."),)),),
    )
    return Document(
        title="Quotations & <notes>",
        language=language,
        blocks=(
            Heading(text="Quotations & <notes>", level=0),
            Heading(text="Maria Lind"),
            *quotes,
            Heading(text="References"),
            BibliographyBlock(entries=entries, hanging_indent=True),
        ),
        sources=(HARBOUR, UNDATED, HEBREW),
        style="apa",
        in_notes=in_note,
    )
