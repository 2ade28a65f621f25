"""Every format that is read becomes every format that is written, without a library."""

from __future__ import annotations

import csv
import io
import json

import pytest
from lxml import etree

from quotarium.errors import InvalidValue
from quotarium.formats.conversion import convert
from quotarium.formats.importers import importer, importers
from quotarium.formats.registry import ReferenceExporter, exporters
from tests.formats.references.test_readers import FILES

BIB = """@article{marsh2021, author = {Marsh, Ada}, title = {A study of rivers}, number = 2,
  journaltitle = {Journal of Rivers}, volume = 3, pages = {10--19}, date = {2021-06-15}}"""
SOURCES = {**FILES, "bibtex": BIB}
TARGETS = {one.name: one for one in exporters() if isinstance(one, ReferenceExporter)}
READABLE = {
    one.name: importer(one.name) for one in TARGETS.values()
    if one.name in {name for known in importers() for name in (known.name, *known.aliases)}
}  # fmt: skip


@pytest.mark.parametrize("to", TARGETS)
@pytest.mark.parametrize("name", SOURCES)
def test_a_file_of_any_format_becomes_any_other(name: str, to: str) -> None:
    made = convert(SOURCES[name].encode(), to, from_=name)
    assert (made.sources, made.problems) == (1, ())
    if to not in READABLE:
        assert to in ("csv", "xlsx")
        return
    again = READABLE[to].read(made.content)
    assert again.problems == ()
    (found,) = again.items
    assert found.title.replace("<i>", "").replace("</i>", "") == "A study of rivers"
    assert [(one.family, one.given) for one in found.creators] == [("Marsh", "Ada")]
    assert str(found.issued).startswith("2021-06")
    assert found.type == "article-journal"
    assert found.fields["container-title"] == "Journal of Rivers"
    wanted = {"volume": "3", "issue": "2", "page": "10-19"}
    assert {key: found.fields.get(key) for key in wanted} == wanted


@pytest.mark.parametrize("to", TARGETS)
def test_other_programs_can_read_it(to: str) -> None:
    content = convert(BIB.encode(), to).content
    if to in ("bibtex", "biblatex"):
        bibtexparser = pytest.importorskip("bibtexparser")
        (entry,) = bibtexparser.parse_string(content.decode()).entries
        assert (entry.key, entry["title"]) == ("marsh2021", "A study of rivers")
    elif to.endswith("json"):
        assert "A study of rivers" in json.dumps(json.loads(content))
    elif to in ("endnote-xml", "zotero-rdf", "word"):
        root = etree.fromstring(content)
        assert "A study of rivers" in "".join(map(str, root.itertext()))
    elif to == "csv":
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        assert "A study of rivers" in rows[1]
    elif to == "xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        sheet = openpyxl.load_workbook(io.BytesIO(content)).active
        assert "A study of rivers" in [cell.value for cell in sheet[2]]
    else:
        assert b"- A study of rivers" in content


@pytest.mark.parametrize("name", SOURCES)
def test_what_a_format_alone_knows_comes_back_through_json(name: str) -> None:
    """Unknown fields of any format are kept: what JSON holds is all that was read."""
    read = importer(name).read(SOURCES[name].encode()).items[0]
    made = convert(SOURCES[name].encode(), "json", from_=name)
    (again,) = importer("json").read(made.content).items
    assert again.model_copy(update={"citekey": read.citekey}) == read


def test_keys_are_made_where_there_is_none_and_by_a_pattern_for_all() -> None:
    two = FILES["ris"] + FILES["ris"].replace("rivers", "lakes")
    keys = [one["id"] for one in json.loads(convert(two.encode(), "csl-json").content)]
    assert keys == ["marsh2021Study", "marsh2021Studya"]
    made = convert(BIB.encode(), "csl-json", pattern="[auth:lower]:[year]").content
    assert [one["id"] for one in json.loads(made)] == ["marsh:2021"]
    with pytest.raises(InvalidValue, match="choose one of"):
        convert(BIB.encode(), "docx")
