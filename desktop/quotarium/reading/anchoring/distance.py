"""Edit distance of a pattern to every place of a text, many characters at a time.

Bit-parallel, after Myers (Journal of the ACM 46, 1999) in Hyyrö's form; a Python integer is one
machine word of any length, so that a pattern of any length is one word.
"""

from __future__ import annotations


def ending_at(pattern: str, text: str, *, anchored: bool = False) -> list[int]:
    """Return, for each length of text read, the least distance of the pattern to what ends there.

    What ends there may begin anywhere in `text`; at its beginning if `anchored`. Index 0 is the
    distance to nothing, the length of the pattern.
    """
    length = len(pattern)
    masks: dict[str, int] = {}
    for index, char in enumerate(pattern):
        masks[char] = masks.get(char, 0) | 1 << index
    full, top = (1 << length) - 1, 1 << (length - 1)
    carry = int(anchored)
    positive, negative, distance = full, 0, length
    distances = [distance]
    mask_of, note = masks.get, distances.append
    for char in text:
        equal = mask_of(char, 0) | negative
        diagonal = (((equal & positive) + positive) ^ positive) | equal
        right = negative | full & ~(diagonal | positive)
        left = positive & diagonal
        if right & top:
            distance += 1
        elif left & top:
            distance -= 1
        right = right << 1 | carry
        positive = (left << 1 | ~(diagonal | right)) & full
        negative = right & diagonal & full
        note(distance)
    return distances


def best_places(pattern: str, text: str, limit: int) -> list[tuple[int, int, int]]:
    """Return (distance, start, end) of the places within `limit` edits that do not overlap,
    nearest first.
    """
    distances = ending_at(pattern, text)
    reach = max(1, len(pattern) // 2)
    ends = sorted((d, end) for end, d in enumerate(distances) if d <= limit)
    taken: list[int] = []
    places = []
    for distance, end in ends:
        if any(abs(end - other) < reach for other in taken):
            continue
        taken.append(end)
        places.append((distance, _start(pattern, text, end, distance), end))
    return places


def _start(pattern: str, text: str, end: int, distance: int) -> int:
    """Return where the place that ends at `end` begins: the nearest in length to the pattern."""
    behind = text[max(0, end - len(pattern) - distance) : end][::-1]
    distances = ending_at(pattern[::-1], behind, anchored=True)
    best = min(distances)
    lengths = [length for length, found in enumerate(distances) if found == best]
    return end - min(lengths, key=lambda length: abs(length - len(pattern)))
