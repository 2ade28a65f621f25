"""How a researcher orders quotes: tags, projects, saved searches, links between quotes."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from quotarium.model.value import Value


class Tag(Value):
    """A word put on quotes."""

    id: int = 0
    name: str = Field(min_length=1)


class ProjectItemKind(StrEnum):
    """What a line of a project's outline is."""

    HEADING = "heading"
    QUOTE = "quote"
    NOTE = "note"


class ProjectItem(Value):
    """A line of a project's outline: a heading or note with `text`, or a quote."""

    kind: ProjectItemKind
    text: str = ""
    level: int = 1
    quote_id: int | None = None


class OutlineItem(ProjectItem):
    """A line of a project's outline as it is stored."""

    id: int


class Project(Value):
    """A piece of work: an ordered outline of headings, quotes and notes."""

    id: int = 0
    name: str = Field(min_length=1)
    items: tuple[ProjectItem, ...] = ()


class SavedSearch(Value):
    """A search kept under a name."""

    id: int = 0
    name: str = Field(min_length=1)
    query: str


class LinkKind(StrEnum):
    """How one quote relates to another."""

    REPEATS = "repeats"
    CONTRADICTS = "contradicts"
    RESPONDS_TO = "responds_to"
    CORRECTS = "corrects"
    CONTINUES = "continues"
    QUOTES = "quotes"


class Link(Value):
    """A relation from one quote to another."""

    id: int = 0
    from_quote_id: int
    to_quote_id: int
    kind: LinkKind
    note: str = ""
