"""The passage of a text that is most like given words, shown where they were not found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
#: Below this share of common words nothing is worth showing.
_ENOUGH = 0.5
#: Words commoner than this in the text say nothing about the place.
_TOO_COMMON = 400


def nearest(text: str, exact: str) -> str | None:
    """Return the passage that shares most words, in order, with `exact`; None if none is near."""
    wanted = [found[0].casefold() for found in _WORD.finditer(exact)]
    spans = [found.span() for found in _WORD.finditer(text)]
    if not wanted or not spans:
        return None
    words = [text[start:end].casefold() for start, end in spans]
    first = _likely_start(words, wanted)
    if first is None:
        return None
    low, high = max(0, first - len(wanted) // 2), first + len(wanted) * 3 // 2 + 1
    window = words[low:high]
    blocks = SequenceMatcher(a=window, b=wanted, autojunk=False).get_matching_blocks()
    common = [block for block in blocks if block.size]
    if sum(block.size for block in common) < _ENOUGH * len(wanted):
        return None
    start, end = common[0].a + low, common[-1].a + common[-1].size + low
    start = max(0, start - common[0].b)
    end = min(len(spans), end + len(wanted) - common[-1].b - common[-1].size)
    return " ".join(text[spans[start][0] : spans[end - 1][1]].split())


def _likely_start(words: list[str], wanted: list[str]) -> int | None:
    """Return the word offset for which most of the wanted words vote."""
    places: dict[str, list[int]] = {word: [] for word in wanted}
    for index, word in enumerate(words):
        if word in places:
            places[word].append(index)
    votes: Counter[int] = Counter()
    usual = min((len(found) for found in places.values() if found), default=0)
    for offset, word in enumerate(wanted):
        if len(places[word]) <= max(usual, _TOO_COMMON):
            votes.update(place - offset for place in places[word])
    if not votes:
        return None
    # An insertion or deletion shifts the votes, so those of neighbouring offsets are added up.
    offsets = sorted(votes)
    reach = max(2, len(wanted) // 5)
    sums = [0]
    for offset in offsets:
        sums.append(sums[-1] + votes[offset])
    best, best_sum = offsets[0], 0
    for index, offset in enumerate(offsets):
        total = sums[bisect_left(offsets, offset + reach + 1)] - sums[index]
        if total > best_sum:
            best, best_sum = offset, total
    return max(0, best)
