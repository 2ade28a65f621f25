"""Citation keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.citing import citekeys
from quotarium.errors import InvalidValue
from quotarium.model.source import Creator, Source

from .quoted import source


@pytest.mark.parametrize(
    ("authors", "title", "issued", "key"),
    [
        (["Lindqvist, Mara"], "Who Owns the River?", None, "lindqvistNdWho"),
        (["Lindqvist, Mara"], "The River", "2025-03-15", "lindqvist2025River"),
        (["Lindqvist, Mara"], "The River", "2019/2020", "lindqvist2019River"),
        (["Lindqvist, Mara"], "The River", "199X", "lindqvist199xRiver"),
        (["Lindqvist, Mara"], "The River", "XXXX-03-15", "lindqvistNdRiver"),
        (["Caesar, Julius"], "De bello", "-0049", "caesar50bcBello"),
        (["Əliyev, Əhməd"], "Su və çay", "2021", "eliyev2021Su"),
        (["Щукин, Юрий"], "О реке", "2021", "shchukin2021Reke"),
        (["Müßig, Jörg"], "Über Flüsse", "2021", "mussig2021Uber"),
        (["Łowicki, Ægir"], "Øst", "2021", "lowicki2021Ost"),
        (["O'Brien-Smith, D"], "L'eau", "2021", "obriensmith2021Leau"),
        (["World Water Council"], "Water", "2021", "worldwatercouncil2021Water"),
        ([], "The Gates Closed Again", "2021", "gates2021Closed"),
        (["李, 明"], "北京", "2021", "source2021"),
        ([], "", None, "sourceNd"),
    ],
)
def test_a_key_is_author_year_and_first_word(
    authors: list[str], title: str, issued: str | None, key: str
) -> None:
    made = source("", title, *authors, issued=issued)
    assert citekeys.make(made) == key


def test_a_taken_key_gets_a_letter_whatever_its_case() -> None:
    one = source("", "Water", "Arkan, S", issued="2020")
    assert citekeys.make(one, {"arkan2020Water"}) == "arkan2020Watera"
    assert citekeys.make(one, {"ARKAN2020WATER", "arkan2020Watera"}) == "arkan2020Waterb"


def test_letters_go_on_after_z() -> None:
    one = source("", "Water", "Arkan, S", issued="2020")
    taken: set[str] = set()
    for _ in range(28):
        taken.add(citekeys.make(one, taken))
    assert {"arkan2020Waterz", "arkan2020Wateraa"} <= taken
    assert len(taken) == 28


def test_a_pinned_key_is_kept() -> None:
    pinned = source("my:Key", "Water", "Arkan, S", citekey_pinned=True)
    assert citekeys.make(pinned, {"my:Key"}) == "my:Key"


def test_a_pattern_may_be_given() -> None:
    one = source("", "Who Owns the River?", "Arkan, S", "Lind, M", issued="2020")
    assert citekeys.make(one, (), "{Authors}_{year}:{titles}") == "ArkanLind_2020:whoOwnsRiver"


def test_an_unknown_field_of_a_pattern_is_refused() -> None:
    with pytest.raises(InvalidValue, match="no field “journal”"):
        citekeys.make(source("", "Water"), (), "{journal}")


def test_an_editor_stands_in_for_an_author() -> None:
    edited = Source(title="Water", creators=(Creator(role="editor", family="Lind"),))
    assert citekeys.make(edited) == "lindNdWater"


def test_an_imported_key_is_made_valid() -> None:
    assert citekeys.cleaned("Müller & Söhne, 2020 {a}") == "MullerSohne2020a"
    assert citekeys.cleaned("%%%") == "source"


@given(st.text(), st.text(max_size=80))
def test_every_key_is_valid(family: str, title: str) -> None:
    creators = (Creator(family=family),) if family else ()
    assert citekeys.is_valid(citekeys.make(Source(title=title, creators=creators)))
