"""Headlines of the form “Ada Berg: The river is measured”."""

from __future__ import annotations

from typing import Final

from quotarium.detection.document import Paragraph
from quotarium.detection.lexicon import Is
from quotarium.detection.persons import Persons
from quotarium.detection.statement import Statement
from quotarium.detection.voices import voice_of
from quotarium.model.speaker import SpeakerKind
from quotarium.model.text import BlockKind

_LONGEST_NAME: Final = 6
_LEAST: Final = 4


def find(text: str, paragraph: Paragraph, persons: Persons, *, first: bool) -> None:
    """Add what a headline puts behind a speaker and a colon."""
    if not first and paragraph.kind not in (BlockKind.TITLE, BlockKind.HEADING):
        return
    items = paragraph.items
    colon = next((p for p in range(min(len(items), _LONGEST_NAME)) if items[p].text == ":"), 0)
    if not colon or any(s.begin <= colon + 1 < s.end for s in paragraph.statements):
        return
    if not all(item.capital or item.text in ".&" for item in items[:colon]):
        return
    end = paragraph.sentences[0][1]
    while end > colon and items[end - 1].kind == "p":
        end -= 1
    if end - colon - 1 < _LEAST:
        return
    number = paragraph.first_sentence
    voice = voice_of(text, items, (0, colon), number, persons)
    speaks = voice.person or any(i.flags & (Is.ORGANISATION | Is.ROLE) for i in items[:colon])
    if not speaks or (voice.kind is SpeakerKind.UNNAMED and not voice.person):
        return
    statement = Statement(colon + 1, end, (0, colon), None, "headline", sentence=number)
    statement.voice = voice
    paragraph.statements.append(statement)
