"""Print what suggesting costs: python tests/benchmarks/bench_detection.py."""

from __future__ import annotations

import sys
import time
import tracemalloc

from quotarium.detection import suggest
from quotarium.model.dates import Edtf
from quotarium.model.text import StructuredText
from quotarium.paths import resource
from quotarium.reading.registry import read

_ARTICLE = 5_000
_ARTICLES = 100
_BOOK = 300 * 2_200


def _english() -> str:
    folder = resource("sample") / "articles"
    names = ("01-the-river-nobody-measures.txt", "07-the-convention-without-a-date.txt")
    return "\n\n".join(read(folder / name).text for name in names)


def _long(length: int) -> str:
    text = _english()
    return (f"{text}\n\n" * (length // len(text) + 1))[:length]


def _seconds(texts: list[str]) -> tuple[float, int]:
    published = Edtf.parse("2025-03-20")
    begun = time.perf_counter()
    count = sum(
        len(suggest(StructuredText(text=text), language="en", published=published))
        for text in texts
    )
    return time.perf_counter() - begun, count


def main() -> None:
    """Print the table."""
    _seconds([_english()])
    articles = [_long(_ARTICLE) for _ in range(_ARTICLES)]
    rows = [
        ("100 articles of 5 kB", *_seconds(articles), "2"),
        ("a book of 300 pages", *_seconds([_long(_BOOK)]), "10"),
        ("1 MB: 100,000 quotation marks", *_seconds(['"aaaaaaaaa' * 100_000]), "-"),
        ("1 MB: one line of “Ada, said”", *_seconds(["Ada, said " * 100_000]), "-"),
        ("1 MB without a space", *_seconds(["a" * 1_000_000]), "-"),
    ]
    for name, seconds, count, goal in rows:
        sys.stdout.write(f"{name:36} {seconds:7.2f} s  {count:6} suggestions   goal {goal} s\n")
    tracemalloc.start()
    _seconds([_long(_BOOK)])
    peak = tracemalloc.get_traced_memory()[1] / 1_000_000
    tracemalloc.stop()
    sys.stdout.write(
        f"{'memory for the book':36} {peak:7.0f} MB                       goal 200 MB\n"
    )


if __name__ == "__main__":
    main()
