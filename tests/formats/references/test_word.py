"""Word's sources, in a file of their own and inside a document, are the same."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from quotarium.formats.document import CitationMode, Document, Manner
from quotarium.formats.docx.writer import write as write_docx
from quotarium.formats.msbib.languages import TAGS, lcid, tag
from quotarium.formats.msbib.reader import read
from quotarium.formats.msbib.writer import source_xml, write
from quotarium.model.source import Creator
from tests.formats.samples import HARBOUR, source


def test_a_document_and_a_file_hold_the_same_sources() -> None:
    listed = (HARBOUR, source("b", type="speech", language="de", issued="2020-03-05"))
    document = Document(sources=listed, style="apa")
    made = write_docx(document, Manner(citations=CitationMode.WORD))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        inside = etree.fromstring(archive.read("customXml/item1.xml"))
    alone = etree.fromstring(write(listed))
    assert [etree.tostring(one, method="c14n") for one in inside] == [
        etree.tostring(one, method="c14n") for one in alone
    ]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "tr", "ru", "az"])
def test_months_are_named_and_read_again(language: str) -> None:
    for month in range(1, 13):
        made = source(language=language, issued=f"2020-{month:02}-05")
        assert read(write([made])).items[0].issued == made.issued


def test_only_an_author_alone_is_an_organisation() -> None:
    union = Creator(literal="Harbour Union")
    assert "<b:Corporate>Harbour Union" in source_xml(source(creators=(union,)))
    editor = union.model_copy(update={"role": "editor"})
    assert "<b:Last>Harbour Union" in source_xml(source(creators=(editor,)))
    assert "Corporate" not in source_xml(source(creators=(union, Creator(family="A", given="B"))))


def test_a_language_and_its_number_belong_together() -> None:
    assert [lcid(one) for one in ("en", "es", "pt", "pt-BR", "nl", "de_AT", "tlh", None)] == [
        1033, 3082, 2070, 1046, 1043, 3079, None, None,
    ]  # fmt: skip
    assert all(lcid(tag(str(number))) for number in TAGS if number)
