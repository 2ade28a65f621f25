"""Read sources from a BibTeX or BibLaTeX file."""

from __future__ import annotations

from quotarium.formats.bibtex_in.inheritance import inherit
from quotarium.formats.bibtex_in.mapping import to_source
from quotarium.formats.bibtex_in.scan import scan
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.formats.exchange.pausing import collection_paused
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.exchange.watching import watched
from quotarium.marking import tr
from quotarium.model.source import Source


def read(content: bytes) -> Parsed:
    """Return the sources of a .bib file in its order, each broken place reported by its line.

    Both dialects are read alike. Keys that are given twice are both kept and reported.
    """
    with collection_paused():
        text, problems = read_text(content, "BibTeX file")
        return read_string(text, problems)


def read_string(text: str, problems: list[Problem] | None = None) -> Parsed:
    """Return the sources of the text of a .bib file."""
    found = list(problems or ())
    entries, broken = scan(text)
    found += broken
    seen: dict[str, int] = {}
    for one in entries:
        key = one.key.casefold()
        if key in seen:
            found.append(Problem(
                one.line, tr("The key “{key}” was given before, in line {line}; both entries "
                        "were read.").format(key=one.key, line=seen[key])))  # fmt: skip
        elif key:
            seen[key] = one.line
    heirs, missing = inherit(entries)
    found += missing
    items: list[Source] = []
    lines: list[int] = []
    for one in watched(heirs):
        items.append(to_source(one))
        lines.append(one.line)
    if not items and text.strip() and not found:
        found.append(Problem(0, tr("There is no entry in it: entries begin with “@”.")))
    found.sort(key=lambda problem: problem.line)
    return Parsed(tuple(items), tuple(found), lines=tuple(lines))
