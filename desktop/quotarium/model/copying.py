"""What can be copied of a quote."""

from __future__ import annotations

from enum import StrEnum


class Copied(StrEnum):
    """The citation, the entry of the bibliography, both, or the words with their citation."""

    CITATION = "citation"
    REFERENCE = "reference"
    BOTH = "both"
    QUOTE = "quote"
