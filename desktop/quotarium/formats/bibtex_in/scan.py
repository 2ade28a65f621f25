"""Cut a .bib file into entries whose values are still LaTeX; a broken entry costs only itself.

Written for speed and for mended files: bibtexparser 2.1 takes 1.5 s for 10,000 entries before any
mapping, and drops an entry whose brace is missing (docs/decisions).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from quotarium.formats.exchange.parsed import Problem
from quotarium.marking import together, tr

# JabRef and others leave out the brace of a broken entry: “@Article,” still begins one.
_START: Final = re.compile(r"@[ \t]*([A-Za-z][\w-]*)\s*([{(])|^@([A-Za-z]+)[ \t]*(,)", re.MULTILINE)
_LINE_START: Final = re.compile(r"^[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]", re.MULTILINE)
_ALMOST: Final = re.compile(r"^[ \t]*@[ \t]*([A-Za-z][\w-]*)", re.MULTILINE)
_SPACE: Final = re.compile(r"(?:\s+|%[^\n]*)*")
_KEY: Final = re.compile(r"\s*([^,={}\"]*?)\s*(?=[,}]|\)\s*$|\Z)", re.MULTILINE)
_FIELD: Final = re.compile(r"([^\s=,{}()\"#%']+)\s*=\s*")
# Almost every field: a value without braces inside, and a comma or the end after it.
_PLAIN_FIELD: Final = re.compile(
    r"\s*([A-Za-z][\w-]*)\s*=\s*(?:\{([^{}]*)\}|\"([^{}\"]*)\"|(\d+))\s*(?:,|(?=\}))"
)
_SIMPLE: Final = re.compile(r"\{([^{}]*)\}|\"([^{}\"]*)\"|([^\s,{}()#\"=@]+)")
_BRACE: Final = re.compile(r"[{}]")
_QUOTE: Final = re.compile(r"[{}\"]")
_JOIN: Final = re.compile(r"\s*#\s*")
_NEXT_FIELD: Final = re.compile(r",?[ \t]*\n\s*[A-Za-z][\w-]*\s*=\s*[{\"\d]")
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
#: Entries that are no sources.
_ASIDE: Final = frozenset({"comment", "preamble", "string"})
#: Macros can double a value with each line; no field is meant to have so many signs.
_LONGEST: Final = 1_000_000
#: How many further entries may lie inside a value (“@note{” at the start of a line).
_WITHIN: Final = 2


class RawEntry(NamedTuple):
    """An entry as it stands: values are LaTeX with macros put in, names in small letters."""

    type: str
    key: str
    fields: dict[str, str]
    line: int


class _Broken(Exception):
    """A value does not end before `limit`."""


def scan(text: str) -> tuple[list[RawEntry], list[Problem]]:
    """Return all entries of a .bib file and what was wrong, by lines."""
    return _Scanner(text).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [found.start() for found in _LINE_START.finditer(text)]
        self._macros = {name: str(number) for number, name in enumerate(_MONTHS.split(), start=1)}
        self._entries: list[RawEntry] = []
        self._problems: list[Problem] = []
        self._counted = (0, 1)

    def scan(self) -> tuple[list[RawEntry], list[Problem]]:
        place = 0
        while (found := _START.search(self._text, place)) is not None:
            self._between(place, found.start())
            kind = (found[1] or found[3]).lower()
            if kind in _ASIDE and found[2]:
                place = self._aside(kind, found.start(), found.end())
            else:
                place = self._entry(kind, found.start(), found.end(), found[2] or "")
        self._between(place, len(self._text))
        return self._entries, self._problems

    def _between(self, start: int, end: int) -> None:
        """Tell of what looks like an entry in the remarks between entries."""
        if "@" not in self._text[start:end]:
            return
        for found in _ALMOST.finditer(self._text, start, end):
            if found[1].lower() not in _ASIDE:
                self._problem(
                    found.start(1),
                    tr("“{word}” begins no entry: it has no brace.").format(word=f"@{found[1]}"),
                )

    def _line(self, place: int) -> int:
        """Return the line of a place; places come in order, so that each is counted once."""
        start, line = self._counted
        if place < start:
            return self._text.count("\n", 0, place) + 1
        line += self._text.count("\n", start, place)
        self._counted = (place, line)
        return line

    def _limits(self, start: int) -> list[int]:
        """Return where an entry ends at the latest: the next entries' starts, or the file's end."""
        index = bisect_right(self._starts, start)
        return [*self._starts[index : index + _WITHIN + 1], len(self._text)][: _WITHIN + 1]

    def _problem(self, place: int, text: str) -> None:
        self._problems.append(Problem(self._line(place), text))

    def _aside(self, kind: str, start: int, place: int) -> int:
        """Pass @comment and @preamble; keep the macro of @string."""
        if kind == "string":
            fields, end = self._fields(start, place, "@string")
            self._macros.update(fields)
            return end
        for limit in self._limits(start):
            end = self._closing(place, limit)
            if end >= 0:
                return end
        # “@comment” without a brace that closes it is a remark of one line.
        newline = self._text.find("\n", place)
        return newline if newline >= 0 else len(self._text)

    def _closing(self, place: int, limit: int) -> int:
        depth = 1
        for found in _BRACE.finditer(self._text, place, limit):
            depth += 1 if found[0] == "{" else -1
            if not depth:
                return found.end()
        return -1

    def _entry(self, kind: str, start: int, place: int, opening: str) -> int:
        line = self._line(start)
        key = ""
        if opening:
            found = _KEY.match(self._text, place)
            if found is not None:
                key = " ".join(found[1].split())
                place = found.end()
        fields, end = self._fields(start, place, f"@{kind}{{{key}")
        self._entries.append(RawEntry(kind, key, fields, line))
        return end

    def _fields(self, start: int, place: int, name: str) -> tuple[dict[str, str], int]:
        """Return the fields from `place` on and where the entry ends."""
        text = self._text
        limits = self._limits(start)
        first = limits[0]
        fields: dict[str, str] = {}
        #: How often a name was given, where more than once.
        given: dict[str, int] = {}
        match = _PLAIN_FIELD.match
        while True:
            plain = match(text, place)
            while plain is not None and (end := plain.end()) <= first:
                field, braced, quoted, digits = plain.groups("")
                field = field.lower()
                if field in fields:
                    break
                fields[field] = braced or quoted or digits
                place = end
                plain = match(text, place)
            place = _skip(text, place)
            if place >= len(text) or (place >= first and place in limits):
                self._problem(start, together(f"{name}:", tr("the closing brace is missing.")))
                return self._parted(fields), min(place, len(text))
            sign = text[place]
            if sign == ",":
                place += 1
                continue
            if sign in "})":
                return fields, place + 1
            found = _FIELD.match(text, place)
            if found is None:
                place = self._junk(start, place, name, limits)
                continue
            field = found[1].lower()
            try:
                value, place = self._value(found.end(), limits)
            except _Broken:
                value, place = self._mended(found.end(), first)
                self._problem(
                    found.start(),
                    together(
                        f"{name}:",
                        tr(
                            "the value of “{field}” has no end; it was taken up to the next field."
                        ).format(field=field),
                    ),
                )
            if field in fields and fields[field] != value:
                self._problem(
                    found.start(),
                    together(f"{name}:", tr("“{field}” is given twice.").format(field=field)),
                )
                given[field] = number = given.get(field, 1) + 1
                field = f"{field}-{number}"
            fields[field] = value

    def _parted(self, fields: dict[str, str]) -> dict[str, str]:
        """Take apart a last value that swallowed the fields after it, its own brace missing."""
        if not fields:
            return fields
        name, value = fields.popitem()
        found = _NEXT_FIELD.search(value)
        if found is None:
            return {**fields, name: value}
        rest = value[found.start() :].strip().lstrip(",")
        more, _ = scan(f"@part{{,{rest}\n}}")
        taken = {key: text for one in more[:1] for key, text in one.fields.items()}
        return {**fields, name: value[: found.start()].strip(), **taken}

    def _junk(self, start: int, place: int, name: str, limits: list[int]) -> int:
        """Pass what is no field, up to the next comma, brace or line."""
        end = place
        text = self._text
        while end < limits[0] and text[end] not in ",}\n":
            end += 1
        found = " ".join(text[place:end].split())[:60]
        if found:
            self._problem(
                place,
                together(
                    f"{name}:", tr("“{words}” is no field and was left out.").format(words=found)
                ),
            )
        return max(end, place + 1) if end < limits[0] else limits[0]

    def _value(self, place: int, limits: list[int]) -> tuple[str, int]:
        text = self._text
        parts: list[str] = []
        while True:
            found = _SIMPLE.match(text, place)
            if found is not None and found.end() <= limits[-1]:
                place = found.end()
                if found[3] is not None:
                    parts.append(self._macro(found[3], found.start()))
                else:
                    parts.append(found[1] if found[1] is not None else found[2])
            elif place < len(text) and text[place] in '{"':
                value, place = self._braced(place, limits)
                parts.append(value)
            elif not parts:
                return "", place
            else:
                break
            joined = _JOIN.match(text, place)
            if joined is None:
                break
            place = joined.end()
        if len(parts) == 1:
            return parts[0], place
        if sum(map(len, parts)) > _LONGEST:
            self._problem(
                place, tr("The macros make a value too long to keep; only its beginning was.")
            )
            return "".join(parts)[:_LONGEST], place
        return "".join(parts), place

    def _braced(self, place: int, limits: list[int]) -> tuple[str, int]:
        """Return the value in braces or quotation marks at `place`, and the place after it."""
        text = self._text
        quoted = text[place] == '"'
        signs = _QUOTE if quoted else _BRACE
        for limit in limits:
            depth = 0 if quoted else 1
            for found in signs.finditer(text, place + 1, limit):
                sign = found[0]
                if sign == "{":
                    depth += 1
                elif sign == "}":
                    depth -= 1
                    if depth == 0 and not quoted:
                        return text[place + 1 : found.start()], found.end()
                    if depth < 0:
                        raise _Broken
                elif depth == 0:
                    return text[place + 1 : found.start()], found.end()
        raise _Broken

    def _mended(self, place: int, limit: int) -> tuple[str, int]:
        """Return a value without an end: up to where the next field begins, or the entry's end."""
        found = _NEXT_FIELD.search(self._text, place + 1, limit)
        end = found.start() if found is not None else limit
        value = self._text[place + 1 : end].strip()
        if found is None:
            return value.rstrip("},\n\t "), limit
        return value.rstrip(",").strip().removesuffix('"').removesuffix("}"), end

    def _macro(self, word: str, place: int) -> str:
        if word.isdigit():
            return word
        known = self._macros.get(word.lower())
        if known is None:
            if not re.fullmatch(r"[\d/.-]+", word):
                self._problem(
                    place,
                    tr("The macro “{word}” is not defined; its name was kept.").format(word=word),
                )
            return word
        return known


def _skip(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() if found is not None else place
