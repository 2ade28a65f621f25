"""What can be copied of a quote."""

from __future__ import annotations

from enum import StrEnum


class Copied(StrEnum):
    """The citation alone, the entry of the bibliography, or the words with their citation."""

    CITATION = "citation"
    REFERENCE = "reference"
    QUOTE = "quote"
