"""The part of a Word package that holds footnotes, which python-docx does not know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from quotarium.formats.docx import styles
from quotarium.formats.docx.body import Note, Relate, runs_xml
from quotarium.formats.docx.fields import Fields
from quotarium.formats.docx.names import R, W, leaf
from quotarium.formats.docx.parts import Links
from quotarium.formats.docx.text import is_right_to_left

_CONTENT_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
)
#: The two notes that draw the line above the footnotes, which Word wants in every document.
SEPARATORS: Final = ((-1, "separator"), (0, "continuationSeparator"))


def add_notes(document_part: Part, notes: Sequence[Note], fields: Fields) -> None:
    """Add the footnotes 1, 2, … to the package of a document."""
    package = document_part.package
    assert package is not None
    part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, b"", package)
    relate = Links(part)
    made = [_separator(number, kind) for number, kind in SEPARATORS]
    made.extend(_note(number, note, fields, relate) for number, note in enumerate(notes, 1))
    part._blob = (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f'<w:footnotes xmlns:w="{W}" xmlns:r="{R}">{"".join(made)}</w:footnotes>'
    ).encode()
    document_part.relate_to(part, RELATIONSHIP.FOOTNOTES)


def _separator(number: int, kind: str) -> str:
    spacing = leaf("spacing", after=0, line=240, lineRule="auto")
    return (
        f'<w:footnote w:type="{kind}" w:id="{number}">'
        f"<w:p><w:pPr>{spacing}</w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>"
    )


def _note(number: int, note: Note, fields: Fields, relate: Relate) -> str:
    backwards = is_right_to_left("".join(run.text for run in note.runs))
    properties = leaf("pStyle", val=styles.FOOTNOTE) + ("<w:bidi/>" if backwards else "")
    mark = f"<w:rPr>{leaf('rStyle', val=styles.FOOTNOTE_MARK)}</w:rPr><w:footnoteRef/>"
    citation = fields.citation(note.cited, note.runs, runs_xml(note.runs, relate, backwards))
    return (
        f'<w:footnote w:id="{number}"><w:p><w:pPr>{properties}</w:pPr><w:r>{mark}</w:r>'
        f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{citation}</w:p></w:footnote>'
    )
