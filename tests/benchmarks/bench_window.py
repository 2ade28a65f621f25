"""Start to a usable window, clip latency, first search result, memory.

Each start is a process of its own on an offscreen screen, beside a bare Qt window and beside
SQLAlchemy's import, in the same run. Times are medians in milliseconds: of the clock, and of all
processors, which a busy machine blurs less; beside them how many times the bare Qt window's.
Memory is in MB: the program's own (anonymous), and what is mapped from files, which it shares and
the system can take back. At rest, counts and the citation of the first quote are there as well.
QUOTARIUM_BENCH_QUOTES is the size of the largest library.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.generator import make_library
from tests.benchmarks.large import copy_of

_RUNS = 5
_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_REPORT = """
import json, os, sys, time
def report():
    status = open("/proc/self/status").read()
    own, files = (int(status.split(name)[1].split()[0]) / 1024 for name in ("RssAnon:", "RssFile:"))
    told = {"at": time.time(), "spent": time.process_time(), "own": own, "files": files}
    print(json.dumps(told), flush=True)
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1320, 820)
window.show(); app.processEvents()
report()
"""
_ENGINES = """
import sqlalchemy
report()
"""
WINDOW = """
from pathlib import Path
from quotarium.app import create_window
from PySide6.QtWidgets import QApplication
window = create_window(Path(sys.argv[1]))
window.show()
app = QApplication.instance()
def wait(ready):
    until = time.time() + 60
    while not ready():
        if time.time() > until:
            sys.exit("nothing came")
        app.processEvents()
        time.sleep(0.002)  # as an event loop does: spinning would starve the threads that read
    # Once more: the cards whose words are there are painted.
    app.processEvents()
bench, rows = window.bench, window.page.model
wait(lambda: bench.library and (sys.argv[2] == "0" or rows.rowCount() and rows.index(0).data()))
report()
wait(lambda: bench.tasks.idle and not bench.waiting and rows.rowCount() >= int(sys.argv[2]))
report()
# A library left open would be looked over at the next start.
window.close()
"""


class Started(NamedTuple):
    """What a start took: ms of the clock, ms of all processors, MB of its own and of files."""

    clock: float
    spent: float
    own: float
    files: float

    def beside(self, floor: Started) -> str:
        """Return a line of the table."""
        return (
            f"{self.clock:6.0f} ms {self.clock / floor.clock:5.1f} ×"
            f" {self.spent:6.0f} ms {self.spent / floor.spent:5.1f} ×"
            f" {self.own:6.0f} + {self.files:.0f} MB"
        )


def main() -> None:
    """Print the table."""
    largest = int(os.environ.get("QUOTARIUM_BENCH_QUOTES", "100000"))
    with tempfile.TemporaryDirectory() as folder:
        (floor,) = started(_BARE)
        (engines,) = started(_ENGINES)
        _say("", f"{'clock':>9} {'bare':>7} {'processor':>9} {'bare':>7} {'own + files':>14}")
        _say("bare Qt window", floor.beside(floor))
        _say("import SQLAlchemy", engines.beside(floor))
        empty = make_library(Path(folder) / "Empty.quotarium", 0)
        _say("window, empty library opened", started(WINDOW, str(empty), "0")[0].beside(floor))
        for size in (one for one in _SIZES if one <= largest):
            path = copy_of(size, Path(folder))
            shown, rested = started(WINDOW, str(path), str(size))
            _say(f"first cards of {size:,}", shown.beside(floor))
            _say("… at rest", rested.beside(floor))
            shutil.rmtree(path)
        large = make_library(Path(folder) / "Large.quotarium", 10_000)
        for name, spent in _services(large):
            _say(name, f"{spent:6.1f} ms")


def _say(name: str, told: str) -> None:
    sys.stdout.write(f"{name:32} {told}\n")
    sys.stdout.flush()


def started(script: str, *arguments: str) -> list[Started]:
    """Start a script that reports; return the medians of each of its reports."""
    found: list[list[Started]] = []
    # An installed program has its bytecode; the first start makes it and is not counted.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as config:
        environment = {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "QUOTARIUM_CONFIG": config,
            "PYTHONPYCACHEPREFIX": str(Path(config) / "bytecode"),
        }
        for _ in range(_RUNS + 1):
            begun = time.time()
            done = subprocess.run(
                [sys.executable, "-c", f"{_REPORT}{script}\nos._exit(0)", *arguments],
                capture_output=True,
                text=True,
                check=True,
                env=environment,
            )
            reports = [json.loads(line) for line in done.stdout.splitlines()]
            found.append(
                [
                    Started(
                        (one["at"] - begun) * 1000, one["spent"] * 1000, one["own"], one["files"]
                    )
                    for one in reports
                ]
            )
    return [
        Started(*(statistics.median(values) for values in zip(*runs, strict=True)))
        for runs in zip(*found[1:], strict=True)
    ]


def _services(folder: Path) -> list[tuple[str, float]]:
    from quotarium.services.adding import add_text
    from quotarium.services.clipping import ClipRequest, clip
    from quotarium.services.libraries import open_library
    from quotarium.services.quotes import details
    from quotarium.services.searching import search
    from quotarium.services.speakers import SpeakerInput

    copy = folder.with_name("Copy.quotarium")
    shutil.copytree(folder, copy)
    found: list[tuple[str, float]] = []
    with open_library(copy) as library:
        text = "\n\n".join(
            f"Paragraph {n} says “a thing worth keeping, number {n}”." for n in range(99)
        )
        source = add_text(library, text).value
        clips = []
        for number in range(40):
            begun = time.perf_counter()
            clip(
                library,
                ClipRequest(
                    source_id=source.id,
                    exact=f"“a thing worth keeping, number {number}”",
                    speakers=(SpeakerInput(name=f"Speaker {number % 5}", role="minister"),),
                    said="15 March 2025?",
                    occasion="Forum",
                ),
            )
            clips.append((time.perf_counter() - begun) * 1000)
        found.append(("clip, median of 40", statistics.median(clips)))
        found.append(("clip, slowest of 40", max(clips)))
        searches = []
        for word in ("bake", "lo mi", "speaker:ra", "nothing at all", "ze", "kor"):
            begun = time.perf_counter()
            details(library, search(library, word, limit=50).ids)
            searches.append((time.perf_counter() - begun) * 1000)
        found.append(("search, first 50 with all facts", statistics.median(searches)))
        found.append(("search, slowest of 6", max(searches)))
        words = details(library, search(library, limit=1).ids)[0].quote.words.split()
        common = max(words, key=lambda word: search(library, word, limit=1).total)
        whole = []
        for _ in range(5):
            begun = time.perf_counter()
            total = len(search(library, common).ids)
            whole.append((time.perf_counter() - begun) * 1000)
        found.append((f"search matching {total:,}", statistics.median(whole)))
    return found
