"""What somebody said, as items of a paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from quotarium.detection.phrases import Range
from quotarium.detection.verbs import Group
from quotarium.detection.voices import Voice


@dataclass(slots=True)
class Statement:
    """A stretch of items `begin` to `end` that somebody said; `how` names the rule."""

    begin: int
    end: int
    speaker: Range | None
    group: Group | None
    how: str
    inverted: bool = False
    sentence: int = 0
    voice: Voice | None = None
    #: the verb of saying as it stands
    cue: str = ""
    #: where it ends in the text when later paragraphs go on with it, and whether marks close it
    until: int | None = None
    closed: bool = True
