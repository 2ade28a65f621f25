"""The fields of the search language: one table for parsing, completion and the guide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from quotarium.model.clipping import VerificationState
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.model.search.tree import Column, DateOf, Facet, Label

#: What `has:` and `is:` may ask for.
HAS: Final = (
    "note", "tag", "translation", "speaker", "date", "source", "occasion", "project", "evidence",
    "via", "snapshot", "history",
)  # fmt: skip
IS: Final = ("inbox", "reviewed", "question", "differing")


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name in a search, what it looks at, and the values where they are few."""

    name: str
    target: Column | Label | Facet | DateOf
    values: tuple[str, ...] = ()


FIELDS: Final = (
    Field("speaker", Column.SPEAKERS),
    Field("role", Column.ROLES),
    Field("said", DateOf.SAID),
    Field("published", DateOf.PUBLISHED),
    Field("added", DateOf.ADDED),
    Field("source", Column.SOURCES),
    Field("via", Column.VIA),
    Field("occasion", Column.OCCASIONS),
    Field("in", Label.PROJECT),
    Field("tag", Label.TAG),
    Field("words", Column.WORDS),
    Field("note", Column.NOTES),
    Field("kind", Facet.KIND, tuple(one.value for one in QuoteKind)),
    Field("lang", Facet.LANGUAGE),
    Field("status", Facet.STATUS, tuple(one.value for one in AttributionStatus)),
    Field("verified", Facet.VERIFIED, tuple(one.value for one in VerificationState)),
    Field("has", Facet.HAS, HAS),
    Field("is", Facet.IS, IS),
)
BY_NAME: Final = {field.name: field for field in FIELDS}
