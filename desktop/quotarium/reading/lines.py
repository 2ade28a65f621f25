"""Paragraphs of a plain text: by blank lines, by lines, or by short lines where it is wrapped."""

from __future__ import annotations

import re
from itertools import pairwise

Span = tuple[int, int]

#: Wider texts are not hard-wrapped: each of their lines is a paragraph.
_WIDEST_WRAP = 110
_END_OF_SENTENCE = ".!?…:;\"”»“'’)。！？"
_BULLET = re.compile(r"(?:[•*‣·▪-]|\d{1,3}[.)])\s+\S")


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs' ranges, without the white space around them.

    Hard-wrapped lines are one range with the line breaks inside; the text is not touched.
    """
    lines = [found.span() for found in re.finditer(r"[^\n]+", text) if found[0].strip()]
    width = _wrap_width(text, lines)
    spans: list[Span] = []
    previous: Span | None = None
    for line in lines:
        joined = (
            previous is not None
            and text.count("\n", previous[1], line[0]) == 1
            and _continues(text[slice(*previous)], text[slice(*line)], width)
        )
        spans[-1:] = [(spans[-1][0], line[1])] if joined else [*spans[-1:], line]
        previous = line
    return [_stripped(text, span) for span in spans]


def _wrap_width(text: str, lines: list[Span]) -> int | None:
    """Return the width at which the text's lines are broken, None where they are not."""
    lengths = sorted(end - start for start, end in lines)
    if len(lengths) < 3 or lengths[-1] > _WIDEST_WRAP:
        # One line too wide (a link, a table) does not make a wrapped text an unwrapped one.
        lengths = [length for length in lengths if length <= _WIDEST_WRAP]
        if len(lengths) < 0.95 * len(lines) or len(lengths) < 3:
            return None
    width = lengths[-1]
    followed = [
        (text[slice(*one)], text[slice(*other)])
        for one, other in pairwise(lines)
        if text.count("\n", one[1], other[0]) == 1
    ]
    full = sum(_is_full(one, other, width) for one, other in followed)
    return width if width >= 40 and followed and full >= 0.6 * len(followed) else None


def _continues(line: str, following: str, width: int | None) -> bool:
    if width is None or _BULLET.match(following.lstrip()):
        return False
    if _indent(following) > _indent(line) and line.rstrip()[-1] in _END_OF_SENTENCE:
        return False
    if _is_full(line, following, width):
        return True
    return line.rstrip()[-1] not in _END_OF_SENTENCE and following.lstrip()[0].islower()


def _is_full(line: str, following: str, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted any more."""
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width * 0.94


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end
