"""The answer to where a selector's words stand in a text."""

from __future__ import annotations

from quotarium.model.clipping import Difference, VerificationState
from quotarium.model.value import Value


class Match(Value):
    """Where the words stand, and how faithfully.

    `start` and `end` are code points and None where no place could be chosen. `score` runs from
    0 to 1. `rules` name the foldings that were needed (state TYPOGRAPHY). `differences` are the
    words that differ, one by one, and `declared_edits` those a quote owns up to: “…”, [brackets],
    (emphasis mine), each with what the source has there. Both belong to the state ALTERED; a
    quote that only has declared edits is ALTERED without differences. `candidates` are all places
    where none could be chosen (state AMBIGUOUS), or where a changed quote stands alike in several
    (state ALTERED; `start` is then the first).
    """

    state: VerificationState
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    rules: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    declared_edits: tuple[Difference, ...] = ()
    candidates: tuple[tuple[int, int], ...] = ()
