"""The parts that conditions in SQL are made of, of whatever is looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from quotarium.model.dates.days import from_ordinal
from quotarium.model.search.tree import And, Leaf, Not, Or, Tree

_LAST_DAY: Final = 3_652_059


def composed(tree: Tree, say: Callable[[Leaf], str]) -> str:
    """Return a search as a condition; `say` gives that of what has no parts, which is never NULL.

    What is said is said in the order in which it stands.
    """
    match tree:
        case Not(part):
            return f"NOT {composed(part, say)}"
        case Or(parts):
            return evenly("OR", [composed(one, say) for one in parts])
        case And(parts):
            return evenly("AND", [composed(one, say) for one in parts])
        case leaf:
            return say(leaf)


def evenly(sign: str, conditions: Sequence[str]) -> str:
    """Return conditions joined by AND or OR in halves: in a row of a thousand, each would be one
    deeper than SQLite goes (“Limits in SQLite”, 6). None hold of anything.
    """
    if len(conditions) < 2:
        return conditions[0] if conditions else "1"
    half = len(conditions) // 2
    return f"({evenly(sign, conditions[:half])} {sign} {evenly(sign, conditions[half:])})"


def sought(tokens: Sequence[str], prefix: bool) -> str:
    """Return tokens as they are looked for in folded texts that have a space at each end."""
    return f" {' '.join(tokens)}{'' if prefix else ' '}"


def between(date: str, first: int | None, last: int | None) -> str:
    """Return the condition that a date lies wholly between two days, both included.

    It is NULL of a day that is not known: good where what holds is looked for, not its contrary.
    Its columns are those of a name: the date itself, `…_earliest` and `…_latest`.
    """
    terms = [f"{date} IS NOT NULL"]
    if first is not None:
        terms.append(f"{date}_earliest >= {first}")
    if last is not None:
        terms.append(f"{date}_latest <= {last}")
    return " AND ".join(terms)


def within(date: str, first: int | None, last: int | None) -> str:
    """Return the same as `between`, but never NULL; no index is used for it."""
    return f"ifnull({between(date, first, last)}, 0)"


def happened(moment: str, first: int | None, last: int | None) -> tuple[str, tuple[str, str]]:
    """Return the condition that a moment lies between two days, and its parameters."""
    low = "" if first is None else _day_text(first)
    high = "~" if last is None else _day_text(last + 1)
    return f"({moment} >= ? AND {moment} < ?)", (low, high)


def _day_text(day: int) -> str:
    if not 1 <= day <= _LAST_DAY:
        return "" if day < 1 else "~"
    return "{:04}-{:02}-{:02}".format(*from_ordinal(day))
