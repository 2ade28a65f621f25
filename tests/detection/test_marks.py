from __future__ import annotations

import pytest

from quotarium.model.quote import QuoteKind
from tests.detection.finding import found, words

SAID = "The gauges never touched the water"


@pytest.mark.parametrize(
    ("opening", "closing", "language"),
    [
        ("“", "”", "en"),
        ('"', '"', "en"),
        ("''", "''", "en"),
        ("``", "''", "en"),
        ("‘", "’", "en"),
        ("„", "“", "de"),
        ("»", "«", "de"),
        ("«", "»", "ru"),
        ("”", "”", "xx"),
    ],
)
def test_marks_of_any_style_enclose_a_quotation(opening: str, closing: str, language: str) -> None:
    text = f"{opening}{SAID} in all those years{closing}, Ada Berg."
    assert words(text, language) == [f"{SAID} in all those years"]


def test_offsets_are_code_points_of_the_text_whatever_stands_before() -> None:
    text = f"🌊🌊 The ferry stopped.\r\n\r\n“{SAID},” Ada Berg said."
    (one,) = found(text)
    assert text[one.start : one.end] == f"{SAID},"


def test_lines_broken_by_a_typewriter_do_not_end_a_quotation() -> None:
    text = (
        "“Nineteen gauges were built, paid for and sent, and not one of\n"
        "them has ever touched the water of this river,” said Ada Berg,\n"
        "who has kept the register of the river at Sela for thirty years."
    )
    (one,) = found(text)
    assert one.words.startswith("Nineteen gauges")
    assert "one of them has ever" in one.words
    assert text[one.start : one.end].count("\n") == 1


def test_a_quotation_inside_a_quotation_is_not_suggested_apart() -> None:
    text = "“The clerk told me ‘come back in spring’ and shut the door,” Ada Berg said."
    assert words(text) == ["The clerk told me ‘come back in spring’ and shut the door,"]


def test_a_nested_quotation_with_the_same_marks_is_understood() -> None:
    text = '"Он читал "Речную газету" каждое утро до завтрака", - сказал смотритель.'
    assert words(text, "ru") == ['Он читал "Речную газету" каждое утро до завтрака']


def test_apostrophes_are_not_marks() -> None:
    text = "The ’90s boats weren’t the fishermen’s own, and that’s why the harbour’s empty."
    assert words(text) == []


def test_a_quotation_goes_on_over_paragraphs_that_open_it_anew() -> None:
    text = (
        "Ada Berg said: “We measured the river every morning.\n\n"
        "“Then the crates vanished and nobody asked us.\n\n"
        "“So we went on measuring.”\n\nThe hall was silent."
    )
    (one,) = found(text)
    assert one.kind is QuoteKind.DIRECT
    assert text[one.start : one.end].startswith("We measured")
    assert text[one.start : one.end].endswith("went on measuring.")
    assert one.speaker == "Ada Berg"


def test_a_mark_that_is_never_closed_costs_only_its_own_paragraph() -> None:
    text = "“We measured the river, Ada Berg said.\n\nThen “the crates left,” Ben Holm said."
    assert any(said.endswith("the crates left,") for said in words(text))
    assert all("measured" not in said or "crates" not in said for said in words(text))


def test_scare_quotes_and_titles_are_not_suggested() -> None:
    text = (
        "The “independent” portals took it up. Her book “The River Without a Name” sold well, "
        "and on “Meet the Harbour” nobody mentioned it."
    )
    assert words(text) == []
