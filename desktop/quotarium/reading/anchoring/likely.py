"""Whether a passage that is like a quote is that quote, changed, or only another of its kind.

Misprints are spread over a quote and leave a bit of every part; a changed name, number or “not”
leaves everything else as it was. A passage that only shares a turn of phrase lacks whole parts.
The figures were chosen on pages with passages taken out and misprinted.
"""

from __future__ import annotations

from itertools import pairwise

from quotarium.reading.anchoring.alignment import is_same
from quotarium.reading.anchoring.distance import ending_at
from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.fitting import Fitted

#: Fewer letters than these say nothing when some of them are wrong; signs of scripts without
#: spaces count double.
_LEAST = 10
#: The share of characters that may differ: of a short passage, of one of `_LONG` characters.
_SHORT_SHARE, _LONG_SHARE, _LONG = 0.30, 0.36, 100
#: The share where one word alone, or two together, were replaced, in passages shorter than
#: `_SHORT` and where the context speaks for the place.
_REPLACED_SHARE, _SHORT = 0.45, 20
#: Passages with fewer differing characters than this share are taken as they are.
_CLOSE = 0.15
#: Of passages with fewer than this share one part may be lacking.
_RATHER_CLOSE = 0.22
#: The share that may differ where another context was wanted.
_ELSEWHERE = 0.1
#: The length of the parts of which each must be there, and the share of one that may differ.
_PART, _PART_SHARE = 10, 0.4
#: Of a passage this long a share of the parts may be lacking.
_MANY, _LACKING_SHARE = 80, 0.10


def says_enough(passage: str) -> bool:
    """Tell whether a passage is long enough to be known again with something changed."""
    letters = [char for char in passage if char.isalnum()]
    return len(letters) + sum(map(is_unspaced, letters)) >= _LEAST


def tolerance(length: int) -> int:
    """Return how many characters of a passage may differ."""
    longer = min(1.0, length / _LONG)
    return int(length * (_SHORT_SHARE + (_LONG_SHARE - _SHORT_SHARE) * longer))


def widest(passage: str) -> int:
    """Return how many characters may differ at the very most."""
    return int(len(passage) * _REPLACED_SHARE)


def is_likely(
    passage: str, place: str, distance: int, fitted: Fitted, spoken_for: bool | None = None
) -> bool:
    """Tell whether `place`, `distance` edits away, is the passage with something changed.

    `spoken_for` tells whether the context around it is the one wanted; None if none is known.
    """
    length = len(passage)
    if fitted.end <= fitted.start:
        return False
    if spoken_for is False and length < _MANY:
        return distance <= _ELSEWHERE * length
    if distance <= _CLOSE * length:
        return True
    replaced = length < _SHORT or distance <= _SHORT_SHARE * length or spoken_for
    if replaced and _is_one_replacement(fitted):
        return True
    if distance > tolerance(length):
        return False
    lacking, parts = _lacking(passage, place)
    if distance <= _RATHER_CLOSE * length:
        lacking -= 1
    return lacking <= (0 if length < _MANY else _LACKING_SHARE * parts)


def _is_one_replacement(fitted: Fitted) -> bool:
    """Tell whether all that differs is one word or two together, set in the place of others."""
    words = [
        step for step in fitted.steps if any(token is not None and token.is_word for token in step)
    ]
    differing = [index for index, step in enumerate(words) if not is_same(step)]
    if not differing or len(differing) == len(words):
        return not differing
    if differing[-1] - differing[0] >= 2:
        return False
    at_edge = differing[0] == 0 or differing[-1] == len(words) - 1
    paired = all(None not in words[index] for index in differing)
    kept = sum(len(one.key) for one, other in words if one is not None and is_same((one, other)))
    lost = sum(len(token.key) for index in differing if (token := words[index][0]) is not None)
    return (paired or not at_edge) and kept >= lost


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
