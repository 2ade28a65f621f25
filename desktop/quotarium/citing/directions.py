"""Keep what runs against a citation's language in its place, whichever way the paragraph runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from quotarium.citing.markup import Run
from quotarium.citing.second_hand.voices import isolated, runs_rightwards

_LETTER: Final = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
#: A title in quotation marks, or a name: words with nothing but spaces and small marks between.
_FOREIGN: Final = re.compile(
    f'(?<=[“‘«„"])[^“”‘’«»„"]*{_LETTER}[^“”‘’«»„"]*(?=[”’»“"])'
    f"|{_LETTER}+(?:[\\s'’׳״.־–-]*{_LETTER}+)*"
)
_KEPT: Final = re.compile("(\u2068[^\u2068\u2069]*\u2069)")


def steady(runs: Iterable[Run], language: str) -> tuple[Run, ...]:
    """Return the runs of a citation with the titles and names isolated that run against it.

    Else the year behind a Hebrew title stands before it in an English citation (Unicode UAX #9,
    section 2.4.2). In a citation of a language that runs from right to left nothing is changed:
    there the paragraph runs as it does.
    """
    if runs_rightwards(language):
        return tuple(runs)
    return tuple(run.model_copy(update={"text": _steady(run, language)}) for run in runs)


def _steady(run: Run, language: str) -> str:
    if run.italic and "\u2068" not in run.text:
        # A title as a whole, its Latin words too.
        bare = run.text.strip()
        return run.text.replace(bare, isolated(bare, language)) if bare else run.text
    return "".join(
        piece
        if piece.startswith("\u2068")
        else _FOREIGN.sub(lambda m: f"\u2068{m[0]}\u2069", piece)
        for piece in _KEPT.split(run.text)
    )
