"""How the line breaks inside a paragraph are shown: wrapped prose flows, verse keeps its lines."""

from __future__ import annotations

import re

_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85]")
_AROUND = re.compile(r"[ \t\r]*[\n\v\f\x1c-\x1e\x85][ \t\n\r\v\f\x1c-\x1e\x85]*")
_WORD = re.compile(r"\S*")
#: Narrower lines than this are not the lines of wrapped prose, but of verse or an address.
_NARROWEST_WRAP = 40
_NOTHING = "\u200b"
_LINE_END = "\u2028"


def shown_lines(text: str) -> str:
    """Return a paragraph's text with each of its line breaks as a space or as U+2028.

    The result has as many characters as the text: what is left of an indent or of trailing
    spaces becomes zero-width spaces.
    """
    if _BREAK.search(text) is None:
        return text
    width = max(len(line) for line in _BREAK.split(text))

    def shown(found: re.Match[str]) -> str:
        line = text[_line_start(text, found.start()) : found.start()]
        word = _WORD.match(text, found.end())
        following = len(word[0]) if word else 0
        full = len(line.rstrip()) + 1 + following > width * 0.9
        flows = width >= _NARROWEST_WRAP and full
        return (" " if flows else _LINE_END) + _NOTHING * (found.end() - found.start() - 1)

    return _AROUND.sub(shown, text)


def _line_start(text: str, offset: int) -> int:
    before = [found.end() for found in _BREAK.finditer(text, max(0, offset - 500), offset)]
    return before[-1] if before else max(0, offset - 500)
