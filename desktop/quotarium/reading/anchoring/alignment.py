"""Words of a quote set beside the words of its source, and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from quotarium.model.clipping import Difference
from quotarium.reading.anchoring.tokens import Token, same

#: A step of an alignment: the quote's token, the source's token; one of them may be missing.
Step = tuple[Token | None, Token | None]

_WORD, _MARK = 4, 1
_NEVER = 1 << 30
#: Above this product of lengths the exact alignment would take too long.
_MOST_CELLS = 250_000


def align(
    quote: Sequence[Token], source: Sequence[Token], free_before: int = 0, free_after: int = 0
) -> list[Step]:
    """Return the cheapest alignment; so many source tokens at the edges may be left out freely."""
    before: list[Step] = []
    after: list[Step] = []
    low, q_high, s_high = 0, len(quote), len(source)
    if not free_before:
        while low < min(q_high, s_high) and same(quote[low], source[low]):
            before.append((quote[low], source[low]))
            low += 1
    if not free_after:
        while min(q_high, s_high) > low and same(quote[q_high - 1], source[s_high - 1]):
            q_high -= 1
            s_high -= 1
            after.append((quote[q_high], source[s_high]))
    middle_quote, middle_source = quote[low:q_high], source[low:s_high]
    if len(middle_quote) * len(middle_source) > _MOST_CELLS:
        middle = _roughly(middle_quote, middle_source)
    else:
        middle = _cheapest(middle_quote, middle_source, free_before, free_after)
    steps = before + middle + after[::-1]
    first, last = 0, len(steps)
    while free_before and first < last and steps[first][0] is None:
        first += 1
        free_before -= 1
    while free_after and last > first and steps[last - 1][0] is None:
        last -= 1
        free_after -= 1
    return steps[first:last]


def differences(quote: str, source: str, steps: Sequence[Step]) -> tuple[Difference, ...]:
    """Return what differs, word by word; what stands together without a space stays together."""
    runs: list[list[Step]] = []
    previous_differs = False
    for step in steps:
        differs = not is_same(step)
        if differs and previous_differs and _belong(quote, source, runs[-1], step):
            runs[-1].append(step)
        elif differs:
            runs.append([step])
        previous_differs = differs
    return tuple(
        Difference(
            quote=_slice(quote, [one for one, _ in run]),
            source=_slice(source, [other for _, other in run]),
        )
        for run in runs
    )


def is_same(step: Step) -> bool:
    """Tell whether a step sets a token beside the same token."""
    one, other = step
    return one is not None and other is not None and same(one, other)


def _belong(quote: str, source: str, run: Sequence[Step], step: Step) -> bool:
    one, other = run[-1]
    if (one is None and step[0] is None) or (other is None and step[1] is None):
        return True
    ones = [one for one, _ in run if one is not None]
    others = [other for _, other in run if other is not None]
    touching = []
    if ones and step[0] is not None:
        touching.append(ones[-1].end == step[0].start)
    if others and step[1] is not None:
        touching.append(others[-1].end == step[1].start)
    return bool(touching) and all(touching)


def _slice(text: str, found: Sequence[Token | None]) -> str:
    present = [token for token in found if token is not None]
    return " ".join(text[present[0].start : present[-1].end].split()) if present else ""


def _cheapest(
    quote: Sequence[Token], source: Sequence[Token], free_before: int, free_after: int
) -> list[Step]:
    costs: list[list[int]] = [[0]]
    for index, other in enumerate(source):
        costs[0].append(0 if index < free_before else costs[0][-1] + _weight(other))
    known: dict[tuple[str, str], int] = {}
    weights = [_weight(other) for other in source]
    for one in quote:
        above = costs[-1]
        weight = _weight(one)
        here = above[0] + weight
        row = [here]
        for index, other in enumerate(source):
            pair = one.key, other.key
            change = known.get(pair)
            if change is None:
                change = known[pair] = _change(one, other)
            best = above[index] + change
            best = min(best, above[index + 1] + weight, here + weights[index])
            row.append(best)
            here = best
        costs.append(row)
    last = costs[-1]
    ends = range(max(0, len(source) - free_after), len(source) + 1)
    column = min(ends, key=lambda end: (last[end], -end))
    return _traced(quote, source, costs, known, column)


def _traced(
    quote: Sequence[Token],
    source: Sequence[Token],
    costs: list[list[int]],
    known: dict[tuple[str, str], int],
    column: int,
) -> list[Step]:
    steps: list[Step] = []
    row = len(quote)
    while row or column:
        cost = costs[row][column]
        one = quote[row - 1] if row else None
        other = source[column - 1] if column else None
        if one and other and cost == costs[row - 1][column - 1] + known[one.key, other.key]:
            steps.append((one, other))
            row, column = row - 1, column - 1
        elif one and cost == costs[row - 1][column] + _weight(one):
            steps.append((one, None))
            row -= 1
        else:
            steps.append((None, other))
            column -= 1
    return steps[::-1]


def _weight(token: Token) -> int:
    return _WORD if token.is_word else _MARK


def _change(one: Token, other: Token) -> int:
    if same(one, other):
        return 0
    if one.is_word != other.is_word:
        return _NEVER
    if not one.is_word:
        return _MARK
    if one.is_number and other.is_number:
        return _WORD - 1
    if one.key[0] != other.key[0] and one.key[-1] != other.key[-1]:
        return _WORD
    return max(1, min(_WORD, round(1.5 * _WORD * (1 - _likeness(one.key, other.key)))))


def _likeness(one: str, other: str) -> float:
    """Return the share of two words that their common beginning and end make up."""
    short, length = min(len(one), len(other)), max(len(one), len(other))
    one, other = one.lower(), other.lower()
    start = 0
    while start < short and one[start] == other[start]:
        start += 1
    end = 0
    while end < short - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return (start + end) / length


def _roughly(quote: Sequence[Token], source: Sequence[Token]) -> list[Step]:
    keys, other_keys = [token.key for token in quote], [token.key for token in source]
    matcher = SequenceMatcher(a=keys, b=other_keys, autojunk=True)
    steps: list[Step] = []
    for tag, low, high, other_low, other_high in matcher.get_opcodes():
        if tag == "equal":
            steps += zip(quote[low:high], source[other_low:other_high], strict=True)
        else:
            steps += [(one, None) for one in quote[low:high]]
            steps += [(None, other) for other in source[other_low:other_high]]
    return steps
