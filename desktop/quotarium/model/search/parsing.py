"""From the text of a search to its tree: no text is an error, and what is odd is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from quotarium.errors import InvalidDate
from quotarium.model.search.days import dated
from quotarium.model.search.fields import QUOTES, Field, Grammar, Texts
from quotarium.model.search.tokens import looked_for
from quotarium.model.search.tree import (
    EVERYTHING,
    Column,
    DateOf,
    Facet,
    Is,
    Label,
    Labelled,
    Not,
    ThingColumn,
    Tree,
    Words,
    all_of,
    any_of,
)

_FIELD: Final = re.compile(r"([^\W\d_]+):")
#: Brackets within so many others are passed over.
_DEEPEST: Final = 12
_ADDRESS: Final = frozenset({"http", "https", "doi", "urn", "mailto", "file"})


class Fault(StrEnum):
    """What is odd about a piece of a search."""

    UNKNOWN_FIELD = "unknown_field"
    NO_VALUE = "no_value"
    UNKNOWN_VALUE = "unknown_value"
    NOT_A_DATE = "not_a_date"
    NOT_CLOSED = "not_closed"


@dataclass(frozen=True, slots=True)
class Problem:
    """A stretch of a search that was not understood as it may have been meant.

    `piece` is its text, `detail` the reason of a date or the values that a field knows.
    """

    start: int
    end: int
    fault: Fault
    piece: str
    detail: str = ""

    @property
    def sentence(self) -> str:
        """What was understood instead, in one English sentence."""
        match self.fault:
            case Fault.UNKNOWN_FIELD:
                return f"“{self.piece}” is no field; it is looked for as words."
            case Fault.NO_VALUE:
                return f"“{self.piece}” has no value yet and is left out."
            case Fault.UNKNOWN_VALUE:
                return f"“{self.piece}” is left out; the values are {self.detail}."
            case Fault.NOT_A_DATE:
                return f"“{self.piece}” is left out: {self.detail}"
            case Fault.NOT_CLOSED:
                return f"“{self.piece}” is taken to reach to the end."


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a search and what it was understood as; None where it asks for nothing."""

    start: int
    end: int
    tree: Tree | None
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A search as it was understood."""

    tree: Tree = EVERYTHING
    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()


def parse(
    text: str, *, typing: bool = True, language: str = "en", grammar: Grammar = QUOTES
) -> Parsed:
    """Return what a search means; never an error.

    With `typing`, a last word that no space follows is taken as a beginning. `language` is that
    of dates in words, `grammar` says what is looked for.
    """
    reader = _Reader(text, typing, language, grammar)
    tree = reader.group(0)
    return Parsed(tree, tuple(reader.pieces), tuple(reader.problems))


class _Reader:
    def __init__(self, text: str, typing: bool, language: str, grammar: Grammar) -> None:
        self.text = text
        self.typing = typing
        self.language = language
        self.grammar = grammar
        self.at = 0
        self.pieces: list[Piece] = []
        self.problems: list[Problem] = []

    def group(self, depth: int) -> Tree:
        """Read alternatives up to the bracket that closes the group, or the end."""
        alternatives: list[Tree] = []
        parts: list[Tree] = []
        while self._skip_space():
            if depth and self.text[self.at] == ")":
                break
            if self._is_or(parts, depth):
                alternatives.append(all_of(tuple(parts)))
                parts = []
                self.at += 2
            elif (part := self._part(depth)) is not None:
                parts.append(part)
        if parts:
            alternatives.append(all_of(tuple(parts)))
        return any_of(tuple(alternatives)) if alternatives else EVERYTHING

    def _skip_space(self) -> bool:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.at < len(self.text)

    def _is_or(self, parts: list[Tree], depth: int) -> bool:
        """Tell whether OR stands here between two things to look for; else it is a word.

        While somebody types, the second thing may still come.
        """
        after = self.text[self.at + 2 :]
        rest = after.strip()
        return (
            bool(parts)
            and self.text.startswith("OR", self.at)
            and after[:1].isspace()
            and (bool(rest) or self.typing)
            and not (depth and rest.startswith(")"))
        )

    def _part(self, depth: int) -> Tree | None:
        start = self.at
        following = self.text[start + 1 : start + 2]
        if self.text[start] == "-" and following and not following.isspace() and following != "-":
            self.at += 1
            part = self._part(depth)
            return None if part is None else Not(part)
        if self.text[start] == "(":
            if depth < _DEEPEST:
                return self._bracketed(depth)
            self.at += 1
            return None
        field = self._field()
        if field is None:
            value, quoted = self._value(depth)
            return self._noted(start, self._plain(value, self._prefix(value, quoted)), None)
        if self.at >= len(self.text) or self.text[self.at].isspace():
            self._problem(start, Fault.NO_VALUE)
            return self._noted(start, None, field)
        value, quoted = self._value(depth)
        return self._noted(start, self._meant(field, value, quoted, start), field)

    def _bracketed(self, depth: int) -> Tree | None:
        start = self.at
        self.at += 1
        part = self.group(depth + 1)
        if self.at < len(self.text):
            self.at += 1
        else:
            self.problems.append(Problem(start, start + 1, Fault.NOT_CLOSED, "("))
        return None if part == EVERYTHING else part

    def _field(self) -> Field | None:
        found = _FIELD.match(self.text, self.at)
        if found is None:
            return None
        name = found[1].casefold()
        if (field := self.grammar.named(name)) is not None:
            self.at = found.end()
            return field
        has_value = self.text[found.end() : found.end() + 1].strip()
        if has_value and name not in _ADDRESS:
            self.problems.append(Problem(self.at, found.end(), Fault.UNKNOWN_FIELD, found[0]))
        return None

    def _value(self, depth: int) -> tuple[str, bool]:
        """Read a phrase in quotation marks (the last may be left open) or a word."""
        text, start = self.text, self.at
        if text[start] == '"':
            end = text.find('"', start + 1)
            closed = end >= 0
            self.at = end + 1 if closed else len(text)
            return text[start + 1 : end if closed else len(text)], closed
        inside = 0
        while self.at < len(text) and not text[self.at].isspace() and text[self.at] != '"':
            inside += {"(": 1, ")": -1}.get(text[self.at], 0)
            if depth and inside < 0:
                break
            self.at += 1
        return text[start : self.at], False

    def _plain(self, value: str, prefix: bool) -> Tree | None:
        texts = self.grammar.plain
        if not texts:
            return _words(value, prefix)
        found = (_in_texts(one, value, prefix) for one in texts)
        parts = tuple(one for one in found if one is not None)
        return any_of(parts) if parts else None

    def _prefix(self, value: str, quoted: bool) -> bool:
        last = self.typing and not quoted and self.at == len(self.text)
        return (last or value.endswith("*")) and value[-1:].strip(')"') != ""

    def _meant(self, field: Field, value: str, quoted: bool, start: int) -> Tree | None:
        found: Tree | None
        match field.target:
            case Column() | ThingColumn() | Label():
                found = _in_texts(field.target, value, self._prefix(value, quoted))
            case Facet():
                return self._facet(field.target, field, value, start)
            case DateOf():
                return self._date(field.target, value, start)
        if found is None:
            self._problem(start, Fault.NO_VALUE)
        return found

    def _facet(self, facet: Facet, field: Field, value: str, start: int) -> Tree | None:
        clean = value.strip().casefold()
        if facet is Facet.LANGUAGE:
            return Is(facet, clean.replace("_", "-"))
        clean = clean.replace(" ", "_").replace("-", "_")
        fitting = [known for known in field.values if known.startswith(clean)]
        if clean in fitting:
            fitting = [clean]
        if len(fitting) == 1:
            return Is(facet, fitting[0])
        self._problem(start, Fault.UNKNOWN_VALUE, ", ".join(fitting or field.values))
        return None

    def _date(self, date: DateOf, value: str, start: int) -> Tree | None:
        try:
            return dated(date, value, self.language)
        except InvalidDate as error:
            self._problem(start, Fault.NOT_A_DATE, error.reason)
            return None

    def _problem(self, start: int, fault: Fault, detail: str = "") -> None:
        piece = self.text[start : self.at]
        self.problems.append(Problem(start, self.at, fault, piece, detail))

    def _noted(self, start: int, tree: Tree | None, field: Field | None) -> Tree | None:
        self.pieces.append(Piece(start, self.at, tree, field))
        return tree


def _in_texts(texts: Texts, value: str, prefix: bool) -> Words | Labelled | None:
    match texts:
        case Label():
            words = _words(value.removeprefix("#"), prefix)
            return words and Labelled(texts, words.tokens, words.prefix)
        case ThingColumn.ISBN:
            # Hyphens stand in it or not, as people like (ISBN Users' Manual, 7th edition, 5).
            return _words(value.replace("-", ""), prefix, texts)
        case _:
            return _words(value, prefix, texts)


def _words(text: str, prefix: bool, column: Column | ThingColumn | None = None) -> Words | None:
    found, part = looked_for(text)
    return Words(found, prefix or part, column) if found else None
