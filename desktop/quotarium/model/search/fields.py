"""The fields of the search language: one table for parsing, completion and the guide.

What is looked for is a quote, or a thing in one of the lists: each has a grammar of its own, with
fields that mean in all of them as nearly the same as they can.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from quotarium.model.clipping import VerificationState
from quotarium.model.quote import AttributionStatus, QuoteKind
from quotarium.model.search.tree import Column, DateOf, Facet, Label, ThingColumn
from quotarium.model.speaker import SpeakerKind

#: In what words are looked for.
Texts: TypeAlias = Column | ThingColumn | Label

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
    target: Texts | Facet | DateOf
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grammar:
    """The fields that there are, and where words without a field are looked for: in one of some
    texts, or, where none is named, in any.
    """

    fields: tuple[Field, ...]
    plain: tuple[Texts, ...] = ()

    def named(self, name: str) -> Field | None:
        """Return the field of a name, whatever its case."""
        wanted = name.casefold()
        return next((field for field in self.fields if field.name == wanted), None)


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
QUOTES: Final = Grammar(FIELDS)

_SPEAKER: Final = Field("speaker", Column.SPEAKERS)
_TAG: Final = Field("tag", Label.TAG)
_OF_QUOTES: Final = (_TAG, Field("in", Label.PROJECT))
_ADDED: Final = Field("added", DateOf.ADDED)
_LANGUAGE: Final = Field("lang", Facet.LANGUAGE)
_NOTE: Final = Field("note", Column.NOTES)
SOURCES: Final = Grammar(
    (
        Field("source", Column.SOURCES),
        Field("title", ThingColumn.TITLE),
        Field("author", ThingColumn.CREATORS),
        Field("published", DateOf.PUBLISHED),
        _ADDED,
        Field("kind", ThingColumn.TYPE),
        _LANGUAGE,
        Field("doi", ThingColumn.DOI),
        Field("isbn", ThingColumn.ISBN),
        Field("url", ThingColumn.URL),
        _NOTE,
        Field("has", Facet.HAS, ("author", "date", "note", "quote", "snapshot")),
        _SPEAKER,
        *_OF_QUOTES,
    ),
    (Column.SOURCES,),
)
SPEAKERS: Final = Grammar(
    (
        _SPEAKER,
        Field("role", Column.ROLES),
        Field("kind", Facet.KIND, tuple(one.value for one in SpeakerKind)),
        _ADDED,
        _LANGUAGE,
        _NOTE,
        Field("has", Facet.HAS, ("identifier", "note", "picture", "quote", "role")),
        Field("said", DateOf.SAID),
        Field("source", Column.SOURCES),
        *_OF_QUOTES,
    ),
    (Column.SPEAKERS, Column.ROLES),
)
OCCASIONS: Final = Grammar(
    (
        Field("occasion", Column.OCCASIONS),
        Field("said", DateOf.SAID),
        Field("place", ThingColumn.PLACE),
        _NOTE,
        Field("has", Facet.HAS, ("date", "note", "place", "quote")),
        _SPEAKER,
        *_OF_QUOTES,
    ),
    (Column.OCCASIONS,),
)
TAGS: Final = Grammar((_TAG,), (Label.TAG,))
#: The grammars of the lists, by what they list.
LISTS: Final = {"source": SOURCES, "speaker": SPEAKERS, "occasion": OCCASIONS, "tag": TAGS}
