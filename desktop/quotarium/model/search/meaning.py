"""What a search means of a quote in memory: the same as what the library's index answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import Field

from quotarium.model.search.tokens import tokens
from quotarium.model.search.tree import (
    And,
    Column,
    Dated,
    DateOf,
    Facet,
    Is,
    Label,
    Labelled,
    Not,
    Or,
    ThingColumn,
    Tree,
    Words,
)
from quotarium.model.value import Value

Span = tuple[int | None, int | None]


class Findable(Value):
    """A quote, or a thing in a list, as searches see it: the texts of each column, the names of
    what holds it, the values of each facet, and its dates as first and last day.
    """

    texts: dict[Column | ThingColumn, tuple[str, ...]] = Field(default_factory=dict)
    labels: dict[Label, tuple[str, ...]] = Field(default_factory=dict)
    facets: dict[Facet, frozenset[str]] = Field(default_factory=dict)
    dates: dict[DateOf, tuple[Span, ...]] = Field(default_factory=dict)


def matches(tree: Tree, quote: Findable) -> bool:
    """Tell whether a search finds a quote, or a thing in a list."""
    match tree:
        case And(parts):
            return all(matches(part, quote) for part in parts)
        case Or(parts):
            return any(matches(part, quote) for part in parts)
        case Not(part):
            return not matches(part, quote)
        case Words(wanted, prefix, column):
            texts = quote.texts.values() if column is None else (quote.texts.get(column, ()),)
            names = quote.labels.get(Label.TAG, ()) if column is None else ()
            return any(_hold(held, wanted, prefix) for held in (*texts, names))
        case Labelled(label, wanted, prefix):
            return _hold(quote.labels.get(label, ()), wanted, prefix)
        case Is(facet, value):
            held = quote.facets.get(facet, frozenset())
            if facet is Facet.LANGUAGE:
                return any(one == value or one.startswith(f"{value}-") for one in held)
            return value in held
        case Dated(date, earliest, latest):
            return any(_within(span, earliest, latest) for span in quote.dates.get(date, ()))


def stands(wanted: Sequence[str], prefix: bool, present: Sequence[str]) -> bool:
    """Tell whether tokens stand behind each other among others."""
    length = len(wanted)
    whole = wanted[:-1] if prefix else wanted
    return any(
        list(present[n : n + len(whole)]) == list(whole)
        and (not prefix or present[n + length - 1].startswith(wanted[-1]))
        for n in range(len(present) - length + 1)
    )


def _hold(texts: Iterable[str], wanted: Sequence[str], prefix: bool) -> bool:
    return any(stands(wanted, prefix, tokens(text)) for text in texts)


def _within(span: Span, earliest: int | None, latest: int | None) -> bool:
    first, last = span
    return (earliest is None or (first is not None and first >= earliest)) and (
        latest is None or (last is not None and last <= latest)
    )
