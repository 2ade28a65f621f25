"""What may be typed next in a search: the field or the value that the cursor stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from quotarium.model.search.fields import QUOTES, Field, Grammar

_LAST: Final = re.compile(r'(?:^|(?<=[\s(-]))(?:([^\W\d_]+):)?("[^"]*|[^\s"()]*)$')


@dataclass(frozen=True, slots=True)
class Expected:
    """The stretch of a search that a completion replaces, and what it is completed to.

    `field` is None where a field's name may stand; `typed` is what stands there so far.
    """

    start: int
    end: int
    field: Field | None
    typed: str


def expected(text: str, cursor: int, grammar: Grammar = QUOTES) -> Expected | None:
    """Return what may be completed at the cursor; None where that is nothing."""
    found = _LAST.search(text[:cursor])
    if found is None:
        return None
    name, value = found[1], found[2]
    if name is None:
        typed = value.removeprefix("-")
        return None if typed[:1] == '"' else Expected(cursor - len(typed), cursor, None, typed)
    field = grammar.named(name)
    if field is None:
        return None
    return Expected(found.start(2), cursor, field, value.removeprefix('"'))


def field_names(typed: str, grammar: Grammar = QUOTES) -> tuple[str, ...]:
    """Return the fields whose name begins as typed, each with its colon."""
    beginning = typed.casefold()
    return tuple(f"{one.name}:" for one in grammar.fields if one.name.startswith(beginning))


def values_of(field: Field, typed: str) -> tuple[str, ...]:
    """Return the values of a field of few values that begin as typed."""
    return tuple(one for one in field.values if one.startswith(typed.casefold()))


def written(value: str) -> str:
    """Return a value as it is written behind a field."""
    clean = value.replace('"', " ").strip()
    return f'"{clean}"' if re.search(r"[\s()]", clean) else clean
