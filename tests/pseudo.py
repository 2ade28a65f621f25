"""A language nobody speaks: every text longer and with accents, so that faults show."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTED = str.maketrans("aceinosuyACEINOSUY", "áçëîñöšüýÁÇËÎÑÖŠÜÝ")
KEPT = re.compile(r"(%L?n|%\d|%s|\{\w+\}|&.|\(\*[^)]*\))")


class Pseudo(QTranslator):
    """Translates everything at once; install it in the place of a language."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return pseudo(sourceText)


def pseudo(text: str) -> str:
    """Return a text with accents and four tenths longer, its arguments and end kept."""
    parts = KEPT.split(text)
    body = "".join(part if KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
    end = next((one for one in ("…", ":", "%1.", ".", "\t") if body.endswith(one)), "")
    words = len(text.split())
    longer = "".join(" ñö"[n % 3] for n in range(max(2, round(0.4 * len(text)) if words else 0)))
    return f"{body.removesuffix(end)}{longer.rstrip()}{end}" if text.strip() else text
