"""Quotation marks of a language, put around words that do not bring their own."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Marks(NamedTuple):
    """What is printed before and after quoted words, with the spaces a language sets inside."""

    opening: str
    closing: str


ENGLISH: Final = Marks("“", "”")
_GERMAN: Final = Marks("„", "“")
_ANGLED: Final = Marks("«", "»")
_LOW_HIGH: Final = Marks("„", "”")
_CORNERS: Final = Marks("「", "」")

# The outer marks of CLDR ("quotationStart", "quotationEnd"), by language or language and region.
_GROUPS: Final = (
    ("bg cs da de et is ka lt lv mk sk sl sq", _GERMAN),
    ("ar be ca de-ch de-li el es fa fr-ch hy it kk ky nb nn no pt-pt ru uk uz", _ANGLED),
    ("bs hr hu pl ro sr", _LOW_HIGH),
    ("fi he sv", Marks("”", "”")),
    ("ja zh-hant zh-hk zh-tw", _CORNERS),
)
_MARKS: Final = {
    **{tag: marks for tags, marks in _GROUPS for tag in tags.split()},
    "fr": Marks("«\u00a0", "\u00a0»"),
    "nl": Marks("‘", "’"),
}

_PAIRS: Final = {
    "“": "”",
    "„": "“”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"',
    "'": "'",
    "`": "'’`",
}
# These begin a word as often as a quotation (’tis, 'n', ‘s avonds).
_APOSTROPHES: Final = "‘'`"
# What may stand between the last word's sign and the end: notes, spaces, the stop of a sentence.
_TAIL: Final = re.compile(r"[\s.,;:!?…。！？]*$")
_SENTENCE_END: Final = re.compile(r"[.!?…。！？؟۔।][\"'”’“»«›‹)\]」』》\s]*$")
_FULL_STOP: Final = re.compile(r"[.…。۔।][\"'”’“»«›‹)\]」』》\s]*$")


def marks_of(language: str | None) -> Marks:
    """Return the outer quotation marks of a language tag; English ones where it is not known."""
    subtags = (language or "en").lower().replace("_", "-").split("-")
    while subtags:
        found = _MARKS.get("-".join(subtags))
        if found:
            return found
        subtags.pop()
    return ENGLISH


def marks_around(words: str, language: str | None) -> Marks:
    """Return the marks to print around `words`: none where they stand in marks of their own."""
    return Marks("", "") if brings_marks(words) else marks_of(language)


def brings_marks(words: str) -> bool:
    """Tell whether words begin with a quotation mark, so that another must not be added.

    An apostrophe counts only where the words also end with its counterpart.
    """
    stripped = words.strip()
    if not stripped or stripped[0] not in _PAIRS:
        return False
    if stripped[0] in _APOSTROPHES:
        last = _TAIL.sub("", stripped)[-1:]
        return len(stripped) > 1 and last in tuple(_PAIRS[stripped[0]])
    return True


def ends_sentence(words: str) -> bool:
    """Tell whether words end with a sign that ends a sentence, be it inside a closing mark."""
    return _SENTENCE_END.search(words) is not None


def ends_with_stop(words: str) -> bool:
    """Tell whether words end with a full stop or ellipsis, after which another would be doubled."""
    return _FULL_STOP.search(words) is not None
