"""Paragraphs are numbered as a reader counts them: titles and captions do not count."""

from __future__ import annotations

from quotarium.model.text import Block, BlockKind, StructuredText


def test_titles_and_captions_are_not_counted() -> None:
    kinds = (
        BlockKind.TITLE,
        BlockKind.BYLINE,
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
        BlockKind.BLOCKQUOTE,
    )
    text = "\n\n".join("abcde" for _ in kinds)
    blocks = tuple(Block(start=7 * n, end=7 * n + 5, kind=k) for n, k in enumerate(kinds))
    structured = StructuredText(text=text, blocks=blocks)
    numbers = [structured.paragraph_number(block.start) for block in blocks]
    assert numbers == [None, None, 1, None, 2]
    assert structured.paragraph_number(blocks[-1].end - 1) == 2


def test_an_offset_before_the_first_block_is_in_no_paragraph() -> None:
    structured = StructuredText(text="  word", blocks=(Block(start=2, end=6),))
    assert structured.paragraph_number(0) is None
    assert structured.block_at(0) is None
