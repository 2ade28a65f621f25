"""From the tree of a search to what the index is asked.

Of the parts that must all hold, those that one of the two full-text tables can say go to it as one
expression: it joins, excludes and orders by itself. Where both have something to say, the one that
finds less often leads, and the rest is looked up for each quote it finds. A date said is a range of
the numbers under which quotes stand; other dates are narrowed by words of facts.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from quotarium.model.search.tree import And, Dated, DateOf, Not, Or, Tree, Words
from quotarium.storage.search import facts
from quotarium.storage.search.conditions import evenly
from quotarium.storage.search.docs import ID, TRASH, UNDATED, bounds
from quotarium.storage.search.expressions import Expressions, one_of

#: Up to so many are sorted or ranked as a whole.
FEW = 5_000
#: Up to so many words are looked for in the names of tags apart.
_MOST_TAGGED = 3
#: So many of the first are looked at to see how often an expression finds something.
_SAMPLE = 200
#: So many are counted between two looks at the clock.
_COUNTED_AT_ONCE = 250
_FIRST = f" ORDER BY 1 LIMIT {_SAMPLE}"

#: The tables that conditions look at, the quickest to say no first: by its dates, of which alone
#: rows of quotes tell, a quote was found already but for what no number says.
_JOINS = (
    ("f.", " CROSS JOIN quote_facts_content f ON f.id = i.rowid"),
    ("x.", " CROSS JOIN quote_texts x ON x.doc = i.rowid"),
    ("q.", f" CROSS JOIN quotes q ON q.id = (i.rowid & {ID})"),
)


@dataclass(frozen=True, slots=True)
class Stream:
    """What one of the full-text tables is asked, with a condition of its own."""

    of_facts: bool
    match: str
    condition: str = ""
    parameters: tuple[object, ...] = ()

    @property
    def table(self) -> str:
        """The table."""
        return "quote_facts" if self.of_facts else "quote_index"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the index is asked: streams of numbers, of which one must have a quote, a range of
    numbers, and a condition with its parameters.
    """

    streams: tuple[Stream, ...]
    low: int
    high: int
    condition: str = ""
    parameters: tuple[object, ...] = ()

    def sql(self, columns: str = "i.rowid", more: str = "", last: str = "") -> str:
        """Return the statement; `more` goes behind each stream, `last` behind all of them."""
        arms = []
        for stream in self.streams:
            condition = self.condition + stream.condition
            joins = "".join(join for sign, join in _JOINS if sign in condition + columns)
            arms.append(
                f"SELECT {columns} FROM {stream.table} i{joins} WHERE i.{stream.table} MATCH ?"
                f" AND i.rowid >= ? AND i.rowid < ?{condition}{more}"
            )
        return f"{' UNION '.join(arms)}{last}"

    @property
    def bound(self) -> tuple[object, ...]:
        """The parameters of the statement."""
        return tuple(
            one
            for stream in self.streams
            for one in (
                stream.match,
                self.low,
                self.high,
                *self.parameters,
                *stream.parameters,
            )
        )

    def within(self, low: int, high: int) -> Asked:
        """Return the same in a narrower range."""
        return replace(self, low=max(self.low, low), high=min(self.high, high))


def compiled(
    connection: Connection,
    tree: Tree,
    *,
    trash: bool = False,
    also: Sequence[Sequence[str]] = (),
    lead: bool | None = None,
    tags: bool = True,
) -> Asked:
    """Return what the index is asked for a search; of each group in `also` one word of
    facts holds too.

    `lead` makes the facts (True) or the texts (False) lead where they have something to say, and
    without `tags`, words are not looked for in the names of tags.
    """
    say = Expressions(connection, tags=tags)
    parts = tree.parts if isinstance(tree, And) else (tree,)
    low, high = _range(parts, trash)
    texts = _group(parts, say.text)
    told = [part for part in parts if part not in texts and say.fact(part) is not None]
    candidates: list[tuple[tuple[Stream, ...], list[Tree]]] = []
    if texts and (match := say.text(And(tuple(texts)))) is not None:
        candidates.append(((Stream(False, match),), texts))
    wanted = [one for one in map(say.fact, told) if one is not None]
    wanted += [one_of(words) for words in also]
    wanted += [one for one in map(_narrowed(say), parts) if one is not None]
    if wanted:
        for part in texts:
            # Facts that are sought together find less, and what they find is looked at one by one.
            if (held := say.held_by(part)) is not None:
                told.append(part)
                wanted.append(held)
        candidates.append(((Stream(True, " AND ".join(f"({one})" for one in wanted)),), told))
    if not wanted:
        both = _texts_and_tags(connection, say, parts, texts, low, high)
        if both is not None:
            return both
    for part in parts:
        if part not in texts and part not in told and (found := say.streams(part)) is not None:
            streams, exact = found
            candidates.append((tuple(Stream(*one) for one in streams), [part] if exact else []))
    chosen = _leading(connection, candidates, low, high, lead)
    leading, covered = chosen or ((Stream(True, f'"{facts.ANY}"'),), [])
    parameters: list[object] = []
    conditions = [say.condition(part, parameters) for part in parts if part not in covered]
    if not (leading[0].of_facts and covered is told):
        for words in also:
            one = " OR ".join("instr(f.c0, ?) > 0" for _ in words)
            conditions.append(f"({one})")
            parameters += [f" {word} " for word in words]
    condition = f" AND {evenly('AND', conditions)}" if conditions else ""
    return Asked(leading, low, high, condition, tuple(parameters))


def _texts_and_tags(
    connection: Connection,
    say: Expressions,
    parts: Sequence[Tree],
    texts: Sequence[Tree],
    low: int,
    high: int,
) -> Asked | None:
    """Return what the index is asked for words of which some are in the names of tags: who has
    all in the texts, and who has one by a tag and the rest in any way.
    """
    tagged = [part for part in parts if part not in texts and say.tagged(part) is not None]
    words = [*texts, *tagged]
    if not 0 < len(tagged) <= _MOST_TAGGED or len(words) < 2:
        return None
    bare = Expressions(connection, tags=False)
    streams = [Stream(False, match) for match in (bare.text(And(tuple(words))),) if match]
    for part in tagged:
        rest = [one for one in words if one is not part]
        facts_too = [say.tagged(part), *map(say.held_by, rest)]
        match = " AND ".join(f"({one})" for one in facts_too if one is not None)
        left = [one for one in rest if say.held_by(one) is None]
        ways: list[tuple[tuple[Stream, ...], list[Tree]]] = [((Stream(True, match),), left)]
        if (text := say.text(And(tuple(rest)))) is not None:
            ways.append(((Stream(False, text),), [part]))
        (led,), left = _leading(connection, ways, low, high, None) or ways[0]
        condition, parameters = _conditions(say, left)
        streams.append(replace(led, condition=condition, parameters=parameters))
    others = [part for part in parts if part not in words]
    return Asked(tuple(streams), low, high, *_conditions(say, others))


def _conditions(say: Expressions, parts: Sequence[Tree]) -> tuple[str, tuple[object, ...]]:
    """Return parts as a condition behind others, and its parameters."""
    parameters: list[object] = []
    conditions = [say.condition(part, parameters) for part in parts]
    return f" AND {evenly('AND', conditions)}" if conditions else "", tuple(parameters)


def counted(connection: Connection, asked: Asked, most: int | None = None) -> int:
    """Return how many quotes there are; with `most`, one more than that stands for all above."""
    # In order, several streams are merged as they are read; else each would be read to its end.
    last = "" if most is None else f" ORDER BY 1 LIMIT {most + 1}"
    query = f"SELECT count(*) FROM ({asked.sql(last=last)})"
    return connection.exec_driver_sql(query, asked.bound).scalar() or 0


def counted_for(
    connection: Connection, asked: Asked, most: int, seconds: float
) -> tuple[int, bool]:
    """Return how many quotes there are, and whether there are more: no more than `most` are
    counted, and nobody waits much longer than so many seconds for the next of them.
    """
    query = asked.sql(last=f" ORDER BY 1 LIMIT {most + 1}")
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    end, found = time.monotonic() + seconds, 0
    with closing(driver.execute(query, asked.bound)) as cursor:
        while rows := cursor.fetchmany(_COUNTED_AT_ONCE):
            found += len(rows)
            if len(rows) == _COUNTED_AT_ONCE and time.monotonic() > end:
                return min(found, most), True
    return min(found, most), found > most


def has_words(tree: Tree) -> bool:
    """Tell whether words are looked for, so that some quotes fit better than others."""
    match tree:
        case And(parts) | Or(parts):
            return any(map(has_words, parts))
        case _:
            return isinstance(tree, Words)


def _group(parts: Sequence[Tree], say: object) -> list[Tree]:
    """Return the parts that one expression for the texts can say together."""
    assert callable(say)
    wanted = [one for one in parts if not isinstance(one, Not) and say(one) is not None]
    if not wanted:
        return []
    return wanted + [p for p in parts if isinstance(p, Not) and say(p.part) is not None]


def _leading(
    connection: Connection,
    candidates: Sequence[tuple[tuple[Stream, ...], list[Tree]]],
    low: int,
    high: int,
    lead: bool | None,
) -> tuple[tuple[Stream, ...], list[Tree]] | None:
    """Return the candidate that finds the least."""
    if lead is not None:
        fitting = [one for one in candidates if one[0][0].of_facts is lead and len(one[0]) == 1]
        if fitting:
            return fitting[0]
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    best: tuple[tuple[int, int], tuple[tuple[Stream, ...], list[Tree]]] | None = None
    # Facts are asked first: it takes less, and where they find few, no others are looked at.
    for one in sorted(candidates, key=lambda one: not one[0][0].of_facts):
        density = _density(connection, Asked(one[0], low, high))
        if best is None or density < best[0]:
            best = density, one
        if best[0][0] == 0:
            break
    return best and best[1]


def _density(connection: Connection, asked: Asked) -> tuple[int, int]:
    """Return what is smaller the less often an expression finds something: how many there are of
    few; of many, how far the first ones reach.
    """
    query = f"SELECT count(*), max(doc) FROM ({asked.sql('i.rowid AS doc', last=_FIRST)})"
    found, reached = connection.exec_driver_sql(query, asked.bound).one()
    return (0, found) if found < _SAMPLE else (1, -reached)


def _range(parts: Sequence[Tree], trash: bool) -> tuple[int, int]:
    low, high = bounds(trash)
    for part in parts:
        if isinstance(part, Dated) and part.date is DateOf.SAID:
            first, last = bounds(trash, part.earliest, part.latest)
            low, high = max(low, first), min(high, last)
            if part.earliest is not None:
                high = min(high, UNDATED + (TRASH if trash else 0))
    return low, high


def _narrowed(say: Expressions) -> Callable[[Tree], str | None]:
    """Return what says of a date by which words of facts it is narrowed."""

    def narrow(part: Tree) -> str | None:
        found = say.streams(part) if isinstance(part, Dated) else None
        return None if found is None else found[0][0][1]

    return narrow
