"""Reports: how many quotes of a search there are by speaker, source, year, tag; and sections."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from quotarium.formats.sheets import csv_file
from quotarium.formats.sheets.sheet import Sheet
from quotarium.model.value import Value
from quotarium.services.searching import Order, Search, Stop
from quotarium.storage import finding, grouping
from quotarium.storage.grouping import By, Connection
from quotarium.storage.library import Library

__all__ = ["GROUPS", "By", "Report", "ReportRow", "Section", "report", "report_csv", "sections"]

#: What quotes can be grouped by: the orders that have headings, in that order; and the rest, the
#: most first. By relevance nothing is alike.
GROUPS: tuple[Order | By, ...] = (
    Order.SAID, Order.ADDED, Order.SPEAKER, Order.SOURCE, By.TAG, By.PROJECT, By.KIND, By.LANGUAGE,
    By.STATUS, By.VERIFIED,
)  # fmt: skip
_NAMED = (By.SPEAKER, By.SOURCE, By.TAG, By.PROJECT)


class ReportRow(Value):
    """One thing with the number of its quotes; `thing_id` is that of a speaker, source, tag or
    project, and `name` is empty for quotes that have none.
    """

    name: str
    quotes: int
    thing_id: int | None = None


class Report(Value):
    """Numbers of quotes by something, the most first, years in their order; quotes of none last.

    `quotes` is the number of all; a quote of two speakers stands in two rows.
    """

    by: By
    quotes: int
    rows: tuple[ReportRow, ...] = ()


class Section(Value):
    """A stretch of an ordered list of quotes that share something; `start` is a place in it.

    `name` is a speaker's or source's name, a year, or a year and month; empty for none.
    """

    name: str
    start: int
    quotes: int
    thing_id: int | None = None


def report(library: Library, wanted: Search, by: By, stop: Stop | None = None) -> Report:
    """Count the quotes of a search by something; raises Cancelled where `stop` was told to."""
    with library.read() as connection, (stop or Stop()).watching(connection):
        counted = grouping.counted(connection, wanted.filter, by)
        total = finding.count(connection, wanted.filter)
        names = _names(connection, by, list(counted))
    rows = [
        ReportRow(name=names[key], quotes=number, thing_id=_thing(by, key))
        for key, number in counted.items()
    ]
    if by is By.YEAR:
        rows.sort(key=lambda row: (not row.name, int(row.name or 0)))
    else:
        rows.sort(key=lambda row: (not row.name, -row.quotes, row.name.casefold()))
    return Report(by=by, quotes=total, rows=tuple(rows))


def report_csv(made: Report) -> bytes:
    """Return a report as CSV."""
    rows = tuple((row.name, str(row.quotes)) for row in made.rows)
    return csv_file.write(Sheet(made.by.value, (made.by.value, "quotes"), rows))


def sections(
    library: Library,
    wanted: Search,
    order: Order,
    *,
    descending: bool | None = None,
    stop: Stop | None = None,
) -> tuple[Section, ...]:
    """Return what the quotes of a search fall into in an order, as `searching.all_ids` gives them.

    The quotes are by speaker, by source, by year said, or by month added. There are none by
    relevance. Raises Cancelled where `stop` was told to.
    """
    if order is Order.RELEVANCE:
        return ()
    down = order is Order.ADDED if descending is None else descending
    by = {Order.SPEAKER: By.SPEAKER, Order.SOURCE: By.SOURCE}.get(order, By.YEAR)
    with library.read() as connection, (stop or Stop()).watching(connection):
        found = grouping.sections(connection, wanted.filter, order, descending=down)
        names = _names(connection, by, [key for key, _ in found])
    starts = accumulate((number for _, number in found), initial=0)
    return tuple(
        Section(name=names[key], start=start, quotes=number, thing_id=_thing(by, key))
        for (key, number), start in zip(found, starts, strict=False)
    )


def _names(connection: Connection, by: By, keys: Sequence[object]) -> dict[object, str]:
    """Return how keys are told; what is none has no name."""
    ids = [key for key in keys if isinstance(key, int)] if by in _NAMED else []
    names = grouping.named(connection, by, ids)
    return {key: "" if key is None else names[key] if key in names else str(key) for key in keys}


def _thing(by: By, key: object) -> int | None:
    return key if by in _NAMED and isinstance(key, int) else None
