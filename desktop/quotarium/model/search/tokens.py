"""Text as the tokens it is found by: without case, diacritics and punctuation.

Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words: a stretch of them
becomes its pairs of characters and its last character, so that any part of it can be found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

from quotarium.model.folding import UNDECOMPOSED

#: Stands between texts that are put behind each other; no phrase reaches over it.
BORDER: Final = "¶"

_LETTERS: Final = (
    UNDECOMPOSED
    | {"ŧ": "t", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k"}
    | dict.fromkeys("\u00ad\u0640\u200b\u200c\u200d\u2060\ufeff", "")
)
# Marks of voice are another letter to Japanese, not an accent.
_VOICED: Final = "\u3099\u309a"
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
)
_ANY_UNSPACED: Final = re.compile(f"[{_UNSPACED}]")
_RUN: Final = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")


class _Folding(dict[int, str]):
    """The folded form of each character, made when it is first met."""

    def __missing__(self, code: int) -> str:
        # Mathematical capitals and the like are small letters only once they are decomposed.
        plain = unicodedata.normalize("NFKD", chr(code).casefold()).casefold()
        found = self[code] = "".join(map(_folded, unicodedata.normalize("NFKD", plain)))
        return found


def _folded(char: str) -> str:
    if char in _LETTERS:
        return _LETTERS[char]
    if char.isalnum() or char in _VOICED:
        return char
    if unicodedata.combining(char):
        return ""
    # Vowel signs of Indian and Thai scripts are marks, and parts of words.
    return char if unicodedata.category(char) in ("Mn", "Mc") else " "


_FOLDING: Final = _Folding()


def tokens(text: str) -> list[str]:
    """Return the tokens of a text, in their order."""
    plain = _plain(text)
    words = plain.split()
    # Signs that stand for Chinese characters (⼀, ㈠) are such only once they are folded.
    if plain.isascii() or _ANY_UNSPACED.search(plain) is None:
        return words
    return [token for word in words for run in _RUN.findall(word) for token in _pieces(run)]


def joined(texts: Iterable[str]) -> str:
    """Return the tokens of several texts apart by spaces, with a border between the texts."""
    found = (" ".join(tokens(text)) for text in texts)
    return f" {BORDER} ".join(one for one in found if one)


def looked_for(text: str) -> tuple[tuple[str, ...], bool]:
    """Return the tokens that find a text, and whether the last is only the beginning of one."""
    found = tokens(text)
    if not found or _ANY_UNSPACED.match(found[-1]) is None:
        return tuple(found), False
    before = found[-2] if len(found) > 1 else ""
    if len(before) == 2 and before[1] == found[-1] and _ANY_UNSPACED.match(before):
        return tuple(found[:-1]), False
    return tuple(found), True


def placed(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the tokens of a text with where each stands in it (start, end in code points)."""
    start, letters = 0, ""
    owners: list[int] = []
    for place, char in enumerate(f"{text} "):
        piece = _FOLDING[ord(char)]
        for letter in piece:
            if letter != " ":
                if not letters:
                    start = place
                letters += letter
                owners.append(place)
            elif letters:
                yield from _placed_word(letters, owners, start, max(place, owners[-1] + 1))
                letters, owners = "", []


def _plain(text: str) -> str:
    found = text.translate(_FOLDING)
    return found if found.isascii() else unicodedata.normalize("NFC", found)


def _pieces(run: str) -> list[str]:
    if _ANY_UNSPACED.match(run) is None:
        return [run]
    return [run[n : n + 2] for n in range(len(run))]


def _placed_word(
    letters: str, owners: list[int], start: int, end: int
) -> Iterator[tuple[str, int, int]]:
    word = unicodedata.normalize("NFC", letters)
    # Letter by letter as it was taken apart: で is written by one sign, and folded as two.
    ends = list(accumulate(len(unicodedata.normalize("NFD", char)) for char in word))
    if _ANY_UNSPACED.search(word) is None or ends[-1] != len(letters):
        for token in tokens(word):
            yield token, start, end
        return
    for run in _RUN.finditer(word):
        for offset, piece in enumerate(_pieces(run[0])):
            first = run.start() + (offset if _ANY_UNSPACED.match(piece) else 0)
            begins = ends[first - 1] if first else 0
            yield piece, owners[begins], owners[ends[first + len(piece) - 1] - 1] + 1
