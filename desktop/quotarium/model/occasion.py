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


def joined(kept: Occasion, other: Occasion) -> Occasion:
    """Return `kept` with what only `other` says.

    A second name, place or date is written into the note, for there is room for one only.
    """
    told = [other.name] if other.name != kept.name else []
    if other.place and other.place != kept.place and kept.place:
        told.append(other.place)
    if other.date is not None and kept.date is not None and other.date != kept.date:
        told.append(str(other.date))
    notes = [kept.note, ", ".join(told), other.note if other.note not in kept.note else ""]
    return kept.model_copy(
        update={
            "place": kept.place or other.place,
            "date": kept.date or other.date,
            "note": "\n\n".join(filter(None, notes)),
        }
    )
