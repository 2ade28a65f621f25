"""The words of a quotation: how captured words are cleaned, and whose words they are."""

from __future__ import annotations

import re
from typing import Final

from quotarium.model.quote import QuoteKind

#: Opening quotation marks and the marks that may close them, of the languages met in print.
_PAIRS: Final = {
    '"': '"', "“": "”", "”": "”", "„": "“”", "‟": "”", "«": "»", "»": "«»", "‹": "›", "›": "‹›",
    "‘": "’", "‚": "‘’", "'": "'", "「": "」", "『": "』", "``": "''", "`": "'´",
}  # fmt: skip
_OPENING: Final = frozenset(_PAIRS)
_CLOSING: Final = frozenset(mark for marks in _PAIRS.values() for mark in marks)
_DOUBLE: Final = frozenset('"“”„‟«»「」『』')
#: Spaces that only typesetting puts between words; U+00AD is an invisible hyphen.
_SPACES: Final = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
#: A hyphen that a line ended with inside a word; in front of it a first part that keeps its own.
_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)(-)[ \t]*\n[ \t]*(?=[^\W\d_])")
_KEEPS_HYPHEN: Final = frozenset(
    "all anti co cross ex half ill long non post pre pro quasi self semi short so well".split()
)


def cleaned(exact: str) -> str:
    """Return captured words as a quotation's words: line breaks and the outer quotation marks go,
    and with a line break the hyphen that divided a word there.

    Nothing else is changed. Marks are taken off where they enclose the whole, or where one stands
    at an edge and its partner was left out of the selection.
    """
    whole = _BROKEN_WORD.sub(_rejoined, exact.replace("\u00ad", ""))
    words = _SPACES.sub(" ", whole).strip()
    if len(words) < 2:
        return words or exact
    first, last = words[0], words[-1]
    inner = words[1:-1]
    if first in _PAIRS and last in _PAIRS[first] and not _splits(inner, first):
        return inner.strip() or words
    if first in _DOUBLE and not any(c in _PAIRS[first] for c in words[1:]):
        return words[1:].strip()
    closes = last in _DOUBLE & _CLOSING
    if closes and not any(c in _OPENING_OF[last] for c in words[:-1]):
        return words[:-1].strip()
    return words


def _rejoined(found: re.Match[str]) -> str:
    """Return the first part of a word divided at a line's end, with a hyphen of its own if any."""
    part, following = found[1], found.string[found.end()]
    own = part.casefold() in _KEEPS_HYPHEN or following.isupper()
    return f"{part}-" if own else part


def kind_of_words(exact: str, before: str, after: str, *, second_hand: bool) -> QuoteKind:
    """Return whose words a selection holds.

    Marked words are the speaker's own; partly marked ones are mixed; unmarked ones are the
    source's own, and so, where the source is not the speaker, a report of them.
    """
    stripped = exact.strip()
    if _SPACES.sub(" ", stripped)[:1] in _OPENING and cleaned(exact) != _SPACES.sub(" ", stripped):
        return QuoteKind.DIRECT
    if before.rstrip()[-1:] in _OPENING & _DOUBLE:
        return QuoteKind.DIRECT
    if sum(c in _DOUBLE for c in stripped) >= 2:
        return QuoteKind.MIXED
    if after.lstrip()[:1] in _CLOSING & _DOUBLE:
        return QuoteKind.DIRECT
    return QuoteKind.INDIRECT if second_hand else QuoteKind.DIRECT


_OPENING_OF: Final = {
    closing: {opening for opening, marks in _PAIRS.items() if closing in marks}
    for closing in _CLOSING
}


def _splits(inner: str, opening: str) -> bool:
    """Tell whether the marks inside show that the outer two do not belong together: “a” and “b”."""
    closing = _PAIRS[opening]
    if opening in closing:
        # A straight mark right behind a word closes what the outer one opened.
        at = inner.find(opening)
        return at > 0 and not inner[at - 1].isspace()
    depth = 0
    for character in inner:
        if character in closing:
            depth -= 1
        elif character == opening:
            depth += 1
        if depth < 0:
            return True
    return False
