"""Whether a range begins and ends at the edge of a word or number, never inside one."""

from __future__ import annotations

import re
import unicodedata

from quotarium.reading.anchoring.signs import APOSTROPHES, INVISIBLE

#: Scripts written without spaces, in which a quote may begin and end anywhere.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u4dbf\u4e00-\ua4cf"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_DECIMAL = frozenset(".,:\u066b\u066c")
_GROUPING = frozenset("\u00a0\u202f\u2009'’")
_SIGNS = frozenset("-\u2212")


def is_unspaced(char: str) -> bool:
    """Tell whether a character is of a script written without spaces."""
    return _UNSPACED.match(char) is not None


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether neither edge of the range lies inside a word, number or character cluster."""
    return not (
        _splits(text, start) or _splits(text, end) or _signed(text, start) or _negated(text, end)
    )


def _splits(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    if unicodedata.category(text[at]).startswith("M") or "\u200d" in text[at - 1 : at + 1]:
        return True
    left, right = at - 1, at
    while left > 0 and text[left] in INVISIBLE:
        left -= 1
    while right < len(text) - 1 and text[right] in INVISIBLE:
        right += 1
    before, after = text[left], text[right]
    if before.isdigit() and after.isdigit():
        return True
    if _in_word(before) and _in_word(after):
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    return _inside_number(text, left, right)


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char).startswith("M")


def _inside_number(text: str, left: int, right: int) -> bool:
    """Tell whether the edge is beside a decimal or grouping sign inside a number: 5|.50, 5.|50."""
    for sign in (left, right):
        around = text[max(0, sign - 1)], text[min(sign + 1, len(text) - 1)]
        if not (sign > 0 and all(char.isdigit() for char in around)):
            continue
        if text[sign] in _DECIMAL:
            return True
        if text[sign] in _GROUPING and re.match(r"\d{3}(?!\d)", text[sign + 1 : sign + 5]):
            return True
    return False


def _signed(text: str, start: int) -> bool:
    """Tell whether a minus sign that belongs to the number at `start` is cut off."""
    if not (0 < start < len(text) and text[start].isdigit() and text[start - 1] in _SIGNS):
        return False
    return start == 1 or text[start - 2].isspace() or text[start - 2] in "(["


def _negated(text: str, end: int) -> bool:
    """Tell whether the range leaves out the negation of its last word: can|'t.

    Other words joined by an apostrophe (the minister|'s) keep their meaning without it.
    """
    return (
        0 < end < len(text) - 1
        and text[end] in APOSTROPHES
        and text[end - 1] in "nN"
        and text[end + 1] in "tT"
        and not text[end + 2 : end + 3].isalpha()
    )
