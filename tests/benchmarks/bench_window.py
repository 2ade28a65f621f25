"""Start to a usable window, clip latency, first search result, memory.

Each start is a process of its own on an offscreen screen, beside a bare Qt window and beside
SQLAlchemy's import, in the same run. Times are medians in milliseconds, memory the peak in MB.
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

from tests.benchmarks.generator import make_library

_RUNS = 5
_BARE = """
import json, os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()
"""
_ENGINES = """
import json, os, time
import sqlalchemy
"""
WINDOW = """
import json, os, sys, time
from pathlib import Path
from quotarium.app import create_window
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication
window = create_window(Path(sys.argv[1]))
window.show()
app = QApplication.instance()
timer = QElapsedTimer(); timer.start()
while timer.elapsed() < 30_000:
    app.processEvents()
    time.sleep(0.002)  # as an event loop does: spinning would starve the threads that read
    shown = window.findChild(QAbstractItemView, "quoteList")
    rows = shown.model().rowCount() if shown and shown.model() else 0
    if not (window.isVisible() and window.bench.library):
        continue
    if int(sys.argv[2]) == 0 or (rows and shown.model().index(0, 0).data()):
        # Once more: the cards whose words are there are painted.
        app.processEvents()
        break
"""
_REPORT = """
status = open("/proc/self/status").read()
peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
print(json.dumps({"at": time.time(), "memory": peak}), flush=True)
os._exit(0)
"""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        empty = make_library(Path(folder) / "Empty.quotarium", 0)
        large = make_library(Path(folder) / "Large.quotarium", 10_000)
        rows = [
            ("bare Qt window", started(_BARE)),
            ("import SQLAlchemy", started(_ENGINES)),
            ("window, empty library opened", started(WINDOW, str(empty), "0")),
            ("window, first cards of 10,000", started(WINDOW, str(large), "10000")),
        ]
        for name, (spent, memory) in rows:
            sys.stdout.write(f"{name:32} {spent:8.0f} ms {memory:8.0f} MB\n")
        for name, spent in _services(large):
            sys.stdout.write(f"{name:32} {spent:8.1f} ms\n")


def started(script: str, *arguments: str) -> tuple[float, float]:
    times, memory = [], []
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
                [sys.executable, "-c", script + _REPORT, *arguments],
                capture_output=True,
                text=True,
                check=True,
                env=environment,
            )
            report = json.loads(done.stdout.splitlines()[-1])
            times.append((report["at"] - begun) * 1000)
            memory.append(report["memory"])
    return statistics.median(times[1:]), max(memory)


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
