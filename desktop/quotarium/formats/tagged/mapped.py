"""Put the values of a record into a draft by a table of tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from quotarium.formats.exchange.collected import collected
from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.extras import is_extra
from quotarium.formats.exchange.leftovers import keep_rest
from quotarium.formats.exchange.names import direct_or_inverted
from quotarium.formats.exchange.numbers import standard_number
from quotarium.formats.exchange.parsed import Parsed
from quotarium.formats.exchange.texts import read_text
from quotarium.formats.exchange.watching import watched
from quotarium.formats.tagged.lines import Grammar, Record, records


class Table(NamedTuple):
    """What the tags of a format are; other tags are kept as `prefix:TAG`."""

    prefix: str
    fields: Mapping[str, str]
    names: Mapping[str, str]
    title: tuple[str, ...] = ("TI",)
    ignored: frozenset[str] = frozenset()
    #: Tags that say again, or of what kind, what others say; nothing is kept of them.
    aside: frozenset[str] = frozenset()


def fill(draft: Draft, record: Record, table: Table) -> None:
    """Put all values of a record where the table says; `ISN` tells ISBN from ISSN."""
    for tag, value in record.values:
        if not value or tag in table.ignored:
            continue
        if tag in table.title:
            draft.title = _title(draft.title, value)
        elif (role := table.names.get(tag)) is not None:
            draft.add_names(role, [direct_or_inverted(value, role)])
        elif (name := table.fields.get(tag)) is None:
            draft.put(f"{table.prefix}:{tag}", value)
        elif name == "ISN":
            draft.put(standard_number(value, draft.type), value)
        elif name == "language":
            draft.language = draft.language or value
        elif name in ("issued", "accessed"):
            draft.date(name, value)
        else:
            draft.put(name, value)
    rest = (one for one in record.values if one[0] not in table.aside and not is_extra(one[1]))
    keep_rest(draft, rest, table.prefix)


def _title(title: str, more: str) -> str:
    if not title or title == more:
        return more
    return f"{title} {more}" if title[-1] in ".?!:" else f"{title}: {more}"


def read_tagged(
    content: bytes, name: str, grammar: Grammar, draft: Callable[[Record], Draft]
) -> Parsed:
    """Return the sources of a file of tagged lines."""
    text, problems = read_text(content, name)
    found, loose = records(text, grammar)
    problems += loose
    drafts = [draft(record) for record in watched(found)]
    return collected(drafts, problems)
