"""What is no text but is looked for: tags, projects, speakers, kinds, as words of an index.

They stand in an index of their own, which is small and quick to change. Each begins with a sign
that no text has after folding, so that no words typed are ever taken for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from sqlalchemy import Connection

from quotarium.model.dates.days import from_ordinal
from quotarium.model.search.tree import Facet, Label
from quotarium.storage.search.docs import in_list
from quotarium.storage.search.parts import Parts, QuoteRow
from quotarium.storage.search.things import chunks

SIGN: Final = "¤"
#: Every quote has it.
ANY: Final = f"{SIGN}q"
#: No quote has it.
NONE: Final = f"{SIGN}0"
#: The beginnings of the words of what quotes belong to.
TAG, PROJECT, SPEAKER, SOURCE, OCCASION = (f"{SIGN}{letter}" for letter in "tpsro")
FIRST_SPEAKER, FIRST_SOURCE = f"{SIGN}f", f"{SIGN}c"
YEAR, MONTH = f"{SIGN}y", f"{SIGN}m"

LABELS: Final = {Label.TAG: TAG, Label.PROJECT: PROJECT}
_FACETS: Final = {
    Facet.KIND: "k", Facet.LANGUAGE: "l", Facet.STATUS: "a", Facet.VERIFIED: "v", Facet.HAS: "h",
    Facet.IS: "i",
}  # fmt: skip
#: Up to so many months or years are asked for one by one.
_MOST: Final = 40
_LAST_DAY: Final = 3_652_059


@lru_cache(maxsize=4096)
def facet(kind: Facet, value: str) -> str:
    """Return the word of a value of a facet."""
    clean = (c for c in value.replace("-", "·") if c.isalnum() or c == "·")
    return f"{SIGN}{_FACETS[kind]}{''.join(clean)}"


def languages(value: str | None) -> Iterator[str]:
    """Yield a language and what it is a kind of: en-gb, en."""
    parts = (value or "").casefold().replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        if parts[0]:
            yield "-".join(parts[:length])


#: What is held says that something is: the beginning of its words, and the word for having some.
_HELD: Final = ((TAG, facet(Facet.HAS, "tag")), (PROJECT, facet(Facet.HAS, "project")))


def of_columns(columns: Mapping[str, object]) -> Iterator[str]:
    """Yield the words of those columns of a quote that say something by themselves."""
    if "kind" in columns:
        yield facet(Facet.KIND, str(columns["kind"]))
    if "language" in columns:
        for one in languages(str(columns["language"] or "")):
            yield facet(Facet.LANGUAGE, one)
    if "status" in columns:
        yield facet(Facet.STATUS, str(columns["status"]))
    if "reviewed" in columns:
        yield facet(Facet.IS, "reviewed" if columns["reviewed"] else "inbox")


def rows(connection: Connection, parts: Parts) -> Iterator[tuple[int, str]]:
    """Yield the numbers of quotes and the words of their facts."""
    issued: dict[int, int | None] = {}
    for chunk in chunks({one[0] for held in parts.places.values() for one in held}):
        query = f"SELECT id, issued_earliest FROM sources WHERE id IN {in_list(chunk)}"
        issued.update((row[0], row[1]) for row in connection.exec_driver_sql(query))
    for quote in parts.quotes:
        yield quote.doc, written(_of(quote, parts, issued))


def written(words: Iterable[str]) -> str:
    """Return words of facts as they are kept: in order, each with a space before and behind."""
    found = set(words)
    together = f" {' '.join(found)}"
    for beginning, has in _HELD:
        if f" {beginning}" in together:
            found.add(has)
        else:
            found.discard(has)
    return f" {' '.join(sorted(found))} "


def _of(quote: QuoteRow, parts: Parts, issued: dict[int, int | None]) -> Iterator[str]:
    i = quote.id
    voices, places = parts.voices.get(i, []), parts.places.get(i, [])
    tags, projects = parts.tags.get(i, []), parts.projects.get(i, [])
    yield ANY
    yield f"{FIRST_SPEAKER}{voices[0][0] if voices else 0}"
    yield f"{FIRST_SOURCE}{places[0][0] if places else 0}"
    yield from (f"{SPEAKER}{speaker}" for speaker, _ in voices)
    if quote.occasion_id is not None:
        yield f"{OCCASION}{quote.occasion_id}"
    yield from (f"{TAG}{tag}" for tag in tags)
    yield from (f"{PROJECT}{project}" for project in projects)
    for source, state, _, differs in places:
        yield f"{SOURCE}{source}"
        yield facet(Facet.VERIFIED, state)
        if differs:
            yield facet(Facet.IS, "differing")
        if day := issued.get(source):
            yield from years(day, day) or ()
    yield from of_columns(quote._asdict())
    if quote.question and i not in parts.answered:
        yield facet(Facet.IS, "question")
    yield f"{MONTH}{quote.created[:4]}{quote.created[5:7]}"
    has: dict[str, object] = {
        "note": quote.note, "evidence": quote.evidence, "date": quote.said,
        "occasion": quote.occasion_id, "translation": parts.translations.get(i),
        "speaker": voices, "source": places, "via": parts.chain.get(i),
        "snapshot": any(snapshot for _, _, snapshot, _ in places), "history": i in parts.reworded,
    }  # fmt: skip
    yield from (facet(Facet.HAS, name) for name, value in has.items() if value)


def years(first: int | None, last: int | None) -> list[str] | None:
    """Return the words of which a publication between two days has one; None where too many."""
    if first is None or last is None or first < 1 or last > _LAST_DAY:
        return None
    span = range(from_ordinal(first)[0], from_ordinal(last)[0] + 1)
    return [f"{YEAR}{one}" for one in span] if len(span) <= _MOST else None


def months(first: int | None, last: int | None) -> list[str] | None:
    """Return the words of which a quote added between two days has one; None where too many."""
    if first is None or last is None or first < 1 or last > _LAST_DAY:
        return None
    (year, month, _), (end, end_month, _) = from_ordinal(first), from_ordinal(last)
    span = range(year * 12 + month - 1, end * 12 + end_month)
    if len(span) > _MOST:
        return None
    return [f"{MONTH}{one // 12:04}{one % 12 + 1:02}" for one in span]
