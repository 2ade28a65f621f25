"""The language of citekey patterns: `[auth:lower][year][title:1:capital]`.

Fields stand in brackets, modifiers after colons; what stands outside is kept. docs/citekeys.md is
the guide to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from quotarium.citing.transliteration import ascii_of
from quotarium.errors import InvalidValue
from quotarium.marking import tr
from quotarium.model.dates.parts import points
from quotarium.model.source import Creator, Source

#: Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.
DEFAULT_PATTERN: Final = "[auth:lower][year][title:1:capital]"

_PIECE: Final = re.compile(r"\[([^\[\]]*)\]|([\[\]])")
_FIRST: Final = re.compile(r"first(\d{1,3})")
_WORD: Final = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_VARIABLE: Final = re.compile(r"[A-Za-z][A-Za-z-]*")
_PAGE: Final = re.compile(r"[A-Za-z]?\d+")
_MARKUP: Final = re.compile(r"<[^<>]*>")
_NO_LETTER: Final = re.compile(r"[^A-Za-z0-9]")
_LONGEST_WORD: Final = 20

_STOP_TEXT = """
    a an the of on in at to for and or der die das den dem des ein eine einer und von zu zur zum
    im le la les l un une des du de d et el los las lo una unos unas y o os as um uma do da dos
    das e il gli i della del het een bir ve və i v na o ob za k и в на о об за к от для
"""
_STOP_WORDS = frozenset(_STOP_TEXT.split())

Words = list[str]


class Pattern(NamedTuple):
    """A pattern taken apart: text as it is, and fields that give words."""

    pieces: tuple[str | _Field, ...]

    def filled(self, source: Source) -> str:
        """Return the key of a source, as long as its words make it and not yet unique."""
        named = any(
            piece.name.startswith("auth") for piece in self.pieces if isinstance(piece, _Field)
        )
        words = _Words(source, named=named)
        made = ""
        for piece in self.pieces:
            if isinstance(piece, str):
                made += piece
                continue
            value = piece.text(words)
            # "heybatovndWho" cannot be read: "nd" after a letter is set off by a capital.
            if piece.name == "year" and value == "nd" and made[-1:].isalpha():
                value = "Nd"
            made += value
        return made


class _Field(NamedTuple):
    name: str
    most: int
    letters: int
    changes: tuple[Callable[[Words], Words], ...]

    def text(self, source: _Words) -> str:
        words = source.words(self.name)
        words = words[: self.most] if self.most else words
        for change in self.changes:
            words = change(words)
        whole = "".join(words)
        return whole[: self.letters] if self.letters else whole


@lru_cache(maxsize=16)
def pattern(text: str) -> Pattern:
    """Return a pattern; raise InvalidValue, which says what is wrong with it and what may be."""
    pieces: list[str | _Field] = []
    end = 0
    for found in _PIECE.finditer(text):
        if found[2]:
            raise _wrong(
                text, tr("a bracket is not closed or not opened. Write fields as “[year]”.")
            )
        pieces += [text[end : found.start()], _field(found[1], text)]
        end = found.end()
    pieces.append(text[end:])
    if end == 0:
        raise _wrong(text, tr("it names no field. Write at least one, such as “[auth][year]”."))
    return Pattern(tuple(piece for piece in pieces if piece))


def _field(inner: str, text: str) -> _Field:
    name, *modifiers = (part.strip() for part in inner.split(":"))
    if name not in _FIELDS and not (name in _VARIABLES and _VARIABLE.fullmatch(name)):
        reason = tr(
            "there is no field “{name}”. Use {possible}, or a CSL variable such as container-title."
        )
        raise _wrong(text, reason.format(name=name, possible=", ".join(_FIELDS)))
    most = letters = 0
    changes: list[Callable[[Words], Words]] = []
    for modifier in modifiers:
        if modifier.isdecimal() and modifier.isascii() and 0 < int(modifier) < 100:
            most = int(modifier)
        elif found := _FIRST.fullmatch(modifier):
            letters = int(found[1])
        elif modifier in _CHANGES:
            changes.append(_CHANGES[modifier])
        else:
            reason = tr(
                "“{modifier}” changes nothing. Use a number of words, firstN for N letters, "
                "or {possible}."
            )
            raise _wrong(text, reason.format(modifier=modifier, possible=", ".join(_CHANGES)))
    return _Field(name, most, letters, tuple(changes))


def _wrong(text: str, reason: str) -> InvalidValue:
    return InvalidValue(tr("the citekey pattern"), text, reason)


class _Words:
    """The words of a source's fields, in ASCII; `named` tells whether the pattern has a name."""

    def __init__(self, source: Source, *, named: bool) -> None:
        self._source = source
        self._title = _telling_words(source.title)
        self._names = _names(source)
        if named and not self._names:
            # A source without a creator is known by its title, in the list as in the key.
            self._names, self._title = self._title[:1] or ["source"], self._title[1:]

    def words(self, name: str) -> Words:
        source = self._source
        if name in ("auth", "auths"):
            return self._names[: 1 if name == "auth" else 3]
        if name == "title":
            return self._title
        if name in ("year", "shortyear"):
            year = known_year(source)
            return [year[-2:] if name == "shortyear" and year.isdecimal() else year]
        if name == "type":
            return _words(source.type)
        if name == "page":
            found = _PAGE.search(source.fields.get("page", ""))
            return [found[0]] if found else []
        return _words(source.fields.get(name, ""))


_FIELDS: Final = ("auth", "auths", "year", "shortyear", "title", "type", "page")
_VARIABLES: Final = frozenset(
    """
    archive call-number chapter-number collection-number collection-title container-title
    container-title-short DOI edition event-title genre ISBN ISSN issue jurisdiction keyword
    medium number number-of-volumes original-title part-number PMCID PMID publisher
    publisher-place section source title-short URL version volume volume-title
    """.split()
)
_CHANGES: Final[dict[str, Callable[[Words], Words]]] = {
    "lower": lambda words: [word.lower() for word in words],
    "upper": lambda words: [word.upper() for word in words],
    "capital": lambda words: [word[:1].upper() + word[1:].lower() for word in words],
    "camel": lambda words: [
        word.lower() if not place else word[:1].upper() + word[1:].lower()
        for place, word in enumerate(words)
    ],
    "initials": lambda words: [word[:1] for word in words],
}


def known_year(source: Source) -> str:
    """Return the year of a source for a key: 2025, 199x, 50bc, or nd."""
    stated = points(source.issued.parts) if source.issued is not None else ()
    year = next((point.year for point in stated if point.year.digits != "XXXX"), None)
    if year is None:
        return "nd"
    number = year.value
    if number is None:
        return year.digits.strip("-").lower()
    return str(number) if number > 0 else f"{1 - number}bc"


def _names(source: Source) -> Words:
    creators: tuple[Creator, ...] = source.authors or tuple(
        one for role in ("editor", "director") for one in source.creators if one.role == role
    )
    creators = creators or source.creators
    names = ("".join(_WORD.findall(ascii_of(one.short)))[:_LONGEST_WORD] for one in creators)
    return [name for one in names if (name := _NO_LETTER.sub("", one))]


def _telling_words(title: str) -> Words:
    plain = _MARKUP.sub("", title) if "<" in title else title
    return _shortened(word for word in _WORD.findall(plain) if word.casefold() not in _STOP_WORDS)


def _words(text: str) -> Words:
    return _shortened(_WORD.findall(text))


def _shortened(words: Iterable[str]) -> Words:
    made = (_NO_LETTER.sub("", ascii_of(word))[:_LONGEST_WORD] for word in words)
    return [word for word in made if word]
