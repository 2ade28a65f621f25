"""Text without case, diacritics and punctuation, for comparing and finding."""

from __future__ import annotations

import unicodedata
from typing import Final

#: Letters that Unicode does not decompose but readers type without their stroke or hook.
UNDECOMPOSED: Final = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ə": "e", "æ": "ae",
    "œ": "oe",
}  # fmt: skip
_APOSTROPHES: Final = dict.fromkeys("ʼ’'", "")


class _Table(dict[int, str | None]):
    """What becomes of each sign; filled as signs are met, so that `translate` does the walking."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        self[code] = found = (
            None if unicodedata.combining(sign) else sign if sign.isalnum() else " "
        )
        return found


_TABLE: Final = _Table({ord(sign): text for sign, text in (UNDECOMPOSED | _APOSTROPHES).items()})


def folded(text: str) -> str:
    """Return `text` in lower case, without diacritics, words apart by single spaces."""
    return " ".join(unicodedata.normalize("NFKD", text.casefold()).translate(_TABLE).split())
