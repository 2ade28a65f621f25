"""A rough place of a quote's words in a text, brought to whole words, with what differs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quotarium.model.clipping import Difference
from quotarium.reading.anchoring.alignment import Step, align, differences, is_same
from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.signs import DASHES, INVISIBLE, LIGATURES, QUOTES, Rule
from quotarium.reading.anchoring.tokens import Token, tokens, whole_words

#: How far beyond a rough place its true edges are looked for, in characters.
_BEYOND = 48
#: At most so many first or last words are taken for replaced rather than added.
_MOST_REPLACED = 3


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


def fit(text: str, passage: str, start: int, end: int, prefix: str = "", suffix: str = "") -> Fitted:
    """Return where `passage` stands near `start`–`end`, from whole word to whole word."""
    quote = tokens(passage)
    start, end = whole_words(text, start, end)
    if not quote:
        return Fitted(start, end, passage, text, ())
    near = tokens(text, start, end)
    open_start = not near or near[0].key != quote[0].key
    open_end = not near or near[-1].key != quote[-1].key
    if open_start or open_end:
        low = whole_words(text, max(0, start - _BEYOND * open_start), start)[0]
        high = whole_words(text, end, min(len(text), end + _BEYOND * open_end))[1]
        near = tokens(text, low, high)
    steps = align(quote, near, open_start=open_start, open_end=open_end)
    steps = _with_replaced_edges(steps, near, text, prefix, suffix)
    found = [other for _, other in steps if other is not None]
    if not found:
        return Fitted(start, start, passage, text, tuple(steps))
    return Fitted(found[0].start, found[-1].end, passage, text, tuple(steps))


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
        (INVISIBLE, Rule.INVISIBLE),
        (LIGATURES, Rule.LIGATURES),
        ("…", Rule.ELLIPSES),
        (DASHES, Rule.DASHES),
        (QUOTES, Rule.QUOTATION_MARKS),
    ):
        if any(char in chars for char in signs):
            return rule
    return Rule.SPACES if re.search(r"\s", signs) else Rule.NORMALISATION


def _with_replaced_edges(
    steps: list[Step], near: Sequence[Token], text: str, prefix: str, suffix: str
) -> list[Step]:
    """Set added words at an edge beside the source's words there, where they replace them.

    They do unless a sentence or line begins or ends there, or the context says that the passage
    begins or ends right here.
    """
    found = [other for _, other in steps if other is not None]
    if not found:
        return steps
    lead = _only_quoted(steps)
    if lead and not (prefix and text[: found[0].start].rstrip().endswith(prefix.rstrip()[-12:])):
        at = near.index(found[0])
        spare = _running_words(text, near[:at][::-1], found[0].start)
        steps = _paired(steps, lead, spare)
    trail = _only_quoted(steps[::-1])
    if trail and not (suffix and text[found[-1].end :].lstrip().startswith(suffix.lstrip()[:12])):
        at = near.index(found[-1])
        spare = _running_words(text, near[at + 1 :], found[-1].end)
        steps = _paired(steps[::-1], trail, spare)[::-1]
    return steps


def _only_quoted(steps: Sequence[Step]) -> int:
    count = 0
    while count < len(steps) and steps[count][1] is None:
        count += 1
    words = all(one is not None and one.is_word for one, _ in steps[:count])
    return count if words and count <= _MOST_REPLACED else 0


def _running_words(text: str, beyond: Sequence[Token], edge: int) -> list[Token]:
    """Return the words next to an edge that stand in the same sentence, nearest first."""
    words: list[Token] = []
    for token in beyond:
        between = text[min(token.end, edge) : max(token.start, edge)]
        if not token.is_word or "\n" in between or len(words) == _MOST_REPLACED:
            break
        words.append(token)
        edge = token.start if token.end <= edge else token.end
    return words


def _paired(steps: list[Step], count: int, spare: Sequence[Token]) -> list[Step]:
    """Pair the last of `count` leading quoted words with the spare words, nearest first."""
    paired = list(steps)
    for index, other in zip(range(count - 1, -1, -1), spare, strict=False):
        one = steps[index][0]
        if one is not None and is_unspaced(one.key[0]) != is_unspaced(other.key[0]):
            break
        paired[index] = one, other
    return paired
