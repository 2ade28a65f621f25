"""Every format of documents: the same words, nothing of the data taken for a mark, same bytes."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html
from striprtf.striprtf import rtf_to_text

from quotarium.citing.markup import Run
from quotarium.formats.document import (
    CitationMode,
    Document,
    Heading,
    Layout,
    Manner,
    Passage,
    QuoteBlock,
)
from quotarium.formats.registry import DocumentExporter, exporter, exporters
from tests.formats.cited import document
from tests.formats.office import converted, printed

NAMES = [one.name for one in exporters() if isinstance(one, DocumentExporter)]
XML = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1)


def written(name: str, made: Document | None = None, **manner: object) -> bytes:
    one = exporter(name)
    assert isinstance(one, DocumentExporter)
    return one.write(made or document(), Manner.model_validate(manner))


def odt(data: bytes, name: str = "content.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("name", NAMES)
def test_the_same_document_gives_the_same_bytes(name: str, layout: Layout) -> None:
    assert written(name, layout=layout) == written(name, layout=layout)


@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("name", ["odt", "rtf", "html", "docx"])
def test_libreoffice_prints_what_was_said(
    name: str,
    layout: Layout,
    in_note: bool,
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    data = written(name, document(in_note=in_note), layout=layout)
    text = printed(data, exporter(name).suffix, tmp_path, require_tool)
    wanted = ["Maria Lind", "harbour, money", "Marsh, A. (2021).", "# Second *line*"]
    if layout is Layout.PARAGRAPHS:
        wanted += [
            "“Nobody asked us”",
            "„Niemand hat gefragt“ (translated by A. B.)",
            '(Lind, "2021", as cited in Marsh, 2021, para. 3)',
            "minutes_of_May",
        ]
    for words in wanted:
        assert words in text


def test_an_odt_begins_with_its_type_and_has_headings_and_languages() -> None:
    data = written("odt")
    assert data[30:38] == b"mimetype"
    content = etree.tostring(odt(data), encoding="unicode")
    assert 'text:outline-level="1">Maria Lind' in content
    assert 'fo:language="de"' in content
    assert 'style:language-complex="he"' in content
    assert 'style:writing-mode="rl-tb"' in content
    assert "<table:table-header-rows>" in etree.tostring(
        odt(written("odt", layout=Layout.TABLE)), encoding="unicode"
    )


def test_zotero_finds_its_marks_in_an_odt_also_after_libreoffice_saved_it(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = written("odt", document(in_note=True), citations=CitationMode.ZOTERO)
    again = converted(data, ".odt", "odt", tmp_path, require_tool).read_bytes()
    for found in (data, again):
        text = etree.tostring(odt(found), encoding="unicode")
        names = re.findall(r'reference-mark-start text:name="([^"]+)"', text)
        assert len(names) == 3
        code = names[0].replace("&quot;", '"')
        item = json.loads(code[code.index("{") : code.rindex("}") + 1])
        assert item["citationItems"][0]["prefix"] == 'Lind, "2021", as cited in '
        assert "ZOTERO_BIBL" in text
        assert "ZOTERO_PREF_1" in etree.tostring(odt(found, "meta.xml"), encoding="unicode")


@given(XML)
def test_any_text_is_kept_by_odt_and_html_as_it_is(text: str) -> None:
    made = Document(title=text, blocks=(Heading(text=text),))
    heading = odt(written("odt", made)).find(".//{*}h")
    assert heading is not None
    spaces = "".join(
        " " * int(one.get("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}c", "1"))
        if etree.QName(one).localname == "s"
        else "\n"
        if etree.QName(one).localname == "line-break"
        else ""
        for one in heading
    )
    assert len("".join(heading.itertext()) + spaces) == len(text)
    page = lxml_html.document_fromstring(written("html", made))
    found = page.find(".//h2")
    assert found is not None
    assert "".join(found.itertext()) == text


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_any_text_is_kept_by_rtf_as_it_is(text: str) -> None:
    made = Document(blocks=(QuoteBlock(passage=Passage(words=f"A{text}Z")),))
    read = rtf_to_text(written("rtf", made).decode())  # type: ignore[no-untyped-call]
    units = read.encode("utf-16", "surrogatepass")
    assert f"A{text}Z" in units.decode("utf-16")


def test_html_is_whole_and_says_its_languages() -> None:
    text = written("html").decode()
    page = lxml_html.document_fromstring(text)
    assert page.get("lang") == "en-US"
    assert page.findtext(".//title") == "Quotations & <notes>"
    assert "minutes_of_May" in text
    assert "<b>the</b>" not in text
    assert [one.get("lang") for one in page.iter("span") if one.get("lang")] == [
        "en", "de", "en", "en", "he", "en",
    ]  # fmt: skip
    assert 'dir="rtl"' in text
    assert not page.xpath("//link | //script | //img")
    levels = [str(one.tag) for one in page.xpath("//h1|//h2|//h3")]
    assert levels == ["h1", "h2", "h2"]


def test_html_notes_point_to_one_another() -> None:
    page = lxml_html.document_fromstring(written("html", document(in_note=True)))
    for link in page.xpath("//a[starts-with(@href, '#')]"):
        assert page.get_element_by_id(link.get("href")[1:]) is not None
    assert len(page.xpath("//section[@class='notes']//li")) == 3
    backwards = written("html", Document(language="he", blocks=(Heading(text="a"),)))
    assert lxml_html.document_fromstring(backwards).get("dir") == "rtl"


def test_markdown_takes_nothing_of_the_data_for_a_mark() -> None:
    text = written("markdown").decode()
    assert "Check \\<b\\>the\\</b\\> minutes\\_of\\_May." in text
    assert "> 1\\. First line\n>\n> \\# Second \\*line\\*" in text
    assert '(Lind, "2021", as cited in Marsh, *2021*, para. 3).' in text
    assert "[https://example.org/?a=1\\&b=2](https://example.org/?a=1&b=2)" in text
    notes = written("markdown", document(in_note=True)).decode()
    assert notes.count("[^1]") == 2
    assert "| --- |" in written("markdown", layout=Layout.TABLE).decode()


def test_a_face_does_not_begin_with_a_space() -> None:
    citation = (Run(text="see"), Run(text=" The Gazette ", italic=True), Run(text="1"))
    block = QuoteBlock(passage=Passage(words="Words"), citation=citation)
    assert "see *The Gazette* 1" in written("markdown", Document(blocks=(block,))).decode()


def test_pandoc_is_given_its_cites_and_their_sources() -> None:
    text = written("markdown-pandoc").decode()
    assert '[Lind, "2021", as cited in @marsh2021harbour, para. 3].' in text
    assert "[@okafor-nd, pp. 4-5 \\[sic\\] \\& more]" in text
    assert "[-@peretz1998]" in text
    assert "::: {#refs}\n:::" in text
    head = text.split("---\n")[1]
    facts = {line.partition(": ")[0]: json.loads(line.partition(": ")[2])
             for line in head.splitlines()}  # fmt: skip
    assert facts["lang"] == "en-US"
    assert [one["id"] for one in facts["references"]] == [
        "marsh2021harbour", "okafor-nd", "peretz1998",
    ]  # fmt: skip
