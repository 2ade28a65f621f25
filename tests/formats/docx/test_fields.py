"""Citations that Word's References tab or Zotero's plugin keeps up."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

from quotarium.formats.document import CitationMode, Document, Layout, Manner
from quotarium.formats.docx.names import W, w
from quotarium.formats.docx.writer import write
from quotarium.formats.msbib.fields import NAMESPACE
from tests.formats.cited import document
from tests.formats.docx.schema import faults
from tests.formats.office import converted
from tests.formats.samples import HARBOUR, source

MODES = list(CitationMode)
BIBLIOGRAPHY = f"{{{NAMESPACE}}}"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def codes(data: bytes, name: str = "word/document.xml") -> list[str]:
    """Return the field codes of a part, spaces at their ends left out."""
    return [
        (one.text or "").strip() for one in etree.fromstring(parts(data)[name]).iter(w("instrText"))
    ]


def written(mode: CitationMode, *, in_note: bool = False, layout: str = "paragraphs") -> bytes:
    return write(document(in_note=in_note), Manner(citations=mode, layout=Layout(layout)))


def zotero_items(data: bytes, name: str = "word/document.xml") -> list[dict[str, Any]]:
    begin = "ADDIN ZOTERO_ITEM CSL_CITATION "
    return [json.loads(c.removeprefix(begin)) for c in codes(data, name) if c.startswith(begin)]


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
@pytest.mark.parametrize("mode", MODES)
def test_every_part_keeps_to_the_order_of_the_schema(
    mode: CitationMode, in_note: bool, layout: Layout
) -> None:
    data = written(mode, in_note=in_note, layout=layout)
    for name, content in parts(data).items():
        if name.startswith("word/") and name.endswith(".xml") and "theme" not in name:
            assert faults(etree.fromstring(content)) == [], name
    assert written(mode, in_note=in_note, layout=layout) == data
    docx.Document(io.BytesIO(data))


def test_the_checker_of_the_order_finds_what_is_wrong() -> None:
    text = '<w:p xmlns:w="{}"><w:r/><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>'
    root = etree.fromstring(text.format(W))
    assert len(faults(root)) == 2


@pytest.mark.parametrize("mode", MODES)
def test_the_text_reads_the_same_in_every_mode(mode: CitationMode) -> None:
    def shown(data: bytes) -> list[str]:
        body = etree.fromstring(parts(data)["word/document.xml"])
        return ["".join(t.text or "" for t in p.iter(w("t"))) for p in body.iter(w("p"))]

    assert shown(written(mode)) == shown(written(CitationMode.PLAIN))


def test_word_fields_hold_prefix_page_suffix_and_language() -> None:
    assert codes(written(CitationMode.WORD)) == [
        r'CITATION marsh2021harbour \f "Lind, \"2021\", as cited in " \s ", para. 3" \l 1033',
        r'CITATION okafor-nd \p "4-5" \s " [sic] & more" \l 1033',
        r"CITATION peretz1998 \n \l 1033",
        r"BIBLIOGRAPHY \l 1033",
    ]


def test_fields_of_note_styles_stand_in_the_notes() -> None:
    data = written(CitationMode.WORD, in_note=True)
    assert [code.split()[0] for code in codes(data)] == ["BIBLIOGRAPHY"]
    assert len(codes(data, "word/footnotes.xml")) == 3


def test_word_finds_every_cited_source_among_its_sources() -> None:
    found = parts(written(CitationMode.WORD))
    root = etree.fromstring(found["customXml/item1.xml"])
    tags = [one.text for one in root.iter(f"{BIBLIOGRAPHY}Tag")]
    assert tags == ["marsh2021harbour", "okafor-nd", "peretz1998"]
    facts = {etree.QName(one).localname: one.text for one in root[0]}
    assert facts["SourceType"] == "ArticleInAPeriodical"
    assert facts["PeriodicalTitle"] == "The Coastal Gazette"
    assert (facts["Year"], facts["Month"]) == ("2021", "June")
    person = root[0].find(f".//{BIBLIOGRAPHY}Person")
    assert person is not None
    assert [(etree.QName(one).localname, one.text) for one in person] == [
        ("Last", "Marsh"), ("First", "Ada"),
    ]  # fmt: skip
    relations = found["customXml/_rels/item1.xml.rels"].decode()
    assert "itemProps1.xml" in relations
    assert b"customXml" not in written(CitationMode.PLAIN)


def test_tags_are_one_word_and_unlike_one_another() -> None:
    odd = (source("a b"), source("AB"), source("ab{}"))
    data = write(Document(sources=odd, style="ieee"), Manner(citations=CitationMode.WORD))
    root = etree.fromstring(parts(data)["customXml/item1.xml"])
    assert [one.text for one in root.iter(f"{BIBLIOGRAPHY}Tag")] == ["ab", "AB2", "ab3"]
    assert root.get("StyleName") == "IEEE"


@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
def test_zotero_finds_its_cites_with_the_second_hand_words(in_note: bool) -> None:
    data = written(CitationMode.ZOTERO, in_note=in_note)
    found = zotero_items(data, "word/footnotes.xml" if in_note else "word/document.xml")
    first = found[0]["citationItems"][0]
    assert first["prefix"] == 'Lind, "2021", as cited in '
    assert (first["locator"], first["label"]) == ("3", "paragraph")
    assert first["itemData"]["title"] == HARBOUR.title
    assert found[1]["citationItems"][0]["suffix"] == " [sic] & more"
    assert found[2]["citationItems"][0]["suppress-author"] is True
    assert found[0]["properties"]["plainCitation"].startswith('(Lind, "2021", as cited in')
    assert [one["properties"]["noteIndex"] for one in found] == ([1, 2, 3] if in_note else [0] * 3)
    addresses = [one["citationItems"][0]["uris"][0] for one in found]
    assert len(set(addresses)) == len({one["citationID"] for one in found}) == 3
    assert codes(data)[-1].startswith("ADDIN ZOTERO_BIBL {")


def test_zotero_preferences_stand_in_properties_of_at_most_255_characters() -> None:
    root = etree.fromstring(
        parts(written(CitationMode.ZOTERO, in_note=True))["docProps/custom.xml"]
    )
    names = [one.get("name") for one in root]
    pieces = ["".join(one.itertext()) for one in root]
    assert names == [f"ZOTERO_PREF_{number}" for number in range(1, len(names) + 1)]
    assert len(pieces) > 1
    assert all(len(piece) <= 255 for piece in pieces)
    data = etree.fromstring("".join(pieces))
    style = data.find("style")
    assert style is not None
    assert style.get("id") == "http://www.zotero.org/styles/apa"
    choices = {one.get("name"): one.get("value") for one in data.iter("pref")}
    assert choices == {"fieldType": "Field", "noteType": "1"}


def test_a_citation_of_an_unknown_source_stays_text() -> None:
    made = document().model_copy(update={"sources": ()})
    for mode in (CitationMode.WORD, CitationMode.ZOTERO):
        assert not any("CITATION" in code for code in codes(write(made, Manner(citations=mode))))


@pytest.mark.parametrize("in_note", [False, True], ids=["in-text", "notes"])
@pytest.mark.parametrize("mode", [CitationMode.WORD, CitationMode.ZOTERO])
def test_fields_survive_libreoffice(
    mode: CitationMode, in_note: bool, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = written(mode, in_note=in_note)
    again = converted(data, ".docx", "docx", tmp_path, require_tool).read_bytes()
    for name in ("word/document.xml", "word/footnotes.xml"):
        if name in parts(data):
            plain = [re.sub(r" \\l \d+$", "", code) for code in codes(data, name)]
            assert [re.sub(r" \\l \d+$", "", code) for code in codes(again, name)] == plain
    if mode is CitationMode.WORD:
        assert b"marsh2021harbour" in parts(again)["customXml/item1.xml"]
    else:
        assert b"ZOTERO_PREF_1" in parts(again)["docProps/custom.xml"]
