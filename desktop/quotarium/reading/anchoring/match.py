"""The answer to where a selector's words stand in a text."""

from __future__ import annotations

from quotarium.model.clipping import Difference, VerificationState
from quotarium.model.value import Value


class Match(Value):
    """Where the words stand, and how faithfully.

    `start` and `end` are code points and None unless one place was found. `score` runs from 0
    to 1. `rules` name the foldings that were needed (state TYPOGRAPHY), `differences` the words
    that differ and `declared_edits` those a quote owns up to (state ALTERED); `candidates` are
    all places where none could be chosen (state AMBIGUOUS).
    """

    state: VerificationState
    start: int | None = None
    end: int | None = None
    score: float = 0.0
    rules: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    declared_edits: tuple[Difference, ...] = ()
    candidates: tuple[tuple[int, int], ...] = ()
