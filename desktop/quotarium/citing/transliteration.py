"""Letters of other alphabets, and letters with marks, as the ASCII that citekeys are made of."""

from __future__ import annotations

import unicodedata

_LETTERS = {
    "ə": "e", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ǝ": "e", "ɣ": "gh",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "є": "ye", "і": "i",
    "ї": "yi", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz",
    "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "қ": "q", "ғ": "gh", "ң": "ng", "ү": "u", "ұ": "u", "һ": "h",
    "ө": "o", "ә": "a", "ҝ": "g", "ҹ": "j",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip


def ascii_of(text: str) -> str:
    """Return `text` in ASCII: letters transliterated or without their diacritics, others out."""
    if text.isascii():
        return text
    made: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if (plain := _LETTERS.get(character.lower())) is not None:
            made.append(plain.capitalize() if character.isupper() else plain)
            continue
        for part in unicodedata.normalize("NFKD", character):
            replaced = _LETTERS.get(part.lower(), part if part.isascii() else "")
            made.append(replaced.capitalize() if part.isupper() else replaced)
    return "".join(made)
