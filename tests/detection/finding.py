"""What the tests of suggestions share: suggesting from a plain text."""

from __future__ import annotations

from typing import Any

from quotarium.detection import Suggestion, suggest
from quotarium.model.dates import Edtf
from quotarium.model.text import StructuredText


def found(text: str, language: str = "en", published: str = "", **more: Any) -> list[Suggestion]:
    """Return the suggestions for a text."""
    on = Edtf.parse(published) if published else None
    return list(suggest(StructuredText(text=text), language=language, published=on, **more))


def words(text: str, language: str = "en") -> list[str]:
    """Return the stretches suggested, as they stand."""
    return [text[s.start : s.end] for s in found(text, language)]


def speakers(text: str, language: str = "en") -> list[str | None]:
    """Return the speakers as they stand."""
    return [s.speaker_text.text if s.speaker_text else None for s in found(text, language)]
