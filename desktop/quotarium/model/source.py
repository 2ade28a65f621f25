"""Sources: bibliographic items, field for field CSL-JSON, plus a citekey."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from quotarium.model.dates import Edtf
from quotarium.model.value import Value


class Creator(Value):
    """A person or organisation in a CSL name variable (`role`: author, editor, translator …)."""

    role: str = "author"
    family: str | None = None
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    literal: str | None = None

    @property
    def name(self) -> str:
        """The name as it is written in running text."""
        if self.literal:
            return self.literal
        parts = (self.given, self.dropping_particle, self.non_dropping_particle, self.family)
        name = " ".join(part for part in parts if part)
        return f"{name}, {self.suffix}" if self.suffix else name

    @property
    def short(self) -> str:
        """The family name with its non-dropping particle, or the whole name."""
        if self.family:
            return " ".join(p for p in (self.non_dropping_particle, self.family) if p)
        return self.name


class Source(Value):
    """A bibliographic item; `fields` holds the other CSL variables by their CSL names."""

    id: int = 0
    citekey: str = ""
    citekey_pinned: bool = False
    type: str = "document"
    title: str = ""
    creators: tuple[Creator, ...] = ()
    issued: Edtf | None = None
    accessed: Edtf | None = None
    language: str | None = None
    fields: dict[str, str] = Field(default_factory=dict)
    note: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    trashed: datetime | None = None

    @property
    def authors(self) -> tuple[Creator, ...]:
        """The creators whose role is author."""
        return tuple(creator for creator in self.creators if creator.role == "author")
