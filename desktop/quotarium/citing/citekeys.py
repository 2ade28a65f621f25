"""Citation keys: short, readable, unique, and valid for BibTeX, biber and pandoc."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from quotarium.citing.citekey_patterns import DEFAULT_PATTERN, known_year, pattern
from quotarium.citing.transliteration import ascii_of
from quotarium.model.source import Source

__all__ = ["DEFAULT_PATTERN", "check_pattern", "cleaned", "is_settled", "is_valid", "make",
           "make_all", "renew"]  # fmt: skip

# What BibTeX, biber and pandoc's @key all take, pandoc's trailing punctuation left out.
_VALID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9:._+-]*[A-Za-z0-9])?")
_INVALID = re.compile(r"[^A-Za-z0-9:._+-]+")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def make(source: Source, taken: Collection[str] = (), pattern: str = DEFAULT_PATTERN) -> str:
    """Return the source's citekey, apart from all of `taken` whatever their case.

    A pinned key is kept. Otherwise `pattern` is filled (see `citekey_patterns`). A key that is
    taken gets a, b, c … z, aa. Raise InvalidValue for a pattern that is none.
    """
    if source.citekey_pinned and source.citekey:
        return source.citekey
    return _Keys(taken).free(_made(source, pattern))


def make_all(
    sources: Iterable[Source],
    taken: Collection[str] = (),
    pattern: str = DEFAULT_PATTERN,
    *,
    keep_own: bool = True,
) -> Iterator[str]:
    """Yield a citekey for each source, apart from `taken` and from those before.

    A key that a source brings along is kept where it is valid and free, unless not `keep_own`;
    a pinned one always is.
    """
    keys = _Keys(taken)
    for source in sources:
        own = source.citekey if keep_own or source.citekey_pinned else ""
        if own and is_valid(own) and own.casefold() not in keys:
            yield keys.take(own)
        else:
            yield keys.take(keys.free(cleaned(own) if own else _made(source, pattern)))


def renew(
    sources: Iterable[Source], taken: Collection[str], pattern: str = DEFAULT_PATTERN
) -> Iterator[str]:
    """Yield the key that each source gets anew, apart from all of `taken`, their own included.

    They can be given one after the other: no key is used before it is free. Pinned keys stay,
    and so do those that the pattern makes but for their last letters.
    """
    keys = _Keys(taken)
    for source in sources:
        own = source.citekey
        base = _made(source, pattern)
        rest = own[len(base) :] if own.casefold().startswith(base.casefold()) else None
        lettered = rest and rest.isascii() and rest.islower() and rest.isalpha()
        if (source.citekey_pinned and own) or rest == "" or (lettered and base.casefold() in keys):
            yield own
            continue
        keys.drop(own)
        yield keys.take(keys.free(base))


def apart(keys: Iterable[str], taken: Collection[str]) -> Iterator[str]:
    """Yield the keys as they are, with letters where one is in `taken` or came before."""
    used = _Keys(taken)
    for key in keys:
        yield used.take(used.free(key))


def check_pattern(text: str) -> str:
    """Return a pattern without white space around it; raise InvalidValue where it is none."""
    text = text.strip()
    pattern(text)
    return text


def is_settled(source: Source) -> bool:
    """Tell whether author and year are known, so that a key made of them needs no better one."""
    return bool(source.creators) and known_year(source) != "nd"


def is_valid(key: str) -> bool:
    """Tell whether BibTeX, biber and pandoc all take the key as it is."""
    return _VALID.fullmatch(key) is not None


def cleaned(key: str) -> str:
    """Return the valid key nearest to a given one, as for keys of imported files."""
    kept = _INVALID.sub("", ascii_of(key)).strip(":._+-")
    return kept or "source"


def _made(source: Source, text: str) -> str:
    return cleaned(pattern(text).filled(source))


class _Keys:
    """The keys in use, whatever their case; remembers how far the letters of each base went."""

    def __init__(self, taken: Collection[str]) -> None:
        self._used = {key.casefold() for key in taken}
        self._next: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._used

    def take(self, key: str) -> str:
        self._used.add(key.casefold())
        return key

    def drop(self, key: str) -> None:
        self._used.discard(key.casefold())

    def free(self, base: str) -> str:
        """Return the base with the first letters after it that make it a new key."""
        folded = base.casefold()
        number = self._next.get(folded, 0)
        while folded + (suffix := _suffix(number)) in self._used:
            number += 1
        self._next[folded] = number
        return base + suffix


def _suffix(number: int) -> str:
    """Return "", a, b … z, aa for 0, 1, 2 … 26, 27."""
    suffix = ""
    while number:
        number, letter = divmod(number - 1, len(_ALPHABET))
        suffix = _ALPHABET[letter] + suffix
    return suffix
