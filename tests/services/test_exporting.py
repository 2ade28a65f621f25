"""Exports hold what was asked for, whole, and the same each time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotarium import errors
from quotarium.formats.document import BibliographyBlock, Heading, QuoteBlock
from quotarium.services.adding import add_file
from quotarium.services.citations import Citations
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.exporting import (
    CitationMode,
    ExportOptions,
    Grouping,
    Layout,
    document,
    export,
)
from quotarium.services.quotes import detail
from quotarium.services.searching import search
from quotarium.storage.library import Library
from tests.services.test_clipping import ARTICLE, GAUGES, valdos


@pytest.fixture(scope="module")
def citations() -> Iterator[Citations]:
    with Citations() as opened:
        yield opened


@pytest.fixture
def ids(library: Library) -> tuple[int, ...]:
    source = add_file(library, ARTICLE).value
    clip(
        library,
        ClipRequest(source_id=source.id, exact=GAUGES, speakers=valdos(), said="March 14, 2025?"),
    )
    return search(library).ids


def printed(block: QuoteBlock) -> str:
    return "".join(run.text for run in block.citation)


@pytest.mark.parametrize(
    ("style", "citation", "in_note"),
    [
        ("apa", "(Valdoš, 2025?, as cited in Dostan, n.d., para. 1)", False),
        ("modern-language-association", "(qtd. in Dostan)", False),
        ("ieee", "(Valdoš, quoted in [1, Para. 1])", False),
        ("chicago-notes-bibliography", "quoted in Mirela Dostan", True),
    ],
)
def test_a_second_hand_quotation_is_cited_in_the_manner_of_the_style(
    library: Library,
    citations: Citations,
    ids: tuple[int, ...],
    style: str,
    citation: str,
    in_note: bool,
) -> None:
    made = document(library, ids, ExportOptions(style=style), citations)
    (quote,) = (block for block in made.blocks if isinstance(block, QuoteBlock))
    assert citation in printed(quote)
    assert quote.in_note is in_note
    assert next(b.text for b in made.blocks if isinstance(b, Heading)) == "Irena Valdoš"


def test_a_citation_names_the_speaker_where_the_document_does_not(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    options = ExportOptions(style="modern-language-association", group_by=Grouping.SOURCE)
    made = document(library, ids, options, citations)
    (quote,) = (block for block in made.blocks if isinstance(block, QuoteBlock))
    assert "Valdoš" in printed(quote)


def test_the_bibliography_can_stand_alone(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    made = document(library, ids, ExportOptions(quotes=False), citations)
    assert [type(block) for block in made.blocks] == [Heading, BibliographyBlock]


def test_what_a_style_does_not_list_is_told(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    key = next(iter(detail(library, ids[0]).found_in)).source.citekey
    options = ExportOptions(style="chicago-notes-bibliography")
    assert export(library, ids, options, citations).unlisted == (key,)
    assert export(library, ids, ExportOptions(), citations).unlisted == ()


@pytest.mark.parametrize("name", ["docx", "biblatex", "bibtex"])
def test_the_same_library_gives_the_same_bytes(
    library: Library, citations: Citations, ids: tuple[int, ...], name: str
) -> None:
    options = ExportOptions(format=name)
    first, second = (export(library, ids, options, citations).content for _ in range(2))
    assert first == second


def test_an_export_that_is_stopped_gives_nothing(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    with pytest.raises(errors.Cancelled):
        export(library, ids, ExportOptions(), citations, progress=lambda done, _total: done < 2)


def test_an_unknown_format_names_the_known_ones(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    with pytest.raises(errors.InvalidValue, match="docx"):
        export(library, ids, ExportOptions(format="pptx"), citations)


def test_a_second_hand_citation_can_be_handed_to_zotero_and_to_word(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    for mode, sign in (
        (CitationMode.ZOTERO, b'"prefix":"Valdo\xc5\xa1, 2025?, as cited in "'),
        (CitationMode.WORD, b'\\f "Valdo\xc5\xa1, 2025?, as cited in "'),
    ):
        made = export(library, ids, ExportOptions(citation_mode=mode), citations)
        with zipfile.ZipFile(io.BytesIO(made.content)) as archive:
            written = archive.read("word/document.xml").replace(b"&quot;", b'"')
        assert sign in written


def test_a_template_that_is_not_there_is_told_with_its_name(
    library: Library, citations: Citations, ids: tuple[int, ...], tmp_path: Path
) -> None:
    with pytest.raises(errors.InvalidValue, match=r"none\.docx"):
        export(library, ids, ExportOptions(template=tmp_path / "none.docx"), citations)


def test_a_table_names_the_speakers(
    library: Library, citations: Citations, ids: tuple[int, ...]
) -> None:
    made = document(library, ids, ExportOptions(layout=Layout.TABLE), citations)
    (quote,) = (block for block in made.blocks if isinstance(block, QuoteBlock))
    assert quote.attribution.startswith("Irena Valdoš")
