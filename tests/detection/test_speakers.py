from __future__ import annotations

import pytest

from quotarium.detection import KnownSpeaker
from quotarium.detection.known import Known
from quotarium.model.speaker import SpeakerKind
from tests.detection.finding import found


def test_a_surname_a_title_and_a_pronoun_are_one_person() -> None:
    text = (
        "“The river is low,” said Ada Berg, the mayor of Sela. The hall listened.\n\n"
        "“It was never measured,” Berg said.\n\n“Nobody asked,” she added. Then Ben Holm left.\n\n"
        "“We will ask,” Ms. Berg said."
    )
    assert [s.speaker for s in found(text)] == ["Ada Berg"] * 4


def test_a_pronoun_does_not_mean_somebody_of_the_other_sex() -> None:
    text = "Ada Berg met Ben Holm in Sela. “The river is low,” he said."
    assert found(text)[-1].speaker == "Ben Holm"


def test_an_office_means_the_last_one_who_was_named_with_it() -> None:
    text = (
        "President Irena Holm opened the forum in the morning.\n\n"
        "“We ask for a receipt,” the president said."
    )
    assert found(text)[-1].speaker == "Irena Holm"


@pytest.mark.parametrize(
    ("text", "name", "role", "organisation"),
    [
        (
            "Kremlin spokesperson Ivan Holm said that nothing was known.",
            "Ivan Holm",
            "Kremlin spokesperson",
            "Kremlin",
        ),
        (
            "Ada Berg, director of the River Board, said that nothing was known.",
            "Ada Berg",
            "director of the River Board",
            "River Board",
        ),
        (
            "Prime Minister Ada Berg said that nothing was known.",
            "Ada Berg",
            "Prime Minister",
            None,
        ),
    ],
)
def test_role_and_organisation_are_split_off(
    text: str, name: str, role: str, organisation: str | None
) -> None:
    (one,) = found(text)
    assert (one.speaker, one.role, one.organisation) == (name, role, organisation)
    assert one.speaker_kind is SpeakerKind.PERSON


def test_organisations_and_unnamed_voices_are_told_apart() -> None:
    text = "The Ministry of Water said that it knew. Some experts said that it did not."
    kinds = [s.speaker_kind for s in found(text)]
    assert kinds == [SpeakerKind.ORGANISATION, SpeakerKind.UNNAMED]


KNOWN = (
    KnownSpeaker(id=7, names=("Ilham Aliyev", "İlham Əliyev")),
    KnownSpeaker(id=8, names=("Nikol Pashinyan",)),
    KnownSpeaker(id=9, names=("Ada Berg",)),
    KnownSpeaker(id=10, names=("Ada Bergh-Holm",)),
)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Ilham Aliyev", 7),
        ("Aliyev", 7),
        ("Ильхам Алиев", 7),
        ("Никол Пашинян", 8),
        ("Նիկոլ Փաշինյան", 8),
        ("Pashinjan, Nikol", 8),
        ("Ada Berg", 9),
        ("Eva Lind", None),
        ("Ilham Mammadov", None),
    ],
)
def test_known_speakers_are_found_across_scripts(name: str, id_: int | None) -> None:
    match = Known(KNOWN).find(name)
    assert (match[0].id if match else None) == id_


def test_two_known_speakers_of_one_sound_are_not_mixed_up() -> None:
    twins = (
        KnownSpeaker(id=1, names=("Ana Petrova",)),
        KnownSpeaker(id=2, names=("Anna Petrova",)),
    )
    assert Known(twins).find("Анна Петрова") is None


def test_a_known_speaker_is_named_in_the_suggestion() -> None:
    (one,) = found("Ильхам Алиев сказал: «Мы ждём ответа по этому делу».", "ru", known=KNOWN)
    assert one.speaker_id == 7
    assert one.speaker == "Ilham Aliyev"
    assert any("library" in reason for reason in one.reasons)


def test_a_pronoun_stays_with_whom_the_sentences_before_are_about() -> None:
    text = (
        "One keeper, Sandro Tel, stood on the bridge. He had protested against Jon Old in May. "
        "“I count the marks every morning,” he said."
    )
    assert found(text)[-1].speaker == "Sandro Tel"


def test_the_owner_of_an_adviser_is_not_who_speaks_next() -> None:
    text = "Jon Old's campaign chairman, Paul Varr, closed the hall. He said that it was late."
    assert found(text)[-1].speaker == "Paul Varr"


def test_pronouns_close_behind_a_name_tell_whom_it_may_be() -> None:
    text = (
        "Jorlan Tak said she had measured the river. Ben Holm listened. "
        "“Nobody answered us,” she added."
    )
    assert found(text)[-1].speaker == "Jorlan Tak"


def test_what_a_clause_adds_to_a_name_is_not_part_of_it() -> None:
    text = (
        "The Orsuk Ministry of Transport, which runs the ferry at Lisen, had insisted that the "
        "boat was safe for all.\n\n"
        "The inspectors, who came in spring, said that nobody had called them at all."
    )
    first, second = found(text)
    assert first.speaker == "The Orsuk Ministry of Transport"
    assert first.speaker_kind is SpeakerKind.ORGANISATION
    assert second.speaker == "The inspectors"
    assert second.speaker_text is not None
    assert second.speaker_text.text == "The inspectors, who came in spring"


def test_a_name_in_a_script_without_capitals_is_not_taken_for_an_unnamed_voice() -> None:
    text = "قال كريم منصور: «لم نتلق أي جواب عن سؤالنا حتى اليوم والنهر ما زال ينخفض كل عام.»"
    (one,) = found(text)
    assert one.speaker is not None
    assert one.speaker_kind is not SpeakerKind.UNNAMED
