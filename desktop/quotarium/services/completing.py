"""What may be typed next in a search: fields, and the values that the library holds."""

from __future__ import annotations

from quotarium.model.search import completing
from quotarium.model.search.fields import LISTS, QUOTES
from quotarium.model.value import Value
from quotarium.storage.library import Library
from quotarium.storage.search.completing import MOST, values


class Candidate(Value):
    """Something to type: the text as it is written in a search, and how many quotes it finds
    where that is known, and whether there are more than were counted.
    """

    text: str
    quotes: int | None = None
    more: bool = False


class Completion(Value):
    """The stretch of the search (code points) that a candidate replaces; `field` is the name of
    the field whose value it is, empty where the candidates are fields.
    """

    start: int
    end: int
    field: str = ""
    candidates: tuple[Candidate, ...] = ()


def _counted(text: str, number: int | None) -> Candidate:
    more = number is not None and number > MOST
    return Candidate(text=text, quotes=MOST if more else number, more=more)


def complete(
    library: Library, text: str, cursor: int, limit: int = 8, things: str = ""
) -> Completion | None:
    """Return what may be typed at the cursor of a search; None where that is nothing.

    `things` is the value of a Thing whose list is searched, empty for quotes.
    """
    grammar = LISTS[things] if things else QUOTES
    wanted = completing.expected(text, cursor, grammar)
    if wanted is None:
        return None
    field = wanted.field
    if field is None:
        names = completing.field_names(wanted.typed, grammar)[: None if not wanted.typed else limit]
        found = tuple(Candidate(text=name) for name in names)
    elif field.values:
        found = tuple(Candidate(text=one) for one in completing.values_of(field, wanted.typed))
    else:
        with library.read() as connection:
            found = tuple(
                _counted(completing.written(value), number)
                for value, number in values(connection, field, wanted.typed, limit, things)
            )
    if not found:
        return None
    return Completion(
        start=wanted.start, end=wanted.end, field=field.name if field else "", candidates=found
    )
