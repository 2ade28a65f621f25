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


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        ("[auths:2]_[year]:[title:3:camel]", "ArkanLind_2020:whoOwnsNile"),
        ("[auth:lower][year]", "arkan2020"),
        ("[auth:upper:first3][shortyear]", "ARK20"),
        ("[auths:first6]", "ArkanL"),
        ("[auths:initials]-[container-title:initials][volume].[page]", "AL-JoR7.112"),
        ("[type:camel].[title]", "articleJournal.WhoOwnsNileToday"),
        ("[auth][edition][year]", "Arkan2020"),
    ],
)
def test_a_pattern_may_be_given(pattern: str, key: str) -> None:
    fields = {"container-title": "Journal of Rivers", "volume": "7", "page": "112-5"}
    one = source("", "Who Owns the Nile Today?", "Arkan, S", "Lind, M", issued="2020-03",
                 type="article-journal", fields=fields)  # fmt: skip
    assert citekeys.make(one, (), citekeys.check_pattern(f" {pattern} ")) == key


def test_a_title_is_whole_where_the_pattern_has_no_name() -> None:
    assert citekeys.make(source("", "The Gates Closed"), (), "[title]") == "GatesClosed"


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("[journal]", "no field “journal”"),
        ("[auth:shout]", "“shout” changes nothing"),
        ("[auth:0]", "“0” changes nothing"),
        ("[auth", "not closed"),
        ("auth]", "not closed"),
        ("auth", "no field"),
        ("", "no field"),
    ],
)
def test_what_is_wrong_with_a_pattern_is_told(pattern: str, reason: str) -> None:
    with pytest.raises(InvalidValue, match=reason):
        citekeys.check_pattern(pattern)


def test_keys_of_many_equal_sources_are_made_in_no_time() -> None:
    """Looking at every key again for each new one would take hours."""
    keys = list(citekeys.make_all([Source()] * 50_000))
    assert len(set(keys)) == 50_000
    assert keys[:3] == ["sourceNd", "sourceNda", "sourceNdb"]


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
