"""Dates: the EDTF value, phrases in and out, and how two dates lie to each other."""

from quotarium.model.dates.counting import counted
from quotarium.model.dates.edtf import Edtf
from quotarium.model.dates.offsets import Offset, Unit, read_offset
from quotarium.model.dates.parts import Component, DateSet, End, Interval, Parts, Point, Span
from quotarium.model.dates.readable import readable
from quotarium.model.dates.reading import Reading, read_phrase
from quotarium.model.dates.relations import Answer, contains, overlaps

__all__ = [
    "Answer",
    "Component",
    "DateSet",
    "Edtf",
    "End",
    "Interval",
    "Offset",
    "Parts",
    "Point",
    "Reading",
    "Span",
    "Unit",
    "contains",
    "counted",
    "overlaps",
    "read_offset",
    "read_phrase",
    "readable",
]
