"""Changed words are found where they stand and marked one by one, in every script."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring import Match, locate, selector_at
from quotarium.reading.anchoring.edges import is_whole

_ALTERED = VerificationState.ALTERED
_FAITHFUL = {VerificationState.VERBATIM, VerificationState.TYPOGRAPHY}

LATIN = (
    "The ferry council met on Tuesday in the old customs house. Its chair, Hanna Brekke, said that "
    "the boats would carry 5,200 passengers by the end of June. Nobody from the harbour spoke. "
    "A fisherman asked whether the winter timetable was to stay, and got no answer. Later the "
    "clerk read out eleven letters, most of them about the noise of the new engines at night."
)
CYRILLIC = (
    "Совет переправы собрался во вторник в старом здании таможни. Председатель Анна Лозовая "
    "заявила, что паромы перевезут 5200 пассажиров до конца июня. Никто из порта не выступил. "
    "Рыбак спросил, останется ли зимнее расписание, и ответа не получил."
)
ARABIC = (
    "اجتمع مجلس العبارات يوم الثلاثاء في مبنى الجمارك القديم. وقالت الرئيسة هناء المصري إن "
    "القوارب ستنقل 5200 راكب قبل نهاية يونيو. لم يتحدث أحد من الميناء. وسأل صياد عن جدول الشتاء."
)
HEBREW = (
    "מועצת המעבורות נפגשה ביום שלישי בבית המכס הישן. היושבת בראש, חנה ברק, אמרה כי הסירות יסיעו "
    "5200 נוסעים עד סוף יוני. איש מהנמל לא דיבר. דייג שאל אם לוח החורף יישאר כפי שהוא."
)
CHINESE = (
    "渡轮委员会星期二在旧海关大楼开会。主席韩娜说，这些船到六月底将运送五千二百名乘客。"
    "港口方面没有人发言。一位渔民问冬季时刻表是否会保留，但没有得到答复。"
)
ALL = (LATIN, CYRILLIC, ARABIC, HEBREW, CHINESE)


def marked(match: Match) -> list[tuple[str, str]]:
    return [(one.quote, one.source) for one in match.differences]


@pytest.mark.parametrize(
    ("text", "exact", "differences"),
    [
        (LATIN, "the boats would not carry 5,200 passengers", [("not", "")]),
        (LATIN, "the boats would carry 5,300 passengers", [("5,300", "5,200")]),
        (LATIN, "the boats would carry 5200 passengers", [("5200", "5,200")]),
        (LATIN, "Its chair, Hanna Lund, said that the boats", [("Lund", "Brekke")]),
        (LATIN, "Its chair, Maria Lund, said that", [("Maria", "Hanna"), ("Lund", "Brekke")]),
        (LATIN, "Somebody from the harbour spoke.", [("Somebody", "Nobody")]),
        (LATIN, "the winter timetable was to stay and got no answer", [("", ",")]),
        (LATIN, "the fisherman asked whether the winter timetable", [("the", "A")]),
        (LATIN, "most of them about the noise of the old engines", [("old", "new")]),
        (CYRILLIC, "паромы не перевезут 5200 пассажиров", [("не", "")]),
        (CYRILLIC, "Председатель Мария Лозовая заявила", [("Мария", "Анна")]),
        (CYRILLIC, "перевезут 5300 пассажиров до конца июня", [("5300", "5200")]),
        (ARABIC, "القوارب لا ستنقل 5200 راكب", [("لا", "")]),
        (ARABIC, "وقالت الرئيسة هناء السوري إن القوارب", [("السوري", "المصري")]),
        (HEBREW, "הסירות לא יסיעו 5200 נוסעים", [("לא", "")]),
        (HEBREW, "היושבת בראש, חנה כהן, אמרה", [("כהן", "ברק")]),
        (CHINESE, "这些船到六月底将不运送五千二百名乘客", [("不", "")]),
        (CHINESE, "这些船到六月底将运送五千三百名乘客", [("三", "二")]),
        ("the café was full", "the cafe was full", [("cafe", "café")]),
        ("a recreation ground", "a re-creation ground", [("re-creation", "recreation")]),
        ("they did not agree", "they did agree", [("", "not")]),
        ("We saw l’homme est né libre.", "homme est pas né libre", [("pas", "")]),
        ("she said nobody can't say so", "she said nobody can say so", [("can", "can't")]),
    ],
)  # fmt: skip
def test_the_exact_words_are_marked(
    text: str, exact: str, differences: list[tuple[str, str]]
) -> None:
    match = locate(text, Selector(exact=exact))
    assert match.state is _ALTERED
    assert marked(match) == differences
    assert match.start is not None
    assert match.end is not None
    assert is_whole(text, match.start, match.end)
    assert 0.5 < match.score < 0.98


@pytest.mark.parametrize(
    ("text", "exact", "source"),
    [
        ("then the fare costs 50 manats a day", "then the fare costs 5", "then the fare costs 50"),
        ("and the fare costs 5.50 manats", "and the fare costs 5", "and the fare costs 5.50"),
        ("outside it fell to -5 degrees at noon", "5 degrees at noom", "-5 degrees at noon"),
    ],
)
def test_a_match_never_ends_inside_a_number(text: str, exact: str, source: str) -> None:
    match = locate(text, Selector(exact=exact))
    assert match.state is _ALTERED
    assert text[match.start : match.end] == source


@pytest.mark.parametrize("text", ALL)
def test_a_text_s_words_are_not_found_in_another(text: str) -> None:
    for other in ALL:
        if other is not text:
            assert locate(other, Selector(exact=text[5:60])).state is VerificationState.NOT_FOUND


def test_a_sentence_that_was_taken_out_is_not_found() -> None:
    for text in (LATIN, CYRILLIC, ARABIC, HEBREW):
        sentences = text.split(". ")
        for index, sentence in enumerate(sentences):
            without = ". ".join(sentences[:index] + sentences[index + 1 :])
            assert locate(without, Selector(exact=sentence)).state is VerificationState.NOT_FOUND


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ALL), st.integers(0, 10_000), st.integers(30, 140))
def test_a_misprinted_passage_is_found_where_it_stands(text: str, seed: int, length: int) -> None:
    chance = random.Random(seed)
    start = chance.randrange(len(text) - length) if length < len(text) else 0
    quote = text[start : start + length].strip()
    start = text.index(quote)
    letters = [char for char in text if char.isalpha()]
    typed = list(quote)
    for at in chance.sample(range(len(typed)), len(typed) // 10):
        typed[at] = chance.choice(["", chance.choice(letters), typed[at] * 2])
    match = locate(text, selector_at(text, start, start + len(quote)).model_copy(
        update={"exact": "".join(typed).strip()}
    ))  # fmt: skip
    assert match.start is not None
    assert abs(match.start - start) <= 14


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(ALL), st.text(min_size=1, max_size=80), st.integers(0, 200))
def test_anything_is_answered_and_a_place_is_a_place(text: str, extra: str, at: int) -> None:
    match = locate(text[:at] + extra + text[at:], Selector(exact=text[10:60] + extra))
    if match.start is not None and match.end is not None:
        assert 0 <= match.start < match.end
    if match.state is _ALTERED:
        assert match.differences or match.declared_edits


def test_words_changed_alike_in_two_places_are_altered_with_both_places() -> None:
    text = "They agreed to pay the fine. Much later they agreed to pay the fine."
    match = locate(text, Selector(exact="agreed to pay a fine"))
    assert match.state is _ALTERED
    assert marked(match) == [("a", "the")]
    assert [text[start:end] for start, end in match.candidates] == ["agreed to pay the fine"] * 2
    assert match.start == match.candidates[0][0]


def test_the_context_chooses_among_changed_places() -> None:
    text = "They agreed to pay the fine. Much later they agreed to pay the fine."
    match = locate(text, Selector(exact="agreed to pay a fine", prefix="Much later they "))
    assert match.start == text.rindex("agreed")
    assert match.candidates == ()


def test_the_nearer_of_two_passages_is_meant() -> None:
    text = "The toll is to rise by 5 groats next year. The toll is to rise by 7 groats this year."
    match = locate(text, Selector(exact="The toll is to rise by 9 groats this year"))
    assert marked(match) == [("9", "7")]
