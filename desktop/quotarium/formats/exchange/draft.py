"""A source while it is being put together from the fields of a file."""

from __future__ import annotations

import re
from typing import Final

from quotarium.citing.csl_items import DATES
from quotarium.formats.exchange import dates
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source

# Control characters that no reference means; XML and SQLite would refuse or keep them for ever.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
#: What joins the values of a field that is given several times.
_JOINS: Final = {"keyword": ", ", "note": "\n", "annote": "\n", "abstract": "\n", "ISBN": ", ",
                 "ISSN": ", "}  # fmt: skip


class Draft:
    """Collects what a file says of one source; `line` is where it began there."""

    __slots__ = ("_fields", "_known", "_several", "accessed", "citekey", "creators", "issued",
                 "language", "line", "note", "title", "type")  # fmt: skip

    def __init__(self, type_: str = "document", line: int = 0) -> None:
        self.type = type_
        self.line = line
        self.citekey = ""
        self.title = ""
        self.creators: list[Creator] = []
        self.issued: Edtf | None = None
        self.accessed: Edtf | None = None
        self.language: str | None = None
        self.note = ""
        self._fields: dict[str, str] = {}
        #: The values of fields that were given several times, not yet joined.
        self._several: dict[str, dict[str, None]] = {}
        self._known: set[Creator] = set()

    @property
    def fields(self) -> dict[str, str]:
        """The fields so far, to be read and changed."""
        for name, values in self._several.items():
            self._fields[name] = _JOINS.get(name, "; ").join(values)
        self._several.clear()
        return self._fields

    def put(self, name: str, value: str) -> None:
        """Set a field where it is still empty; a second, different value is added to it."""
        value = value.strip()
        if not value:
            return
        old = self._fields.setdefault(name, value)
        if old == value:
            return
        joint = _JOINS.get(name, "; ")
        values = self._several.get(name)
        if values is None:
            values = self._several[name] = dict.fromkeys(old.split(joint))
        values.update(dict.fromkeys(value.split(joint)))

    def first(self, name: str, value: str) -> bool:
        """Set a field where it is still empty; tell whether it was."""
        value = value.strip()
        if not value or self.fields.get(name, value) != value:
            return False
        self.fields[name] = value
        return True

    def date(self, name: str, text: str) -> None:
        """Set a date from text; what is not understood stays as text in `fields`."""
        text = text.strip()
        if not text:
            return
        found = dates.of_text(text)
        if found is None:
            self.first(name, text)
        elif name == "issued":
            self.issued = self.issued or found
        elif name == "accessed":
            self.accessed = self.accessed or found
        else:
            self.first(name, str(found))

    def add_names(self, role: str, names: list[Creator]) -> None:
        """Add creators of a role, leaving out those that were there before."""
        fresh = [
            one
            for name in names
            if (one := name if name.role == role else name.model_copy(update={"role": role}))
            not in self._known
            and (one.family or one.literal or one.given)
        ]
        self.creators += fresh
        self._known.update(fresh)

    @property
    def is_empty(self) -> bool:
        """Tell whether the file said nothing but perhaps a type."""
        return not (
            self.title
            or self.creators
            or self.fields
            or self.issued
            or self.accessed
            or self.note
            or self.language
            or self.citekey
        )

    def build(self) -> Source:
        """Return the source."""
        fields = {
            name: value if value.isprintable() else without_controls(value)
            for name, value in self.fields.items()
            if value
        }
        return Source(
            citekey=without_controls(self.citekey),
            type=self.type,
            title=without_controls(self.title),
            creators=tuple(self.creators),
            issued=self.issued,
            accessed=self.accessed,
            language=self.language or None,
            fields=fields,
            note=without_controls(self.note),
        )


def is_date(name: str) -> bool:
    """Tell whether a CSL variable is a date."""
    return name in DATES


def without_controls(text: str) -> str:
    """Return text without the control characters and lone halves of pairs that none may hold."""
    return _CONTROL.sub("", text) if not text.isprintable() else text
