"""Dates: the EDTF value, phrases in and out, and how two dates lie to each other."""

from quotarium.model.dates.edtf import Edtf
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
    "Parts",
    "Point",
    "Reading",
    "Span",
    "contains",
    "overlaps",
    "read_phrase",
    "readable",
]
