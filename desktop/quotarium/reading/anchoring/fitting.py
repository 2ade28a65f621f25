"""A rough place of a quote's words in a text, brought to whole words, with what differs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quotarium.model.clipping import Difference
from quotarium.reading.anchoring.alignment import Step, align, differences, is_same
from quotarium.reading.anchoring.edges import is_whole
from quotarium.reading.anchoring.signs import (
    APOSTROPHES,
    DASHES,
    INVISIBLE,
    KASHIDA,
    LIGATURES,
    QUOTES,
    WIDE,
    Rule,
)
from quotarium.reading.anchoring.tokens import Token, same, tokens, whole_words

#: How far beyond a rough place its true edges are looked for, in characters.
_BEYOND = 48
#: How many tokens inside a rough edge may be outside the true one.
_LOOSE = 2
#: The longest word that is outside.
_SHORT = 5
#: How many characters of context tell a place.
_TELLING = 12
_APOSTROPHE = re.compile(f"[{re.escape(''.join(APOSTROPHES))}]")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Where a passage stands in a text, word by word."""

    start: int
    end: int
    quote: str
    text: str
    steps: tuple[Step, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What differs, typography aside."""
        return differences(self.quote, self.text, self.steps)

    @property
    def shared(self) -> float:
        """The share of the passage's words, by length, that stand in the source as they are."""
        total = kept = 0
        for step in self.steps:
            if step[0] is not None and step[0].is_word:
                total += len(step[0].key)
                kept += len(step[0].key) * is_same(step)
        return kept / total if total else 0.0


def fit(
    text: str, passage: str, start: int, end: int, prefix: str = "", suffix: str = ""
) -> Fitted:
    """Return where `passage` stands near `start`–`end`, from whole word to whole word.

    Where the words at an edge differ, the words beyond it are looked at too, unless the context
    says that the passage begins or ends right there.
    """
    quote = tokens(passage)
    start, end = whole_words(text, start, end)
    core = tokens(text, start, end)
    if not quote or not core:
        return Fitted(start, end, passage, text, ())
    core[0] = _without_elision(text, core[0], quote[0])
    core[-1] = _without_ending(text, core[-1], quote[-1])
    before: list[Token] = []
    after: list[Token] = []
    if not (same(core[0], quote[0]) or _agree(text[:start], prefix)):
        before = tokens(text, whole_words(text, max(0, start - _BEYOND), start)[0], start)
    if not (same(core[-1], quote[-1]) or _agree(text[end : end + 80][::-1], suffix[::-1])):
        high = whole_words(text, end, min(len(text), end + _BEYOND))[1]
        after = tokens(text, end, high)
    # The edges found by characters may be a short word and a mark off.
    free_before = len(before) + _loose(core, quote[0])
    free_after = len(after) + _loose(core[::-1], quote[-1])
    steps = align(quote, [*before, *core, *after], free_before, free_after)
    return _fitted(text, passage, start, steps)


def fit_between(text: str, passage: str, start: int, end: int) -> Fitted:
    """Return how `passage` stands in what lies from `start` to `end`, marks at the edges aside."""
    quote, there = tokens(passage), tokens(text, start, end)
    free_before = _marks(there) if quote and quote[0].is_word else 0
    free_after = _marks(there[::-1]) if quote and quote[-1].is_word else 0
    steps = align(quote, there, free_before, free_after) if quote and there else []
    return _fitted(text, passage, start, steps)


def _loose(found: Sequence[Token], wanted: Token) -> int:
    """Count the tokens at an edge that may be outside the true one."""
    if same(found[0], wanted):
        return 0
    short = (index for index, token in enumerate(found[:_LOOSE]) if len(token.key) > _SHORT)
    return next(short, min(len(found), _LOOSE))


def _fitted(text: str, passage: str, start: int, steps: Sequence[Step]) -> Fitted:
    found = [other for _, other in steps if other is not None]
    if not found:
        return Fitted(start, start, passage, text, tuple(steps))
    return Fitted(found[0].start, found[-1].end, passage, text, tuple(steps))


def _marks(found: Sequence[Token]) -> int:
    """Count the marks before the first word."""
    return next((index for index, token in enumerate(found) if token.is_word), 0)


def rules_of(fitted: Fitted) -> tuple[Rule, ...]:
    """Return the foldings that passages of the same words need; at least that of spaces."""
    rules = set()
    for one, other in fitted.steps:
        if one is None or other is None:
            continue
        raw = fitted.quote[one.start : one.end], fitted.text[other.start : other.end]
        if raw[0] != raw[1]:
            rules.add(_rule("".join(raw)))
    return tuple(sorted(rules or {Rule.SPACES}))


def _rule(signs: str) -> Rule:
    if "\n" in signs:
        return Rule.LINE_BREAK_HYPHENS
    for chars, rule in (
        ("\u00ad\u0002", Rule.SOFT_HYPHENS),
        (KASHIDA, Rule.KASHIDA),
        (INVISIBLE, Rule.INVISIBLE),
        (WIDE, Rule.WIDTH),
        (LIGATURES, Rule.LIGATURES),
        ("…", Rule.ELLIPSES),
        (DASHES, Rule.DASHES),
        (QUOTES, Rule.QUOTATION_MARKS),
    ):
        if any(char in chars for char in signs):
            return rule
    return Rule.SPACES if re.search(r"\s", signs) else Rule.NORMALISATION


def _agree(before: str, prefix: str) -> bool:
    """Tell whether what stands before an edge is what the context says."""
    wanted = prefix.strip()[-_TELLING:]
    return bool(wanted) and before.rstrip()[-_TELLING:].endswith(wanted)


def _without_elision(text: str, token: Token, wanted: Token) -> Token:
    """Return what follows the apostrophe, if that is the word wanted: l’|homme."""
    for found in _APOSTROPHE.finditer(text, token.start, token.end):
        rest = tokens(text, found.end(), token.end)
        if len(rest) == 1 and same(rest[0], wanted):
            return rest[0]
    return token


def _without_ending(text: str, token: Token, wanted: Token) -> Token:
    """Return what precedes the apostrophe, if that is the word wanted: minister|’s, not can|’t."""
    for found in _APOSTROPHE.finditer(text, token.start, token.end):
        rest = tokens(text, token.start, found.start())
        if len(rest) == 1 and same(rest[0], wanted) and is_whole(text, token.start, found.start()):
            return rest[0]
    return token
