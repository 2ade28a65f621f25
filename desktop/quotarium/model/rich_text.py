"""The few tags that texts of CSL may hold: which of them mark something, and which are only text.

CSL processors take these in any variable (Citation Style Language 1.0.2, appendix “Rich text”;
citeproc-js adds `<sc>`). A tag without its other half, and any other tag, is text.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple


class Mark(Enum):
    """What a pair of tags does to the text between them; the value is the pair to write."""

    ITALIC = ("<i>", "</i>")
    BOLD = ("<b>", "</b>")
    SUBSCRIPT = ("<sub>", "</sub>")
    SUPERSCRIPT = ("<sup>", "</sup>")
    SMALL_CAPS = ('<span style="font-variant:small-caps;">', "</span>")
    KEPT_CASE = ('<span class="nocase">', "</span>")


class Piece(NamedTuple):
    """A stretch of text, or where a mark begins or ends (then `text` is the tag as written)."""

    text: str
    mark: Mark | None = None
    ends: bool = False


_TAG: Final = re.compile(
    r"<(?:(?P<close>/)?(?P<name>i|b|sub|sup|sc|span(?(close)|\s+"
    r'(?:(?P<caps>style="font-variant:\s*small-caps;?")|class="nocase")))\s*)>'
)
_MARKS: Final = {
    "i": Mark.ITALIC,
    "b": Mark.BOLD,
    "sub": Mark.SUBSCRIPT,
    "sup": Mark.SUPERSCRIPT,
    "sc": Mark.SMALL_CAPS,
}


def pieces(text: str) -> list[Piece]:
    """Return a text in pieces, of which every mark that begins also ends, one inside the other."""
    if "</" not in text:
        return [Piece(text)]
    tags = list(_TAG.finditer(text))
    made: list[Piece] = []
    place = 0
    for tag, piece in zip(tags, _paired(tags), strict=True):
        if piece is not None:
            if place < tag.start():
                made.append(Piece(text[place : tag.start()]))
            made.append(piece)
            place = tag.end()
    return [*made, Piece(text[place:])] if place < len(text) else made


def plain(text: str) -> str:
    """Return the words of a text without its marks."""
    if "</" not in text:
        return text
    return "".join(piece.text for piece in pieces(text) if piece.mark is None)


def _paired(tags: list[re.Match[str]]) -> list[Piece | None]:
    """Return what each tag is; None for what is only text."""
    found: list[Piece | None] = [None] * len(tags)
    waiting: list[tuple[int, str]] = []
    for place, tag in enumerate(tags):
        name = tag["name"].split()[0]
        if not tag["close"]:
            waiting.append((place, name))
            continue
        before = next((at for at in reversed(range(len(waiting))) if waiting[at][1] == name), None)
        if before is None:
            continue
        opening = waiting[before][0]
        # What was begun inside and has not ended is text.
        del waiting[before:]
        mark = _mark(tags[opening])
        found[opening] = Piece(tags[opening][0], mark)
        found[place] = Piece(tag[0], mark, ends=True)
    return found


def _mark(tag: re.Match[str]) -> Mark:
    if tag["caps"]:
        return Mark.SMALL_CAPS
    return _MARKS.get(tag["name"], Mark.KEPT_CASE)
