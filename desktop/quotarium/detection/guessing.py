"""A guess at a text's language from its smallest words, for when nobody told it."""

from __future__ import annotations

import re
from typing import Final

from quotarium.detection.lexicon import DEFAULT, Is, languages, lexicon

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = Is.DETERMINER | Is.PREPOSITION | Is.COORDINATOR | Is.BE | Is.AUXILIARY
_SAMPLE: Final = 6000


def guessed(text: str) -> str:
    """Return the code of the language whose small words are most frequent in the text's head."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        return DEFAULT
    counts = {
        code: sum(1 for word in words if lexicon(code).flags.get(word, 0) & _SMALL)
        for code in languages()
    }
    best = max(counts, key=lambda code: (counts[code], code == DEFAULT))
    return best if counts[best] * 12 > len(words) else DEFAULT
