"""Put quotations in the order of a document: by speaker, date, source or project."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any, TypeAlias

from quotarium.formats.wording import listed, wording
from quotarium.model.dates import readable
from quotarium.model.details import QuoteDetails
from quotarium.model.folding import folded
from quotarium.model.rich_text import plain
from quotarium.model.source import Source
from quotarium.model.value import Value

_Key: TypeAlias = tuple[Any, ...]
# Groups that lack what is grouped by come after all that have it.
_LAST: _Key = (1,)


class Grouping(StrEnum):
    """What the headings of a document are."""

    SPEAKER = "speaker"
    DATE = "date"
    SOURCE = "source"
    PROJECT = "project"
    NONE = "none"


class Group(Value):
    """Quotations under a heading, in their order; the heading is empty where there is none.

    `text` is running text between the heading and the first quotation.
    """

    heading: str = ""
    level: int = 1
    text: str = ""
    quotes: tuple[QuoteDetails, ...]


def arrange(
    quotes: Iterable[QuoteDetails], by: Grouping = Grouping.SPEAKER, language: str = "en"
) -> tuple[Group, ...]:
    """Return the quotations in groups; inside a group they are ordered by the date said.

    Groups are in the order of the alphabet, of dates, or (projects) of their names; NONE keeps
    the order given. A quotation of several projects stands in each of them. Citations must be
    rendered in the order of `in_order` of the result.
    """
    listed_quotes = list(quotes)
    if by is Grouping.NONE:
        return (Group(quotes=tuple(listed_quotes)),) if listed_quotes else ()
    find = _FINDERS[by]
    found: dict[_Key, tuple[str, list[QuoteDetails]]] = {}
    for quote in listed_quotes:
        for key, heading in find(quote, language):
            found.setdefault(key, (heading, []))[1].append(quote)
    return tuple(
        Group(heading=heading, quotes=tuple(sorted(members, key=_by_date)))
        for _, (heading, members) in sorted(found.items(), key=lambda item: item[0])
    )


def in_order(groups: Sequence[Group]) -> tuple[QuoteDetails, ...]:
    """Return the quotations in the order in which the document prints them."""
    return tuple(quote for group in groups for quote in group.quotes)


def _speaker(quote: QuoteDetails, language: str) -> list[tuple[_Key, str]]:
    words = wording(language)
    names = [one.speaker.name for one in quote.speakers]
    if not names:
        return [(_LAST, words.unnamed)]
    first = quote.speakers[0].speaker.names[0]
    parts = [part for part in (first.family, first.given) if part]
    sorted_as = " ".join(parts) if first.family else _inverted(names[0])
    key = (0, folded(sorted_as), tuple(one.speaker.id for one in quote.speakers), tuple(names))
    return [(key, listed(names, words))]


def _inverted(name: str) -> str:
    """Return a name with its last word first, as it is sorted where its parts are not known."""
    *others, last = name.split()
    return " ".join([last, *others])


def _date(quote: QuoteDetails, language: str) -> list[tuple[_Key, str]]:
    said = quote.quote.said
    if said is None:
        return [(_LAST, wording(language).undated)]
    return [((0, said.sort_key), readable(said, language, "long"))]


def _source(quote: QuoteDetails, language: str) -> list[tuple[_Key, str]]:
    cited = quote.cited
    if cited is None:
        return [(_LAST, wording(language).no_source)]
    source = cited.source
    heading = source_heading(source)
    return [((0, folded(heading), source.citekey, source.id), heading)]


def source_heading(source: Source) -> str:
    """Return a source's authors and title as a heading names it."""
    authors = [creator.short for creator in source.authors]
    name = authors[0] + (" et al." if len(authors) > 2 else "") if authors else ""
    if len(authors) == 2:
        name = " & ".join(authors)
    return ", ".join(part for part in (name, plain(source.title)) if part) or source.citekey


def _project(quote: QuoteDetails, language: str) -> list[tuple[_Key, str]]:
    if not quote.projects:
        return [(_LAST, wording(language).no_project)]
    return [((0, folded(name), name), name) for name in dict.fromkeys(quote.projects)]


def _by_date(quote: QuoteDetails) -> _Key:
    said = quote.quote.said
    key: _Key = _LAST if said is None else (0, said.sort_key)
    # An unsaved quotation has the id 0; its words then keep the order the same every time.
    return (*key, quote.quote.id, unicodedata.normalize("NFC", quote.quote.words))


_FINDERS: dict[Grouping, Callable[[QuoteDetails, str], list[tuple[_Key, str]]]] = {
    Grouping.SPEAKER: _speaker,
    Grouping.DATE: _date,
    Grouping.SOURCE: _source,
    Grouping.PROJECT: _project,
}
