"""Words and paragraphs in a text, as a double or triple click and the keys select them."""

from __future__ import annotations

import re

from quotarium.model.text import StructuredText

#: A word may go on behind a hyphen at the end of a line.
_WORD = re.compile(r"[^\W_]+(?:(?:['’\u00ad]|-\n?)[^\W_]+)*")
_AROUND = 80


def word_at(text: str, offset: int) -> tuple[int, int]:
    """Return the word that holds an offset, else the one character there."""
    begin = max(0, offset - _AROUND)
    for found in _WORD.finditer(text, begin, min(len(text), offset + _AROUND)):
        if found.start() <= offset < found.end():
            return found.span()
    return offset, min(len(text), offset + 1)


def paragraph_at(structured: StructuredText, offset: int) -> tuple[int, int]:
    """Return the block that holds an offset, without one the whole text."""
    block = structured.block_at(offset)
    return (block.start, block.end) if block else (0, len(structured.text))


def word_step(text: str, offset: int, forwards: bool) -> int:
    """Return where the next word ends, or where the one before begins."""
    if forwards:
        found = _WORD.search(text, offset)
        return found.end() if found else len(text)
    begins = [f.start() for f in _WORD.finditer(text, max(0, offset - 2 * _AROUND), offset)]
    return begins[-1] if begins else max(0, offset - 1)
