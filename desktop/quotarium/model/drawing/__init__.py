"""Pictures as values: what is drawn where, in which named colour; others put it on a screen."""

from quotarium.model.drawing.parts import (
    Anchor,
    Box,
    Curve,
    Disc,
    Drawing,
    Line,
    Part,
    Text,
    headed,
    moved,
)
from quotarium.model.drawing.text_width import Measure, cut, estimated_width

__all__ = [
    "Anchor",
    "Box",
    "Curve",
    "Disc",
    "Drawing",
    "Line",
    "Measure",
    "Part",
    "Text",
    "cut",
    "estimated_width",
    "headed",
    "moved",
]
