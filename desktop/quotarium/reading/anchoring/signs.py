"""The characters that differ between one typesetter and another, and the rules' names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import StrEnum


class Rule(StrEnum):
    """A folding under which two spellings of a passage are the same words."""

    QUOTATION_MARKS = "quotation_marks"
    DASHES = "dashes"
    SPACES = "spaces"
    ELLIPSES = "ellipses"
    SOFT_HYPHENS = "soft_hyphens"
    LINE_BREAK_HYPHENS = "line_break_hyphens"
    LIGATURES = "ligatures"
    NORMALISATION = "normalisation"
    INVISIBLE = "invisible_characters"
    WIDTH = "character_width"
    KASHIDA = "kashida"


APOSTROPHES = frozenset("'’‘ʼ＇׳")
#: Quotation marks, apostrophes, primes, geresh and gershayim; which of them opens or closes
#: depends on the language.
QUOTES = "\"'`´“”„‟‘’‚‛«»‹›′″ʼ「」『』〝〞＂＇׳״"
#: Quotation marks typed as two signs, as TeX and typewriters have them.
DOUBLED = ("''", "``", "’’", "‘‘", ",,")
SOFT_HYPHENS = "\u00ad\u0002"  # U+0002 is what PDFium gives for a hyphen at a line's end
HYPHENS = "-\u2010\u2011\u05be\ufe63\uff0d"
LONG_DASHES = "\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58"
DASHES = HYPHENS + LONG_DASHES
#: What vanishes: the stroke that stretches Arabic words, zero-width spaces and joiners, marks of
#: direction, byte order marks. U+200D joins emoji and is left alone.
ZERO_WIDTH = (
    "\u0640\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u061c\u180e"
)
INVISIBLE = frozenset(
    SOFT_HYPHENS
    + "\u0640\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    + "\u2066\u2067\u2068\u2069\ufeff\u061c\u180e"
)


#: The stroke that stretches an Arabic word to fill its line.
KASHIDA = "\u0640"
#: Signs as wide as a Chinese one, and the usual ones; superscripts and fractions are not among
#: such foldings, for 5² is not 52.
WIDE = {
    chr(point): chr(point - 0xFEE0)
    for point in range(0xFF01, 0xFF5F)
    if chr(point) not in QUOTES + DASHES
}


def _arabic_forms() -> dict[str, str]:
    """Return the Arabic letters in the shapes they have in a word, which PDF files are full of."""
    forms = map(chr, (*range(0xFB50, 0xFDF2), *range(0xFE80, 0xFEFD)))
    return {
        form: letters
        for form in forms
        if (letters := unicodedata.normalize("NFKC", form)) != form and letters.isalpha()
    }


LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "Ĳ": "IJ",
    "ĳ": "ij",
    "Ǆ": "DŽ",
    "ǅ": "Dž",
    "ǆ": "dž",
    "Ǉ": "LJ",
    "ǈ": "Lj",
    "ǉ": "lj",
    "Ǌ": "NJ",
    "ǋ": "Nj",
    "ǌ": "nj",
    **_arabic_forms(),
}


def character_class(points: Iterable[int]) -> str:
    """Return the inside of a regular expression's class of characters; points are ascending."""
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
