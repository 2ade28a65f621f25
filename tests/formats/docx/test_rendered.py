"""Citations of real styles, from the engine to the Word file."""

from __future__ import annotations

import io
from collections.abc import Iterator

import docx
import pytest
from docx.document import Document as Read
from docx.shared import Twips

from quotarium.citing import csl_items, markup
from quotarium.citing.catalogue import Catalogue
from quotarium.citing.citation import Citation, Cite
from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime
from quotarium.formats.docx.writer import write
from quotarium.formats.grouping import arrange, in_order
from quotarium.formats.outline import build
from tests.formats.samples import HARBOUR, LIND, LONG, UNDATED, quote

QUOTES = (
    quote("Nobody asked us", LIND, id=1, said="2021"),
    quote(LONG, LIND, id=2, said="2022", read=UNDATED),
)


@pytest.fixture(scope="module")
def runtime() -> Iterator[Runtime]:
    with Runtime() as opened:
        yield opened


def exported(runtime: Runtime, style: str, language: str = "en-US") -> Read:
    """Return the Word file of QUOTES in a style, read back."""
    groups = arrange(QUOTES, language=language)
    with Engine(Catalogue().load(style), language, runtime=runtime) as engine:
        citations = [
            Citation(
                id=str(number),
                cites=(Cite(id=one.cited.source.citekey),),
                note_index=number if engine.is_note else 0,
            )
            for number, one in enumerate(in_order(groups), 1)
            if one.cited
        ]
        items = [csl_items.to_csl(source, language) for source in (HARBOUR, UNDATED)]
        rendered = engine.render(items, citations)
        made = build(
            groups,
            [markup.runs(citation.text) for citation in rendered.citations],
            rendered.bibliography,
            language=language,
            in_notes=engine.is_note,
        )
    return docx.Document(io.BytesIO(write(made)))


def texts(read: Read) -> list[str]:
    return [paragraph.text for paragraph in read.paragraphs]


def test_an_author_date_style(runtime: Runtime) -> None:
    read = exported(runtime, "apa")
    assert texts(read)[:4] == [
        "Maria Lind",
        "“Nobody asked us” (Marsh, 2021).",
        f"{LONG} (Okafor, n.d.)",
        "References",
    ]
    entry = read.paragraphs[4]
    assert entry.text.startswith("Marsh, A. (2021, June). The harbour nobody asked for.")
    assert [run.text for run in entry.runs if run.italic] == ["The Coastal Gazette"]
    assert entry.style
    assert entry.style.paragraph_format.first_line_indent == Twips(-720)
    # APA asks for double spacing throughout.
    assert read.styles["Normal"].paragraph_format.line_spacing == 2


def test_a_numeric_style_sets_its_labels_apart(runtime: Runtime) -> None:
    read = exported(runtime, "ieee", "de-DE")
    assert "„Nobody asked us“ [1]." in texts(read)
    entry = next(one for one in read.paragraphs if one.text.startswith("[1]"))
    assert entry.text.startswith("[1]\tA. Marsh")
    assert entry.style
    assert entry.style.paragraph_format.left_indent == Twips(480)
    assert "Literaturverzeichnis" in texts(read)


def test_a_note_style_leaves_the_text_free_of_citations(runtime: Runtime) -> None:
    read = exported(runtime, "chicago-notes-bibliography")
    assert texts(read)[:3] == ["Maria Lind", "“Nobody asked us”", LONG]
    notes = next(part for part in read.part.package.parts if "footnotes" in part.partname)
    assert b"Ada Marsh" in notes.blob
    assert b"Chidi Okafor" in notes.blob
