"""The values that go into the CSL engine and come out of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from quotarium.model.value import Value


class Output(StrEnum):
    """The form of rendered text."""

    HTML = "html"
    RTF = "rtf"
    TEXT = "text"


class Cite(Value):
    """One item within a citation.

    `prefix` and `suffix` may hold CSL's rich text (i, b, sup, sub). The last three fields are
    found by the engine from the document; give them only to print a cite apart from one.
    """

    id: str
    locator: str = ""
    label: str = ""
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False
    author_only: bool = False
    position: int | None = None
    near_note: bool | None = None
    first_reference_note_number: int | None = None


class Citation(Value):
    """What stands at one place of the document; `note_index` is 0 in running text.

    `mode` "composite" prints "Aliyev (2025)" where the style can.
    """

    id: str
    cites: tuple[Cite, ...]
    note_index: int = 0
    mode: Literal["", "composite", "author-only", "suppress-author"] = ""


class RenderedCitation(Value):
    """A citation as it is printed, and its place among the citations of the document."""

    id: str
    index: int
    text: str


class Entry(Value):
    """One entry of the bibliography and the items it stands for."""

    ids: tuple[str, ...]
    text: str


class Bibliography(Value):
    """A bibliography with the layout that its style asks for.

    Spacings are in lines; `max_offset` is the width of the widest label in characters.
    """

    entries: tuple[Entry, ...] = ()
    hanging_indent: bool = False
    entry_spacing: int = 1
    line_spacing: int = 1
    second_field_align: Literal["flush", "margin"] | None = None
    max_offset: int = 0
    start: str = ""
    end: str = ""

    @property
    def text(self) -> str:
        """The whole bibliography in the output form it was made for."""
        return self.start + "".join(entry.text for entry in self.entries) + self.end


class Rendered(Value):
    """All citations of a document in its order, and its bibliography if the style has one."""

    citations: tuple[RenderedCitation, ...] = ()
    bibliography: Bibliography | None = None


class Criterion(Value):
    """A field of an item and the value it must have (True: any, "": none)."""

    field: str
    value: str | bool


class Section(Value):
    """A part of a bibliography: items that fit any of `include`, or none of `exclude`, or all of
    `select`, and in each case not all of `quash` (the meanings of citeproc-js)."""

    include: tuple[Criterion, ...] = ()
    exclude: tuple[Criterion, ...] = ()
    select: tuple[Criterion, ...] = ()
    quash: tuple[Criterion, ...] = ()
