"""Whether a passage that is like a quote is that quote, changed, or only another of its kind.

Misprints are spread over a quote and leave a bit of every part. One changed name, number or “not”
leaves everything else as it was. A passage that only shares a turn of phrase lacks whole words,
mostly at its edges. The figures were chosen on pages with passages taken out and misprinted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from quotarium.reading.anchoring.alignment import is_same
from quotarium.reading.anchoring.distance import ending_at
from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.fitting import Fitted
from quotarium.reading.anchoring.tokens import Token

#: Fewer letters than these say nothing when some of them are wrong; signs of scripts without
#: spaces count double.
_LEAST = 10
#: The share of characters that may differ at the very most: where one word or two together were
#: replaced, and where the context speaks for the place.
_WIDEST = 0.45
#: Passages with fewer differing characters than this share are taken as they are, the long ones
#: of `_LONG` characters with fewer than the second.
_CLOSE, _LONG_CLOSE, _LONG = 0.10, 0.18, 60
#: The share that misprints may make up, and where the context speaks for the place.
_MISPRINTED, _MISPRINTED_THERE = 0.26, 0.36
#: From this length on any one word may have been replaced; below, if it is not much of the whole.
_SENTENCE, _LITTLE = 45, 0.20
#: No more letters has a negation that was put in or taken out: not, nie, нет, ليس.
_NEGATION = 4
#: The length of the parts of which each must be there, and the share of one that may differ.
_PART, _PART_SHARE = 10, 0.4
#: Of a passage this long a share of the parts may be lacking.
_MANY, _LACKING_SHARE = 80, 0.10


def says_enough(passage: str) -> bool:
    """Tell whether a passage is long enough to be known again with something changed."""
    letters = [char for char in passage if char.isalnum()]
    return len(letters) + sum(map(is_unspaced, letters)) >= _LEAST


def tolerance(length: int) -> int:
    """Return how many characters of a passage may be misprinted."""
    return int(length * _MISPRINTED)


def widest(passage: str) -> int:
    """Return how many characters may differ at the very most."""
    return int(len(passage) * _WIDEST)


def is_likely(
    passage: str, place: str, distance: int, fitted: Fitted, spoken_for: bool | None = None
) -> bool:
    """Tell whether `place`, `distance` edits away, is the passage with something changed.

    `spoken_for` tells whether the context around it is the one wanted; None if none is known.
    """
    length = len(passage)
    share = distance / length
    if spoken_for is False or fitted.end <= fitted.start:
        return False
    if share <= (_CLOSE if length < _LONG else _LONG_CLOSE):
        return True
    if _is_one_change(fitted, length, share, there=bool(spoken_for)):
        return True
    if share > (_MISPRINTED_THERE if spoken_for else _MISPRINTED):
        return False
    lacking, parts = _lacking(passage, place)
    return lacking <= (0 if length < _MANY else _LACKING_SHARE * parts)


def is_between(fitted: Fitted, distance: int, length: int) -> bool:
    """Tell whether what stands between the context on both sides is the passage, changed."""
    if fitted.end <= fitted.start:
        return False
    change = _one_change(fitted)
    return 2 * distance <= length or (change is not None and change.kept > 1)


def _is_one_change(fitted: Fitted, length: int, share: float, *, there: bool) -> bool:
    """Tell whether all that differs is what people misquote: a name, a number, a “not”, or one
    word inside a sentence.
    """
    change = _one_change(fitted)
    if change is None or change.kept < change.size:
        return False
    both = change.ours + change.theirs
    if not both:
        return True
    if not (change.ours and change.theirs):
        return change.inside and (there or _is_little(both) or length >= _SENTENCE)
    if there or all(map(_is_name, both)) or all(one.is_number for one in both):
        return True
    return change.inside and len(both) == 2 and (length >= _SENTENCE or share <= _LITTLE)


@dataclass(frozen=True, slots=True)
class _Change:
    """The one or two words that differ, in the quote and in the source.

    `kept` counts the letters that do not differ, `inside` tells whether words that do not differ
    stand on both sides.
    """

    ours: list[Token]
    theirs: list[Token]
    kept: int
    inside: bool

    @property
    def size(self) -> int:
        """The letters that differ."""
        return max(_size(self.ours), _size(self.theirs))


def _one_change(fitted: Fitted) -> _Change | None:
    """Return what differs; None if that is in several places or longer."""
    words = [step for step in fitted.steps if any(one is not None and one.is_word for one in step)]
    differing = [index for index, step in enumerate(words) if not is_same(step)]
    low, high = (differing[0], differing[-1] + 1) if differing else (0, 0)
    ours = [one for one, _ in words[low:high] if one is not None]
    theirs = [other for _, other in words[low:high] if other is not None]
    if high - low != len(differing) or max(len(ours), len(theirs)) > 2:
        return None
    kept = _size([one for one, _ in words[:low] + words[high:] if one is not None])
    return _Change(ours, theirs, kept, inside=low > 0 and high < len(words))


def _is_little(changed: list[Token]) -> bool:
    return len(changed) == 1 and len(changed[0].key) <= _NEGATION


def _is_name(token: Token) -> bool:
    """Tell whether a word may be a name: it is capitalised, or its script has no capitals."""
    first = token.key[0]
    return first.isupper() or first.lower() == first.upper()


def _size(words: list[Token]) -> int:
    return sum(len(word.key) for word in words)


def _lacking(passage: str, place: str) -> tuple[int, int]:
    """Return how many parts of the passage are not in the place, and the number of parts."""
    count = max(2, len(passage) // _PART)
    edges = [len(passage) * index // count for index in range(count + 1)]
    lacking = 0
    for low, high in pairwise(edges):
        around = place[max(0, low * len(place) // len(passage) - 2 * _PART) :]
        around = around[: high - low + 4 * _PART]
        lacking += min(ending_at(passage[low:high], around)) > _PART_SHARE * (high - low)
    return lacking, count
