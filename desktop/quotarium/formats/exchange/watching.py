"""Progress and cancelling for whoever has a file of references read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TypeVar

from quotarium.errors import Cancelled

#: Told how many records of how many are read; answers whether to go on.
Progress = Callable[[int, int], bool]
T = TypeVar("T")
_STEP: Final = 500
# A context variable, so that not every reader has to hand it down to where its records are.
_PROGRESS: Final[ContextVar[Progress | None]] = ContextVar("progress", default=None)


@contextmanager
def watching(progress: Progress) -> Iterator[None]:
    """Tell `progress` of all that is read within; reading raises Cancelled where it says no."""
    token = _PROGRESS.set(progress)
    try:
        yield
    finally:
        _PROGRESS.reset(token)


def watched(records: Sequence[T]) -> Iterator[T]:
    """Yield the records of a file, telling whoever watches every few hundred of them."""
    progress = _PROGRESS.get()
    if progress is None:
        yield from records
        return
    total = len(records)
    for start in range(0, total, _STEP):
        if not progress(start, total):
            raise Cancelled
        yield from records[start : start + _STEP]
    progress(total, total)
