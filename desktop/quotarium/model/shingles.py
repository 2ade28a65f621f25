"""Near-identical wordings told by runs of words that they share."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final
from zlib import crc32

#: Words in a shingle.
SIZE: Final = 3
#: Two texts that share a run of SIZE + WINDOW - 1 words share a fingerprint (Schleimer, Wilkerson
#: and Aiken, “Winnowing: Local Algorithms for Document Fingerprinting”, 2003).
WINDOW: Final = 4
#: From here on (shingles shared of those of the shorter text) two texts may be one statement.
NEAR: Final = 0.5
#: A fingerprint that so many texts have is a set phrase, and brings nobody together.
_COMMON: Final = 40
_FEW: Final = 2
_STEP: Final = 1_000
_PRIME: Final = (1 << 61) - 1


@lru_cache(maxsize=262_144)
def _number(token: str) -> int:
    return crc32(token.encode())


def shingles(tokens: Sequence[str]) -> list[int]:
    """Return a number for each run of words; a text shorter than a run is one."""
    numbers = [_number(token) for token in tokens]
    if len(numbers) < SIZE:
        return [crc32(" ".join(tokens).encode())] if tokens else []
    return [
        (a * 0x9E3779B1 ^ b * 0x85EBCA6B ^ c * 0xC2B2AE35) % _PRIME
        for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False)
    ]


def fingerprints(numbers: Sequence[int]) -> set[int]:
    """Return the smallest number of every window of shingles."""
    if len(numbers) <= WINDOW:
        return {min(numbers)} if numbers else set()
    return set(map(min, numbers, numbers[1:], numbers[2:], numbers[3:]))


def shared(one: Iterable[int], other: Iterable[int]) -> float:
    """Return how much of the shorter text's shingles the other has: 0 to 1."""
    mine, theirs = set(one), set(other)
    shorter = min(len(mine), len(theirs))
    if not shorter or (shorter < _FEW and len(mine) != len(theirs)):
        return 0.0
    return len(mine & theirs) / shorter


def near_pairs(
    texts: Iterable[tuple[int, Sequence[str]]], going_on: Callable[[], bool] = lambda: True
) -> list[tuple[int, int, float]]:
    """Return the pairs of texts, by their numbers, that are near, the nearest first.

    Where `going_on`, asked after each thousand of what is compared, says False, those found by
    then are returned.
    """
    kept: dict[int, array[int]] = {}
    held: defaultdict[int, list[int]] = defaultdict(list)
    for identity, tokens in texts:
        numbers = shingles(tokens)
        kept[identity] = array("Q", numbers)
        for mark in fingerprints(numbers):
            held[mark].append(identity)
    common: Counter[tuple[int, int]] = Counter()
    for number, ids in enumerate(held.values()):
        if number % _STEP == 0 and not going_on():
            break
        if 1 < len(ids) <= _COMMON:
            for place, one in enumerate(ids):
                common.update((one, other) for other in ids[place + 1 :])
    found = []
    for number, (one, other) in enumerate(common):
        if number % _STEP == 0 and not going_on():
            break
        if (score := shared(kept[one], kept[other])) >= NEAR:
            found.append((one, other, score))
    return sorted(found, key=lambda pair: (-pair[2], pair[0], pair[1]))
