"""Why a search finds a quote: the words of a text that it looks for."""

from __future__ import annotations

from collections.abc import Iterator

from quotarium.model.search.tokens import placed
from quotarium.model.search.tree import And, Column, Not, Or, Tree, Words


def highlights(tree: Tree, text: str, column: Column = Column.WORDS) -> tuple[tuple[int, int], ...]:
    """Return the stretches (start, end in code points) of a text in a column that a search looks
    for, in their order and apart from each other.
    """
    wanted = list(_looked_for(tree, column))
    if not wanted:
        return ()
    present = list(placed(text))
    found = []
    for words in wanted:
        last = len(words.tokens) - 1
        for n in range(len(present) - last):
            stretch = present[n : n + last + 1]
            if all(
                token == word or (words.prefix and k == last and token.startswith(word))
                for k, ((token, _, _), word) in enumerate(zip(stretch, words.tokens, strict=True))
            ):
                start, end = stretch[0][1], stretch[-1][2]
                if words.prefix and len(words.tokens[-1]) < len(stretch[-1][0]):
                    end = _beginning(text, words.tokens[-1], stretch[-1][1], end)
                found.append((start, end))
    return tuple(_apart(sorted(found)))


def _beginning(text: str, wanted: str, start: int, end: int) -> int:
    """Return where the beginning of a word ends that was looked for."""
    for cut in range(start + 1, end):
        token = next(placed(text[start:cut]), ("", 0, 0))[0]
        if token == wanted:
            return cut
    return end


def _looked_for(tree: Tree, column: Column) -> Iterator[Words]:
    match tree:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _looked_for(part, column)
        case Words():
            if tree.column in (None, column):
                yield tree
        case Not():
            return
        case _:
            return


def _apart(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in stretches:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
