"""Names of speakers as citations write them."""

from __future__ import annotations

import pytest

from quotarium.citing.second_hand.voices import plain, voice, with_role
from quotarium.model.speaker import Name, Speaker, SpeakerKind


def person(full: str, **facts: str) -> Speaker:
    return Speaker(names=(Name(full=full, **facts),))


@pytest.mark.parametrize(
    ("full", "family"),
    [
        ("Selim Arkan", "Arkan"),
        ("Ana de la Vega", "de la Vega"),
        ("Ludwig van der Meer", "van der Meer"),
        ("Martin Low Jr.", "Low"),
        ("Arkan, Selim", "Arkan"),
        ("Селим Аркан", "Аркан"),
        ("Madonna", "Madonna"),
        ("Al Gore", "Gore"),
        ("习近平", "习近平"),
        ("김 대중", "김 대중"),
    ],
)
def test_the_family_name_of_a_person_is_found(full: str, family: str) -> None:
    assert voice(person(full), "en").short == family


def test_a_family_name_that_is_given_is_not_guessed() -> None:
    assert voice(person("Nguyen Van Linh", family="Nguyen", given="Van Linh"), "en").short == (
        "Nguyen"
    )


def test_hungarian_names_begin_with_the_family_name() -> None:
    assert voice(person("Kodály Zoltán", language="hu"), "en").short == "Kodály"


def test_a_stored_inverted_name_is_spoken_in_order() -> None:
    assert voice(person("Arkan, Selim"), "en").full == "Selim Arkan"


def test_the_variant_of_the_language_is_taken() -> None:
    speaker = Speaker(names=(Name(full="Selim Arkan"), Name(full="Селим Аркан", language="ru")))
    assert voice(speaker, "ru-RU").short == "Аркан"
    assert voice(speaker, "de-DE").short == "Arkan"


@pytest.mark.parametrize("kind", [SpeakerKind.ORGANISATION, SpeakerKind.UNNAMED])
def test_organisations_and_unnamed_voices_keep_all_words(kind: SpeakerKind) -> None:
    speaker = Speaker(kind=kind, names=(Name(full="two senior officials"),))
    assert voice(speaker, "en").short == "two senior officials"


def test_text_against_the_direction_of_the_citation_is_isolated() -> None:
    assert plain("حسن", "en-US") == "\u2068حسن\u2069"
    assert plain("حسن", "ar") == "حسن"
    assert plain("Arkan", "ar") == "\u2068Arkan\u2069"
    assert plain("Arkan", "en") == "Arkan"
    assert plain("2025", "ar") == "2025"


def test_a_role_stands_where_it_is_usual() -> None:
    assert with_role("Selim Arkan", "President") == "President Selim Arkan"
    assert with_role("Selim Arkan", "Head of Rivers") == "Selim Arkan, Head of Rivers"
    assert with_role("Selim Arkan", None) == "Selim Arkan"
