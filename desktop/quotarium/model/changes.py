"""Notices of change: which kinds of things a use case touched, and their ids."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from quotarium.model.value import Value


class Kind(StrEnum):
    """The nouns of a library."""

    QUOTE = "quote"
    CLIPPING = "clipping"
    SOURCE = "source"
    SNAPSHOT = "snapshot"
    SPEAKER = "speaker"
    OCCASION = "occasion"
    TAG = "tag"
    PROJECT = "project"
    SAVED_SEARCH = "saved_search"
    LINK = "link"


class Changes(Value):
    """The ids touched, by kind."""

    ids: dict[Kind, frozenset[int]] = Field(default_factory=dict)

    def of(self, kind: Kind) -> frozenset[int]:
        """Return the ids of one kind that were touched."""
        return self.ids.get(kind, frozenset())

    def touch(self, *kinds: Kind) -> bool:
        """Tell whether any of these kinds was touched."""
        return any(self.ids.get(kind) for kind in kinds)
