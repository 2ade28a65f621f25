"""Characters that hide in a text: invisible ones, marks of direction, lookalike letters."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from quotarium.model.value import Value


class HiddenKind(StrEnum):
    """Why a stretch of text is suspicious."""

    ZERO_WIDTH = "zero_width"
    DIRECTION = "direction"
    LOOKALIKE = "lookalike"


class Hidden(Value):
    """A stretch `start` ≤ offset < `end` (code points) that may not be what it seems."""

    kind: HiddenKind
    start: int
    end: int
    text: str


_ZERO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060-\u2064\ufeff\u180e]+")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]+")
_MARKS = frozenset("\u200e\u200f\u061c")
_WORD = re.compile(r"[^\W\d_]+")
#: Letters of other scripts that look like Latin ones (after Unicode Technical Standard 39).
_LIKE_LATIN = frozenset("АВСЕНІЈКМОРЅТХУаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιԱՕՍՏսօոց")
#: Scripts whose letters pass for those of another of these.
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})
#: Scripts in which a joiner or non-joiner belongs to spelling, by the first word of a name.
_JOINING = frozenset(
    "ARABIC SYRIAC MONGOLIAN DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU KANNADA"
    " MALAYALAM SINHALA KHMER MYANMAR".split()
)


def suspicious(text: str) -> tuple[Hidden, ...]:
    """Return what hides in a text, in order.

    Flagged are zero-width characters outside scripts and emoji that need them, marks of
    direction outside right-to-left text and every override or embedding, and words that mix
    scripts of like letters or are wholly made of another script's lookalikes.
    """
    found = [
        _hidden(HiddenKind.ZERO_WIDTH, one)
        for one in _ZERO_WIDTH.finditer(text)
        if not _joins(text, one)
    ]
    found += [
        _hidden(HiddenKind.DIRECTION, one)
        for one in _DIRECTION.finditer(text)
        if not (set(one[0]) <= _MARKS and _beside_right_to_left(text, one))
    ]
    words = list(_WORD.finditer(text))
    latin = sum(_scripts(one[0]) == {"LATIN"} for one in words)
    mostly_latin = latin > len(words) / 2
    found += [
        _hidden(HiddenKind.LOOKALIKE, one)
        for one in words
        if _looks_like_another(one[0], mostly_latin)
    ]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _hidden(kind: HiddenKind, found: re.Match[str]) -> Hidden:
    return Hidden(kind=kind, start=found.start(), end=found.end(), text=found[0])


def _joins(text: str, found: re.Match[str]) -> bool:
    """Tell whether a joiner or non-joiner stands where its script or an emoji needs one."""
    if found[0] not in ("\u200c", "\u200d") or not 0 < found.start() < len(text) - 1:
        return False
    before, after = text[found.start() - 1], text[found.end() : found.end() + 1]
    if found[0] == "\u200d" and _is_emoji(before) and _is_emoji(after):
        return True
    return _script(before) in _JOINING


def _is_emoji(char: str) -> bool:
    return char != "" and (unicodedata.category(char) in ("So", "Sk") or char == "\ufe0f")


def _beside_right_to_left(text: str, found: re.Match[str]) -> bool:
    around = text[max(0, found.start() - 12) : found.end() + 12]
    return any(unicodedata.bidirectional(char) in ("R", "AL") and char.isalpha() for char in around)


def _script(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0]


def _scripts(word: str) -> set[str]:
    return {"LATIN"} if word.isascii() else {_script(char) for char in word}


def _looks_like_another(word: str, among_latin: bool) -> bool:
    if word.isascii():
        return False
    scripts = _scripts(word) & _ALIKE
    if len(scripts) > 1:
        return True
    return among_latin and len(word) > 1 and set(word) <= _LIKE_LATIN
