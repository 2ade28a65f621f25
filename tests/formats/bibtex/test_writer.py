"""Files of entries, read back by bibtexparser and judged by biber."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.formats.bibtex.entries import biblatex_entry
from quotarium.formats.bibtex.numbers import is_isbn, is_issn
from quotarium.formats.bibtex.writer import Dialect, keyed, write
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from tests.formats.bibtex.nasty import NASTY, SOURCES
from tests.formats.bibtex.reading import is_balanced
from tests.formats.golden import assert_golden
from tests.formats.samples import HARBOUR, UNDATED, source


def warnings(data: bytes, folder: Path, require_tool: Callable[[str], str]) -> list[str]:
    """Return what biber has to say against a file, its data model included."""
    biber = require_tool("biber")
    path = folder / "sources.bib"
    path.write_bytes(data)
    done = subprocess.run(
        [biber, "--tool", "--validate-datamodel", path.name],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = (done.stdout + done.stderr).splitlines()
    assert any("Datamodel validation complete" in line for line in lines), lines
    return [line for line in lines if "INFO" not in line]


@pytest.mark.parametrize("ascii_only", [False, True], ids=["utf-8", "ascii"])
def test_biber_finds_no_fault_with_nasty_sources(
    ascii_only: bool, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = write(SOURCES, ascii_only=ascii_only)
    assert warnings(data, tmp_path, require_tool) == []
    read = (tmp_path / "sources_bibertool.bib").read_text(encoding="utf-8")
    assert len(re.findall(r"^@", read, re.MULTILINE)) == len(SOURCES)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_source_without_a_date_passes_and_states_none(
    dialect: Dialect, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = write([UNDATED], dialect)
    assert not re.search(rb"\d{4}", data)
    assert warnings(data, tmp_path, require_tool) == []


def test_bibtex_entries_with_sure_dates_pass_too(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    data = write([HARBOUR, source(fields={"container-title": "J", "volume": "3"})], Dialect.BIBTEX)
    assert warnings(data, tmp_path, require_tool) == []


@pytest.mark.parametrize("dialect", list(Dialect))
def test_entries_are_as_they_were_found_right(dialect: Dialect) -> None:
    assert_golden(f"bibtex/{dialect.value}.bib", write(SOURCES, dialect).decode())


def test_ascii_entries_are_as_they_were_found_right() -> None:
    data = write(SOURCES, ascii_only=True)
    assert data.isascii()
    assert_golden("bibtex/ascii.bib", data.decode())


@pytest.mark.parametrize("dialect", list(Dialect))
def test_bibtexparser_reads_every_entry(dialect: Dialect) -> None:
    bibtexparser = pytest.importorskip("bibtexparser")
    library = bibtexparser.parse_string(write(SOURCES, dialect).decode())
    assert library.failed_blocks == []
    assert len(library.entries) == len(SOURCES)
    nasty = library.entries_dict["nasty"]
    assert nasty["title"] == biblatex_entry(SOURCES[0]).fields["title"]


texts = st.text(alphabet=st.one_of(st.sampled_from('\\{}#$%&_~^"@,= \n'), st.characters()))


@given(title=texts, name=texts, key=texts, field=texts, dialect=st.sampled_from(Dialect))
def test_no_source_can_leave_its_entry(
    title: str, name: str, key: str, field: str, dialect: Dialect
) -> None:
    names = ("container-title", "publisher", "URL", "DOI", "page", "volume", "note", "genre")
    made = source(
        key,
        title=title,
        creators=(Creator(family=name, given=name), Creator(literal=name)),
        fields=dict.fromkeys(names, field),
    )
    text = write([made, HARBOUR], dialect).decode()
    assert is_balanced(text)
    assert len(re.findall(r"^@\w+\{[^\s{},%#\\]+,$", text, re.MULTILINE)) == 2
    for line in text.splitlines():
        assert re.fullmatch(r"@\w+\{[^{}\s]+,|  [a-z]+ = (\{.*\}|[a-z]{3}),|\}|", line)


def test_entries_stand_in_the_order_of_their_keys_whatever_the_order_given() -> None:
    assert write(SOURCES) == write(list(reversed(SOURCES)))


def test_keys_hold_nothing_that_breaks_a_citation_and_are_unlike() -> None:
    keys = ["a b,{c}", "A", "a", "", "", "ключ", "-x"]
    found = [key for key, _ in keyed([source(key, id=place) for place, key in enumerate(keys)])]
    assert sorted(found) == sorted(["A", "aa", "abc", "source", "sourcea", "x", "ключ"])
    assert all(key.isascii() for key, _ in keyed([source("ключ"), source("á")], ascii_only=True))


def fields(made: Source, **options: Any) -> dict[str, str]:
    """Return the fields of a source's BibLaTeX entry."""
    return biblatex_entry(made, **options).fields


@pytest.mark.parametrize(
    ("kind", "given", "entry"),
    [
        ("article-journal", {"container-title": "J"}, "article"),
        ("article-newspaper", {"container-title": "J"}, "article"),
        ("article-newspaper", {}, "misc"),
        ("article-newspaper", {"URL": "https://e.org"}, "online"),
        ("book", {"publisher": "P"}, "book"),
        ("chapter", {"container-title": "B"}, "inbook"),
        ("chapter", {}, "misc"),
        ("paper-conference", {"container-title": "P"}, "inproceedings"),
        ("paper-conference", {}, "unpublished"),
        ("speech", {}, "unpublished"),
        ("report", {"publisher": "P"}, "report"),
        ("report", {}, "misc"),
        ("thesis", {"publisher": "P"}, "thesis"),
        ("patent", {"number": "1"}, "patent"),
        ("patent", {}, "misc"),
        ("webpage", {"DOI": "10.1/x"}, "online"),
        ("webpage", {}, "misc"),
        ("dataset", {}, "dataset"),
        ("software", {}, "software"),
        ("motion_picture", {}, "misc"),
        ("no-such-type", {}, "misc"),
    ],
)
def test_the_entry_type_fits_the_source_and_what_is_known_of_it(
    kind: str, given: dict[str, str], entry: str
) -> None:
    assert biblatex_entry(source(type=kind, fields=given)).type == entry


def test_an_edited_book_is_a_collection_and_its_chapter_stands_in_one() -> None:
    editor = Creator(role="editor", family="E", given="F")
    assert biblatex_entry(source(type="book", creators=(editor,))).type == "collection"
    author = Creator(family="A", given="B")
    chapter = source(type="chapter", creators=(author, editor), fields={"container-title": "T"})
    assert biblatex_entry(chapter).type == "incollection"


def test_the_director_of_a_film_stands_for_its_author() -> None:
    film = source(
        type="motion_picture", creators=(Creator(role="director", family="A", given="B"),)
    )
    assert fields(film)["author"] == "A, B"


def test_numbers_that_the_data_model_refuses_are_told_in_the_note() -> None:
    found = fields(source(type="book", fields={"volume": "XIV", "ISBN": "123"}))
    assert "volume" not in found
    assert "isbn" not in found
    assert found["note"] == "vol. XIV"


def test_page_ranges_get_the_dash_of_latex() -> None:
    found = fields(source(fields={"container-title": "J", "page": "A1–A6, 12-15"}))
    assert found["pages"] == "A1--A6, 12--15"


@pytest.mark.parametrize("pages", [", 12", "12,,13", "0", "0-3", "-3", "12;", "–"])
def test_pages_that_biber_cannot_read_are_told_in_the_note(pages: str) -> None:
    found = fields(source(fields={"container-title": "J", "page": pages}))
    assert "pages" not in found
    assert found["note"].startswith("p. ")


@pytest.mark.parametrize("pages", ["10", "100-20", "A0-A3", "3, 10–12", "e0"])
def test_pages_that_biber_reads_are_pages(pages: str) -> None:
    assert "pages" in fields(source(fields={"container-title": "J", "page": pages}))


def test_bibtex_tells_in_the_note_what_its_styles_complain_of() -> None:
    made = [
        source("a", fields={"container-title": "J", "issue": "3"}),
        source("b", type="book", fields={"publisher": "P", "volume": "2", "number": "7"}),
        source("c", type="webpage", creators=(), title="Untitled page"),
    ]
    text = write(made, Dialect.BIBTEX).decode()
    assert "number =" not in text
    assert "note = {no. 3}" in text
    assert "note = {no. 7}" in text
    assert "key = {Untitled page}" in text


def test_a_web_page_keeps_address_day_of_access_and_language() -> None:
    page = source(
        type="webpage",
        accessed=Edtf("2026-01-02"),
        language="en-GB",
        fields={"URL": "https://e.org/a_b?c=1&d", "DOI": "https://doi.org/10.1/a_b"},
    )
    found = fields(page)
    assert found["url"] == "https://e.org/a_b?c=1&d"
    assert found["doi"] == "10.1/a_b"
    assert found["urldate"] == "2026-01-02"
    assert found["langid"] == "british"


def test_the_researchers_own_note_stays_at_home() -> None:
    assert b"private" not in write([source(note="private")])


def test_bibtex_says_it_in_its_older_words() -> None:
    made: Sequence[Source] = [
        source("a", issued="2025-03", fields={"container-title": "J", "publisher-place": "P"}),
        source("b", type="thesis", fields={"publisher": "U", "genre": "PhD thesis"}),
        source("c", type="webpage", issued="2021~", fields={"URL": "https://e.org"}),
    ]
    text = write(made, Dialect.BIBTEX).decode()
    assert "journal = {J}" in text
    assert "year = {2025},\n  month = mar," in text
    assert "@phdthesis{b," in text
    assert "school = {U}" in text
    assert "year = {c. 2021}" in text


@pytest.mark.parametrize("number", ["978-3-16-148410-0", "0306406152", "0-8044-2957-X"])
def test_true_book_numbers_are_known(number: str) -> None:
    assert is_isbn(number)
    assert not is_isbn(number[:-1] + ("1" if number[-1] != "1" else "2"))


def test_true_serial_numbers_are_known() -> None:
    assert is_issn("0378-5955")
    assert not is_issn("0378-5954")
    assert not is_issn("x")


def test_nasty_text_is_nasty() -> None:
    assert set('%#_{}$~^\\&<>"|') <= set(NASTY)
