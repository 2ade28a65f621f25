"""The rows of some quotes and of what hangs on them, as the index needs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection

from quotarium.storage.search.docs import doc_of, in_list


class QuoteRow(NamedTuple):
    """The columns of a quote that it is found by."""

    id: int
    said_earliest: int | None
    said_latest: int | None
    trashed: str | None
    words: str
    note: str
    evidence: str
    kind: str
    language: str | None
    status: str
    reviewed: int
    said: str | None
    occasion_id: int | None
    created: str
    question: int

    @property
    def doc(self) -> int:
        """The number of the quote in the index."""
        return doc_of(self.id, self.said_earliest, self.said_latest, self.trashed)


Ids: TypeAlias = dict[int, list[int]]


class Parts(NamedTuple):
    """Quotes, and by their id what hangs on each."""

    quotes: list[QuoteRow]
    translations: dict[int, list[str]]
    #: (speaker, role printed with this quote)
    voices: dict[int, list[tuple[int, str | None]]]
    #: (source, state of verification, snapshot, whether it differs in more than the quote owns)
    places: dict[int, list[tuple[int, str, int | None, bool]]]
    chain: Ids
    tags: Ids
    projects: Ids
    reworded: set[int]
    #: Those to which a quote outside the trash responds.
    answered: set[int]


def parts_of(connection: Connection, ids: Iterable[int]) -> Parts:
    """Return the quotes that there are and what hangs on them."""
    ids = list(ids)
    chosen = f"WHERE quote_id IN {in_list(ids)} ORDER BY"
    run = connection.exec_driver_sql
    voices: defaultdict[int, list[tuple[int, str | None]]] = defaultdict(list)
    for row in run(f"SELECT quote_id, speaker_id, role FROM quote_speakers {chosen} position"):
        voices[row[0]].append((row[1], row[2]))
    places: defaultdict[int, list[tuple[int, str, int | None, bool]]] = defaultdict(list)
    query = (
        "SELECT quote_id, source_id, verification_state, snapshot_id, verification_state ="
        " 'not_found' OR verification_state = 'altered'"
        " AND instr(verification, '\"differences\":[]') = 0 FROM clippings"
    )
    for row in run(f"{query} {chosen} position, id"):
        places[row[0]].append((row[1], row[2], row[3], bool(row[4])))
    translations: defaultdict[int, list[str]] = defaultdict(list)
    for row in run(f"SELECT quote_id, words FROM translations {chosen} id"):
        translations[row[0]].append(row[1])
    columns = ", ".join(QuoteRow._fields)
    return Parts(
        [QuoteRow(*row) for row in run(f"SELECT {columns} FROM quotes WHERE id IN {in_list(ids)}")],
        translations,
        voices,
        places,
        _pairs(
            connection,
            "SELECT quote_id, chain_links.source_id FROM chain_links"
            f" JOIN clippings ON clippings.id = clipping_id {chosen} chain_links.id",
        ),
        _pairs(connection, f"SELECT quote_id, tag_id FROM quote_tags {chosen} tag_id"),
        _pairs(connection, f"SELECT quote_id, project_id FROM project_items {chosen} project_id"),
        set(run(f"SELECT quote_id FROM quote_wordings {chosen} id").scalars()),
        set(
            run(
                "SELECT to_quote_id FROM links JOIN quotes ON quotes.id = from_quote_id"
                " WHERE links.kind = 'responds_to' AND trashed IS NULL"
                f" AND to_quote_id IN {in_list(ids)}"
            ).scalars()
        ),
    )


def _pairs(connection: Connection, query: str) -> Ids:
    found: Ids = defaultdict(list)
    for owner, value in connection.exec_driver_sql(query):
        found[owner].append(value)
    return found
