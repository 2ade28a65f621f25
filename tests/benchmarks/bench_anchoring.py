"""Anchoring: 200 quotes in a text of a million characters."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from quotarium.model.clipping import Selector
from quotarium.reading.anchoring import locate
from tests.benchmarks.score_anchoring import negated, noisy, retyped

_SYLLABLES = "ba ke lo mi nu ra se ti vo zu dar fen gol hal jin kor lum mar nel pol".split()


def made_up(length: int, seed: int = 1) -> str:
    """Return a text of made-up words, commoner ones more often, in sentences and paragraphs."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    pieces: list[str] = []
    size = 0
    while size < length:
        sentence = " ".join(chance.choices(words, weights, k=chance.randint(4, 30))).capitalize()
        sentence += chance.choice([". ", ". ", "! ", "? ", ".\n\n"])
        pieces.append(sentence)
        size += len(sentence)
    return "".join(pieces)[:length]


def quotes_of(text: str, count: int, seed: int = 2) -> list[str]:
    """Return passages of 20 to 300 characters from word to word."""
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        start = text.index(" ", chance.randrange(len(text) - 400)) + 1
        found.append(text[start : text.index(" ", start + chance.randint(20, 300))])
    return found


def main() -> None:
    """Print the seconds for each kind of change, the text read for the first time included."""
    chance = random.Random(3)
    kinds: dict[str, Callable[[str], str]] = {
        "verbatim": lambda quote: quote,
        "typography": lambda quote: retyped(quote, chance),
        "one word inserted": lambda quote: (negated(quote, chance) or (quote, ""))[0],
        "10 % noise": lambda quote: noisy(quote, chance),
        "not there": lambda quote: quote[::-1],
        "one of each in turn": lambda quote: quote,
    }
    for number, (name, change) in enumerate(kinds.items()):
        text = made_up(1_000_000, seed=number + 10)
        changes = list(kinds.values())
        quotes = [
            (changes[index % 5] if number == 5 else change)(quote)
            for index, quote in enumerate(quotes_of(text, 200))
        ]
        begun = time.perf_counter()
        found = [locate(text, Selector(exact=quote)) for quote in quotes]
        spent = time.perf_counter() - begun
        states = sorted({match.state.value for match in found})
        print(f"200 quotes, {name:22} {spent:6.2f} s  {', '.join(states)}")


if __name__ == "__main__":
    main()
