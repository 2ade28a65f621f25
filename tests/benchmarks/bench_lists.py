"""The window over a library of up to a million quotes: keys, frames, start and memory.

Milliseconds; “painted” is from a key in the search box until the cards that were looked up are
painted, “frame” is this thread's CPU time for one paint. QUOTARIUM_BENCH_QUOTES says how large the
library is. The floor of a key is the search alone, in this thread.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.bench_window import WINDOW, started
from tests.benchmarks.large import copy_of, vocabulary
from tests.benchmarks.screen import use_no_screen

_KEYS = 120
_FRAMES = 400
_PATIENCE = 60.0


def main() -> None:
    """Print the table."""
    size = int(os.environ.get("QUOTARIUM_BENCH_QUOTES", "100000"))
    use_no_screen()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QUOTARIUM_CONFIG"] = folder
        path = copy_of(size, Path(folder))
        sys.stdout.write(f"{size:,} quotes\n")
        shown, rested = started(WINDOW, str(path), str(size))
        for name, found in (("first cards", shown), ("at rest", rested)):
            told = f"{found.clock:8.0f} ms {found.own:8.0f} + {found.files:.0f} MB"
            _say(f"start to {name}, memory", told)
        _window(path, size)


def _window(path: Path, size: int) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from quotarium.app import create_window
    from quotarium.gui.pages.quotes import QuotesPage
    from quotarium.gui.window import Window
    from quotarium.services.searching import search

    window = create_window(path)
    assert isinstance(window, Window)
    app = QApplication.instance()
    assert app is not None
    window.resize(1320, 820)
    window.show()
    page = window.page
    assert isinstance(page, QuotesPage)

    def wait(ready: Callable[[], bool]) -> None:
        until = time.perf_counter() + _PATIENCE
        while not ready() and time.perf_counter() < until:
            app.processEvents()
            time.sleep(0.0005)

    def at_rest() -> bool:
        bench = window.bench
        return bench.library is not None and bench.tasks.idle and not bench.waiting

    wait(lambda: at_rest() and page.model.rowCount() == size)
    _say("rows", f"{page.model.rowCount():,}")
    library = window.bench.library
    assert library is not None

    chance, words = random.Random(3), vocabulary(random.Random(1))
    painted: list[float] = []
    spent: list[float] = []
    first: list[float] = []
    floor: list[float] = []
    began: list[float] = []
    page.finding.began.connect(lambda _: began.append(time.perf_counter()))
    page.box.setFocus()
    for _ in range(_KEYS // 4):
        word = words[int(len(words) ** chance.random())]
        page.box.clear()
        wait(at_rest)
        # What comes after a pause is over, too.
        QTest.qWait(250)
        wait(at_rest)
        for letter in word[:4]:
            began.clear()
            key, cpu = time.perf_counter(), time.process_time()
            QTest.keyClicks(page.box, letter)
            wait(lambda: bool(began))
            frame = time.thread_time()
            page.view.viewport().repaint()
            first.append((time.thread_time() - frame) * 1000)
            painted.append((time.perf_counter() - key) * 1000)
            spent.append((time.process_time() - cpu) * 1000)
        wait(at_rest)
        begun = time.perf_counter()
        search(library, word, limit=64, most=10_000)
        floor.append((time.perf_counter() - begun) * 1000)
    _say("floor: the search alone", _spread(floor))
    _say("key to painted, typed without a pause", _spread(painted))
    _say("the same, CPU time of all threads", _spread(spent))
    _say("frame after a new result", _spread(first))
    _say_memory("after typing")

    page.box.clear()
    wait(at_rest)
    for name in ("cards", "table"):
        if window.bench.settings.quote_view != name:
            window.actions_table["view.table"].trigger()
            wait(at_rest)
        _say(f"frame while scrolling, {name}", _spread(_scrolled(page, wait, at_rest)))
        bar = page.view.verticalScrollBar()
        jumps = []
        for _ in range(100):
            bar.setValue(chance.randint(0, bar.maximum()))
            begun = time.thread_time()
            page.view.viewport().repaint()
            jumps.append((time.thread_time() - begun) * 1000)
            wait(at_rest)
        _say(f"frame after a jump, {name}", _spread(jumps))
    _say_memory("after all that")
    begun = time.perf_counter()
    page.view.selectAll()
    _say("select all", f"{(time.perf_counter() - begun) * 1000:8.1f} ms")
    wait(at_rest)
    window.close()


def _scrolled(
    page: object, wait: Callable[[Callable[[], bool]], None], at_rest: Callable[[], bool]
) -> list[float]:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    view = page.view  # type: ignore[attr-defined]
    middle = QPointF(view.width() / 2, view.height() / 2)
    frames = []
    for _ in range(_FRAMES):
        wheel = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
            False,
        )  # fmt: skip
        begun = time.thread_time()
        QApplication.sendEvent(view.viewport(), wheel)
        view.viewport().repaint()
        frames.append((time.thread_time() - begun) * 1000)
        QApplication.processEvents()
        if len(frames) % 20 == 0:
            wait(at_rest)
    return frames


def _say_memory(when: str) -> None:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    own, files = (int(status.split(name)[1].split()[0]) / 1024 for name in ("RssAnon:", "RssFile:"))
    _say(f"memory {when}, own + files", f"{own:8.0f} + {files:.0f} MB")


def _spread(times: list[float]) -> str:
    ordered = sorted(times)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95, 0.99)]
    return "p50 {:6.1f}   p95 {:6.1f}   p99 {:6.1f} ms".format(*at)


def _say(name: str, told: str) -> None:
    sys.stdout.write(f"  {name:40} {told}\n")
    sys.stdout.flush()
