"""The paragraphs of a source's text that may hold quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from quotarium.model.text import BlockKind, StructuredText

_SKIPPED: Final = frozenset({BlockKind.BYLINE})
_BLANK: Final = re.compile(r"\n[ \t\r\u00a0]*\n\s*")
#: No prose has paragraphs of more characters; one that has is read in stretches.
LONGEST: Final = 20_000
_WIDEST_WRAP: Final = 110


def paragraphs(structured: StructuredText) -> list[tuple[int, int, BlockKind]]:
    """Return the ranges of paragraphs with their kind; white space around them is left out."""
    text = structured.text
    if structured.blocks:
        found = [(b.start, b.end, b.kind) for b in structured.blocks if b.kind not in _SKIPPED]
    else:
        found = [(start, end, BlockKind.PARAGRAPH) for start, end in _plain(text)]
    return [
        _stripped(text, start, end, kind)
        for whole_start, whole_end, kind in found
        for start, end in _cut(text, whole_start, whole_end)
        if text[start:end].strip()
    ]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give a paragraph, an endless one in stretches that end at white space if they can."""
    while end - start > LONGEST:
        at = max(text.rfind(" ", start, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        at = at if at > start + LONGEST // 2 else start + LONGEST
        yield start, at
        start = at
    yield start, end


def _plain(text: str) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    begin = 0
    for gap in _BLANK.finditer(text):
        parts.append((begin, gap.start()))
        begin = gap.end()
    parts.append((begin, len(text)))
    found: list[tuple[int, int]] = []
    for start, end in parts:
        found += [(start, end)] if _is_wrapped(text, start, end) else _lines(text, start, end)
    return found


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    breaks = [start - 1, *(m.start() for m in re.compile("\n").finditer(text, start, end)), end]
    return [(one + 1, other) for one, other in pairwise(breaks) if other > one + 1]


def _is_wrapped(text: str, start: int, end: int) -> bool:
    """Tell whether line breaks inside a stretch are those of a typewriter, not of paragraphs."""
    lines = _lines(text, start, end)
    if len(lines) < 2:
        return True
    lengths = [other - one for one, other in lines]
    if max(lengths) > _WIDEST_WRAP:
        return False
    longest = max(lengths)
    full = 0
    for length, (one, other) in zip(lengths, lines[1:], strict=False):
        first = text[one:other].split(maxsplit=1)
        # The next line's first word would not have fitted any more.
        full += length + len(first[0] if first else "") > 0.85 * longest
    return full >= 0.7 * (len(lines) - 1)


def _stripped(text: str, start: int, end: int, kind: BlockKind) -> tuple[int, int, BlockKind]:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end, kind
