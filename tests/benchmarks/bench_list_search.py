"""Searches in the lists of sources and speakers, of which there are up to 100,000 and 20,000.

Milliseconds of this thread's CPU time, the best of three. The floor is the whole list in its order.
QUOTARIUM_BENCH_QUOTES says how many quotes hang on some of them.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

from quotarium.model.dates import Edtf
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.services.lists import Thing, ids_of
from quotarium.services.outcome import committed
from quotarium.storage import sources, speakers
from quotarium.storage.library import Library, Writing
from tests.benchmarks.large import copy_of, vocabulary

_SIZES = {Thing.SOURCE: 100_000, Thing.SPEAKER: 20_000}
_TYPES = ("book", "article-newspaper", "article-journal")
_QUERIES = {
    Thing.SOURCE: (
        "{rare}", "{common}", "title:{common}", "-title:{common}", "author:{common}",
        "published:1950..1970", "kind:newspaper", "lang:en", "note:{common}", "has:quote",
        "url:example", "isbn:978", "speaker:{common}", "tag:{common}",
    ),
    Thing.SPEAKER: (
        "{rare}", "role:{common}", "kind:person", "has:quote", "said:1990", "said:1950..2020",
        "said:unknown", "source:{common}", "tag:{common}",
    ),
}  # fmt: skip


def main() -> None:
    """Print the table."""
    size = int(os.environ.get("QUOTARIUM_BENCH_QUOTES", "100000"))
    words = vocabulary(random.Random(1))
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(copy_of(size, Path(folder))) as library,
    ):
        committed(library, "", lambda writing: _fill(writing, words, random.Random(4)))
        for thing, queries in _QUERIES.items():
            floor, _ = _measured(library, thing, "")
            sys.stdout.write(f"{thing.value}: floor {floor:.0f}\n")
            for query in queries:
                asked = query.format(rare=words[30], common=words[3])
                spent, found = _measured(library, thing, f"{asked} ")
                times = f"{spent:6.0f}  ×{spent / floor:.1f}"
                sys.stdout.write(f"  {asked:28} {found:8,} found {times}\n")


def _measured(library: Library, thing: Thing, query: str) -> tuple[float, int]:
    best, found = float("inf"), 0
    for _ in range(3):
        begun = time.process_time()
        found = len(ids_of(library, thing, query))
        best = min(best, time.process_time() - begun)
    return best * 1000, found


def _fill(writing: Writing, words: list[str], chance: random.Random) -> None:
    def text(length: int) -> str:
        ranks = (int(chance.paretovariate(0.6)) for _ in range(length))
        return " ".join(words[min(rank, len(words) - 1)] for rank in ranks)

    def missing(thing: Thing) -> range:
        query = f"SELECT count(*) FROM {thing.value}s"
        return range(writing.connection.exec_driver_sql(query).scalar() or 0, _SIZES[thing])

    sources.add_all(
        writing,
        [
            Source(
                citekey=f"k{n}",
                title=text(8),
                type=chance.choice(_TYPES),
                language="en",
                issued=Edtf.parse(str(chance.randint(1900, 2024))),
                creators=(Creator(family=text(1), given=text(1)),),
                note="" if n % 20 else text(20),
                fields={"publisher": text(2), "URL": f"https://{words[n % 500]}.example/{n}"},
            )
            for n in missing(Thing.SOURCE)
        ],
    )
    for _ in missing(Thing.SPEAKER):
        names = (Name(full=text(2)), Name(full=text(2)))
        speaker = Speaker(names=names, roles=(Role(title=text(2)),))
        speakers.add(writing, speaker, "2024-01-01T00:00:00+00:00")


if __name__ == "__main__":
    main()
