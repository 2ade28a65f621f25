from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotarium.gui.reader.text_map import TextMap
from quotarium.model.text import Block, BlockKind, StructuredText
from tests.gui.texts import structured_texts


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(structured_texts(), st.data())
def test_any_stretch_inside_blocks_maps_to_a_selection_and_back(
    structured: StructuredText, data: st.DataObject
) -> None:
    text_map = TextMap(structured)
    offsets = sorted(
        {offset for block in structured.blocks for offset in range(block.start, block.end + 1)}
    )
    start = data.draw(st.sampled_from(offsets[:-1]))
    end = data.draw(st.sampled_from([o for o in offsets if o > start]))
    first, last = text_map.positions(start, end)
    back = text_map.offsets(first, last)
    # At the edge of two blocks only the white space between them may be lost.
    assert structured.text[slice(*back)].strip() == structured.text[start:end].strip()
    at_edge = {block.end for block in structured.blocks} | {b.start for b in structured.blocks}
    if start not in at_edge and end not in at_edge:
        assert back == (start, end)


@given(structured_texts())
def test_each_position_maps_to_an_offset_and_back(structured: StructuredText) -> None:
    text_map = TextMap(structured)
    for shown in text_map.blocks:
        inside = structured.text[shown.block.start : shown.block.end]
        position = shown.position
        for number, character in enumerate(inside):
            assert text_map.offset(position) == shown.block.start + number
            assert text_map.position(shown.block.start + number) == position
            position += units(character)
        assert position == shown.position + shown.length
        assert text_map.offset(position, end=True) == shown.block.end


@given(structured_texts())
def test_what_is_shown_is_as_long_as_what_is_there(structured: StructuredText) -> None:
    text_map = TextMap(structured)
    for index, shown in enumerate(text_map.blocks):
        assert units(text_map.shown_text(index)) == shown.length


def test_a_position_inside_a_surrogate_pair_takes_the_whole_character() -> None:
    text_map = TextMap(StructuredText(text="a🙂b", blocks=(Block(start=0, end=3),)))
    assert text_map.offsets(2, 2) == (1, 2)
    assert text_map.offsets(0, 2) == (0, 2)
    assert text_map.offsets(2, 4) == (1, 3)


def test_the_numbers_are_those_of_the_locator() -> None:
    text = "Title\n\nBy Ann\n\nOne.\n\nA head\n\n“Two.”\n\n- three"
    kinds = ["title", "byline", "paragraph", "heading", "blockquote", "list_item"]
    blocks = []
    offset = 0
    for words, kind in zip(text.split("\n\n"), kinds, strict=True):
        blocks.append(Block(start=offset, end=offset + len(words), kind=BlockKind(kind)))
        offset += len(words) + 2
    structured = StructuredText(text=text, blocks=tuple(blocks))
    shown = TextMap(structured).blocks
    assert [one.number for one in shown] == [None, None, 1, None, 2, 3]
    assert [one.number for one in shown] == [
        structured.paragraph_number(block.start) for block in blocks
    ]


def test_text_outside_blocks_is_shown_but_not_numbered() -> None:
    structured = StructuredText(text="lost\n\nOne.\n\nlast", blocks=(Block(start=6, end=10),))
    text_map = TextMap(structured)
    assert [text_map.shown_text(i) for i in range(3)] == ["lost", "One.", "last"]
    assert [shown.number for shown in text_map.blocks] == [None, 1, None]


def test_an_empty_text_has_no_blocks_and_maps_to_the_start() -> None:
    text_map = TextMap(StructuredText(text=""))
    assert text_map.blocks == []
    assert text_map.offsets(0, 5) == (0, 0)
    assert text_map.positions(0, 0) == (0, 0)


def test_wrapped_prose_flows_and_keeps_its_length() -> None:
    text = (
        "The staff has stood dry for most of the season, the lowest\n"
        "    mark now hangs a hand's breadth above the mud, and the  \n"
        "children read out the word none."
    )
    text_map = TextMap(StructuredText(text=text, blocks=(Block(start=0, end=len(text)),)))
    shown = text_map.shown_text(0)
    assert len(shown) == len(text)
    assert "\n" not in shown
    assert "lowest \u200b\u200b\u200b\u200bmark" in shown
    assert "lowest mark" in text_map.plain(0, len(text))
    assert "the children" in text_map.plain(0, len(text))


def test_verse_keeps_its_lines() -> None:
    text = "O river without number,\nwho reads you now?\nNobody."
    text_map = TextMap(StructuredText(text=text, blocks=(Block(start=0, end=len(text)),)))
    assert text_map.shown_text(0) == text.replace("\n", "\u2028")
    assert text_map.plain(0, len(text)) == text


def test_plain_keeps_no_break_spaces_and_parts_blocks() -> None:
    text = "10\u00a0km\n\n“a”"
    blocks = (Block(start=0, end=5), Block(start=7, end=10))
    text_map = TextMap(StructuredText(text=text, blocks=blocks))
    assert text_map.plain(0, len(text)) == "10\u00a0km\n\n“a”"
    assert text_map.plain(3, 8) == "km\n\n“"
