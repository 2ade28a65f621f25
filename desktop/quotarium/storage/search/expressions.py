"""The parts of a search in the languages of the index: expressions for its two full-text tables,
and conditions on one quote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final

from sqlalchemy import Connection

from quotarium.model.search.tokens import BORDER
from quotarium.model.search.tree import (
    And,
    Column,
    Dated,
    DateOf,
    Is,
    Label,
    Labelled,
    Leaf,
    Not,
    Or,
    ThingColumn,
    Tree,
    Words,
)
from quotarium.storage.search import facts
from quotarium.storage.search.conditions import composed, happened, sought, within
from quotarium.storage.search.docs import in_list
from quotarium.storage.search.texts import COLUMNS
from quotarium.storage.search.things import Thing

_THINGS: Final = {Label.TAG: Thing.TAG, Label.PROJECT: Thing.PROJECT}
_HELD_IN: Final = {
    Label.TAG: ("quote_tags", "tag_id"),
    Label.PROJECT: ("project_items", "project_id"),
}
_ALL_TEXTS: Final = f" || ' {BORDER} ' || ".join(f"x.{name}" for name in COLUMNS)

#: The columns that hold the texts of things whose quotes have a word of facts.
_HOLDERS: Final[dict[Column | ThingColumn | None, tuple[Thing, str]]] = {
    Column.SPEAKERS: (Thing.SPEAKER, facts.SPEAKER),
    Column.SOURCES: (Thing.SOURCE, facts.SOURCE),
    Column.OCCASIONS: (Thing.OCCASION, facts.OCCASION),
}
#: Longer beginnings of words are not in the index.
LONGEST_PREFIX: Final = 4
_MOST_WORDS: Final = 200
#: Of more, all quotes are looked at one by one.
_MOST_STREAMS: Final = 64
#: Up to so many tags or projects are looked for among the facts of a quote.
_FEW_LABELS: Final = 8

Expression = Callable[[Tree], "str | None"]


class Expressions:
    """Says parts of one search; the names of tags and projects are looked up once.

    Without `tags`, words are not looked for in the names of tags.
    """

    def __init__(self, connection: Connection, *, tags: bool = True) -> None:
        self._connection = connection
        self._tags = tags
        self._named: dict[tuple[Label, Sequence[str], bool], list[int]] = {}

    def text(self, tree: Tree) -> str | None:
        """Return a part as an expression for the texts; None where they do not say it all."""
        match tree:
            case Words(tokens, prefix, None):
                held = self._tags and self._labelled(Label.TAG, tokens, prefix)
                return None if held else self._phrase(tokens, prefix)
            case Words(tokens, prefix, column):
                return f"({column} : {self._phrase(tokens, prefix)})"
            case Or(parts):
                return _joined(" OR ", parts, self.text)
            case And(parts):
                return _all(parts, self.text)
            case _:
                return None

    def fact(self, tree: Tree) -> str | None:
        """Return a part as an expression for the facts; None where they do not say it all."""
        match tree:
            case Labelled(label, tokens, prefix):
                ids = self._labelled(label, tokens, prefix)
                return one_of(f"{facts.LABELS[label]}{one}" for one in ids)
            case Is(kind, value):
                return f'"{facts.facet(kind, value)}"'
            case Not(part):
                inner = self.fact(part)
                return None if inner is None else f'("{facts.ANY}" NOT {inner})'
            case Or(parts):
                return _joined(" OR ", parts, self.fact)
            case And(parts):
                return _all(parts, self.fact) if parts else f'"{facts.ANY}"'
            case _:
                return None

    def tagged(self, tree: Tree) -> str | None:
        """Return what is held by a tag whose name has the words of a part, as an expression for
        the facts; None where no tag has.
        """
        if not self._tags or not isinstance(tree, Words) or tree.column is not None:
            return None
        held = self._labelled(Label.TAG, tree.tokens, tree.prefix)
        return one_of(f"{facts.TAG}{one}" for one in held) if held else None

    def held_by(self, tree: Tree) -> str | None:
        """Return what is looked for among speakers, sources or occasions as an expression for the
        facts, where few of them are meant; the texts say it too.
        """
        if not isinstance(tree, Words) or tree.column not in _HOLDERS:
            return None
        thing, beginning = _HOLDERS[tree.column]
        ids = named(self._connection, thing, tree.tokens, tree.prefix)
        return one_of(f"{beginning}{one}" for one in ids) if len(ids) <= _MOST_WORDS else None

    def streams(self, tree: Tree) -> tuple[list[tuple[bool, str]], bool] | None:
        """Return expressions of which one holds for whatever a part is true of, each with whether
        it is for the facts, and whether they say all of the part; None where there are none.
        """
        if (text := self.text(tree)) is not None:
            return [(False, text)], True
        if (fact := self.fact(tree)) is not None:
            return [(True, fact)], True
        match tree:
            case Words(tokens, prefix):
                held = self._labelled(Label.TAG, tokens, prefix)
                tagged = one_of(f"{facts.TAG}{one}" for one in held)
                return [(False, self._phrase(tokens, prefix)), (True, tagged)], True
            case Dated(DateOf.PUBLISHED | DateOf.ADDED, earliest, latest):
                near = facts.years if tree.date is DateOf.PUBLISHED else facts.months
                words = near(earliest, latest)
                return None if words is None else ([(True, one_of(words))], False)
            case Or(parts):
                found = [self.streams(part) for part in parts]
                known = [one for one in found if one is not None]
                if len(known) < len(found):
                    return None
                every = [one for held, _ in known for one in held]
                if len(every) > _MOST_STREAMS:
                    return None
                return every, all(exact for _, exact in known)
            case And(parts):
                some = [one for part in parts if (one := self.streams(part)) is not None]
                # One expression of the texts is likely to find the least.
                best = min(some, key=lambda one: (len(one[0]), one[0][0][0]), default=None)
                return None if best is None else (best[0], False)
            case _:
                return None

    def condition(self, tree: Tree, parameters: list[object]) -> str:
        """Return a part as a condition on the quote `q`, its texts `x` and its facts `f`."""
        return composed(tree, lambda leaf: self._leaf(leaf, parameters))

    def _leaf(self, leaf: Leaf, parameters: list[object]) -> str:
        match leaf:
            case Words(tokens, prefix, column):
                parameters.append(sought(tokens, prefix))
                texts = _ALL_TEXTS if column is None else f"x.{column}"
                found = f"instr(' ' || {texts} || ' ', ?) > 0"
                if column is not None or not self._tags:
                    return found
                held = self._held(Label.TAG, self._labelled(Label.TAG, tokens, prefix))
                return f"({found} OR {held})" if held else found
            case Labelled(label, tokens, prefix):
                return self._held(label, self._labelled(label, tokens, prefix)) or "0"
            case Is(kind, value):
                parameters.append(f" {facts.facet(kind, value)} ")
                return "instr(f.c0, ?) > 0"
            case Dated():
                return _dated(leaf, parameters)

    def _phrase(self, tokens: Sequence[str], prefix: bool) -> str:
        """Return tokens behind each other in the language of the index.

        The index knows beginnings of up to four letters. Of longer ones it would put together all
        that they find before the first is there: the words that begin so, where they are few, are
        asked for one by one.
        """
        if not prefix or len(tokens[-1]) <= LONGEST_PREFIX:
            return phrase(tokens, prefix)
        words = terms(self._connection, tokens[-1], _MOST_WORDS + 1)
        if len(words) > _MOST_WORDS:
            return phrase(tokens, prefix)
        found = [phrase((*tokens[:-1], word), False) for word in words]
        if len(found) < 2:
            return found[0] if found else phrase(tokens, False)
        return f"({' OR '.join(found)})"

    def _labelled(self, label: Label, tokens: Sequence[str], prefix: bool) -> list[int]:
        key = (label, tokens, prefix)
        if key not in self._named:
            self._named[key] = named(self._connection, _THINGS[label], tokens, prefix)
        return self._named[key]

    def _held(self, label: Label, ids: Sequence[int]) -> str:
        if not ids:
            return ""
        if len(ids) <= _FEW_LABELS:
            words = (f"instr(f.c0, ' {facts.LABELS[label]}{one} ') > 0" for one in ids)
            return f"({' OR '.join(words)})"
        table, column = _HELD_IN[label]
        chosen = f"quote_id = q.id AND {column} IN {in_list(ids)}"
        return f"EXISTS (SELECT 1 FROM {table} WHERE {chosen})"


def named(connection: Connection, thing: Thing, tokens: Sequence[str], prefix: bool) -> list[int]:
    """Return the things in whose texts the tokens stand behind each other, by their ids."""
    query = (
        "SELECT thing FROM thing_texts WHERE kind = ? AND instr(' ' || text || ' ', ?) > 0"
        " ORDER BY thing"
    )
    wanted = (thing.value, sought(tokens, prefix))
    return list(connection.exec_driver_sql(query, wanted).scalars())


def terms(connection: Connection, beginning: str, most: int) -> list[str]:
    """Return words that begin so among those that some text holds or held."""
    query = "SELECT term FROM quote_terms WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
    bounds = (beginning, f"{beginning}\U0010ffff", most)
    return list(connection.exec_driver_sql(query, bounds).scalars())


@lru_cache(maxsize=256)
def phrase(tokens: Sequence[str], prefix: bool) -> str:
    """Return tokens behind each other in the language of the index."""
    return f'"{" ".join(tokens)}"' + ("*" if prefix else "")


def one_of(words: Iterable[str]) -> str:
    """Return the expression of which one word must be there; of none, what is never there."""
    quoted = [f'"{word}"' for word in words] or [f'"{facts.NONE}"']
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def _all(parts: Sequence[Tree], say: Expression) -> str | None:
    """Return what all parts say, what is excluded behind what is wanted."""
    wanted = [part for part in parts if not isinstance(part, Not)]
    without = [part.part for part in parts if isinstance(part, Not)]
    if not wanted:
        return None
    found = _joined(" AND ", wanted, say)
    if not without or found is None:
        return found
    excluded = _joined(" OR ", without, say)
    return None if excluded is None else f"({found} NOT {excluded})"


def _joined(sign: str, parts: Sequence[Tree], say: Expression) -> str | None:
    said = [say(part) for part in parts]
    known = [one for one in said if one is not None]
    if len(known) < len(said) or not known:
        return None
    return known[0] if len(known) == 1 else f"({sign.join(known)})"


def _dated(asked: Dated, parameters: list[object]) -> str:
    first, last = asked.earliest, asked.latest
    if asked.date is DateOf.ADDED:
        condition, days = happened("q.created", first, last)
        parameters.extend(days)
        return condition
    if asked.date is DateOf.SAID:
        return within("q.said", first, last)
    return (
        "EXISTS (SELECT 1 FROM clippings c JOIN sources s ON s.id = c.source_id"
        f" WHERE c.quote_id = q.id AND {within('s.issued', first, last)})"
    )
