"""References of other programs come in as one undoable step, and nothing is dropped silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotarium import errors
from quotarium.services.importing import (
    Choice,
    Likeness,
    convert_file,
    import_references,
    keep_references,
    preview_references,
)
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


NEWER = """
@article{other, author = {Reis, Ana}, title = {Gauges and Treaties}, year = {2020},
  doi = {https://doi.org/10.1000/XYZ}, volume = {7}, publisher = {Dam Press}}
@misc{voll, author = {Voll, Casimir}, title = {Diary below the Dam}}
@misc{third, title = {A third work}}
"""


def test_a_preview_tells_what_may_be_there_already_and_changes_nothing(
    library: Library, bib: Path, tmp_path: Path
) -> None:
    import_references(library, bib)
    file = tmp_path / "newer.bib"
    file.write_text(NEWER, encoding="utf-8")
    preview = preview_references(library, file)
    assert [(one.place, one.likeness) for one in preview.duplicates] == [
        (0, Likeness.DOI),
        (1, Likeness.SAME),
    ]
    assert [one.other_key for one in preview.duplicates] == ["reis2020", "voll"]
    assert preview.lines == (2, 4, 5)
    assert len(all_sources(library)) == 3


def test_each_duplicate_is_skipped_merged_or_kept_as_chosen(
    library: Library, bib: Path, tmp_path: Path
) -> None:
    import_references(library, bib)
    before = source_by_key(library, "reis2020")
    file = tmp_path / "newer.bib"
    file.write_text(NEWER, encoding="utf-8")
    preview = preview_references(library, file)
    outcome = keep_references(library, preview, {0: Choice.MERGE, 2: Choice.SKIP})
    made = outcome.value
    assert (made.added, made.same, made.skipped, made.merged) == ((), 1, 1, ("reis2020",))
    merged = source_by_key(library, "reis2020")
    assert merged.fields["volume"] == "7"
    assert merged.fields["DOI"] == "10.1000/xyz"
    assert (merged.creators, merged.issued) == (before.creators, before.issued)
    revert(library, outcome.inverse)
    assert source_by_key(library, "reis2020") == before
    both = keep_references(library, preview, {1: Choice.KEEP_BOTH}).value
    assert both.citekeys == ("other", "volla", "third")
    assert both.alike == (("other", "reis2020"), ("volla", "voll"))


def test_an_entry_given_twice_in_a_file_is_read_once_and_told(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "twice.bib"
    entry = "@book{same, author = {Lund, Per}, title = {Water}, isbn = {978-0-306-40615-7}}\n"
    chapter = "@incollection{part, title = {A Part}, isbn = {978-0-306-40615-7}}\n"
    other = entry.replace("same", "other").replace("978-0-306-40615-7", "0306406152")
    file.write_text(entry + entry + other + chapter, encoding="utf-8")
    preview = preview_references(library, file)
    assert [(one.place, one.other_place) for one in preview.duplicates] == [(1, 0), (2, 0)]
    made = keep_references(library, preview, {2: Choice.MERGE}).value
    assert made.citekeys == ("same", "part")
    assert (made.same, len(made.problems)) == (1, 1)


def test_a_duplicate_that_is_gone_meanwhile_is_added(library: Library, bib: Path) -> None:
    first = import_references(library, bib)
    preview = preview_references(library, bib)
    revert(library, first.inverse)
    assert len(keep_references(library, preview).value.added) == len(first.value.added)


CITAVI = """<CitaviExchangeData><References><Reference id="r1"><ReferenceType>Book</ReferenceType>
<Title>Water</Title></Reference></References><KnowledgeItems>{items}</KnowledgeItems>
</CitaviExchangeData>"""
ITEM = (
    '<KnowledgeItem id="{0}"><Text>{1}</Text><QuotationType>1</QuotationType>'
    "<ReferenceID>{2}</ReferenceID></KnowledgeItem>"
)


def test_a_project_that_grew_brings_only_its_new_quotes(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "project.xml"
    items = ITEM.format(1, "The river is low.", "r1") + ITEM.format(2, "A thought.", "")
    file.write_text(CITAVI.format(items=items), encoding="utf-8")
    assert import_references(library, file).value.quotes == 2
    items += ITEM.format(3, "The gates are shut.", "r1")
    file.write_text(CITAVI.format(items=items), encoding="utf-8")
    again = import_references(library, file).value
    assert (again.added, again.same, again.quotes) == ((), 1, 1)


def test_reading_and_keeping_tell_how_far_they_are(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "many.bib"
    file.write_text("".join(f"@misc{{k{n}, title = {{Work {n}}}}}\n" for n in range(1200)))
    steps: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    preview = preview_references(library, file, progress=note)
    assert steps == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
    steps.clear()
    keep_references(library, preview, progress=note)
    assert steps == [(0, 1200), (1200, 1200)]


def test_what_was_kept_beside_its_like_is_known_again(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "alike.bib"
    file.write_text(
        "@book{a, title = {Water}, doi = {10.1/x}}\n@book{b, title = {Rain}, doi = {10.1/x}}\n"
    )
    assert import_references(library, file).value.citekeys == ("a", "b")
    again = import_references(library, file).value
    assert (again.added, again.same) == ((), 2)
