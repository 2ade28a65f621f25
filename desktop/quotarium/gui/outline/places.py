"""Where lines of an outline go that are moved up or down: a chapter goes past a whole one."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.model.organising import OutlineItem, ProjectItemKind


def with_chapters(items: Sequence[OutlineItem], rows: Sequence[int]) -> list[int]:
    """Return rows together with what stands below the headings among them."""
    found: set[int] = set()
    for row in rows:
        found.update(range(row, _end(items, row)))
    return sorted(found)


def place_before(items: Sequence[OutlineItem], rows: Sequence[int]) -> int | None:
    """Return the row before which rows are put that move up by one; None at the top."""
    first = rows[0]
    if first == 0:
        return None
    level = _heading(items, first)
    if level is None:
        return first - 1
    # Past the chapter before, or out of the one it is in.
    for row in range(first - 1, -1, -1):
        other = _heading(items, row)
        if other is not None and other <= level:
            return row
    return 0


def place_behind(items: Sequence[OutlineItem], rows: Sequence[int]) -> int | None:
    """Return the row before which rows are put that move down by one; None at the end."""
    behind = rows[-1] + 1
    if behind >= len(items):
        return None
    level = _heading(items, rows[0])
    return behind + 1 if level is None else _end(items, behind)


def _heading(items: Sequence[OutlineItem], row: int) -> int | None:
    item = items[row]
    return item.level if item.kind is ProjectItemKind.HEADING else None


def _end(items: Sequence[OutlineItem], row: int) -> int:
    """Return the row behind a line and all that stands below it."""
    level = _heading(items, row)
    if level is None:
        return row + 1
    for other in range(row + 1, len(items)):
        found = _heading(items, other)
        if found is not None and found <= level:
            return other
    return len(items)
