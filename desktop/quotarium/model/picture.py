"""A picture of a speaker: which file of the library it is, what it shows, whose it is."""

from __future__ import annotations

from pydantic import Field

from quotarium.model.value import Value


class Picture(Value):
    """`alt` says in words what is seen, `credit` who made it and where it comes from."""

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    media_type: str
    width: int = Field(gt=0)
    height: int = Field(gt=0)
    alt: str = ""
    credit: str = ""
