"""Text without case, diacritics and punctuation, for comparing and finding."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not decompose but readers type without their stroke or hook.
_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ə": "e", "æ": "ae",
     "œ": "oe", "ʼ": "", "’": "", "'": ""}
)  # fmt: skip
# The same for text without any other letters: several times as fast.
_ASCII = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": None}
)


def folded(text: str) -> str:
    """Return `text` in lower case, without diacritics, words apart by single spaces."""
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_UNDECOMPOSED)
    kept = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(kept).split())
