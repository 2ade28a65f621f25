"""Values of fields that are lists, numbers and languages rather than a line of text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from quotarium.formats.bibtex_in.latex import decoded, verbatim
from quotarium.formats.bibtex_in.names import split_names

_DOI: Final = re.compile(r"^\s*(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def list_value(value: str) -> str:
    """Return a list of publishers or places as text; two are joined by “and” as it is printed."""
    items = list_items(value)
    return " and ".join(items) if len(items) == 2 else "; ".join(items)


def list_items(value: str) -> list[str]:
    """Return the items of a list parted by “and”."""
    if " and " not in value and "\nand" not in value:
        return [decoded(value)]
    return [decoded(one) for one in split_names(value)] or [""]


def kept(value: str) -> str:
    """Return the value of a field that is only kept; what holds a path stays as it is."""
    return decoded(value) if "\\" not in value else " ".join(value.split())


def several_lines(value: str) -> str:
    """Return a text that may have paragraphs."""
    if "\n" not in value:
        return decoded(value)
    paragraphs = (decoded(part) for part in re.split(r"\n\s*\n", value))
    return "\n\n".join(part for part in paragraphs if part)


def doi(value: str) -> str:
    """Return a DOI without the address before it."""
    return _DOI.sub("", verbatim(value))
