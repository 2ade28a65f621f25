"""The role printed is the one held on the day; second-hand is told by the source's authors."""

from __future__ import annotations

import pytest

from quotarium.model.attribution import is_second_hand, role_to_print
from quotarium.model.dates import Edtf
from quotarium.model.naming import kind_of_voice, name_of, script_of, speaker_named
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind


def minister() -> Speaker:
    def role(title: str, held: str | None) -> Role:
        return Role(title=title, held=None if held is None else Edtf.parse(held))

    return Speaker(
        names=(name_of("Rəşad Tuğanlı", SpeakerKind.PERSON), Name(full="Рашад Туганлы")),
        roles=(
            role("Deputy Minister", "2017/2022-09"),
            role("Minister", "2022-10/2025-01"),
            role("Chairman", "2025-02/.."),
        ),
    )


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("2018-05-01", "Deputy Minister"),
        ("2022-09-30", "Deputy Minister"),
        ("2023", "Minister"),
        ("2025-02-01", "Chairman"),
        ("2030", "Chairman"),
        ("1990", None),
        ("2022", None),
        (None, None),
    ],
)
def test_the_role_of_the_day_is_printed_or_none_is_chosen(
    said: str | None, role: str | None
) -> None:
    assert role_to_print(minister(), None if said is None else Edtf.parse(said)) == role


def test_a_role_given_with_the_quote_wins() -> None:
    assert role_to_print(minister(), Edtf.parse("2018"), "special envoy") == "special envoy"
    assert role_to_print(minister(), Edtf.parse("2018"), "") is None


def test_an_only_role_of_unknown_time_is_printed() -> None:
    speaker = Speaker(names=(Name(full="Lev Marusin"),), roles=(Role(title="journalist"),))
    assert role_to_print(speaker, None) == "journalist"


def test_a_role_is_not_printed_twice_with_its_organisation() -> None:
    assert Role(title="President of Korvelia", organisation="Korvelia").printed == (
        "President of Korvelia"
    )
    assert Role(title="director", organisation="River Board").printed == "director, River Board"


def by(*creators: Creator) -> Source:
    return Source(title="A title", creators=creators)


TUGANLI = Creator(family="Tuğanlı", given="Rəşad")


@pytest.mark.parametrize(
    ("author", "second"),
    [
        (TUGANLI, False),
        (Creator(family="Tuğanlı", given="R."), False),
        (Creator(literal="Рашад Туганлы"), False),
        (Creator(family="Tuganli", given="Resad"), False),
        (Creator(family="Tuğanlı", given="Leyla"), True),
        (Creator(family="Dostan", given="Mirela"), True),
        (Creator(family="Tuğanlı", given="Rəşad", role="editor"), True),
    ],
)
def test_a_quotation_is_second_hand_unless_the_speaker_is_an_author(
    author: Creator, second: bool
) -> None:
    assert is_second_hand([minister()], by(author)) is second


def test_words_without_a_speaker_are_the_sources_own() -> None:
    assert not is_second_hand([], by(TUGANLI))


def test_a_source_without_authors_only_reports() -> None:
    assert is_second_hand([minister()], by())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ilvana Maar", SpeakerKind.PERSON),
        ("Ministry of Water", SpeakerKind.ORGANISATION),
        ("one political analyst", SpeakerKind.UNNAMED),
        ("a resident", SpeakerKind.UNNAMED),
        ("Министерство энергетики", SpeakerKind.ORGANISATION),
        ("Plato", SpeakerKind.PERSON),
    ],
)
def test_a_name_tells_what_kind_of_voice_it_is(name: str, kind: SpeakerKind) -> None:
    assert kind_of_voice(name) is kind


@pytest.mark.parametrize(
    ("full", "family", "given"),
    [
        ("Irena Valdoš", "Valdoš", "Irena"),
        ("Ursula von der Leyen", "von der Leyen", "Ursula"),
        ("Valdoš, Irena", "Valdoš", "Irena"),
        ("Plato", None, None),
        ("Иван Петрович Сидоров", "Сидоров", "Иван Петрович"),
    ],
)
def test_a_persons_name_has_parts(full: str, family: str | None, given: str | None) -> None:
    name = name_of(full, SpeakerKind.PERSON)
    assert (name.family, name.given) == (family, given)


def test_the_script_of_a_name_is_known() -> None:
    assert [script_of(name) for name in ("Əliyev", "Алиев", "علي", "王")] == [
        "Latn",
        "Cyrl",
        "Arab",
        "Hani",
    ]
    assert script_of("123") is None


def test_a_new_speaker_has_the_name_given() -> None:
    assert speaker_named("  Irena   Valdoš ").name == "Irena Valdoš"
