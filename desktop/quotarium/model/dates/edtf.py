"""The EDTF value: a date as precisely and as uncertainly as it is known."""

from __future__ import annotations

from functools import lru_cache, total_ordering
from typing import Any, Final, TypeAlias

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from quotarium.errors import InvalidDate
from quotarium.model.dates.bounds import Bounds, Impossible, bounds, point_bounds
from quotarium.model.dates.grammar import parse, write
from quotarium.model.dates.parts import Interval, Parts, Point, points

SortKey: TypeAlias = tuple[int, int, int, str]

# Below and above every day number that the grammar can give, inside a 64-bit integer.
NEVER_BEFORE: Final = -(2**62)
NEVER_AFTER: Final = 2**62


@total_ordering
class Edtf:
    """A frozen EDTF date; equal, hashed and shown by its canonical text, ordered as an interval.

    `earliest` and `latest` are day numbers as of `datetime.date.toordinal`, going on below 1
    before year 1; None is unbounded or unknown. Qualifiers do not widen them.
    """

    __slots__ = ("_text", "earliest", "latest", "parts")

    _text: str
    parts: Parts
    earliest: int | None
    latest: int | None

    def __init__(self, text: str) -> None:
        text = text.strip()
        parts = parse(text)
        try:
            found = bounds(parts)
        except Impossible as error:
            raise InvalidDate(text, error.reason) from None
        self._fill(write(parts), parts, found)

    def _fill(self, text: str, parts: Parts, found: Bounds) -> None:
        put = object.__setattr__
        put(self, "_text", text)
        put(self, "parts", parts)
        put(self, "earliest", found[0])
        put(self, "latest", found[1])

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Return the value of an EDTF text; raise InvalidDate with a reason and a next step."""
        return _parsed(text)

    @classmethod
    def of(cls, parts: Parts) -> Edtf:
        """Return the value of a structure; raise InvalidDate if the calendar has no such date."""
        return _parsed(write(parts))

    @property
    def is_uncertain(self) -> bool:
        """Whether any component is marked uncertain (`?` or `%`)."""
        return any(c.uncertain for point in points(self.parts) for c in point.components)

    @property
    def is_approximate(self) -> bool:
        """Whether any component is marked approximate (`~` or `%`)."""
        return any(c.approximate for point in points(self.parts) for c in point.components)

    @property
    def year(self) -> int | None:
        """The one astronomical year (0 is 1 BC) that every date in it states in full, else None.

        A year may be stated and still be marked as uncertain.
        """
        written = points(self.parts)
        if self.earliest is None or self.latest is None or any(p.significant for p in written):
            return None
        years = {point.year.value for point in written}
        return years.pop() if len(years) == 1 else None

    @property
    def nearest_to_open(self) -> int | None:
        """The last day of the start of an interval without an end, the first day of the end of
        one without a start; else None.
        """
        if not isinstance(self.parts, Interval):
            return None
        if self.latest is None and isinstance(self.parts.start, Point):
            return point_bounds(self.parts.start)[1]
        if self.earliest is None and isinstance(self.parts.end, Point):
            return point_bounds(self.parts.end)[0]
        return None

    @property
    def sort_key(self) -> SortKey:
        """The order on a shelf: earliest, latest, text; unknown years last, by month and day.

        All numbers fit a signed 64-bit integer.
        """
        low, high = self.earliest, self.latest
        if low is None and high is None:
            return (1, *_within_unknown_year(self.parts), self._text)
        return (
            0,
            NEVER_BEFORE if low is None else low,
            NEVER_AFTER if high is None else high,
            self._text,
        )

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Edtf is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"an Edtf is frozen: {name} cannot be deleted")

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Edtf({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Edtf) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __lt__(self, other: object) -> bool:
        return self.sort_key < other.sort_key if isinstance(other, Edtf) else NotImplemented

    def __reduce__(self) -> tuple[type[Edtf], tuple[str]]:
        return Edtf, (self._text,)

    def __copy__(self) -> Edtf:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Edtf:
        return self

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validated,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, return_schema=core_schema.str_schema()
            ),
        )


@lru_cache(maxsize=8192)
def _parsed(text: str) -> Edtf:
    return Edtf(text)


def _validated(value: object) -> Edtf:
    if isinstance(value, Edtf):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("edtf_type", "Input should be an EDTF date as text")
    try:
        return _parsed(value)
    except InvalidDate as error:
        raise PydanticCustomError("edtf", "{sentence}", {"sentence": str(error)}) from None


def _within_unknown_year(parts: Parts) -> tuple[int, int]:
    """Order dates of no year by the days of a leap year; a wholly unknown date comes last."""
    days: list[int] = []
    for point in points(parts):
        month, day = point.month, point.day
        if month is not None and month.value is not None:
            first = 1 if day is None or day.value is None else day.value
            last = 31 if day is None or day.value is None else day.value
            days += (month.value * 31 + first, month.value * 31 + last)
        elif point.season is not None:
            at = {0: 12, 1: 3, 2: 6, 3: 9}[int(point.season.digits) % 4]
            days += (at * 31 + 1, at * 31 + 31)
        else:
            days += (NEVER_AFTER, NEVER_AFTER)
    return (min(days), max(days)) if days else (NEVER_AFTER, NEVER_AFTER)
