"""Titles and names that run against a citation's language keep their direction to themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing.directions import steady
from quotarium.citing.markup import Run, plain
from quotarium.formats.plain import is_right_to_left

TITLE = "דיווח UNESCO מן העירייה"


def shown(*runs: Run, language: str = "en-US") -> str:
    return plain(steady(runs, language)).replace("\u2068", "[").replace("\u2069", "]")


def test_a_title_is_kept_together_and_the_year_behind_it() -> None:
    runs = Run(text="(\u2068כהן\u2069, 2021, as cited in "), Run(text=TITLE, italic=True)
    assert shown(*runs, Run(text=", 2022, para. 1)")) == (
        f"([כהן], 2021, as cited in [{TITLE}], 2022, para. 1)"
    )


def test_names_are_isolated_one_by_one_and_titles_in_quotation_marks_whole() -> None:
    assert shown(Run(text="(לוי, 1998; בן-דוד & אלון, 2001)")) == (
        "([לוי], 1998; [בן-דוד] & [אלון], 2001)"
    )
    assert shown(Run(text="Marsh, “שלום, עולם 5,” 2022")) == "Marsh, “[שלום, עולם 5,]” 2022"


def test_what_runs_with_its_language_is_left_alone() -> None:
    assert shown(Run(text="(לוי, 1998)"), language="he") == "(לוי, 1998)"
    latin = (Run(text="(Marsh, "), Run(text="The Dam", italic=True), Run(text=", 2022)"))
    assert steady(latin, "de") == latin


@given(st.text(alphabet="אבג abc,.“”12()\u2068\u2069", max_size=30), st.booleans())
def test_nothing_but_isolates_is_added(text: str, italic: bool) -> None:
    (made,) = steady([Run(text=text, italic=italic)], "en")
    bare = str.maketrans("", "", "\u2068\u2069")
    assert made.text.translate(bare) == text.translate(bare)


def test_a_paragraph_runs_as_what_is_not_isolated_in_it() -> None:
    assert not is_right_to_left("\u2068כהן\u2069, June 2021, quoted in")
    assert is_right_to_left("כהן, June 2021, quoted in")
    assert is_right_to_left("\u2068Marsh\u2069, יוני 2021")
