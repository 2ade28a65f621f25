"""The index kept in step: what a transaction wrote is followed before it is committed.

Texts stand in one full-text index, facts in another. A change that only touches tags, projects or
what a quote is edits its words in the second; whatever else is made anew from the rows.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from quotarium.storage.journal import Row, RowChange, Told
from quotarium.storage.search import facts
from quotarium.storage.search.docs import DOC, in_list
from quotarium.storage.search.editing import Edits, owners
from quotarium.storage.search.expressions import LONGEST_PREFIX
from quotarium.storage.search.parts import parts_of
from quotarium.storage.search.texts import COLUMNS, TextRow, Texts
from quotarium.storage.search.things import Thing, chunks, refresh, refresh_all
from quotarium.storage.search.things import differing as differing_things

#: What the index is made by; a library indexed by another is indexed anew when it is opened.
VERSION: Final = "1"
#: Quotes whose rows are written together: the index takes them best in the order of their
#: numbers, and a run of them at a time.
_RUN: Final = 20_000

_NAMES: Final = ", ".join(COLUMNS)
_MARKS: Final = ", ".join("?" * len(COLUMNS))
_INSERT: Final = f"INSERT INTO quote_index(rowid, {_NAMES}) VALUES (?, {_MARKS})"
_DELETE: Final = (
    f"INSERT INTO quote_index(quote_index, rowid, {_NAMES}) VALUES ('delete', ?, {_MARKS})"
)
_KEEP_FACTS: Final = "INSERT OR REPLACE INTO quote_facts(rowid, facts) VALUES (?, ?)"
#: The tables whose rows make the text of a thing, and the column that says of which.
_OF_THING: Final[dict[str, tuple[tuple[Thing, str], ...]]] = {
    "speakers": ((Thing.SPEAKER, "id"), (Thing.ROLE, "id")),
    "speaker_names": ((Thing.SPEAKER, "speaker_id"),),
    "speaker_roles": ((Thing.ROLE, "speaker_id"),),
    "sources": ((Thing.SOURCE, "id"),),
    "source_creators": ((Thing.SOURCE, "source_id"),),
    "occasions": ((Thing.OCCASION, "id"),),
    "tags": ((Thing.TAG, "id"),),
    "projects": ((Thing.PROJECT, "id"),),
}
#: How quotes are found that hang on a thing.
_HANGING: Final = {
    Thing.SPEAKER: ("SELECT quote_id FROM quote_speakers WHERE speaker_id IN ",),
    Thing.ROLE: ("SELECT quote_id FROM quote_speakers WHERE speaker_id IN ",),
    Thing.SOURCE: (
        "SELECT quote_id FROM clippings WHERE source_id IN ",
        "SELECT quote_id FROM clippings JOIN chain_links ON clipping_id = clippings.id"
        " WHERE chain_links.source_id IN ",
    ),
    Thing.OCCASION: ("SELECT id FROM quotes WHERE occasion_id IN ",),
}


def follow(connection: Connection, rows: Sequence[RowChange], told: Told = lambda *_: None) -> None:
    """Bring the index up to what a transaction wrote; `told` hears how many quotes of how many are
    followed.
    """
    edits = Edits()
    clippings: set[int] = set()
    things: defaultdict[Thing, set[int]] = defaultdict(set)
    changed: defaultdict[Thing, set[int]] = defaultdict(set)
    for row in rows:
        edits.note(row)
        if row.table == "chain_links":
            clippings.update(owners(row, "clipping_id"))
        elif row.table == "sources" and _reissued(row.before, row.after):
            changed[Thing.SOURCE].add(row.id)
        for thing, column in _OF_THING.get(row.table, ()):
            things[thing].update((row.id,) if column == "id" else owners(row, column))
    for thing, ids in things.items():
        changed[thing] |= refresh(connection, thing, ids)
    for thing, ids in changed.items():
        for query in _HANGING.get(thing, ()):
            edits.anew.update(_all(connection, query, ids))
    edits.anew.update(_all(connection, "SELECT quote_id FROM clippings WHERE id IN ", clippings))
    asked = "SELECT to_quote_id FROM links WHERE kind = 'responds_to' AND from_quote_id IN "
    edits.facts_anew.update(_all(connection, asked, edits.trashed))
    texts = Texts(connection)
    facts_anew = edits.facts_anew - edits.anew
    words = edits.words.keys() - edits.anew - edits.facts_anew
    total = len(edits.anew) + len(facts_anew) + len(words)
    done = 0
    for run in _runs(edits.anew):
        _anew(connection, texts, run)
        told(done := done + len(run), total)
    for run in _runs(facts_anew):
        _renew_facts(connection, run)
        told(done := done + len(run), total)
    for run in _runs(words):
        _edit_facts(connection, edits, run)
        told(done := done + len(run), total)


def rebuild(connection: Connection, told: Told = lambda *_: None) -> None:
    """Make the whole index anew from the rows; `told` hears how many quotes of how many are in."""
    for statement in (
        "INSERT INTO quote_index(quote_index) VALUES ('delete-all')",
        "DELETE FROM quote_facts",
        "DELETE FROM quote_texts",
        "DELETE FROM quote_terms",
        "DELETE FROM library_info WHERE name = 'search index'",
    ):
        connection.exec_driver_sql(statement)
    refresh_all(connection)
    ordered = connection.exec_driver_sql(f"SELECT id FROM quotes ORDER BY {DOC}")
    ids = array("q", (row[0] for row in ordered))
    texts = Texts(connection)
    for start in range(0, len(ids), _RUN):
        _write(connection, texts, ids[start : start + _RUN])
        told(min(start + _RUN, len(ids)), len(ids))
    for table in ("quote_index", "quote_facts"):
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    connection.exec_driver_sql(
        "INSERT INTO library_info(name, value) VALUES ('search index', ?)", (VERSION,)
    )


def is_current(connection: Connection) -> bool:
    """Tell whether the index was made by this program."""
    query = "SELECT value FROM library_info WHERE name = 'search index'"
    return bool(connection.exec_driver_sql(query).scalar() == VERSION)


def differing(
    connection: Connection, told: Callable[[int, int], bool] = lambda *_: True
) -> list[str]:
    """Return in words what of the index is not as the rows give it: nothing, mostly.

    `told` hears how many quotes of how many were compared, and answers whether to go on. Raises
    DatabaseError where SQLite finds the index itself at fault.
    """
    for name in ("quote_index", "quote_facts"):
        # With a rank of 1 the texts are compared as well (FTS5, 6.4).
        check = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"
        connection.exec_driver_sql(check)
    found = [f"{thing.value} {i}" for thing, i in differing_things(connection)]
    ids = list(connection.exec_driver_sql("SELECT id FROM quotes ORDER BY id").scalars())
    texts = Texts(connection)
    for start in range(0, len(ids), _RUN):
        if not told(start, len(ids)):
            return found
        found += [f"quote {i}" for i in _differing(connection, texts, ids[start : start + _RUN])]
    held = "SELECT quote FROM quote_texts WHERE quote NOT IN (SELECT id FROM quotes)"
    found += [f"quote {i}" for i in connection.exec_driver_sql(held).scalars()]
    return found


def _differing(connection: Connection, texts: Texts, ids: Sequence[int]) -> Iterable[int]:
    for chunk in chunks(ids):
        parts = parts_of(connection, chunk)
        rows = {row.quote: row for row in texts.rows(parts)}
        wanted_facts = dict(facts.rows(connection, parts))
        query = (
            f"SELECT doc, quote, {_NAMES}, c0 FROM quote_texts"
            f" LEFT JOIN quote_facts_content ON id = doc WHERE quote IN {in_list(chunk)}"
        )
        present = {row[1]: row for row in connection.exec_driver_sql(query)}
        for quote, row in rows.items():
            held = present.get(quote)
            if (
                held is None
                or TextRow(held[0], quote, tuple(held[2:-1])) != row
                or set((held[-1] or "").split()) != set(wanted_facts[row.doc].split())
            ):
                yield quote


def _anew(connection: Connection, texts: Texts, ids: Sequence[int]) -> None:
    """Make the texts and facts of quotes anew."""
    present: dict[int, TextRow] = {}
    for chunk in chunks(ids):
        query = f"SELECT doc, quote, {_NAMES} FROM quote_texts WHERE quote IN {in_list(chunk)}"
        for row in connection.exec_driver_sql(query):
            present[row[1]] = TextRow(row[0], row[1], tuple(row[2:]))
    _write(connection, texts, ids, present)


def _write(
    connection: Connection,
    texts: Texts,
    ids: Iterable[int],
    present: dict[int, TextRow] | None = None,
) -> None:
    """Put the rows of quotes in place of those present, all in the order of their numbers."""
    new: list[TextRow] = []
    told: list[tuple[int, str]] = []
    gone = dict(present or {})
    docs = set()
    for chunk in chunks(ids):
        parts = parts_of(connection, chunk)
        told += facts.rows(connection, parts)
        for row in texts.rows(parts):
            docs.add(row.doc)
            if gone.get(row.quote) == row:
                del gone[row.quote]
            else:
                new.append(row)
    old = sorted(gone.values())
    _run(connection, _DELETE, [(row.doc, *row.texts) for row in old])
    _run(connection, "DELETE FROM quote_texts WHERE doc = ?", [(row.doc,) for row in old])
    _run(
        connection,
        f"INSERT INTO quote_texts(doc, quote, {_NAMES}) VALUES (?, ?, {_MARKS})",
        [(row.doc, row.quote, *row.texts) for row in sorted(new)],
    )
    _run(connection, _INSERT, [(row.doc, *row.texts) for row in sorted(new)])
    words = {word for row in new for text in row.texts for word in text.split()}
    _run(
        connection,
        "INSERT OR IGNORE INTO quote_terms(term) VALUES (?)",
        [(word,) for word in sorted(words) if len(word) > LONGEST_PREFIX],
    )
    left = [(row.doc,) for row in old if row.doc not in docs]
    _run(connection, "DELETE FROM quote_facts WHERE rowid = ?", left)
    _run(connection, _KEEP_FACTS, sorted(told))


def _renew_facts(connection: Connection, ids: Sequence[int]) -> None:
    told: list[tuple[int, str]] = []
    for chunk in chunks(ids):
        told += facts.rows(connection, parts_of(connection, chunk))
    _run(connection, _KEEP_FACTS, sorted(told))


def _edit_facts(connection: Connection, edits: Edits, ids: Sequence[int]) -> None:
    told: list[tuple[int, str]] = []
    for chunk in chunks(ids):
        query = (
            "SELECT doc, quote, c0 FROM quote_texts JOIN quote_facts_content ON id = doc"
            f" WHERE quote IN {in_list(chunk)}"
        )
        for doc, quote, present in connection.exec_driver_sql(query).fetchall():
            words = facts.written(edits.applied(quote, present.split()))
            if words != present:
                told.append((doc, words))
    _run(connection, _KEEP_FACTS, sorted(told))


def _runs(ids: Iterable[int]) -> Iterator[list[int]]:
    listed = sorted(ids)
    for start in range(0, len(listed), _RUN):
        yield listed[start : start + _RUN]


def _run(connection: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, list(rows))


def _reissued(before: Row | None, after: Row | None) -> bool:
    if before is None or after is None:
        return False
    return before.get("issued_earliest") != after.get("issued_earliest")


def _all(connection: Connection, query: str, ids: Iterable[int]) -> Iterable[int]:
    for chunk in chunks(ids):
        yield from connection.exec_driver_sql(query + in_list(chunk)).scalars()
