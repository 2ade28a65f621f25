"""How many quotes there are of each thing, read off the words of facts."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from quotarium.storage.search.docs import TRASH


def numbers(connection: Connection, beginning: str) -> dict[str, int]:
    """Return by the rest of the word how many quotes outside the trash have each word of facts
    that begins so.
    """
    query = "SELECT term, doc FROM quote_fact_words WHERE term >= ? AND term < ?"
    bounds = (beginning, f"{beginning}\U0010ffff")
    found = {
        term.removeprefix(beginning): number
        for term, number in connection.exec_driver_sql(query, bounds)
    }
    trash = connection.exec_driver_sql(
        f"SELECT c0 FROM quote_facts_content WHERE id >= {TRASH}"
    ).scalars()
    for words in trash:
        for word in words.split():
            if word.startswith(beginning):
                found[word.removeprefix(beginning)] -= 1
    return {rest: number for rest, number in found.items() if number}


def number_of(connection: Connection, words: Iterable[str], most: int) -> dict[str, int]:
    """Return how many quotes outside the trash have each of some words of facts, up to `most`."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM quote_facts WHERE quote_facts MATCH ? AND rowid < ?"
        f" LIMIT {most})"
    )
    return {
        word: connection.exec_driver_sql(query, (f'"{word}"', TRASH)).scalar() or 0
        for word in words
    }
