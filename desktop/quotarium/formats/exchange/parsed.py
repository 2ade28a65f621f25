"""What reading a file of references gives: sources, quotations, and what could not be read."""

from __future__ import annotations

from typing import NamedTuple

from quotarium.model.quote import QuoteKind
from quotarium.model.source import Source


class Problem(NamedTuple):
    """Something that could not be read as it stands; `line` counts from 1, 0 is the whole file."""

    line: int
    text: str


class ReadQuote(NamedTuple):
    """A quotation that a file holds beside its sources; `source` is its place in `items`."""

    words: str
    source: int | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    locator: str = ""
    heading: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()


class Parsed(NamedTuple):
    """The content of a file of references; `lines` gives the line at which each item begins."""

    items: tuple[Source, ...] = ()
    problems: tuple[Problem, ...] = ()
    quotes: tuple[ReadQuote, ...] = ()
    lines: tuple[int, ...] = ()
