"""Word files, read back with other eyes: python-docx, the zip itself, and LibreOffice."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx.shared import Twips
from lxml import etree

from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import BibliographyBlock, Document, Heading, Passage, QuoteBlock
from quotarium.formats.docx.entries import entry_paragraphs
from quotarium.formats.docx.names import w
from quotarium.formats.docx.writer import write
from quotarium.formats.paper import page_size
from tests.formats.docx.sample import document
from tests.formats.golden import assert_golden
from tests.formats.samples import LONG


def part(data: bytes, name: str) -> etree._Element:
    """Return the root of a part of the package."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def pretty(root: etree._Element) -> str:
    """Return an element in canonical form, one tag a line; no text of ours has line breaks."""
    text = etree.tostring(root, method="c14n2").decode()
    text = re.sub(r"<([\w:]+)([^<>]*)></\1>", r"<\1\2/>", text)
    return re.sub(r">(?=<)", ">\n", text) + "\n"


@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
def test_the_parts_of_the_document_are_as_they_were_found_right(in_note: bool) -> None:
    data = write(document(in_note=in_note))
    name = "notes" if in_note else "in-text"
    assert_golden(f"docx/{name}.document.xml", pretty(part(data, "word/document.xml")))
    assert_golden(f"docx/{name}.settings.xml", pretty(part(data, "word/settings.xml")))
    if in_note:
        assert_golden("docx/notes.footnotes.xml", pretty(part(data, "word/footnotes.xml")))
    else:
        assert_golden("docx/styles.xml", pretty(part(data, "word/styles.xml")))


def test_the_same_document_gives_the_same_bytes_at_any_time() -> None:
    data = write(document(in_note=True))
    assert write(document(in_note=True)) == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_package_holds_no_leftovers_of_a_template() -> None:
    with zipfile.ZipFile(io.BytesIO(write(document()))) as archive:
        names = set(archive.namelist())
        everything = b"".join(archive.read(name) for name in names)
    assert not any("customXml" in name or "thumbnail" in name for name in names)
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything


def test_an_independent_reader_finds_named_styles_and_their_words() -> None:
    read = docx.Document(io.BytesIO(write(document())))
    found = [(one.style.name if one.style else "", one.text) for one in read.paragraphs]
    assert found[:4] == [
        ("Title", "Quotations & <notes>"),
        ("Heading 1", "Maria Lind"),
        ("Quote", "“Nobody asked us” (Marsh, 2021, p. 3)."),
        ("Quote Source", "— Maria Lind, mayor, 15 March 2025"),
    ]
    assert ("Block Quote", f"{LONG}1") in found
    assert ("Quote", "漢字\tとかな 🎉\u00a0ab") in found
    assert [style for style, text in found if text.startswith("Marsh, A.")] == ["Bibliography"]
    entry = next(one for one in read.paragraphs if one.text.startswith("Marsh, A."))
    assert [run.text for run in entry.runs if run.italic] == ["The Coastal Gazette", "12"]
    assert [link.address for link in entry.hyperlinks] == ["https://example.org/?a=1&b=2"]
    assert entry.style
    assert entry.style.paragraph_format.first_line_indent == Twips(-720)


def test_properties_come_from_the_document_and_not_from_the_clock() -> None:
    properties = docx.Document(io.BytesIO(write(document()))).core_properties
    assert properties.title == "Quotations & <notes>"
    assert properties.language == "en-GB"
    assert properties.created == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    bare = docx.Document(io.BytesIO(write(Document(title="x" * 300)))).core_properties
    assert len(bare.title) == 255
    assert bare.created is None


def test_each_note_is_marked_once_and_in_order() -> None:
    data = write(document(in_note=True))
    body, notes = part(data, "word/document.xml"), part(data, "word/footnotes.xml")
    marks = [one.get(w("id")) for one in body.iter(w("footnoteReference"))]
    texts = {
        one.get(w("id")): "".join(one.itertext()).strip()
        for one in notes.iter(w("footnote"))
        if one.get(w("type")) is None
    }
    assert marks == ["1", "2", "3", "4"]
    assert list(texts) == marks
    assert texts["4"] == "(ibid.)"
    assert not any("Marsh, 2021" in "".join(one.itertext()) for one in body.iter(w("p")))


def test_settings_stand_in_the_order_of_the_schema() -> None:
    settings = part(write(document(in_note=True)), "word/settings.xml")
    names = [etree.QName(one).localname for one in settings]
    assert names.index("characterSpacingControl") < names.index("footnotePr")
    assert names.index("footnotePr") < names.index("compat")
    assert "footnotePr" not in [
        etree.QName(one).localname for one in part(write(document()), "word/settings.xml")
    ]


def test_a_link_in_a_note_belongs_to_the_notes() -> None:
    block = QuoteBlock(
        passage=Passage(words="Words"),
        citation=(Run(text="link", link="https://example.org"),),
        in_note=True,
    )
    data = write(Document(blocks=(block,)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/footnotes.xml.rels").decode()
    assert 'Target="https://example.org"' in relations
    assert 'TargetMode="External"' in relations


@pytest.mark.parametrize(
    ("language", "width"),
    [
        ("en", 12240),
        ("en-US", 12240),
        ("fr-CA", 12240),
        ("en-GB", 11906),
        ("de", 11906),
        ("x", 11906),
    ],
)
def test_paper_is_that_of_the_country(language: str, width: int) -> None:
    assert page_size(language)[0] == width


def test_a_document_from_right_to_left_is_one_throughout() -> None:
    data = write(Document(language="he", blocks=(Heading(text="הנמל"), Heading(text="A"))))
    body = part(data, "word/document.xml")
    assert body.find(f".//{w('sectPr')}/{w('bidi')}") is not None
    for paragraph in body.iter(w("p")):
        assert paragraph.find(f"{w('pPr')}/{w('bidi')}") is not None


def test_text_that_xml_forbids_does_not_break_the_file() -> None:
    bad = "a\x00\x0b\ufffe\ud800b"
    made = Document(
        title=bad,
        blocks=(
            Heading(text=bad),
            QuoteBlock(
                passage=Passage(words=bad),
                citation=(Run(text=bad),),
                attribution=bad,
                note=bad,
                tags=(bad,),
            ),
            BibliographyBlock(entries=((EntryPart(kind="entry", runs=(Run(text=bad),)),),)),
        ),
    )
    read = docx.Document(io.BytesIO(write(made)))
    assert [one.text for one in read.paragraphs] == [
        "ab", "ab ab", "— ab", "Note: ab", "Tags: ab", "ab",
    ]  # fmt: skip


def pages(data: bytes, folder: Path, require_tool: Callable[[str], str]) -> str:
    """Return the text of the pages that LibreOffice prints."""
    office, reader = require_tool("soffice"), require_tool("pdftotext")
    path = folder / "out.docx"
    path.write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=180
    )
    done = subprocess.run(
        [reader, "-layout", str(path.with_suffix(".pdf")), "-"], check=True, capture_output=True
    )
    return re.sub(r"\s+", " ", done.stdout.decode())


@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
def test_libreoffice_prints_the_document(
    in_note: bool, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    text = pages(write(document(in_note=in_note)), tmp_path, require_tool)
    for words in (
        "Maria Lind",
        "“Nobody asked us”",
        "which is how a town comes to own a harbour that it never asked for.",
        "Heç kim.",
        "“This harbour is not ours” (translated by A. Marsh)",
        "Tags: harbour, money",
        "Marsh, A. (2021). The harbour nobody asked for. The Coastal Gazette, 12.",
        "[1] A. Marsh, “The harbour”.",
    ):
        assert words in text
    citation = "(Marsh, 2021, p. 3)"
    if in_note:
        # The note stands below the text that it belongs to.
        assert text.index(citation) > text.index("Heç kim.")
    else:
        assert f"“Nobody asked us” {citation}." in text


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("ספר הימים. Tel Aviv: Harbour Publishing House, 2010.", False),
        ("Cohen, D. דברים רבים שנאמרו ביום אחד על שפת הים הגדול.", True),
        ("כהן, ד. (2010). ספר הימים.", True),
        ("Cohen, D. The book of days.", False),
        ("1984.", False),
    ],
)
def test_a_reference_runs_as_most_of_its_letters_do(text: str, backwards: bool) -> None:
    entry = (EntryPart(kind="entry", runs=(Run(text=text),)),)
    (made,) = entry_paragraphs(BibliographyBlock(entries=(entry,)), lambda _, __: "", None)
    assert ("<w:bidi/>" in made.properties) is backwards
