"""Anchoring: 200 quotes in a text of a million characters, and 1,000 quotes of a library."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

from quotarium.model.clipping import Clipping, Selector, Snapshot
from quotarium.model.quote import Quote
from quotarium.model.source import Source
from quotarium.model.text import StructuredText
from quotarium.reading.anchoring import locate, selector_at
from quotarium.services.verifying import verify_quotes
from quotarium.storage import clippings, quotes, sources
from quotarium.storage.library import Library
from tests.benchmarks.score_anchoring import negated, noisy, retyped

_SYLLABLES = "ba ke lo mi nu ra se ti vo zu dar fen gol hal jin kor lum mar nel pol".split()


def made_up(length: int, seed: int = 1) -> str:
    """Return a text of made-up words, commoner ones more often, in sentences and paragraphs."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    weights = list(accumulate(1 / (rank + 5) for rank in range(len(words))))
    pieces: list[str] = []
    size = 0
    while size < length:
        chosen = chance.choices(words, cum_weights=weights, k=chance.randint(4, 30))
        sentence = " ".join(chosen).capitalize()
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


def library_of(path: Path, snapshots: int = 100, each: int = 10) -> None:
    """Make a library of quotes, a fifth of each kind of change, over snapshots of 20,000."""
    chance = random.Random(4)
    changes: list[Callable[[str], str]] = list(_kinds(chance).values())
    moment = datetime(2025, 1, 1, tzinfo=UTC)
    with Library.create(path) as library, library.write() as writing:
        for number in range(snapshots):
            text = made_up(20_000, seed=number)
            source = Source(citekey=f"work{number}", type="document", title=f"Work {number}")
            source_id = sources.add(writing, source)
            snapshot = Snapshot(
                source_id=source_id,
                sha256=writing.keep_file(text.encode()),
                media_type="text/plain",
                size=len(text),
                captured=moment,
            )
            snapshot_id = sources.add_snapshot(writing, snapshot, StructuredText(text=text))
            for index, exact in enumerate(quotes_of(text, each, seed=number)):
                words = changes[index % len(changes)](exact)
                start = text.index(exact)
                clippings.add(
                    writing,
                    Clipping(
                        quote_id=quotes.add(writing, Quote(words=words)),
                        source_id=source_id,
                        snapshot_id=snapshot_id,
                        exact=exact,
                        selector=selector_at(text, start, start + len(exact)),
                    ),
                )


def _kinds(chance: random.Random) -> dict[str, Callable[[str], str]]:
    return {
        "verbatim": lambda quote: quote,
        "typography": lambda quote: retyped(quote, chance),
        "one word inserted": lambda quote: (negated(quote, chance) or (quote, ""))[0],
        "10 % noise": lambda quote: noisy(quote, chance),
        "not there": lambda quote: quote[::-1],
    }


def hostile() -> dict[str, tuple[str, str]]:
    """Return texts and quotes made to take long: endless repetition, a quote of 100,000."""
    long = made_up(1_000_000, seed=9)
    return {
        "quote of 100,000, changed": (long, f"{long[900:50_000]} not {long[50_000:100_900]}"),
        "one letter over and over": ("a" * 1_000_000, "a" * 100),
        "one letter, one changed": ("a" * 1_000_000, "a" * 50 + "b" + "a" * 50),
        "three words over and over": ("lorem ipsum dolor " * 55_000, "lorem ipsum dolar " * 20),
        "200 omissions in repetition": ("lorem ipsum dolor " * 55_000, "lorem ipsum … " * 200),
    }


def main() -> None:
    """Print the processor seconds for each kind of change, a text's first reading included."""
    for name, (text, quote) in hostile().items():
        begun = time.process_time()
        state = locate(text, Selector(exact=quote)).state.value
        print(f"hostile: {name:28} {time.process_time() - begun:6.2f} s  {state}")
    kinds = _kinds(random.Random(3))
    changes = list(kinds.values())
    for number, name in enumerate([*kinds, "one of each in turn"]):
        text = made_up(1_000_000, seed=number + 10)
        changed = [
            (kinds[name] if name in kinds else changes[index % len(changes)])(quote)
            for index, quote in enumerate(quotes_of(text, 200))
        ]
        begun = time.process_time()
        found = [locate(text, Selector(exact=quote)) for quote in changed]
        spent = time.process_time() - begun
        states = sorted({match.state.value for match in found})
        print(f"200 quotes, {name:22} {spent:6.2f} s  {', '.join(states)}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Bench.quotarium"
        library_of(path)
        with Library.open(path) as library:
            begun = time.process_time()
            report = verify_quotes(library).value
            spent = time.process_time() - begun
            again = time.process_time()
            verify_quotes(library)
            again = time.process_time() - again
            tracemalloc.start()
            outcome = verify_quotes(library)
            kept, most = (size / 1e6 for size in tracemalloc.get_traced_memory())
            tracemalloc.stop()
    counted = ", ".join(f"{state.value} {count}" for state, count in report.counts.items())
    print(f"library: {report.checked} quotes {spent:6.2f} s, again {again:.2f} s ({counted})")
    print(f"memory: at most {most:.1f} MB, {kept:.1f} MB kept for {len(outcome.inverse.rows)} rows")


if __name__ == "__main__":
    main()
