"""The letters that open menus with Alt: each of one menu only, in every language."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARKED = re.compile(r"&(\w)")


def with_own_letters(texts: Sequence[str]) -> list[str]:
    """Return texts whose letter behind "&" no text before has; the first free one takes its place.

    Translators see one text at a time, and the letters of their languages repeat.
    """
    taken: set[str] = set()
    made = []
    for text in texts:
        plain = _MARKED.sub(r"\1", text)
        wanted = [found.start() for found in _MARKED.finditer(text)]
        places = [*wanted, *range(len(plain))]
        free = (place for place in places if _is_free(plain[place], taken))
        place = next(free, None)
        if place is None:
            made.append(plain)
            continue
        taken.add(plain[place].casefold())
        made.append(f"{plain[:place]}&{plain[place:]}")
    return made


def _is_free(letter: str, taken: set[str]) -> bool:
    return letter.isalnum() and letter.casefold() not in taken
