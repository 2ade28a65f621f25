"""Protect in titles what a style that changes case must leave alone."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from quotarium.formats.bibtex.escape import clean, escaped, is_plain

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
        value = escaped(text, ascii_only=ascii_only)
        return f"{{{value}}}" if text.lower() != text.upper() else value
    if text[1:] == text[1:].lower() and text.partition(" ")[0].isalpha():
        return escaped(text, ascii_only=ascii_only)
    names = not _is_title_case(text)
    written: list[str] = []
    starts = True
    plain = is_plain(text, ascii_only=ascii_only)
    for word in text.split(" "):
        if word == word.lower():
            written.append(word if plain else escaped(word, ascii_only=ascii_only))
            starts = word.endswith(":")
            continue
        kept = _capital_inside(word) or (names and not starts and _capital_first(word))
        if kept and plain and word.isalnum():
            written.append(f"{{{word}}}")
        elif kept:
            before, inner, after = _core(word)
            parts = [escaped(part, ascii_only=ascii_only) for part in (before, inner, after)]
            written.append(f"{parts[0]}{{{parts[1]}}}{parts[2]}")
        else:
            written.append(escaped(word, ascii_only=ascii_only))
        starts = word.endswith(":")
    return " ".join(written)


def _is_title_case(text: str) -> bool:
    long_words = [word for word in text.split(" ")[1:] if len(word) >= _SIGNIFICANT]
    capitals = sum(1 for word in long_words if _capital_first(word))
    return bool(long_words) and capitals * 4 >= len(long_words) * 3


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
