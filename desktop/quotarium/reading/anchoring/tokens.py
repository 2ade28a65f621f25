"""A text's words, numbers and marks, each with a key under which typography does not count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quotarium.reading.anchoring.signs import (
    APOSTROPHES,
    DASHES,
    DOUBLED,
    INVISIBLE,
    LIGATURES,
    QUOTES,
    SOFT_HYPHENS,
    WIDE,
    ZERO_WIDTH,
    character_class,
)

#: Stands in a key for a hyphen before a line break, which may or may not belong to the word.
_BROKEN = "\u0002"
_VANISHING = str.maketrans(dict.fromkeys(INVISIBLE))
_FOLDED = str.maketrans(
    {**LIGATURES, **WIDE, **dict.fromkeys(QUOTES, '"'), **dict.fromkeys(DASHES, "-"), "…": "..."}
)
_NUMBER_SPACES = re.compile(r"(?<=\d)\s(?=\d)")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a sign of a script without spaces, or a mark; offsets are of the text."""

    start: int
    end: int
    key: str
    is_word: bool
    is_number: bool


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of a range of the text, in order."""
    stop = len(text) if end is None else end
    return list(_tokens(text, start, stop))


def same(one: Token, other: Token) -> bool:
    """Tell whether two tokens are the same but for typography."""
    if one.key == other.key:
        return True
    if _BROKEN not in one.key + other.key:
        return False
    return _without_hyphens(one.key) == _without_hyphens(other.key)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range widened to the words and numbers that it cuts."""
    pattern = _pattern()
    reach = 64
    low = max(0, start - reach)
    for found in pattern.finditer(text, low, min(len(text), end + reach)):
        if found.start() < start < found.end() and (found.start() > low or low == 0):
            start = found.start()
        if found.start() < end < found.end():
            end = found.end()
    return start, end


def _without_hyphens(key: str) -> str:
    return key.replace(_BROKEN, "").replace("-", "")


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _pattern().finditer(text, start, end):
        raw = found[0]
        is_word = found["mark"] is None
        key = _key(raw, is_word)
        if key:
            yield Token(found.start(), found.end(), key, is_word, found["number"] is not None)


def _key(raw: str, is_word: bool) -> str:
    if raw.isascii() and raw.isalnum():
        return raw
    if is_word:
        raw = re.sub(rf"[{re.escape(DASHES + SOFT_HYPHENS)}]\s+", "\ue000", raw)
        raw = _NUMBER_SPACES.sub("", raw)
    key = raw.translate(_VANISHING)
    if not is_word and (key[:1] == "…" or (len(key) > 1 and key[0] == ".")):
        return "..."
    if key in DOUBLED:
        return '"'
    return unicodedata.normalize("NFC", key.translate(_FOLDED).replace("\ue000", _BROKEN))


@cache
def _pattern() -> re.Pattern[str]:
    unspaced = (
        "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3021-\u312f"
        "\u31a0-\u4dbf\u4e00-\ua4cf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    )
    marks = character_class(
        point
        for point in (*range(0x300, 0x10000), *range(0x10A00, 0x1E950))
        if unicodedata.category(chr(point)).startswith("M")
    )
    soft = f"[{SOFT_HYPHENS}{ZERO_WIDTH}\u200d]"
    letter = rf"(?:(?![{unspaced}\d])[\w{marks}])"
    apostrophes = re.escape("".join(APOSTROPHES))
    number = (
        rf"(?:(?<![^\s(\[])[-\u2212])?"
        rf"(?:\d{{1,3}}(?:[\u00a0\u202f\u2009 '’]\d{{3}})+(?!\d)|\d+)"
        rf"(?:[.,:\u066b\u066c]\d+)*(?:{letter}(?:{letter}|\d)*)?"
    )
    broken = rf"[{re.escape(DASHES)}{SOFT_HYPHENS}][^\S\n]*\n\s*(?={letter})"
    word = rf"{letter}(?:{letter}|\d|{soft}+(?={letter}|\d)|[{apostrophes}](?={letter})|{broken})*"
    mark = rf"{'|'.join(DOUBLED)}|…+|\.\.+|\.(?: \.)+|[^\w\s]"
    return re.compile(
        rf"(?P<number>{number})|{word}|[{unspaced}][{marks}]*|(?P<mark>{mark})|_", re.DOTALL
    )
