"""What the drawing process tells of a PDF, as plain values: loading them costs no time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageFact:
    """A page as it is shown: width and height in points, and what the document calls it."""

    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """An entry of the outline: its title, depth from 0, and the index of its page."""

    title: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle of a page, in pixels of the page drawn at `scale` pixels a point."""

    page: int
    scale: float
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TextRow:
    """Where `length` code points from `start` of the text stand: `char` is pdfium's index."""

    start: int
    length: int
    page: int
    char: int


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A highlight or note in a PDF; `stretches` are code points of the text under it.

    `kind` is PDF's name of it: Highlight, Underline, Squiggly, StrikeOut, Text or FreeText.
    """

    page: int
    kind: str
    note: str
    stretches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """A whole page in shades of grey, a byte a pixel; `scale` is pixels to the point."""

    width: int
    height: int
    scale: float
    rows: bytes
