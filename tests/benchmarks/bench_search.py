"""Search, bulk changes and inserts at a thousand, ten thousand, … a million quotes.

Milliseconds of this thread's CPU time; the floors are bare statements on the same file in the same
run. QUOTARIUM_BENCH_QUOTES says how large the largest library is.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from quotarium.model.quote import Quote
from quotarium.services.bulk import change_all
from quotarium.services.bulk_changes import AddTags
from quotarium.services.outcome import committed
from quotarium.services.quotes import details
from quotarium.services.searching import MANY, Order, Search, all_ids, count, search
from quotarium.services.undoing import revert
from quotarium.storage import quotes
from quotarium.storage.library import Library
from tests.benchmarks.large import copy_of, large_library, vocabulary

_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_QUERIES = 200
_START = """
import sys, time
begun = time.process_time()
from pathlib import Path
from quotarium.services.libraries import open_library
from quotarium.services.searching import search
from quotarium.services.quotes import details
library = open_library(Path(sys.argv[1]))
assert len(details(library, search(library, limit=50, most=10_000).ids)) == 50
status = open("/proc/self/status").read()
peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
print((time.process_time() - begun) * 1000, peak)
"""

Row = tuple[str, str]


def main() -> None:
    """Print one table for each size."""
    largest = int(os.environ.get("QUOTARIUM_BENCH_QUOTES", _SIZES[-1]))
    for size in (one for one in _SIZES if one <= largest):
        sys.stdout.write(f"\n{size:,} quotes\n")
        for name, told in _measured(size):
            sys.stdout.write(f"  {name:44} {told}\n")
            sys.stdout.flush()


def _measured(size: int) -> Iterator[Row]:
    chance = random.Random(7)
    path = large_library(size)
    typed = list(_keystrokes(chance, vocabulary(random.Random(1))))
    with Library.open(path) as library:
        search(library, "warm", limit=50)
        yield "floor: bare statement, first 50 by number", _bare(path, typed)
        yield (
            "keystroke, first 50 by date",
            _spread(lambda one: search(library, one, limit=50, most=1), typed),
        )
        yield (
            "keystroke, first 50 and their number, as the window asks",
            _spread(lambda one: search(library, one, limit=50, most=MANY, patience=0.02), typed),
        )
        yield (
            "keystroke, counted up to 10,000",
            _spread(lambda one: count(library, Search(query=one)), typed),
        )
        yield (
            "keystroke, first 50 by relevance",
            _spread(
                lambda one: search(library, one, order=Order.RELEVANCE, limit=50, most=1), typed
            ),
        )
        fields = list(_fields(chance, library, vocabulary(random.Random(1))))
        yield (
            "speaker + date + tag + words, first 50",
            _spread(lambda one: search(library, one, limit=50, most=1), fields),
        )
        for order in (Order.ADDED, Order.SPEAKER, Order.SOURCE):
            yield (
                f"keystroke, first 50 by {order.value}",
                _spread(
                    lambda one, order=order: search(library, one, order=order, limit=50, most=1),  # type: ignore[misc]
                    typed[:60],
                ),
            )
        yield "all ids by date", _spread(lambda _: all_ids(library, Search()), ["", ""])
        ids = search(library, limit=50).ids
        yield "50 quotes with all facts", _spread(lambda _: details(library, ids), [""] * 9)
    yield "start to first 50 (process, CPU; peak memory)", _start(path)
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(copy_of(size, Path(folder))) as library,
    ):
        yield (
            "insert one quote",
            _spread(
                lambda one: committed(library, "Add", lambda w: quotes.add(w, Quote(words=one))),
                [" ".join(typed[n : n + 30]) for n in range(100)],
            ),
        )
        chosen = tuple(chance.sample(range(1, size + 1), min(10_000, size)))
        done = []
        yield (
            f"tag {len(chosen):,} quotes",
            _spread(
                lambda name: done.append(change_all(library, chosen, AddTags(names=(name,)))),
                ["one new", "two new", "three new"],
            ),
        )
        yield (
            f"undo tagging {len(chosen):,} quotes",
            _spread(lambda _: revert(library, done.pop().inverse), [""] * len(done)),
        )


def _keystrokes(chance: random.Random, words: list[str]) -> Iterator[str]:
    """Yield what a search box holds after each key: common and rare words, one or two of them."""
    for number in range(_QUERIES // 5):
        word = words[int(len(words) ** chance.random()) - 1]
        before = f"{chance.choice(words[:200])} " if number % 3 == 0 else ""
        for length in range(1, len(word) + 1):
            yield before + word[:length]


def _fields(chance: random.Random, library: Library, words: list[str]) -> Iterator[str]:
    some = details(library, all_ids(library, Search())[:: max(1, _size(library) // 40)][:40])
    for one in some:
        name = one.speakers[0].speaker.name
        tag = one.tags[0].name
        word = chance.choice(words[:300])
        year = chance.randint(1950, 2015)
        yield f'speaker:"{name}" said:{year}..{year + 10} tag:"{tag}" {word} '
        yield f'speaker:"{name}" {word}'
        yield f'tag:"{tag}" said:{year}.. {word} -{chance.choice(words[:50])} '


def _size(library: Library) -> int:
    return count(library, Search(), None).number


def _bare(path: Path, typed: list[str]) -> str:
    connection = sqlite3.connect(path / "library.db")
    query = "SELECT rowid FROM quote_index WHERE quote_index MATCH ? ORDER BY rowid LIMIT 50"
    told = _spread(
        lambda one: connection.execute(
            query, (" ".join(f'"{word}"' for word in one.split()) + "*",)
        ).fetchall(),
        typed,
    )
    connection.close()
    return told


def _start(path: Path) -> str:
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    runs = []
    for _ in range(4):
        done = subprocess.run(
            [sys.executable, "-c", _START, str(path)],
            capture_output=True, text=True, check=True, env=kept,
        )  # fmt: skip
        runs.append(tuple(map(float, done.stdout.split())))
    spent, memory = sorted(runs[1:])[1]
    return f"{spent:8.0f} ms {memory:8.0f} MB"


def _spread(work: Callable[[str], object], given: list[str]) -> str:
    times = []
    for one in given:
        begun = time.thread_time()
        work(one)
        times.append((time.thread_time() - begun) * 1000)
    times.sort()
    at = [times[min(len(times) - 1, int(len(times) * share))] for share in (0.5, 0.95, 1)]
    return "p50 {:8.2f}   p95 {:8.2f}   max {:8.2f}".format(*at)


if __name__ == "__main__":
    main()
