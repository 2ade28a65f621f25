"""Text is folded alike for the index, for what is looked for, and for what is highlighted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.search.meaning import stands
from quotarium.model.search.tokens import BORDER, joined, looked_for, placed, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź by Østersø", "lodz by osterso"),
        ("STRASSE Straße", "strasse strasse"),
        ("Đặng Ilham Əliyev ısı IŞIK İzmir", "dang ilham eliyev isi isik izmir"),
        ("l’eau d'été don't", "l eau d ete don t"),
        ("co\u00adoperate ﬁne ½ c++ a-b x_y", "cooperate fine 1 2 c a b x y"),
        ("Ἀθῆναι ΣΟΦΟΣ σοφός", "αθηναι σοφοσ σοφοσ"),
        ("مُحَمَّد محـمد", "محمد محمد"),
        ("हिन्दी 한국어", "हिनदी 한국어"),
        ("今天天气", "今天 天天 天气 气"),
        ("USB接口x", "usb 接口 口 x"),
        ("がぎ ガ", "がぎ ぎ ガ"),
        ("0⼀二", "0 一二 二"),
        ("ภาษา", "ภา าษ ษา า"),
        ("\ud800 …—", ""),
    ],
)
def test_tokens(text: str, folded: str) -> None:
    assert " ".join(tokens(text)) == folded


@given(st.text(max_size=60))
def test_the_places_of_tokens_are_those_of_the_tokens(text: str) -> None:
    found = list(placed(text))
    assert [token for token, _, _ in found] == tokens(text)
    assert all(0 <= start < end <= len(text) for _, start, end in found)
    assert all(set(token) and " " not in token for token, _, _ in found)


@given(st.text(alphabet="今天气很好かガสวัส ab。，", max_size=12), st.data())
def test_any_part_of_a_text_without_spaces_finds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    part = text[start : data.draw(st.integers(start, len(text)))]
    starts_word = start == 0 or text[start - 1] in " 。，" or ord(part[:1] or "a") > 255
    wanted, prefix = looked_for(part)
    ends_word = not part or ord(part[-1]) > 255 or text[start + len(part) :][:1] in ("", " ", "。")
    if wanted and starts_word:
        assert stands(wanted, prefix or not ends_word, tokens(text))


def test_no_phrase_reaches_over_the_border_between_two_texts() -> None:
    assert joined(["a b", "", "c"]) == f"a b {BORDER} c"
    assert not stands(("b", "c"), False, joined(["a b", "c"]).split())


@given(st.text(max_size=30))
def test_a_text_never_holds_the_signs_of_the_index(text: str) -> None:
    assert not any(BORDER in token or "¤" in token for token in tokens(text + "¶¤t5"))
