"""Records of tagged lines, whatever the tags look like."""

from __future__ import annotations

import re
from typing import NamedTuple

from quotarium.formats.exchange.parsed import Problem
from quotarium.marking import tr


class Record(NamedTuple):
    """The values of a record in their order, each with its tag; `line` is where it begins."""

    line: int
    values: list[tuple[str, str]]

    def all(self, *tags: str) -> list[str]:
        """Return the values of some tags, those of the first tag first."""
        return [value for tag in tags for name, value in self.values if name == tag and value]

    def first(self, *tags: str) -> str:
        """Return the first value of the first of the tags that has one."""
        return next(iter(self.all(*tags)), "")


class Grammar(NamedTuple):
    """How a format writes lines.

    `tag` finds tag and value (groups 1 and 2). A record begins with `starts`, or after a line
    that `ends` finds. `lists` are tags whose further lines are values of their own.
    """

    tag: re.Pattern[str]
    starts: frozenset[str] = frozenset()
    ends: re.Pattern[str] | None = None
    lists: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()


def records(text: str, grammar: Grammar) -> tuple[list[Record], list[Problem]]:
    """Return the records of a text and the lines that belong to none."""
    found: list[Record] = []
    problems: list[Problem] = []
    current: Record | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.rstrip()
        bare = line.strip("\ufeff ")
        if not bare:
            continue
        if grammar.ends is not None and grammar.ends.fullmatch(bare):
            current = None
            continue
        match = grammar.tag.match(line.lstrip("\ufeff"))
        if match is None:
            if current is None or not current.values:
                problems.append(
                    Problem(number, tr("“{line}” is no part of a record.").format(line=bare[:60]))
                )
            else:
                _continue(current, bare, grammar)
            continue
        tag, value = match[1], (match[2] or "").strip()
        if tag in grammar.ignored:
            continue
        if current is None or (tag in grammar.starts and current.values):
            current = Record(number, [])
            found.append(current)
        current.values.append((tag, value))
    return [one for one in found if one.values], problems


def _continue(record: Record, text: str, grammar: Grammar) -> None:
    tag, value = record.values[-1]
    if tag in grammar.lists and value:
        record.values.append((tag, text))
    else:
        record.values[-1] = (tag, f"{value} {text}" if value else text)
