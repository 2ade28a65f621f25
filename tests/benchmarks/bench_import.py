"""Print what importing references into a library costs: python -m tests.benchmarks import.

The floor, measured in the same run, parses the same file with one bare pattern and inserts the
fields into SQLite as they stand. Times are of the processor, so that other work does not count.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from quotarium.formats.bibtex.writer import Dialect, write
from quotarium.services.importing import import_references
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from tests.benchmarks.bench_formats import made_up

_ENTRY = re.compile(r"@(\w+)\{([^,]+),\n(.*?)\n\}", re.DOTALL)
_FIELD = re.compile(r"\s*(\w+) = (\{.*\}|\w+),?$", re.MULTILINE)


def raw(bib: bytes, database: Path) -> None:
    """Parse and insert with nothing around it."""
    entries = [
        (kind, key, _FIELD.findall(body)) for kind, key, body in _ENTRY.findall(bib.decode())
    ]
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, type TEXT, key TEXT)")
    connection.execute("CREATE TABLE fields (entry INTEGER, name TEXT, value TEXT)")
    connection.execute("CREATE UNIQUE INDEX keys ON entries (key)")
    connection.execute("CREATE INDEX owners ON fields (entry)")
    rows = [(number, kind, key) for number, (kind, key, _) in enumerate(entries)]
    connection.executemany("INSERT INTO entries VALUES (?, ?, ?)", rows)
    fields = [(n, *pair) for n, (_, _, found) in enumerate(entries) for pair in found]
    connection.executemany("INSERT INTO fields VALUES (?, ?, ?)", fields)
    connection.commit()
    connection.close()


def main(counts: tuple[int, ...] = (10_000, 100_000)) -> None:
    """Print a line for each size."""
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            file = folder / "many.bib"
            file.write_bytes(bib := write(made_up(count), Dialect.BIBTEX))
            start = time.process_time()
            raw(bib, folder / "raw.db")
            floor = time.process_time() - start
            with Library.create(folder / "Many.quotarium") as library:
                start = time.process_time()
                outcome = import_references(library, file)
                took = time.process_time() - start
                goal = 1.6 if count <= 10_000 else 14 * count / 100_000
                print(f"import of {count:7,} entries {took:6.2f} s   floor {floor:5.2f} s"
                      f"   ratio {took / floor:4.1f}   goal {goal:.1f} s")  # fmt: skip
                start = time.process_time()
                revert(library, outcome.inverse)
                print(f"undo of {count:9,} entries {time.process_time() - start:6.2f} s")


if __name__ == "__main__":
    main(tuple(int(one) for one in sys.argv[1:]) or (10_000, 100_000))
