"""What a format can hold comes back from our own export as it was."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotarium.formats.bibtex.writer import Dialect
from quotarium.formats.bibtex.writer import write as write_bib
from quotarium.formats.bibtex_in.reader import read as read_bib
from quotarium.formats.conversion import convert
from quotarium.formats.csl_json.reader import read as read_csl
from quotarium.formats.csl_json.writer import write as write_csl
from quotarium.formats.endnote.xml_reader import read as read_endnote
from quotarium.formats.endnote.xml_writer import write as write_endnote
from quotarium.formats.msbib.reader import read as read_word
from quotarium.formats.msbib.writer import write as write_word
from quotarium.formats.reference_json import read as read_json
from quotarium.formats.reference_json import write as write_json
from quotarium.formats.ris.reader import read as read_ris
from quotarium.formats.ris.writer import write as write_ris
from quotarium.formats.tagged.nbib import read as read_nbib
from quotarium.formats.tagged.nbib_writer import write as write_nbib
from quotarium.formats.zotero.json_reader import read as read_zotero_json
from quotarium.formats.zotero.json_writer import write as write_zotero_json
from quotarium.formats.zotero.rdf_reader import read as read_rdf
from quotarium.formats.zotero.rdf_writer import write as write_rdf
from quotarium.model.dates import Edtf
from quotarium.model.rich_text import plain
from quotarium.model.source import Source
from tests.formats.references.strategies import by_role, lines, sources

SOME = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
FIELDS = (
    "container-title", "collection-title", "volume", "publisher", "publisher-place", "edition",
    "abstract", "title-short", "call-number", "genre", "annote", "event-place", "original-title",
    "bibtex:groups", "section",
)  # fmt: skip


def back(found: Source, wanted: Source) -> None:
    assert found.title == wanted.title
    assert by_role(found) == by_role(wanted)
    assert found.issued == wanted.issued
    assert found.accessed == wanted.accessed
    assert found.language == wanted.language
    assert found.type == wanted.type
    assert found.fields == wanted.fields
    assert found.citekey == wanted.citekey
    assert found.note == wanted.note


@SOME
@given(sources(*FIELDS), lines())
def test_ris_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_ris(write_ris([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS), lines())
def test_endnote_xml_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_endnote(write_endnote([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS), lines())
def test_csl_json_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_csl(write_csl([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS), lines())
def test_nbib_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_nbib(write_nbib([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS), lines())
def test_zotero_json_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_zotero_json(write_zotero_json([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS), lines())
def test_zotero_rdf_gives_back_all_fields(source: Source, note: str) -> None:
    source = source.model_copy(update={"note": note})
    parsed = read_rdf(write_rdf([source]))
    assert parsed.problems == ()
    back(parsed.items[0], source)


@SOME
@given(sources(*FIELDS))
def test_the_full_json_gives_back_the_source_itself(source: Source) -> None:
    assert read_json(write_json([source])).items == (source,)


# BibLaTeX has no place for the others, and no time of day, sets or years below the fourth digit.
BIB_FIELDS = ("collection-title", "publisher-place", "edition", "title-short", "original-title")
BIB_DATES = st.sampled_from(
    ["2021", "2021-06", "2021-06-15", "1921~", "1921?", "199X", "2016-21", "1914/1918", "1887%",
     "2020/.."]
).map(Edtf.parse)  # fmt: skip


@SOME
@given(sources(*BIB_FIELDS, dates=BIB_DATES))
def test_biblatex_gives_back_what_its_entries_have(source: Source) -> None:
    source = source.model_copy(update={
        "type": "chapter",
        "fields": {**source.fields, "container-title": "Essays", "URL": "https://example.org/a?b=1"},
    })  # fmt: skip
    parsed = read_bib(write_bib([source], Dialect.BIBLATEX))
    assert parsed.problems == ()
    found = parsed.items[0]
    assert found.title == source.title
    assert found.issued == source.issued
    assert found.accessed == source.accessed
    assert found.language == source.language
    assert {one.name for one in found.creators} == {one.name for one in source.creators}
    assert found.type == source.type
    for name in ("edition", "title-short", "container-title", "collection-title"):
        assert found.fields.get(name) == source.fields.get(name)


@SOME
@given(sources("container-title", "volume", "edition", "title-short", "annote", "version"))
def test_word_gives_back_what_its_sources_have(source: Source) -> None:
    found = read_word(write_word([source])).items[0]
    # Word has words alone.
    fields = {name: _words(value) for name, value in source.fields.items()}
    assert found.title == _words(source.title)
    assert found.citekey == source.citekey
    assert found.fields == {name: value for name, value in fields.items() if value}
    if source.issued is not None and str(source.issued).isdigit():
        assert found.issued == source.issued


def _words(text: str) -> str:
    return " ".join(plain(text).split())


def test_a_file_is_converted_without_a_library() -> None:
    bib = "@article{doe, author={Doe, Jane}, title={A {\\'e}t{\\'e}}, journal={J}, year=2020}"
    made = convert(bib.encode(), "ris")
    assert made.sources == 1
    assert made.problems == ()
    again = convert(made.content, "csl-json", from_="ris")
    assert "A été".encode() in again.content
    assert b'"2020"' in again.content or b"2020" in again.content
