"""References of other programs come in as one undoable step, and nothing is dropped silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium import errors
from quotarium.services.importing import convert_file, import_references
from quotarium.services.sources import all_sources, source_by_key
from quotarium.services.undoing import revert
from quotarium.storage.library import Library

BIB = """
@article{reis2020, author = {Reis, Ana and Lund, Per}, title = {Gauges and Treaties},
  journaltitle = {River Studies}, date = {2020-05}, doi = {10.1000/xyz}}
@book{broken, title = {Never ends
@misc{voll, author = {Voll, Casimir}, title = {Diary below the Dam}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    file = tmp_path / "refs.bib"
    file.write_text(BIB, encoding="utf-8")
    return file


def test_a_broken_entry_costs_only_itself_and_is_told_with_its_line(
    library: Library, bib: Path
) -> None:
    made = import_references(library, bib).value
    assert made.format == "bibtex"
    assert {"reis2020", "voll"} <= set(made.citekeys)
    assert {problem.line for problem in made.problems} == {4}
    source = source_by_key(library, "reis2020")
    assert source.title == "Gauges and Treaties"
    assert [author.family for author in source.authors] == ["Reis", "Lund"]
    assert str(source.issued) == "2020-05"
    assert source.citekey_pinned


def test_an_import_is_one_step_back(library: Library, bib: Path) -> None:
    outcome = import_references(library, bib)
    assert len(all_sources(library)) == len(outcome.value.added)
    revert(library, outcome.inverse)
    assert all_sources(library) == ()


def test_importing_again_adds_nothing(library: Library, bib: Path) -> None:
    first = import_references(library, bib).value
    again = import_references(library, bib).value
    assert again.added == ()
    assert again.same == len(first.added)


def test_a_source_like_an_older_one_is_named(library: Library, bib: Path, tmp_path: Path) -> None:
    import_references(library, bib)
    other = tmp_path / "other.ris"
    other.write_text(
        "TY  - JOUR\nAU  - Reis, A.\nTI  - Gauges & treaties\nPY  - 2020\n"
        "DO  - 10.1000/XYZ\nER  - \n",
        encoding="utf-8",
    )
    made = import_references(library, other).value
    assert [older for _, older in made.alike] == ["reis2020"]


def test_a_citekey_that_is_taken_gets_a_letter(library: Library, bib: Path, tmp_path: Path) -> None:
    import_references(library, bib)
    other = tmp_path / "other.bib"
    other.write_text("@misc{voll, title = {Another work}}", encoding="utf-8")
    assert import_references(library, other).value.citekeys == ("volla",)


def test_an_import_that_is_stopped_keeps_nothing(library: Library, bib: Path) -> None:
    with pytest.raises(errors.Cancelled):
        import_references(library, bib, progress=lambda _done, _total: False)
    assert all_sources(library) == ()


@pytest.mark.parametrize("content", [b"", b"just some words\n", b"\x89PNG\r\n\x1a\n\0\0"])
def test_what_is_no_list_of_references_is_refused(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    with pytest.raises(errors.WorldError):
        import_references(library, file)
    with pytest.raises(errors.WorldError):
        import_references(library, tmp_path / "missing.bib")
    with pytest.raises(errors.WorldError):
        import_references(library, tmp_path)


def test_references_are_converted_without_a_library(bib: Path) -> None:
    made = convert_file(bib, "ris")
    assert b"TI  - Gauges and Treaties" in made.content
    assert made.problems
