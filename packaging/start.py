"""Times starts of the frozen program until its window is filled, beside a bare Qt window.

    python packaging/start.py [PROGRAM]

The screen is a virtual one, whose memory is looked at from outside: a start ends with the change of
a pixel after which nothing changes for a while. (The citation of the first quote comes later, made
by an engine that starts once the window is filled.) Warm starts find every file in memory; before a
cold one the system is told to forget all files. That needs root; for root, other work on the
machine also waits meanwhile. The processor's time is that of the warm starts. Prints the medians of
one run as a table; run it with a Python that has PySide6, which shows the bare window.
"""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from smoke import PROGRAM, screen

RUNS = 5
_LOOK = 0.008
_PATIENCE = 60.0
#: So long (s) nothing changes where a window is filled.
_QUIET = 0.75
#: So long (s) a screen needs to lose a window that was killed.
_BETWEEN = 0.5
_FORGET = Path("/proc/sys/vm/drop_caches")
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow;"
    "app = QApplication([]); window = QMainWindow(); window.resize(1200, 700);"
    "window.show(); app.exec()"
)


def main(arguments: list[str]) -> int:
    """Print the table; return the exit code."""
    program = arguments[0] if arguments else str(PROGRAM)
    if os.geteuid() == 0:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))  # what is started inherits it
    with tempfile.TemporaryDirectory(prefix="quotarium-start-") as name:
        folder = Path(name)
        environment = {
            **{key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"},
            "HOME": name,
            "QUOTARIUM_CONFIG": str(folder / "config"),
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(folder / "cache"),
            "QT_QPA_PLATFORM": "xcb",
        }
        library = folder / "Start.quotarium"
        subprocess.run([program, "new", library, "--sample"], env=environment, check=True)
        commands = {
            "bare Qt window": (sys.executable, "-c", _BARE),
            "the program, no library yet": (program,),
            "the program, sample library": (program, "-L", str(library)),
        }
        with screen(folder) as display:
            watch = Watch(folder / "Xvfb_screen0", {**environment, "DISPLAY": display})
            print(f"{f'start, median of {RUNS}':32}{'warm':>10}{'processor':>12}{'cold':>10}")
            for title, command in commands.items():
                watch.start(command)
                warm = [watch.start(command) for _ in range(RUNS)]
                times = [statistics.median(column) for column in zip(*warm, strict=True)]
                told = f"{title:32}{times[0]:8.2f} s{times[1]:10.2f} s"
                if os.access(_FORGET, os.W_OK):
                    cold = [watch.start(command, _forget)[0] for _ in range(RUNS)]
                    told += f"{statistics.median(cold):8.2f} s"
                print(told, flush=True)
    return 0


class Watch:
    """Starts programs on a virtual screen and sees when they have painted."""

    def __init__(self, pixels: Path, environment: dict[str, str]) -> None:
        self._pixels, self._environment = pixels, environment

    def start(
        self, command: Sequence[str], before: Callable[[], None] = lambda: None
    ) -> tuple[float, float]:
        """Return the seconds until a command's window is filled, and the processor's for it.

        Raises TimeoutError if it goes on changing, and RuntimeError if the program ends.
        """
        empty = self._pixels.read_bytes()
        before()
        begun = time.monotonic()
        process = subprocess.Popen(
            command, env=self._environment, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            return self._filled(process, empty, begun)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            time.sleep(_BETWEEN)

    def _filled(
        self, process: subprocess.Popen[bytes], empty: bytes, begun: float
    ) -> tuple[float, float]:
        shown, changed, spent = empty, begun, 0.0
        while shown is empty or time.monotonic() - changed < _QUIET:
            now, seen = time.monotonic(), self._pixels.read_bytes()
            if process.poll() is not None:
                raise RuntimeError(f"{process.args!r} ended by itself")
            if now - begun > _PATIENCE:
                raise TimeoutError(f"{process.args!r} did not come to rest")
            if seen != shown:
                shown, changed, spent = seen, now, _processor(process.pid)
            time.sleep(_LOOK)
        return changed - begun, spent


def _processor(pid: int) -> float:
    """Return the seconds that a process has worked (proc(5), fields 14 and 15)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _forget() -> None:
    """Have the system write what is to be written and forget every file it has in memory."""
    os.sync()
    _FORGET.write_text("3\n", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
