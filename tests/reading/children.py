"""Reading in a child of its own, for one document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quotarium.reading.child import Child, Limits
from quotarium.reading.extracted import Extracted

LIMITS = Limits()


def read_in_child(
    source: Path | bytes,
    *,
    name: str = "",
    hint: str = "",
    limits: Limits = LIMITS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Extracted | None:
    """Read one document as `Child.read` does; None where it was cancelled."""
    with Child(limits) as child:
        return child.read(source, name=name, hint=hint, cancelled=cancelled)
