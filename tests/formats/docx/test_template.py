"""Word files as templates: their styles win, ours are added, and broken ones are refused."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from docx.shared import Mm, Pt
from lxml import etree

from quotarium.errors import InvalidValue
from quotarium.formats.document import Manner
from quotarium.formats.docx.names import w
from quotarium.formats.docx.writer import write
from tests.formats.cited import document
from tests.formats.docx.schema import faults


def template(**renamed: str) -> bytes:
    """Return a Word file with a blue Quote and wide margins; ids of styles can be renamed."""
    made = docx.Document()
    made.styles["Quote"].font.size = Pt(17)
    made.styles["Heading 1"].font.name = "Georgia"
    made.sections[0].left_margin = Mm(50)
    file = io.BytesIO()
    made.save(file)
    return changed(file.getvalue(), renamed) if renamed else file.getvalue()


def changed(data: bytes, renamed: dict[str, str]) -> bytes:
    """Return a package in which styles have other ids, as Word has in other languages."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as written:
        for name in source.namelist():
            content = source.read(name)
            for old, new in renamed.items() if name == "word/styles.xml" else ():
                pattern = rf'(styleId=|<w:(?:basedOn|next|link) w:val=)"{old}"'.encode()
                content = re.sub(pattern, rf'\1"{new}"'.encode(), content)
            written.writestr(name, content)
    return target.getvalue()


def styled(data: bytes) -> docx.document.Document:
    made = write(document(), Manner(template=data, template_name="own.docx"))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert faults(etree.fromstring(archive.read("word/document.xml"))) == []
    return docx.Document(io.BytesIO(made))


def test_styles_of_the_template_win_and_ours_are_added() -> None:
    read = styled(template())
    assert read.styles["Quote"].font.size == Pt(17)
    assert read.styles["Heading 1"].font.name == "Georgia"
    assert read.styles["Quote Source"].font.size == Pt(10.5)
    margin = read.sections[0].left_margin
    assert margin is not None
    assert abs(margin - Mm(50)) < Mm(0.1)
    quote = next(one for one in read.paragraphs if "Nobody asked us" in one.text)
    assert quote.style is not None
    assert quote.style.name == "Quote"


def test_a_template_in_another_language_of_word_is_understood_by_the_names_of_its_styles() -> None:
    read = styled(template(Heading1="berschrift1", Quote="Zitat", ListBullet="Quote"))
    heading = next(one for one in read.paragraphs if one.text == "Maria Lind")
    assert heading.style is not None
    assert heading.style.font.name == "Georgia"
    quote = next(one for one in read.paragraphs if "Nobody asked us" in one.text)
    assert quote.style is not None
    assert quote.style.font.size == Pt(17)
    identities = [one.style_id for one in read.styles]
    assert len(identities) == len(set(identities))
    assert sum(bool(one.element.get(w("default"))) for one in read.styles if one.type == 1) == 1


def test_the_language_is_that_of_our_document() -> None:
    made = write(document(language="de-DE"), Manner(template=template()))
    element = docx.Document(io.BytesIO(made)).styles.element
    found = element.find(f".//{w('rPrDefault')}//{w('lang')}")
    assert found is not None
    assert found.get(w("val")) == "de-DE"


def test_the_same_template_gives_the_same_bytes() -> None:
    manner = Manner(template=template())
    assert write(document(), manner) == write(document(), manner)


def _package(**contents: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(f"word/{name}.xml", content)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"words",
        _package(styles=b"<a/>"),
        _package(styles=b"<a/>", document=b"<a/>"),
        _package(styles=b"<a", document=b"<a/>"),
        _package(styles=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", document=b"<a/>"),
        _package(styles=b" " * 30_000_000, document=b"<a/>"),
        template()[:3000],
    ],
    ids=["empty", "text", "no document", "not Word", "broken", "entity", "bomb", "cut"],
)
def test_a_broken_template_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(InvalidValue) as caught:
        write(document(), Manner(template=data, template_name="own.docx"))
    assert str(caught.value).startswith("“own.docx” does not fit the template: ")
    assert "\n" not in str(caught.value)
