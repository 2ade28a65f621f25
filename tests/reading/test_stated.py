import pytest

from quotarium.reading.stated import language_of, language_tag, sensible_creators, sensible_title


@pytest.mark.parametrize(
    "stated",
    [
        "Microsoft Word - wall.doc", "wall.docx", "Chapter 3.indd", "untitled", "Untitled-1",
        "Document1", "Dokument 2", "PowerPoint-Präsentation", "Без названия", "x", "2024-05-12",
        "", "Layout 1", "Scan", "none",
    ],
)  # fmt: skip
def test_what_programs_call_a_file_is_no_title(stated: str) -> None:
    assert sensible_title(stated, "a.pdf") == ""


@pytest.mark.parametrize(
    "stated",
    ["The Wall", "Untitled: A Life", "Word by Word", "1984: A Novel", "Was ist .NET?", "Стена"],
)
def test_titles_stay(stated: str) -> None:
    assert sensible_title(f" {stated}\n", "a.pdf") == stated


def test_a_files_own_name_is_no_title() -> None:
    assert sensible_title("wall_final", "wall_final.pdf") == ""
    assert sensible_title("The Wall", "The Wall.pdf") == "The Wall"


@pytest.mark.parametrize(
    "stated", ["user", "Admin", "Windows User", "python-docx", "n@x.org", "PC\\ann", "", "Author"]
)
def test_accounts_and_programs_are_no_authors(stated: str) -> None:
    assert sensible_creators([stated]) == ()


def test_one_word_is_an_author_but_where_it_may_be_an_account() -> None:
    assert sensible_creators(["Plato"])[0].name == "Plato"
    assert sensible_creators(["IEUser"], accounts=True) == ()
    assert sensible_creators(["Reuters"], accounts=True)[0].name == "Reuters"


def test_authors_are_told_apart_however_they_are_listed() -> None:
    names = [creator.name for creator in sensible_creators(["Moss, Nora", "Tom Reed; Ada Ash"])]
    assert names == ["Nora Moss", "Tom Reed", "Ada Ash"]


def test_a_language_is_written_as_bcp_47_does() -> None:
    assert language_tag("en_us") == "en-US"
    assert language_tag("ZH-hant") == "zh-Hant"
    assert language_tag("und") is None
    assert language_tag("English language") is None


def test_a_stated_language_adds_its_region_and_loses_against_clear_words() -> None:
    german = "Die Mauer ist nicht von uns und wird auch nicht von der Stadt für uns gebaut."
    assert language_of(german, "de-AT", "properties") == ("de-AT", "properties")
    assert language_of(german, "en-US", "properties") == ("de", "its words")
    assert language_of("Mauer", "de", "properties") == ("de", "properties")
