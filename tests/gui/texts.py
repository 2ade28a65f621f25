"""Texts with everything in them that counts differently in Python and in Qt."""

from __future__ import annotations

from hypothesis import strategies as st

from quotarium.model.text import Block, BlockKind, StructuredText

LETTERS = st.sampled_from(
    [*"ab \n\r\t\"", "\u00a0", "é", "e\u0301", "🙂", "👩\u200d🚀", "\U00020bb7", "\u2028", "\u2029",
     "\u00ad", "\x00", "\ufffc", "\ufdd0", "\ufdd1", "א", "\u200b", "\ufeff",
     "\ufffe", "\x0b", "\x0c", "\x1c", "\x85"]
)  # fmt: skip
PARAGRAPH = st.lists(LETTERS, min_size=1, max_size=30).map("".join)
GAP = st.sampled_from(["\n", "\n\n", " \n\n \n"])


@st.composite
def structured_texts(draw: st.DrawFn) -> StructuredText:
    text = draw(st.sampled_from(["", "\n", "\ufeff\n"]))
    blocks = []
    for paragraph in draw(st.lists(PARAGRAPH, min_size=1, max_size=5)):
        kind = draw(st.sampled_from(list(BlockKind)))
        blocks.append(Block(start=len(text), end=len(text) + len(paragraph), kind=kind))
        text += paragraph + draw(GAP)
    return StructuredText(text=text, blocks=tuple(blocks))


def paragraphs(*texts: str) -> StructuredText:
    """Return a text of these paragraphs."""
    blocks, text = [], ""
    for one in texts:
        blocks.append(Block(start=len(text), end=len(text) + len(one)))
        text += one + "\n\n"
    return StructuredText(text=text, blocks=tuple(blocks))
