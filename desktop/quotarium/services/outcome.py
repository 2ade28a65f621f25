"""What a use case returns: its value, what changed, and what undoes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, TypeVar

from quotarium.model.changes import Changes
from quotarium.storage.journal import Inverse
from quotarium.storage.library import Library, Writing
from quotarium.storage.notices import changes_of

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """A committed use case."""

    value: T_co
    changes: Changes
    inverse: Inverse


def committed(library: Library, label: str, work: Callable[[Writing], T]) -> Outcome[T]:
    """Run `work` as one transaction and return its outcome."""
    with library.write() as writing:
        value = work(writing)
    return Outcome(value, changes_of(writing.rows), writing.inverse(label))


def now() -> datetime:
    """Return this moment, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
