"""The texts that a quote is found by: one for each column of the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sqlalchemy import Connection

from quotarium.model.search.tokens import BORDER, joined
from quotarium.model.search.tree import Column
from quotarium.storage.search.parts import Parts
from quotarium.storage.search.things import Thing
from quotarium.storage.search.things import texts as thing_texts

COLUMNS: Final = tuple(column.value for column in Column)


class TextRow(NamedTuple):
    """A quote as it stands in the index: its number, its id, and the texts of the columns."""

    doc: int
    quote: int
    texts: tuple[str, ...]


class Texts:
    """Makes the rows of quotes; the texts of what they hang on are read once and kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: defaultdict[Thing, dict[int, str]] = defaultdict(dict)

    def rows(self, parts: Parts) -> Iterator[TextRow]:
        """Yield the rows of quotes."""
        voices = [one[0] for held in parts.voices.values() for one in held]
        self._learn(Thing.SPEAKER, voices)
        self._learn(Thing.ROLE, voices)
        self._learn(Thing.SOURCE, [one[0] for held in parts.places.values() for one in held])
        self._learn(Thing.SOURCE, [one for held in parts.chain.values() for one in held])
        self._learn(Thing.OCCASION, [one.occasion_id for one in parts.quotes if one.occasion_id])
        for quote in parts.quotes:
            said_by = parts.voices.get(quote.id, [])
            speakers = [speaker for speaker, _ in said_by]
            places = [source for source, *_ in parts.places.get(quote.id, [])]
            texts = {
                Column.WORDS: joined([quote.words, *parts.translations.get(quote.id, [])]),
                Column.SPEAKERS: self._of(Thing.SPEAKER, speakers),
                Column.ROLES: _bordered(
                    (joined(role for _, role in said_by if role), self._of(Thing.ROLE, speakers))
                ),
                Column.SOURCES: self._of(Thing.SOURCE, places),
                Column.VIA: self._of(Thing.SOURCE, parts.chain.get(quote.id, [])),
                Column.OCCASIONS: self._of(Thing.OCCASION, [quote.occasion_id or 0]),
                Column.NOTES: joined([quote.note, quote.evidence]),
            }
            yield TextRow(quote.doc, quote.id, tuple(texts[column] for column in Column))

    def _learn(self, thing: Thing, ids: Iterable[int]) -> None:
        known = self._known[thing]
        if new := set(ids) - known.keys():
            known.update(dict.fromkeys(new, ""))
            known.update(thing_texts(self._connection, thing, new))

    def _of(self, thing: Thing, ids: Iterable[int]) -> str:
        known = self._known[thing]
        return _bordered(known.get(one, "") for one in dict.fromkeys(ids))


def _bordered(texts: Iterable[str]) -> str:
    return f" {BORDER} ".join(text for text in texts if text)
