"""Interviews and transcripts: paragraphs that begin with a speaker's name and a colon."""

from __future__ import annotations

from collections import Counter
from typing import Final

from quotarium.detection.document import Paragraph
from quotarium.detection.persons import Persons
from quotarium.detection.statement import Statement
from quotarium.detection.voices import Voice, voice_of

_LONGEST_LABEL: Final = 5
#: A document is a transcript when two labels or more come back, and so often together.
_LEAST_TURNS: Final = 4


def find(text: str, paragraphs: list[Paragraph], persons: Persons) -> None:
    """Give each turn of a transcript to the speaker whose label it bears, as direct words."""
    labels = [_label(paragraph) for paragraph in paragraphs]
    count = Counter(label for label, _ in labels if label)
    known = {label for label, times in count.items() if times >= 2}
    if len(known) < 2 or sum(count[label] for label in known) < _LEAST_TURNS:
        return
    voices: dict[str, list[Voice]] = {}
    for paragraph, (label, colon) in zip(paragraphs, labels, strict=True):
        if label not in known or len(paragraph.items) < colon + 4:
            continue
        items = paragraph.items
        number = paragraph.first_sentence
        turn = Statement(colon + 1, len(items), (0, colon), None, "transcript", sentence=number)
        turn.voice = voice_of(text, items, (0, colon), number, persons)
        # What a speaker tells of others stays; “I said” is part of the turn itself.
        paragraph.statements = [
            s
            for s in paragraph.statements
            if s.begin > colon and any(item.kind == "q" for item in items[s.begin : s.end])
        ]
        paragraph.statements.append(turn)
        voices.setdefault(label, []).append(turn.voice)
    for said in voices.values():
        _join(said)


def _join(said: list[Voice]) -> None:
    """Give all turns of one label the person it names once, or its fullest form: “ILVES”."""
    whole = next((voice for voice in said if voice.person), None)
    fullest = max(said, key=lambda voice: len(voice.text))
    for voice in said:
        if voice.person is None:
            voice.person = whole.person if whole else None
            voice.kind = (whole or fullest).kind
            voice.name = whole.name if whole else fullest.text


def _label(paragraph: Paragraph) -> tuple[str, int]:
    """Return the last word of the label before a paragraph's first colon, and the colon's place."""
    items = paragraph.items
    for place in range(1, min(len(items), _LONGEST_LABEL)):
        if items[place].text != ":":
            continue
        label = items[:place]
        if all(i.capital or i.text == "." for i in label) and len(label[-1].text) > 1:
            return label[-1].low, place  # “MARTA ILVES” becomes “Ilves”, “The Reader” “Reader”
        return "", 0
    return "", 0
