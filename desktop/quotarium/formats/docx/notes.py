"""The part of a Word package that holds footnotes, which python-docx does not know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from quotarium.citing.markup import Run
from quotarium.formats.docx import styles
from quotarium.formats.docx.body import add_runs
from quotarium.formats.docx.names import XML_SPACE, Element, add, make
from quotarium.formats.docx.text import is_right_to_left

_CONTENT_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
)
#: The two notes that draw the line above the footnotes, which Word wants in every document.
SEPARATORS: Final = ((-1, "separator"), (0, "continuationSeparator"))


def add_notes(document_part: Part, notes: Sequence[tuple[Run, ...]]) -> None:
    """Add the footnotes 1, 2, … to the package of a document."""
    package = document_part.package
    assert package is not None
    part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, b"", package)
    root = make("footnotes")
    for number, kind in SEPARATORS:
        note = add(root, "footnote", type=kind, id=number)
        paragraph = add(note, "p")
        add(add(paragraph, "pPr"), "spacing", after=0, line=240, lineRule="auto")
        add(add(paragraph, "r"), kind)
    for number, runs in enumerate(notes, 1):
        _add_note(root, number, runs, part)
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    document_part.relate_to(part, RELATIONSHIP.FOOTNOTES)


def _add_note(root: Element, number: int, runs: Sequence[Run], part: Part) -> None:
    paragraph = add(add(root, "footnote", id=number), "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=styles.FOOTNOTE)
    if is_right_to_left("".join(run.text for run in runs)):
        add(properties, "bidi")
    mark = add(paragraph, "r")
    add(add(mark, "rPr"), "rStyle", val=styles.FOOTNOTE_MARK)
    add(mark, "footnoteRef")
    space = add(add(paragraph, "r"), "t")
    space.text = " "
    space.set(XML_SPACE, "preserve")
    add_runs(
        paragraph,
        runs,
        lambda address: part.relate_to(address, RELATIONSHIP.HYPERLINK, is_external=True),
    )
