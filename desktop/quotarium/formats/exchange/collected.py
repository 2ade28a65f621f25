"""From the drafts that a reader made to what it returns."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.parsed import Parsed, Problem
from quotarium.marking import tr


def collected(drafts: Sequence[Draft], problems: list[Problem]) -> Parsed:
    """Return the sources of drafts in their order, and the problems in that of their lines.

    An empty draft is left out and reported, and so is a file without any.
    """
    problems = [
        *problems,
        *(Problem(one.line, tr("This record is empty.")) for one in drafts if one.is_empty),
    ]
    if not drafts and not problems:
        problems.append(Problem(0, tr("There is no record in it.")))
    problems.sort(key=lambda problem: problem.line)
    kept = [one for one in drafts if not one.is_empty]
    return Parsed(
        tuple(one.build() for one in kept), tuple(problems), lines=tuple(one.line for one in kept)
    )
