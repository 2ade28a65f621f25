from __future__ import annotations

import pytest

from quotarium.model.quote import QuoteKind
from tests.detection.finding import found, speakers, words


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("“The river is low,” Ada Berg said.", "The river is low,", "Ada Berg"),
        ("“The river is low,” said Ada Berg.", "The river is low,", "Ada Berg"),
        ("Ada Berg said: “The river is low.”", "The river is low.", "Ada Berg"),
        ("Ada Berg told reporters, “The river is low.”", "The river is low.", "Ada Berg"),
        ("Ada Berg said that the river was low.", "the river was low", "Ada Berg"),
        ("Ada Berg said the river was low.", "the river was low", "Ada Berg"),
        ("The river was low, Ada Berg said.", "The river was low", "Ada Berg"),
        ("The river was low, said Ada Berg.", "The river was low", "Ada Berg"),
        ("According to Ada Berg, the river was low.", "the river was low", "Ada Berg"),
        ("The river was low, according to Ada Berg.", "The river was low", "Ada Berg"),
        ("As Ada Berg put it, the river was low.", "the river was low", "Ada Berg"),
        ("Ada Berg promised to measure the river.", "to measure the river", "Ada Berg"),
        ("Ada Berg denied any part in the theft.", "any part in the theft", "Ada Berg"),
        ("Ada Berg's claim that the river was low spread.", "the river was low spread", None),
        ("Ada Berg told the council that the river was low.", "the river was low", "Ada Berg"),
        ("Ada Berg said in an interview that the river was low.", "the river was low", "Ada Berg"),
        ("Ada Berg said there was a leak in the dam.", "there was a leak in the dam", "Ada Berg"),
        ("The dam is safe, people close to Berg say.", "The dam is safe", "people close to Berg"),
        ("Two in three said they were for the dam.", "they were for the dam", "Two in three"),
        ("Ada Berg closed a gate that Jon Old said was unsafe.", "was unsafe", "Jon Old"),
        ("In addition, according to Berg, it was low.", "it was low", "Berg"),
        ("Even Sela is dry, says keeper Jon Old.", "Even Sela is dry", "keeper Jon Old"),
        ("There were rumours that the crates had sunk.", "the crates had sunk", "rumours"),
        ("Reports emerged that it had sunk.", "it had sunk", "Reports"),
        ("Berg spoke of a complaint from Jon Old about the noise.", "the noise", "Jon Old"),
        ("The assertion that it was low contradicts the log.", "it was low", None),
        ("It was whispered that the crates had sunk.", "the crates had sunk", None),
        ("The crates were allegedly sold.", "The crates were allegedly sold", None),
        ("Ada Berg denied wrongdoing.", "wrongdoing", "Ada Berg"),
        ("About 9 percent said they had no dam.", "they had no dam", "About 9 percent"),
        ("Several said they would leave.", "they would leave", "Several"),
        ("Berg told The Star of Sela last week she would go.", "she would go", "Berg"),
        ("After Berg argued that it was late, they left.", "it was late", "Berg"),
        ("Berg explained how she measured it.", "how she measured it", "Berg"),
        ("The board said about half of it was lost.", "about half of it was lost", "The board"),
        ("Friends who saw him there say that he left.", "he left", "Friends who saw him"),
        ("Ada Berg: The river nobody wants to measure", None, None),
    ],
)
def test_verbs_of_saying_find_words_and_speaker(
    text: str, said: str | None, speaker: str | None
) -> None:
    if said is None:
        assert len(words(text)) == 1
        return
    assert said in words(text)
    if speaker:
        assert speaker in speakers(text)


def test_words_partly_in_marks_are_mixed() -> None:
    (one,) = found("Ada Berg said the outflow was cut “by no more than a tenth” that year.")
    assert one.kind is QuoteKind.MIXED
    assert one.words.startswith("the outflow")


def test_partly_quoted_words_keep_their_marks_in_pairs() -> None:
    text = 'Ada Berg said that it delivers "every cubic metre." Jon Old said it was "so" and "so".'
    assert words(text) == ['it delivers "every cubic metre."', 'it was "so" and "so"']


def test_a_relative_clause_between_subject_and_verb_has_its_own_statement() -> None:
    text = "Jon Old, who estimated that a third had left, said that he would stay."
    assert words(text) == ["a third had left", "he would stay"]


def test_a_survey_speaks_for_who_conducted_it() -> None:
    text = "A survey conducted by staff of the River Board found leaks, confirming that it was old."
    assert "staff of the River Board" in speakers(text)


def test_an_interrupted_quotation_gives_both_parts_to_one_speaker() -> None:
    text = "“We ask for a receipt,” she said, “and for a date.”"
    assert words(text) == ["We ask for a receipt,", "and for a date."]
    assert speakers(text) == ["she", "she"]


def test_a_quotation_after_an_attributed_one_has_the_same_speaker() -> None:
    text = "“We ask for a receipt,” Ada Berg said. “Silence is a kind of record.”"
    assert speakers(text) == ["Ada Berg", "Ada Berg"]


def test_a_paragraph_behind_a_colon_belongs_to_whom_the_paragraph_before_names() -> None:
    text = (
        "Ada Berg measured out her disappointment with some care:\n\n"
        "“We do not accuse anyone of theft. We ask for a receipt.”"
    )
    (one,) = found(text)
    assert one.speaker == "Ada Berg"


def test_an_apposition_does_not_hide_the_subject() -> None:
    text = "Nikola Holm, in answer to criticism from Ada Berg, complained that it was late."
    assert speakers(text) == ["Nikola Holm"]
    assert found(text)[0].speaker == "Nikola Holm"


def test_a_relative_pronoun_stands_for_its_antecedent() -> None:
    (one,) = found("The hall fell silent for Ada Berg, who said that the river was low.")
    assert one.speaker_text is not None
    assert one.speaker_text.text == "who"
    assert one.speaker == "Ada Berg"


def test_several_statements_of_a_sentence_end_where_the_next_begins() -> None:
    text = "Ada Berg said the river was low and accused the ministry of lying, adding that it knew."
    assert words(text) == ["the river was low", "the ministry of lying", "it knew"]


@pytest.mark.parametrize(
    "text",
    [
        "Neither Sela nor Orsuk explained what had become of the crates.",
        "Ada Berg has never said that the river was low.",
        "Her claims were many, and his reports were long.",
        "The stated aim of the commission is the peace of the valley.",
        "A boat called Hope of the River left the harbour.",
        "He joined a group called Friends of the River.",
        "Ada Berg declined to say whether the gate was open.",
        "It was too early to say whether the gate was open.",
        "Toluria denies it.",
        "Each side may go on “delivering” its water.",
        "I thank the forum for its invitation and its patience.",
        "The upper country owes the downstream state, Korvelia, a share of the water.",
        "Each side calls it the truth.",
        "Both governments agreed to it: put gauges in the river.",
        "The schoolmaster wrote nothing down.",
        "The board was asked for a receipt, but no answer was ever received.",
    ],
)
def test_what_nobody_said_is_not_suggested(text: str) -> None:
    assert words(text) == []


def test_a_metonym_and_an_unnamed_voice_are_kept_as_they_stand() -> None:
    text = "Yerevan claimed that it knew nothing. One political analyst suggested that it did."
    assert [s.speaker for s in found(text)] == ["Yerevan", "One political analyst"]


def test_a_hyphen_that_stands_for_a_dash_ends_what_was_said() -> None:
    text = "Ada Berg announced a new search on Monday-the fourth in a year of silence."
    assert all("fourth" not in said for said in words(text))


def test_turns_of_an_interview_belong_to_their_labels() -> None:
    text = "\n\n".join(
        [
            "Courier: Why did you ask for gauges?",
            "Berg: Because I was tired of being believed.",
            "Courier: And then they vanished.",
            "Berg: The numbers did not vanish. I have them in this drawer.",
        ]
    )
    assert speakers(text) == ["Courier", "Berg", "Courier", "Berg"]
    assert {s.kind for s in found(text)} == {QuoteKind.DIRECT}


def test_no_is_a_word_where_no_number_follows() -> None:
    text = "Asked to go, Ada Berg said no. Asked about the cost, Berg laughed: “Ask me later.”"
    assert words(text) == ["Ask me later."]


def test_when_a_letter_was_written_is_not_what_it_says() -> None:
    text = "In a letter dated 12 May, the mayor, Ada Berg, wrote: “No money will be spent on it.”"
    assert words(text) == ["No money will be spent on it."]


def test_this_alone_is_no_statement() -> None:
    assert words("Ada Berg denies this.") == []


def test_turns_of_an_interview_bear_the_name_in_several_forms() -> None:
    text = (
        "The Reader spoke to Marta Ilves, who runs the archive.\n\n"
        "THE READER: How did you find them?\n\nMARTA ILVES: By accident, in a box of bills.\n\n"
        "Reader: And what did you think?\n\nIlves: I thought that this changes everything."
    )
    assert [one.speaker for one in found(text)] == ["THE READER", "Marta Ilves"] * 2


def test_critics_such_as_somebody_are_one_voice() -> None:
    text = "Critics such as the hydrologist Ada Berg maintain that the river cannot recover."
    assert words(text) == ["the river cannot recover"]
    assert speakers(text) == ["Critics such as the hydrologist Ada Berg"]


def test_according_to_two_at_once_says_nothing_between_them() -> None:
    assert words("According to Ada Berg, according to Jon Old, the river was low.") == [
        "the river was low"
    ]
    assert words("According to A. , according to B. , ") == []
