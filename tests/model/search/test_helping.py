"""Searches are completed as one types, and show why they found something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.search import parse
from quotarium.model.search.completing import expected, field_names, values_of, written
from quotarium.model.search.fields import QUOTES
from quotarium.model.search.highlighting import highlights
from quotarium.model.search.tokens import tokens


@pytest.mark.parametrize(
    ("query", "text", "shown"),
    [
        ("river", "A River runs; rivers run", ["River", "river"]),
        ("river ", "A River runs; rivers run", ["River"]),
        ('"lodz by"', "Łódź, by the way", ["Łódź, by"]),
        ("天气", "今天天气很好", ["天气"]),
        ("天", "今天天气很好", ["天天"]),
        ("図書", "東京都の図書館で本を読みました", ["図書"]),
        ("で本", "図書館で本を", ["で本"]),
        ("a -b speaker:c note:d ", "a b c d", ["a"]),
        ("(x OR words:y) ", "y x", ["y", "x"]),
        ("strasse ", "die Straße", ["Straße"]),
        ("said:1990", "1990", []),
    ],
)
def test_the_words_that_were_looked_for_are_highlighted(
    query: str, text: str, shown: list[str]
) -> None:
    found = highlights(parse(query).tree, text)
    assert [text[start:end] for start, end in found] == shown


@given(st.text(max_size=40), st.text(max_size=8))
def test_what_is_highlighted_lies_in_the_text_apart_and_in_order(text: str, query: str) -> None:
    ends = [place for stretch in highlights(parse(query).tree, text) for place in stretch]
    assert ends == sorted(set(ends))
    assert not ends or 0 <= ends[0] < ends[-1] <= len(text)


@given(st.text(alphabet="ab çş天 ’", min_size=1, max_size=12))
def test_a_word_of_a_text_is_highlighted_in_it(text: str) -> None:
    for word in text.split():
        if tokens(word):
            assert highlights(parse(f"{word} ").tree, text)


@pytest.mark.parametrize(
    ("text", "start", "field", "typed"),
    [
        ("sp", 0, None, "sp"),
        ("river sp", 6, None, "sp"),
        ("-ta", 1, None, "ta"),
        ("(ta", 1, None, "ta"),
        ("speaker:al", 8, "speaker", "al"),
        ('a speaker:"ilham al', 10, "speaker", "ilham al"),
        ("kind:", 5, "kind", ""),
        ("river ", 6, None, ""),
        ("", 0, None, ""),
    ],
)
def test_the_field_or_value_at_the_cursor_is_completed(
    text: str, start: int, field: str | None, typed: str
) -> None:
    found = expected(text, len(text))
    assert found is not None
    assert (found.start, found.end, found.typed) == (start, len(text), typed)
    assert (found.field.name if found.field else None) == field


@pytest.mark.parametrize("text", ['"said he', "unknown:x"])
def test_nothing_is_completed_within_a_phrase_or_behind_no_field(text: str) -> None:
    assert expected(text, len(text)) is None


def test_fields_and_values_that_begin_so() -> None:
    assert field_names("s") == ("speaker:", "said:", "source:", "status:")
    field = QUOTES.named("kind")
    assert field is not None
    assert values_of(field, "m") == ("mixed",)
    assert written("İlham Əliyev") == '"İlham Əliyev"'
    assert written("water") == "water"


@given(st.text(min_size=1, max_size=12))
def test_a_value_as_it_is_written_is_read_as_one_value(value: str) -> None:
    parsed = parse(f"speaker:{written(value)} ")
    if tokens(value):
        assert parsed.problems == ()
        assert len(parsed.pieces) == 1
