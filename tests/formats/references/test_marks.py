"""Italics and their like in the formats that have them, and in those that have none."""

from __future__ import annotations

import pytest

from quotarium.formats.endnote.xml_reader import read as read_endnote
from quotarium.formats.endnote.xml_writer import write as write_endnote
from quotarium.formats.msbib.writer import write as write_word
from quotarium.formats.ris.reader import read as read_ris
from quotarium.formats.ris.writer import write as write_ris
from quotarium.formats.sheets.sources import sheet
from quotarium.model.source import Source

TITLE = "How <i>E. coli</i> & CO<sub>2</sub> met: <b>a <i>b</i></b> < c"


def held(title: str = TITLE) -> Source:
    fields = {"container-title": "Acta <i>Maris</i>"}
    return Source(citekey="a", type="article-journal", title=title, fields=fields)


def test_endnote_has_faces_for_them() -> None:
    written = write_endnote([held()])
    assert b'<style face="italic" font="default" size="100%">E. coli</style>' in written
    assert b"&lt;i" not in written
    (found,) = read_endnote(written).items
    assert (found.title, found.fields) == (TITLE, held().fields)


def test_endnote_has_no_small_capitals() -> None:
    (found,) = read_endnote(write_endnote([held("In 50 <sc>bc</sc>")])).items
    assert found.title == "In 50 bc"


@pytest.mark.parametrize("face", ["normal", "", "underline"])
def test_a_face_that_is_no_mark_is_only_text(face: str) -> None:
    text = f'<xml><records><record><titles><title><style face="{face}">A</style> b</title>'
    (found,) = read_endnote(f"{text}</titles></record></records></xml>".encode()).items
    assert found.title == "A b"


def test_word_and_tables_print_words_alone() -> None:
    words = "How E. coli & CO2 met: a b < c"
    assert words.replace("&", "&amp;").replace("<", "&lt;").encode() in write_word([held()])
    table = sheet([held()])
    row = dict(zip(table.heads, table.rows[0], strict=True))
    assert (row["title"], row["container-title"]) == (words, "Acta Maris")


def test_ris_keeps_the_tags_which_reference_managers_read() -> None:
    (found,) = read_ris(write_ris([held()])).items
    assert found.title == TITLE
