"""Occasions: the event, place and date on which something was said."""

from __future__ import annotations

from pydantic import Field

from quotarium.model.dates import Edtf
from quotarium.model.value import Value


class Occasion(Value):
    """An event at which something was said."""

    id: int = 0
    name: str = Field(min_length=1)
    place: str = ""
    date: Edtf | None = None
    note: str = ""
