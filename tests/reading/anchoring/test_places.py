import pytest

from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.reading.anchoring import describe_place, nearest, selector_at

_TEXT = "A Title\n\nOne small step is enough for today.\n\nTwo steps forward, one step back."
_STRUCTURED = StructuredText(
    text=_TEXT,
    blocks=(
        Block(start=0, end=7, kind=BlockKind.TITLE),
        Block(start=9, end=44),
        Block(start=46, end=len(_TEXT)),
    ),
)


def test_a_selector_keeps_32_characters_of_context() -> None:
    text = "a" * 40 + "words" + "b" * 40
    selector = selector_at(text, 40, 45)
    assert (selector.exact, selector.start) == ("words", 40)
    assert (selector.prefix, selector.suffix) == ("a" * 32, "b" * 32)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2), (0, 9)])
def test_an_empty_or_outlying_range_is_a_mistake(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no range"):
        selector_at("12345678", start, end)


def test_a_place_is_named_by_its_paragraph_and_words() -> None:
    place = describe_place(_STRUCTURED, _TEXT.index("steps forward"))
    assert place == "¶2: “Two steps forward, one step back.”"


def test_a_place_in_the_title_is_named_so() -> None:
    assert describe_place(_STRUCTURED, 2) == "title: “A Title”"


def test_long_context_is_cut_between_words() -> None:
    text = " ".join(f"word{n}" for n in range(100))
    structured = StructuredText(text=text, blocks=(Block(start=0, end=len(text)),))
    place = describe_place(structured, text.index("word50"))
    assert place.startswith("¶1: “… word4")
    assert place.endswith(" …”")
    assert " word50 " in place


def test_the_nearest_passage_shows_what_stands_there() -> None:
    text = "First this. The missile was found two hundred metres from the church. Then that."
    assert (
        nearest(text, "The missile was seen two hundred metres from the old church")
        == "The missile was found two hundred metres from the church"
    )


def test_nothing_is_near_words_of_another_text() -> None:
    assert nearest("The cat sat on the mat.", "completely different statement about taxes") is None
    assert nearest("", "anything") is None
    assert nearest("text", "—") is None
