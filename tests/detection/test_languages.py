from __future__ import annotations

import tomllib

import pytest

from quotarium.detection.guessing import guessed
from quotarium.detection.lexicon import languages, lexicon
from quotarium.model.quote import QuoteKind
from quotarium.paths import resource
from tests.detection.finding import found, speakers, words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Der Fluss ist niedrig“, sagte Ada Berg am Montag.", "Ada Berg"),
        ("Ada Berg sagte: „Der Fluss ist niedrig.“", "Ada Berg"),
        ("Am Montag sagte Ada Berg: „Der Fluss ist niedrig.“", "Ada Berg"),
        ("„Der Fluss ist niedrig“, so Ada Berg.", "Ada Berg"),
        ("„Der Fluss ist niedrig“, teilte die Polizei mit.", "die Polizei"),
        ("Der Leiter des Amtes, Jan Holm, erklärte: „Der Fluss ist niedrig.“", None),
        ("In der Erklärung heißt es: „Der Fluss ist niedrig.“", "der Erklärung"),
    ],
)
def test_german_word_order_shows_the_speaker(text: str, speaker: str | None) -> None:
    assert words(text, "de") == ["Der Fluss ist niedrig" + ("." if ".“" in text else "")]
    (one,) = speakers(text, "de")
    assert one == speaker or (speaker is None and one is not None and "Jan Holm" in one)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Река обмелела за лето», — сказала Ада Берг.", "Ада Берг"),
        ("Ада Берг сказала: «Река обмелела за лето».", "Ада Берг"),
        ("«Река обмелела за лето», - говорят эксперты.", "эксперты"),
    ],
)
def test_russian_attribution_is_understood(text: str, speaker: str) -> None:
    assert words(text, "ru") == ["Река обмелела за лето"]
    assert speakers(text, "ru") == [speaker]


def test_an_attribution_inside_russian_marks_interrupts_the_quotation() -> None:
    text = "«Груза не было, - заявил министр во вторник. - Я не могу расписаться за ничто»."
    assert words(text, "ru") == ["Груза не было,", "Я не могу расписаться за ничто"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("« Le fleuve est bas depuis un an », a déclaré Ada Berg.", "fr", "Ada Berg"),
        ("«El río está bajo desde hace un año», dijo Ada Berg.", "es", "Ada Berg"),
        ("«Il fiume è basso da un anno intero», ha detto Ada Berg.", "it", "Ada Berg"),
        ("“O rio está baixo há um ano inteiro”, disse Ada Berg.", "pt", "Ada Berg"),
        ("„Rzeka jest niska od trzech lat” – powiedziała Ada Berg.", "pl", "Ada Berg"),
        ("«Річка низька вже три роки», — сказала Ада Берг.", "uk", "Ада Берг"),
        ("Ada Berg, “Nehir üç yıldır alçak ve kuru” dedi.", "tr", "Ada Berg"),
        ("Ada Berq “Çay üç ildir ki, alçaqdır” dedi.", "az", "Ada Berq"),
        ("قال الوزير أحمد صالح: «لم نتلق أي جواب منذ عام».", "ar", "الوزير أحمد صالح"),
        ('דנה לוי אמרה: "הנהר נמוך כבר שלוש שנים".', "he", "דנה לוי"),
        ("市长王芳说：“河水已经连续三年低于警戒线。”", "zh", "市长王芳"),
        ("「我們每天早上都在讀河水的高度，」老師林美說。", "zh", "老師林美"),
        ("田中市長は「川の水位は三年連続で下がっている」と述べた。", "ja", "田中市長"),
        ("「誰も川を測っていません」と彼女は語った。", "ja", "彼女"),
    ],
)
def test_other_languages_have_simple_attribution(text: str, language: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_white_space_inside_the_marks_is_no_part_of_the_words() -> None:
    assert words("« Le fleuve est bas », a déclaré Ada Berg.", "fr") == ["Le fleuve est bas"]


def test_a_verb_that_holds_its_pronoun_is_no_speaker() -> None:
    assert speakers("وأضافت: «النهر لا ينتظر أحدا في هذا الوادي».", "ar") == [None]


def test_a_language_without_a_table_still_has_its_marks() -> None:
    (one,) = found("« Le fleuve est bas et personne ne le mesure » lavaras Ada Berg.", "eo")
    assert one.speaker is None
    assert not one.ticked


@pytest.mark.parametrize("code", languages())
def test_every_word_list_can_be_read(code: str) -> None:
    table = tomllib.loads((resource("detection") / f"{code}.toml").read_text(encoding="utf-8"))
    assert table["name"]
    assert lexicon(code).cues
    assert not set(table["words"]) - set(lexicon(code).known_lists())


def test_the_language_is_guessed_from_the_smallest_words() -> None:
    assert guessed("Der Fluss ist niedrig, und die Leute am Ufer haben nichts zu trinken.") == "de"
    assert guessed("The river is low, and the people on its banks have nothing to drink.") == "en"
    assert guessed("河水已经连续三年低于警戒线，没有人来测量。") == "zh"
    assert guessed("川の水位は三年連続で下がっている。") == "ja"
    assert guessed("הנהר נמוך כבר שלוש שנים") == "he"
    assert guessed("Река обмелела, и у людей на берегах нет воды для питья.") == "ru"


def test_verbs_of_saying_tell_a_language_that_has_few_small_words() -> None:
    assert guessed("„Nie zamkniemy tej szkoły” – zapewnił wójt Adam Rogala.") == "pl"


@pytest.mark.parametrize(
    ("text", "language", "words", "speaker"),
    [
        ("Ada Berg zufolge war der Fluss schon im Mai leer.", "de",
         "war der Fluss schon im Mai leer", "Ada Berg"),
        ("Eine Sprecherin des Landkreises erklärte, die Wahl werde am 30. Juni stattfinden.", "de",
         "die Wahl werde am 30. Juni stattfinden", "Eine Sprecherin des Landkreises"),
        ("„Das ist ein schwarzer Tag“, so der Vorsitzende des Vereins, Dr. Heiner Lamprecht.", "de",
         "Das ist ein schwarzer Tag", "Heiner Lamprecht"),
        ("Der Fraktionschef der Grünen, Jens Talke, nannte ihn „leer, aber wunderschön“.", "de",
         "leer, aber wunderschön", "Jens Talke"),
        ("Мост построят скоро, сообщил Сергей Гаплин на встрече с жителями 12 октября.", "ru",
         "Мост построят скоро", "Сергей Гаплин"),
        ("Según su director, Álvaro Sanz, «la oferta de hoy es la última».", "es",
         "la oferta de hoy es la última", "Álvaro Sanz"),
        ("市の岡田誠一市長は会見で「説明が足りなかった。責任は私にある」と述べ、陳謝した。", "ja",
         "説明が足りなかった。責任は私にある", "市の岡田誠一市長"),
    ],
)  # fmt: skip
def test_words_and_speaker_in_several_languages(
    text: str, language: str, words: str, speaker: str
) -> None:
    (one,) = found(text, language)
    assert (one.words, one.speaker) == (words, speaker)


def test_an_answer_to_a_question_is_said_and_the_question_is_not() -> None:
    text = "Auf die Frage, ob er selbst kandidiere, antwortete Ada Berg: »Sag niemals nie.«"
    assert words(text, "de") == ["Sag niemals nie."]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("— Я в это не верю, — заявил Иван Костин. — Нам обещали мост давно.", "ru", "Иван Костин"),
        ("– Dzieci jadą już godzinę – powiedziała Ewa Lis. – Dłużej się nie da.", "pl", "Ewa Lis"),
    ],
)
def test_a_turn_that_begins_with_a_dash_is_direct_to_its_end(
    text: str, language: str, speaker: str
) -> None:
    one, other = found(text, language)
    assert {one.kind, other.kind} == {QuoteKind.DIRECT}
    assert one.speaker == other.speaker == speaker
    assert other.words == text.rpartition("– " if language == "pl" else "— ")[2].rstrip(".")
