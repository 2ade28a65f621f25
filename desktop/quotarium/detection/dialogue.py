"""Turns of a conversation that begin with a dash: “— Nobody believes it, — said Ada Berg. — …”."""

from __future__ import annotations

from typing import Final

from quotarium.detection.document import Paragraph
from quotarium.detection.statement import Statement
from quotarium.detection.tokens import Item

_DASHES: Final = frozenset("–—―-")
_LEAST: Final = 2


def find(paragraph: Paragraph) -> None:
    """Take what stands without marks in such a paragraph for direct words, to its end."""
    items = paragraph.items
    if not items or items[0].text not in _DASHES:
        return
    opening = [s for s in paragraph.statements if s.begin == 1 and s.how == "before"]
    if not opening:
        return
    spoken = opening[0]
    for statement in paragraph.statements:
        if statement.speaker == spoken.speaker and statement.how in ("before", "continued"):
            statement.how = "dashed"
    taken = {statement.sentence for statement in paragraph.statements}
    for number, (low, high) in enumerate(paragraph.sentences, paragraph.first_sentence):
        if number in taken or items[low].text not in _DASHES:
            continue
        begin, end = low + 1, _without_stop(items, low + 1, high)
        if end - begin >= _LEAST:
            turn = Statement(begin, end, spoken.speaker, None, "dashed", sentence=number)
            turn.cue = spoken.cue
            paragraph.statements.append(turn)


def _without_stop(items: list[Item], begin: int, end: int) -> int:
    while end > begin and items[end - 1].kind == "p" and items[end - 1].text in ".,;:":
        end -= 1
    return end
