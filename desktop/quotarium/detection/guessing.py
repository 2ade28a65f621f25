"""A guess at a text's language from its small words and verbs of saying, when nobody told it."""

from __future__ import annotations

import re
from typing import Final

from quotarium.detection.lexicon import DEFAULT, Is, languages, lexicon

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = Is.DETERMINER | Is.PREPOSITION | Is.COORDINATOR | Is.BE | Is.AUXILIARY
_SAMPLE: Final = 6000
#: Scripts that tell a language by themselves; kana before the Han signs that Japanese shares.
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
)


def guessed(text: str) -> str:
    """Return the code of the language whose words are most frequent in the text's head."""
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return DEFAULT
    letters = sum(map(len, words))
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) * 5 > letters:
            return code
    counts = {
        code: sum(
            1
            for word in words
            if lexicon(code).flags.get(word, 0) & _SMALL or word in lexicon(code).cues
        )
        for code in languages()
    }
    best = max(counts, key=lambda code: (counts[code], code == DEFAULT))
    return best if counts[best] * 12 > len(words) else DEFAULT
