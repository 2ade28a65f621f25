from __future__ import annotations

import pytest

from tests.detection.finding import found


@pytest.mark.parametrize(
    ("text", "published", "said"),
    [
        ("In November 2020, Ada Berg said that it was low.", "", "2020-11"),
        ("Ada Berg said on March 15, 2025 that it was low.", "", "2025-03-15"),
        ("Ada Berg said on March 15 that it was low.", "", "XXXX-03-15"),
        ("Ada Berg said on March 15 that it was low.", "2025-03-20", "2025-03-15"),
        ("Ada Berg said on March 25 that it was low.", "2025-03-20", "2024-03-25"),
        ("Ada Berg said on March 15 that it was low.", "2025", "2025?-03-15"),
        ("Ada Berg said on Monday that it was low.", "2025-03-20", "2025-03-17"),
        ("Ada Berg said yesterday that it was low.", "2025-03-20", "2025-03-19"),
        ("Ada Berg said last month that it was low.", "2025-03-20", "2025-02"),
        ("Ada Berg said in autumn 2023 that it was low.", "", "2023-23"),
    ],
)
def test_dates_near_the_verb_date_the_statement(text: str, published: str, said: str) -> None:
    (one,) = found(text, published=published)
    assert str(one.said) == said
    assert one.said_text
    assert one.said_reason


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ada Berg said on Monday that it was low.", "Monday"),
        ("Ada Berg said yesterday that it was low.", "yesterday"),
        ("Later, Ada Berg said that it was low.", "Later"),
        ("At the time, Ada Berg said that it was low.", "At the time"),
        ("Exactly four years earlier, Ada Berg said that it was low.", "four years earlier"),
    ],
)
def test_nothing_is_invented_where_the_text_does_not_tell(text: str, phrase: str) -> None:
    (one,) = found(text)
    assert one.said is None
    assert one.said_text == phrase
    assert one.said_reason


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In May 2021, Ada Berg said it was low. Later, Jon Old said it was dry.", "2021-05/.."),
        (
            "On 3 May 2021, Ada Berg said it was low. The next day, Jon Old said it was dry.",
            "2021-05-04",
        ),
        ("In May 2021, Ada Berg said it was low. She also claimed that it was dry.", "2021-05"),
    ],
)
def test_a_date_may_be_counted_from_the_sentence_before(text: str, said: str) -> None:
    assert str(found(text)[-1].said) == said
    assert found(text)[-1].said_reason


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Before the crates were found, Ada Berg said it was low.", "Before the crates were found"),
        ("During the flood, Ada Berg said it was low.", "During the flood"),
    ],
)
def test_what_is_dated_by_another_event_has_no_date_but_says_so(text: str, phrase: str) -> None:
    (one,) = found(text)
    assert (one.said, one.said_text) == (None, phrase)
    assert "another event" in one.said_reason


def test_an_old_claim_does_not_take_the_date_of_the_sentence_it_is_told_in() -> None:
    one = found("On 3 May 2021, nobody believed Ada Berg's claim that it was low.")[0]
    assert one.said is None


def test_a_date_inside_the_words_dates_something_else() -> None:
    (one,) = found("Ada Berg said that the dam was closed in November 2020.")
    assert one.said is None
    assert one.said_text == ""


def test_a_date_that_belongs_to_the_speaker_is_not_that_of_the_words() -> None:
    (one,) = found("Ada Berg, who was elected in May 2019, said that the river was low.")
    assert one.said is None


def test_the_next_paragraph_may_tell_when_it_was_said() -> None:
    text = (
        "Ada Berg said: “Nobody has given us an answer.”\n\n"
        "She raised the matter on March 15, a day that many remember."
    )
    assert str(found(text)[0].said) == "XXXX-03-15"


def test_a_quotation_that_goes_on_was_said_on_the_same_day() -> None:
    text = "“We ask,” Ada Berg said in June 2021. “We ask for a receipt and a date.”"
    assert [str(s.said) for s in found(text)] == ["2021-06", "2021-06"]


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        (
            "Speaking at the opening of the Global River Forum, Ada Berg said it was low.",
            "opening of the Global River Forum",
        ),
        (
            "Ada Berg said in an interview with the Courier that it was low.",
            "interview with the Courier",
        ),
        ("Ada Berg said that it was low.", ""),
    ],
)
def test_the_occasion_stands_beside_the_verb(text: str, occasion: str) -> None:
    assert found(text)[-1].occasion == occasion


def test_german_dates_are_understood() -> None:
    (one,) = found("„Der Fluss ist niedrig“, sagte Ada Berg am 15. März 2025.", "de")
    assert str(one.said) == "2025-03-15"


def test_the_next_day_is_not_counted_from_a_season() -> None:
    text = "In spring 2021, Ada Berg said it was low. The next day, Jon Old said it was dry."
    assert found(text)[-1].said is None
    assert found(text)[-1].said_text == "The next day"


@pytest.mark.parametrize(
    ("text", "published", "said"),
    [
        ("In May 2011, Jan Holm left; six years later, Ada Berg said that it was low.", "", "2017"),
        ("At a hearing two years ago, Ada Berg said that it was low.", "2019-03-02", "2017~"),
        ("At a hearing two years ago, Ada Berg said that it was low.", "", None),
    ],
)
def test_years_are_counted_from_a_date_or_from_publication(
    text: str, published: str, said: str | None
) -> None:
    (one,) = found(text, published=published)
    assert (None if one.said is None else str(one.said)) == said


def test_what_a_relative_clause_tells_dates_nothing() -> None:
    (one,) = found("“It is low,” said Ada Berg, who has fished there since childhood.")
    assert (one.said, one.said_text) == (None, "")
