"""Suggestions: quotes, their speakers and dates, found in a text."""

from quotarium.detection.engine import suggest
from quotarium.detection.suggestion import KnownSpeaker, SpeakerText, Suggestion

__all__ = ["KnownSpeaker", "SpeakerText", "Suggestion", "suggest"]
