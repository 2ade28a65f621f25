"""Where in a text a passage that was changed may stand: the places that share runs of characters.

Runs of a few characters are looked up in an index of the text, rarest first, and vote for the
place where the passage would begin.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property, lru_cache

from quotarium.reading.anchoring.edges import is_unspaced
from quotarium.reading.anchoring.folding import Folded, fold_source

#: Characters of a run, and the step at which the text's runs are indexed.
_RUN, _STEP = 4, 2
#: The same for scripts without spaces, in which a sign says more.
_UNSPACED_RUN, _UNSPACED_STEP = 2, 1
#: Votes looked at for one passage.
_MOST_VOTES = 2_000
_MOST_WINDOWS = 6
#: Runs looked at even where all of them are common.
_FEWEST_RUNS = 16
#: A place with fewer than this share of the best place's votes is not looked at.
_ENOUGH = 0.5
#: Of the runs looked at, a changed passage's own place has at least this share.
_LEAST_SHARE = 0.1

Window = tuple[int, int]


class Searchable:
    """A folded text in lower case, offsets unchanged, with indexes made when first needed."""

    def __init__(self, source: Folded) -> None:
        self.source = source
        self.text = lowered(source.folded)

    def windows(self, passage: str, slack: int) -> list[Window]:
        """Return the ranges, with `slack` at both edges, where `passage` (lowered) may stand."""
        unspaced = 2 * sum(map(is_unspaced, passage)) > len(passage)
        run = _UNSPACED_RUN if unspaced else _RUN
        index = self._unspaced_index if unspaced else self._index
        found = [
            (places, offset)
            for offset in range(len(passage) - run + 1)
            if (places := index.get(passage[offset : offset + run]))
        ]
        found.sort(key=lambda entry: len(entry[0]))
        width = max(16, len(passage) // 4)
        votes: Counter[int] = Counter()
        looked_at = runs = 0
        for places, offset in found:
            looked_at += len(places)
            if looked_at > _MOST_VOTES and runs >= _FEWEST_RUNS:
                break
            runs += 1
            votes.update({(place - offset) // width for place in places})
        least = max(runs * _LEAST_SHARE, max(votes.values(), default=0) * _ENOUGH)
        return self._windows(votes, width, len(passage), slack, least)

    def _windows(
        self, votes: Counter[int], width: int, length: int, slack: int, least: float
    ) -> list[Window]:
        strong = [
            (count + max(votes.get(bucket - 1, 0), votes.get(bucket + 1, 0)), bucket)
            for bucket, count in votes.most_common(4 * _MOST_WINDOWS)
        ]
        strong.sort(reverse=True)
        ranges = sorted(
            (
                max(0, (bucket - 1) * width - slack),
                min(len(self.text), (bucket + 2) * width + length + slack),
            )
            for count, bucket in strong[:_MOST_WINDOWS]
            if count >= least
        )
        if not ranges:
            return []
        joined = [ranges[0]]
        for start, end in ranges[1:]:
            if start < joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return [(start, end) for start, end in joined if start < end]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        return _indexed(self.text, _RUN, _STEP)

    @cached_property
    def _unspaced_index(self) -> dict[str, list[int]]:
        return _indexed(self.text, _UNSPACED_RUN, _UNSPACED_STEP)


@lru_cache(maxsize=2)
def searchable(text: str) -> Searchable:
    """Return a document's text made ready; the last two are kept."""
    return Searchable(fold_source(text))


def lowered(text: str) -> str:
    """Return `text` in lower case with every character at its offset."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _indexed(text: str, run: int, step: int) -> dict[str, list[int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for place in range(0, len(text) - run + 1, step):
        index[text[place : place + run]].append(place)
    return dict(index)
