"""The entries of a bibliography as paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotarium.citing.markup import Block as EntryPart
from quotarium.citing.markup import Run
from quotarium.formats.document import BibliographyBlock
from quotarium.formats.docx import styles
from quotarium.formats.docx.measures import Measures, measures
from quotarium.formats.docx.names import leaf
from quotarium.formats.docx.text import run_xml
from quotarium.formats.plain import entry_is_right_to_left

_ENTRY_INDENT = 360
_BREAKS = ("indent", "block")

#: Returns the XML of runs in a paragraph of a direction.
WriteRuns = Callable[[Iterable[Run], bool], str]


class Lines(NamedTuple):
    """A paragraph in its two parts: w:pPr, and what follows it."""

    properties: str
    content: str


class _Place(NamedTuple):
    """What decides the layout of a paragraph beside its bibliography."""

    left: int
    last: bool
    right_to_left: bool


def entry_paragraphs(
    block: BibliographyBlock, write: WriteRuns, listed_as: BibliographyBlock | None
) -> list[Lines]:
    """Return the paragraphs of all entries.

    What the style “Bibliography” says of itself, for `listed_as`, is not said again: so a
    template can restyle it.
    """
    wanted, said = measures(block), measures(listed_as)
    made: list[Lines] = []
    for entry in block.entries:
        made.extend(_entry(entry, write, wanted, said))
    return made


def _entry(
    entry: Sequence[EntryPart], write: WriteRuns, wanted: Measures, said: Measures
) -> Iterable[Lines]:
    if len(entry) == 1 and entry[0].kind not in _BREAKS:
        runs = entry[0].runs
        backwards = entry_is_right_to_left("".join([run.text for run in runs]))
        yield Lines(_properties(_Place(0, True, backwards), wanted, said), write(runs, backwards))
        return
    properties, content, backwards = "", "", False
    for place, part in enumerate(entry):
        if part.kind in _BREAKS or not properties:
            if properties:
                yield Lines(properties, content)
            backwards, content = entry_is_right_to_left(part.text), ""
            left = _ENTRY_INDENT if part.kind == "indent" else 0
            last = not any(later.kind in _BREAKS for later in entry[place + 1 :])
            properties = _properties(_Place(left, last, backwards), wanted, said)
        elif part.kind == "right-inline":
            tab = "<w:r><w:tab/></w:r>"
            content += tab if wanted.label else run_xml(Run(text=" "), None, backwards)
        content += write(part.runs, backwards)
    yield Lines(properties, content)


@lru_cache(maxsize=64)
def _properties(place: _Place, wanted: Measures, said: Measures) -> str:
    """Return w:pPr with its children in the order of the schema (CT_PPr)."""
    inner = leaf("pStyle", val=styles.BIBLIOGRAPHY)
    if not place.last:
        inner += "<w:keepNext/>"
    if wanted.label and not place.left and wanted.label != said.label:
        inner += f"<w:tabs>{leaf('tab', val='left', pos=wanted.label)}</w:tabs>"
    if place.right_to_left:
        inner += "<w:bidi/>"
    if (wanted.after, wanted.line) != (said.after, said.line):
        after = wanted.after if place.last else 0
        inner += leaf("spacing", after=after, line=wanted.line, lineRule="auto")
    elif not place.last:
        inner += leaf("spacing", after=0)
    if place.left:
        inner += leaf("ind", left=place.left + wanted.label, firstLine=0)
    elif (wanted.left, wanted.hanging) != (said.left, said.hanging):
        inner += leaf("ind", left=wanted.left, hanging=wanted.hanging)
    return f"<w:pPr>{inner}</w:pPr>"
