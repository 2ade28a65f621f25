"""Write a table of texts as a Word file: a head for each column, and cells of paragraphs."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx

from quotarium.citing.markup import Run
from quotarium.formats.document import Document
from quotarium.formats.docx import package, styles, tables
from quotarium.formats.docx.body import paragraph_xml
from quotarium.formats.docx.names import parsed
from quotarium.formats.docx.styles import fill_styles
from quotarium.formats.docx.text import is_right_to_left, run_xml
from quotarium.model.value import Value


class Line(Value):
    """A paragraph of a cell: words in a language, with a bold `head` before them.

    `runs` are the same words in their faces, where they have any.
    """

    words: str
    runs: tuple[Run, ...] = ()
    head: str = ""
    language: str | None = None


def write(
    document: Document, heads: Sequence[str], rows: Sequence[Sequence[Sequence[Line]]]
) -> bytes:
    """Return the bytes of a .docx file with a title and one table; the blocks are left aside."""
    made = docx.Document()
    package.clear(made)
    package.set_page(made, document)
    fill_styles(made.styles.element, document.language, document.line_spacing, None)
    element = made.element.body
    page = element[-1]
    # The first column names the row: of seven it still holds “before” in one line.
    weights = [3, *(4 for _ in heads[1:])]
    content = tables.table(
        [_paragraph(styles.CELL_HEAD, Line(words=head)) for head in heads],
        [[_cell(cell) for cell in row] for row in rows],
        width=package.text_width(made),
        weights=weights,
        title=document.title,
        right_to_left=is_right_to_left("", document.language),
    )
    title = _paragraph(styles.HEADINGS[0], Line(words=document.title))
    element.extend(parsed(title + content + _paragraph(styles.BODY, Line(words=""))))
    element.append(page)
    package.fill_settings(made.settings.element, document, notes=False)
    package.set_properties(made, document)
    file = io.BytesIO()
    made.save(file)
    return package.reproducible(file.getvalue())


def _cell(lines: Sequence[Line]) -> str:
    """Return a cell, which holds a paragraph at least."""
    return "".join(_paragraph(styles.CELL_TEXT, line) for line in lines or (Line(words=""),))


def _paragraph(style: str, line: Line) -> str:
    backwards = is_right_to_left(line.words, line.language)
    head = run_xml(Run(text=f"{line.head} ", bold=True), None, backwards) if line.head else ""
    runs = line.runs or ((Run(text=line.words),) if line.words else ())
    words = "".join(run_xml(run, line.language, backwards) for run in runs)
    return paragraph_xml(style, head + words, right_to_left=backwards)
