"""Quotations of several paragraphs: each but the last unclosed, each but the first opened anew."""

from __future__ import annotations

from quotarium.detection.document import Paragraph
from quotarium.detection.statement import Statement


def join(paragraphs: list[Paragraph]) -> None:
    """Let the first statement of such a quotation go on to the end of the last.

    The others are taken out. A speaker named round a later part is the speaker of the whole,
    where the first part names none.
    """
    for place in range(len(paragraphs) - 2, -1, -1):
        before, after = paragraphs[place], paragraphs[place + 1]
        first = _open_at_end(before)
        second = _at_beginning(after) if first else None
        if first is None or second is None:
            continue
        quotation = after.items[second.begin].quotation
        if quotation is None:
            continue
        first.until = second.until or quotation.end
        first.closed = quotation.closed if second.until is None else second.closed
        if first.speaker is None and second.voice is not None:
            first.voice, first.cue = second.voice, second.cue
        after.statements.remove(second)


def _open_at_end(paragraph: Paragraph) -> Statement | None:
    """Return the statement in marks that are still open at the paragraph's end."""
    last = paragraph.items[-1] if paragraph.items else None
    if last is None or last.quotation is None or last.quotation.closed:
        return None
    place = len(paragraph.items) - 1
    for statement in paragraph.statements:
        if statement.begin == place and statement.end == place + 1:
            return statement
    return None


def _at_beginning(paragraph: Paragraph) -> Statement | None:
    if not paragraph.items or paragraph.items[0].kind != "q":
        return None
    for statement in paragraph.statements:
        if statement.begin == 0 and statement.end == 1:
            return statement
    return None
