"""Citekeys of a library: what a pattern makes, and making them anew where that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from quotarium.citing import citekeys
from quotarium.citing.citekeys import DEFAULT_PATTERN, check_pattern
from quotarium.marking import tr
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from quotarium.services.outcome import Outcome, committed, now
from quotarium.storage import sources
from quotarium.storage.library import Library, Writing

__all__ = ["DEFAULT_PATTERN", "check_pattern", "example", "renew_citekeys"]

_EXAMPLE: Final = Source(
    type="article-journal",
    title="Who Owns the River? Gauges and Treaties",
    creators=(Creator(family="Reis", given="Ana"), Creator(family="Lund", given="Per")),
    issued=Edtf.parse("2020-05"),
    fields={"container-title": "River Studies", "volume": "7", "issue": "2", "page": "112-130"},
)


def example(pattern: str) -> str:
    """Return what a pattern makes of a made-up article; raises InvalidValue where it is none."""
    return citekeys.make(_EXAMPLE, (), check_pattern(pattern))


def renew_citekeys(
    library: Library, ids: Sequence[int], pattern: str = DEFAULT_PATTERN
) -> Outcome[tuple[tuple[str, str], ...]]:
    """Make the citekeys of sources anew by a pattern; return (old, new) for those that changed.

    Pinned ones stay. Raises InvalidValue for a broken pattern.
    """

    def work(writing: Writing) -> tuple[tuple[str, str], ...]:
        found = sources.get(writing.connection, ids)
        taken = sources.citekeys(writing.connection)
        changed: list[tuple[str, str]] = []
        moment = now()
        for source, key in zip(found, citekeys.renew(found, taken, pattern), strict=True):
            if key != source.citekey:
                update = {"citekey": key, "modified": moment}
                sources.change(writing, source.model_copy(update=update))
                changed.append((source.citekey, key))
        return tuple(changed)

    return committed(library, tr("Renew citekeys"), work)
