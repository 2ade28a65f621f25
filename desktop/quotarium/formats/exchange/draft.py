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

    __slots__ = ("accessed", "citekey", "creators", "fields", "issued", "language", "line", "note",
                 "title", "type")  # fmt: skip

    def __init__(self, type_: str = "document", line: int = 0) -> None:
        self.type = type_
        self.line = line
        self.citekey = ""
        self.title = ""
        self.creators: list[Creator] = []
        self.issued: Edtf | None = None
        self.accessed: Edtf | None = None
        self.language: str | None = None
        self.fields: dict[str, str] = {}
        self.note = ""

    def put(self, name: str, value: str) -> None:
        """Set a field where it is still empty; a second, different value is added to it."""
        value = value.strip()
        if not value:
            return
        old = self.fields.get(name)
        if old is None:
            self.fields[name] = value
        elif value != old and value not in old.split(_JOINS.get(name, "; ")):
            self.fields[name] = old + _JOINS.get(name, "; ") + value

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
        before = tuple(self.creators)
        for name in names:
            one = name if name.role == role else name.model_copy(update={"role": role})
            if not (one.family or one.literal or one.given):
                continue
            if one not in before:
                self.creators.append(one)

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
            name: value if value.isprintable() else _clean(value)
            for name, value in self.fields.items()
            if value
        }
        return Source(
            citekey=_clean(self.citekey),
            type=self.type,
            title=_clean(self.title),
            creators=tuple(self.creators),
            issued=self.issued,
            accessed=self.accessed,
            language=self.language or None,
            fields=fields,
            note=_clean(self.note),
        )


def is_date(name: str) -> bool:
    """Tell whether a CSL variable is a date."""
    return name in DATES


def _clean(text: str) -> str:
    return _CONTROL.sub("", text) if not text.isprintable() else text
