"""Near-identical quotes: all pairs of 100,000, and what one new clipping may repeat.

CPU time. Beside the pairs stands their floor: reading the same texts and splitting them in words.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from quotarium.services.libraries import open_library
from quotarium.services.near_statements import near, near_in_library
from quotarium.storage import near_quotes
from tests.benchmarks.generator import make_library


def main(count: int = 100_000) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = make_library(Path(folder) / "near.quotarium", count)
        with open_library(path) as library:
            begun = time.process_time()
            with library.read() as connection:
                tokens = sum(len(words) for _, words in near_quotes.all_words(connection))
            floor = time.process_time() - begun
            begun = time.process_time()
            pairs = near_in_library(library)
            spent = time.process_time() - begun
            times = []
            for quote_id in range(1, count, max(count // 200, 1)):
                begun = time.process_time()
                near(library, quote_id)
                times.append((time.process_time() - begun) * 1000)
    sys.stdout.write(
        f"{count:,} quotes of {tokens:,} words: {len(pairs)} pairs in {spent:.1f} s,"
        f" {spent / floor:.0f} times the reading of the texts ({floor:.2f} s)\n"
        f"one quote: median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms\n"
    )


if __name__ == "__main__":
    main()
