"""Protect in titles what a style that changes case must leave alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.formats.bibtex.escape import clean, escaped, is_plain
from quotarium.formats.bibtex.marked import command, marked
from quotarium.model.rich_text import Mark, Piece, pieces

_LETTERS: Final = re.compile(r"[^\W\d_]")
_SIGNIFICANT: Final = 4


def title_value(title: str, language: str | None, *, ascii_only: bool = False) -> str:
    """Return a title as LaTeX whose letters keep their case.

    Styles put English titles into lower case, but for the first letter and one after a colon
    (btxhak, change.case$). Kept are words with a capital inside (NASA, Iskra-M), and in a title
    that is not in title case every other capital, for it begins a name or a sentence. Titles
    known to be in another language are kept whole, as English rules are not theirs.
    """
    text = clean(title)
    if language and language.lower().replace("_", "-").split("-")[0] != "en":
        value = marked(text, ascii_only=ascii_only)
        return f"{{{value}}}" if text.lower() != text.upper() else value
    if "</" in text and len(parts := pieces(text)) > 1:
        return _marked_title(parts, ascii_only)
    if text[1:] == text[1:].lower() and text.partition(" ")[0].isalpha():
        return escaped(text, ascii_only=ascii_only)
    plain = is_plain(text, ascii_only=ascii_only)
    words = text.split(" ")
    written = words[:] if plain else [_word(word, ascii_only) for word in words]
    for place in _places_kept(words):
        written[place] = _kept(words[place], plain, ascii_only)
    return " ".join(written)


def _places_kept(words: Sequence[str]) -> list[int]:
    """Return the places of the words whose capitals must stay."""
    shapes = [_shape(word) for word in words]
    names = not _is_title_case(shapes)
    found = []
    before = ":"
    for place, (word, shape) in enumerate(zip(words, shapes, strict=True)):
        if shape.inside or (names and shape.first and before[-1:] != ":"):
            found.append(place)
        before = word
    return found


def _marked_title(parts: Sequence[Piece], ascii_only: bool) -> str:
    """Return a title that has marks: each part of a word between two marks is kept on its own."""
    words = "".join(piece.text for piece in parts if piece.mark is None).split(" ")
    kept = frozenset(_places_kept(words))
    made: list[str] = []
    place = deep = 0
    for piece in parts:
        if piece.mark is not None:
            made.append(command(piece))
            if piece.mark is Mark.KEPT_CASE:
                deep += -1 if piece.ends else 1
            continue
        for number, part in enumerate(piece.text.split(" ")):
            if number:
                made.append(" ")
                place += 1
            whole = not deep and place in kept and part.lower() != part.upper()
            made.append(_kept(part, False, ascii_only) if whole else _word(part, ascii_only))
    return "".join(made)


def _kept(word: str, plain: bool, ascii_only: bool) -> str:
    """Return a word in braces, which keep its case."""
    if plain and word.isalnum():
        return f"{{{word}}}"
    before, inner, after = (_word(part, ascii_only) for part in _core(word))
    return f"{before}{{{inner}}}{after}"


class _Shape(NamedTuple):
    """How a word is written: with a capital inside, with a capital first, and whether it is long.

    A word all in small letters has neither capital.
    """

    inside: bool
    first: bool
    long: bool


# The titles of a library share most of their words.
@lru_cache(maxsize=65_536)
def _word(word: str, ascii_only: bool) -> str:
    return escaped(word, ascii_only=ascii_only)


@lru_cache(maxsize=65_536)
def _shape(word: str) -> _Shape:
    long = len(word) >= _SIGNIFICANT
    if word == word.lower():
        return _Shape(False, False, long)
    return _Shape(_capital_inside(word), _capital_first(word), long)


def _is_title_case(shapes: Sequence[_Shape]) -> bool:
    capitals = [shape.first for shape in shapes[1:] if shape.long]
    return bool(capitals) and sum(capitals) * 4 >= len(capitals) * 3


def _core(word: str) -> tuple[str, str, str]:
    """Return a word without the punctuation around it, and that."""
    start = next(place for place, sign in enumerate(word) if sign.isalnum())
    end = len(word) - next(place for place, sign in enumerate(word[::-1]) if sign.isalnum())
    # A combining mark belongs to the letter before it.
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return word[:start], word[start:end], word[end:]


def _capital_first(word: str) -> bool:
    if word[0].isalpha():
        return word[0].isupper()
    found = _LETTERS.search(word)
    return found is not None and found[0].isupper()


def _capital_inside(word: str) -> bool:
    if word.isalpha() and word[1:].islower():
        return False
    letters = _LETTERS.findall(word)
    return any(letter.isupper() for letter in letters[1:]) or (
        bool(letters) and letters[0].isupper() and any(sign.isdigit() for sign in word)
    )
