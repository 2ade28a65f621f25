"""The tree that a search is: what holds of a quote that is found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Column(StrEnum):
    """The texts in which words are looked for."""

    WORDS = "words"
    SPEAKERS = "speakers"
    ROLES = "roles"
    SOURCES = "sources"
    VIA = "via"
    OCCASIONS = "occasions"
    NOTES = "notes"


class ThingColumn(StrEnum):
    """The texts of a source or an occasion in which words are looked for in their lists."""

    TITLE = "title"
    CREATORS = "creators"
    TYPE = "type"
    DOI = "doi"
    ISBN = "isbn"
    URL = "url"
    PLACE = "place"


class Label(StrEnum):
    """The named things that hold quotes."""

    TAG = "tag"
    PROJECT = "project"


class Facet(StrEnum):
    """What a quote is or has, one of few values."""

    KIND = "kind"
    LANGUAGE = "language"
    STATUS = "status"
    VERIFIED = "verified"
    HAS = "has"
    IS = "is"


class DateOf(StrEnum):
    """The dates of a quote."""

    SAID = "said"
    PUBLISHED = "published"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens behind each other; `prefix` takes the last as a beginning.

    Without a column they may stand in any of them, or be in the name of a tag.
    """

    tokens: tuple[str, ...]
    prefix: bool = False
    column: Column | ThingColumn | None = None


@dataclass(frozen=True, slots=True)
class Labelled:
    """In a tag or project in whose name the tokens stand."""

    label: Label
    tokens: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Is:
    """Of one of these values."""

    facet: Facet
    value: str


@dataclass(frozen=True, slots=True)
class Dated:
    """With a date that lies wholly between two days, both included; None is open.

    Days are numbers as of `datetime.date.toordinal`. Both open asks for any date at all.
    """

    date: DateOf
    earliest: int | None = None
    latest: int | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever the part is not true of."""

    part: Tree


@dataclass(frozen=True, slots=True)
class And:
    """Whatever all parts are true of; without parts, everything."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Whatever at least one part is true of."""

    parts: tuple[Tree, ...]


Leaf: TypeAlias = Words | Labelled | Is | Dated
Tree: TypeAlias = Leaf | Not | And | Or

EVERYTHING = And(())


def all_of(parts: tuple[Tree, ...]) -> Tree:
    """Return the tree that all parts make, without a node that says nothing."""
    flat = tuple(p for part in parts for p in (part.parts if isinstance(part, And) else (part,)))
    return flat[0] if len(flat) == 1 else And(flat)


def any_of(parts: tuple[Tree, ...]) -> Tree:
    """Return the tree of which one part must hold."""
    return parts[0] if len(parts) == 1 else Or(parts)
