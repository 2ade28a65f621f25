"""Speakers: persons, organisations and unnamed voices, with their names and roles."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from quotarium.model.dates import Edtf
from quotarium.model.picture import Picture
from quotarium.model.value import Value


class SpeakerKind(StrEnum):
    """What stands behind a voice."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


class Name(Value):
    """One way a speaker's name is written; `script` is ISO 15924, `language` BCP 47."""

    full: str = Field(min_length=1)
    family: str | None = None
    given: str | None = None
    script: str | None = None
    language: str | None = None


class Role(Value):
    """An office or position, with the interval in which it was held (None: not known)."""

    id: int = 0
    title: str = Field(min_length=1)
    organisation: str | None = None
    held: Edtf | None = None

    @property
    def printed(self) -> str:
        """The role as it is printed after a name."""
        if self.organisation and self.organisation.casefold() not in self.title.casefold():
            return f"{self.title}, {self.organisation}"
        return self.title


class Speaker(Value):
    """Somebody who said something; the first name is the preferred one."""

    id: int = 0
    kind: SpeakerKind = SpeakerKind.PERSON
    names: tuple[Name, ...] = Field(min_length=1)
    roles: tuple[Role, ...] = ()
    identifiers: dict[str, str] = Field(default_factory=dict)
    note: str = ""
    picture: Picture | None = None

    @property
    def name(self) -> str:
        """The preferred name in full."""
        return self.names[0].full
