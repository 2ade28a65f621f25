"""Tell from a text alone that the layer of letters it comes from is damaged."""

from __future__ import annotations

import re

#: What fonts without a table of their letters yield.
_DAMAGED = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SHARE = 0.004
_FEWEST_DAMAGED = 5


def is_damaged(text: str) -> bool:
    """Tell whether a page's text holds more characters that are no letters than a symbol or two."""
    damaged = len(_DAMAGED.findall(text))
    return damaged >= _FEWEST_DAMAGED and damaged > _SHARE * len(text)
