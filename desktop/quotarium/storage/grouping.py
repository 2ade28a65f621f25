"""How many of some quotes there are by speaker, source, year, tag, and the like."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection

from quotarium.model.dates.days import year_of
from quotarium.storage import bulk
from quotarium.storage.finding import Filter, Order, find
from quotarium.storage.search.docs import in_list

__all__ = ["By", "Connection", "counted", "named", "sections"]


class By(StrEnum):
    """What quotes are counted by."""

    SPEAKER = "speaker"
    SOURCE = "source"
    YEAR = "year"
    TAG = "tag"
    PROJECT = "project"
    KIND = "kind"
    LANGUAGE = "language"
    STATUS = "status"
    VERIFIED = "verified"


#: (what is counted, the tables it is in besides `quotes q`)
_VALUES: Final = {
    By.SPEAKER: ("h.speaker_id", "quote_speakers"),
    By.SOURCE: ("h.source_id", "clippings"),
    By.TAG: ("h.tag_id", "quote_tags"),
    By.PROJECT: ("h.project_id", "project_items"),
    By.VERIFIED: ("h.verification_state", "clippings"),
    By.KIND: ("q.kind", ""),
    By.LANGUAGE: ("q.language", ""),
    By.STATUS: ("q.status", ""),
}
_NAMES: Final = {
    By.SPEAKER: "SELECT speaker_id, full FROM speaker_names WHERE position = 0 AND speaker_id IN",
    By.SOURCE: "SELECT id, citekey || ': ' || title FROM sources WHERE id IN",
    By.TAG: "SELECT id, name FROM tags WHERE id IN",
    By.PROJECT: "SELECT id, name FROM projects WHERE id IN",
}


def counted(connection: Connection, wanted: Filter, by: By) -> Counter[object]:
    """Return how many of the quotes wanted there are by id or value; None is none.

    A quote of two speakers counts for both; a year is that in which it was surely said.
    """
    chosen = _chosen(connection, wanted)
    if by is By.YEAR:
        return _years(connection, chosen)
    value, table = _VALUES[by]
    join = f" LEFT JOIN {table} h ON h.quote_id = q.id" if table else ""
    query = f"SELECT {value}, count(DISTINCT q.id) FROM {chosen}{join} GROUP BY 1"
    return Counter({row[0]: row[1] for row in connection.exec_driver_sql(query)})


def named(connection: Connection, by: By, keys: list[int]) -> dict[int, str]:
    """Return the names of speakers, sources, tags or projects."""
    found: dict[int, str] = {}
    for start in range(0, len(keys), 500):
        query = f"{_NAMES[by]} {in_list(keys[start : start + 500])}"
        found.update((row[0], row[1]) for row in connection.exec_driver_sql(query))
    return found


def sections(
    connection: Connection, wanted: Filter, order: Order, *, descending: bool
) -> list[tuple[object, int]]:
    """Return what quotes in an order fall into, in that order: (speaker or source by id, year
    said, or year and month added; None for none; how many).
    """
    chosen = _chosen(connection, wanted)
    way = "DESC" if descending else "ASC"
    match order:
        case Order.SPEAKER:
            query = (
                f"SELECT n.speaker_id, count(*) FROM {chosen}"
                " LEFT JOIN quote_speakers v ON v.quote_id = q.id AND v.position = 0"
                " LEFT JOIN speaker_names n ON n.speaker_id = v.speaker_id AND n.position = 0"
                f" GROUP BY n.speaker_id ORDER BY n.folded IS NULL, n.folded {way}, n.speaker_id"
            )
        case Order.SOURCE:
            query = (
                f"SELECT s.id, count(*) FROM {chosen} LEFT JOIN clippings c ON c.id = (SELECT id"
                " FROM clippings WHERE quote_id = q.id ORDER BY position, id LIMIT 1)"
                " LEFT JOIN sources s ON s.id = c.source_id"
                f" GROUP BY s.id ORDER BY s.citekey IS NULL, s.citekey {way}"
            )
        case Order.ADDED:
            query = (
                f"SELECT substr(q.created, 1, 7), count(*) FROM {chosen}"
                f" GROUP BY 1 ORDER BY 1 {way}"
            )
        case _:
            return _years_in_order(connection, chosen, descending)
    return [(row[0], row[1]) for row in connection.exec_driver_sql(query)]


def _chosen(connection: Connection, wanted: Filter) -> str:
    """Return the quotes wanted as a table `q`; the whole library needs no list of them."""
    if wanted == Filter():
        return "(SELECT * FROM quotes WHERE trashed IS NULL) q"
    bulk.choose(connection, find(connection, wanted))
    return "temp.chosen CROSS JOIN quotes q ON q.id = chosen.id"


def _years(connection: Connection, chosen: str) -> Counter[object]:
    query = f"SELECT q.said_earliest, q.said_latest, count(*) FROM {chosen} GROUP BY 1, 2"
    found: Counter[object] = Counter()
    for first, last, number in connection.exec_driver_sql(query):
        known = first is not None and last is not None and year_of(first) == year_of(last)
        found[year_of(first) if known else None] += number
    return found


def _years_in_order(
    connection: Connection, chosen: str, descending: bool
) -> list[tuple[object, int]]:
    query = f"SELECT ifnull(q.said_earliest, q.said_latest), count(*) FROM {chosen} GROUP BY 1"
    years: Counter[int] = Counter()
    undated = 0
    for day, number in connection.exec_driver_sql(query):
        if day is None:
            undated = number
        else:
            years[year_of(day)] += number
    found = [(year, years[year]) for year in sorted(years, reverse=descending)]
    return [*found, (None, undated)] if undated else [*found]
