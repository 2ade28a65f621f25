"""Anchors: find a selector's words in a text again, and make a selector of a selection."""

from quotarium.reading.anchoring.hidden import Hidden, HiddenKind, suspicious
from quotarium.reading.anchoring.locate import locate
from quotarium.reading.anchoring.match import Match
from quotarium.reading.anchoring.nearest import nearest
from quotarium.reading.anchoring.places import describe_place, selector_at

__all__ = [
    "Hidden",
    "HiddenKind",
    "Match",
    "describe_place",
    "locate",
    "nearest",
    "selector_at",
    "suspicious",
]
