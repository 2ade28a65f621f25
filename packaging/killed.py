"""Kills the frozen program at many moments of its writing, and looks at what the next start finds.

    python packaging/killed.py [MOMENTS [PROGRAM]]

Each time the window clips suggestions of the sample library, or words of a quote are typed, until
it is killed; then it is started again. All that another reader of the database saw before the kill
must be there, the program's own check must find no fault, and what was typed must wait to be
offered. The command line is killed as often while it clips. Needs what smoke.py needs.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, redirect_stdout, suppress
from io import StringIO
from pathlib import Path

from smoke import PROGRAM, CommandLine, Failed, Window, screen

#: The longest (s) that the window, or a command, works before it is killed.
_WORK, _COMMAND = 2.5, 2.0
_TYPED = "typed and not kept"


def main(arguments: list[str]) -> int:
    """Kill so often, printing what came of it; return the exit code."""
    moments = int(arguments[0]) if arguments else 20
    program = arguments[1] if arguments[1:] else str(PROGRAM)
    with tempfile.TemporaryDirectory(prefix="quotarium-killed-") as name:
        folder = Path(name)
        environment = {**os.environ, "HOME": name, "QUOTARIUM_CONFIG": str(folder / "config")}
        environment |= {"XDG_CACHE_HOME": str(folder / "cache"), "LANG": "C.UTF-8", "LANGUAGE": ""}
        killing = Killing(program, folder, environment)
        try:
            with screen() as display:
                environment["DISPLAY"] = display
                killing.run("while it clips", moments, killing.while_clipping)
                killing.run("while words are typed", max(1, moments // 4), killing.while_typing)
            killing.run("the command line while it clips", moments, killing.of_command)
        except Failed as failure:
            print(f"killed: FAILED: {failure}")
            return 1
    print("killed: passed")
    return 0


class Killing:
    """Each kill is of a program on a fresh copy of the sample library."""

    def __init__(self, program: str, folder: Path, environment: dict[str, str]) -> None:
        self._program, self._folder, self._environment = program, folder, environment
        self._command_line = CommandLine(program, folder, environment)
        self._library = self._command_line.library
        self._command_line.run("new", str(folder / "Fresh.quotarium"), "--sample")
        shutil.copytree(folder / "Fresh.quotarium", self._library)
        quote = self._command_line.found("gauges")[0]
        self._cited = str(quote["source"]), str(quote["exact"])
        self._chance = random.Random(11)

    def run(self, what: str, moments: int, kill: Callable[[], int]) -> None:
        """Kill at so many moments, each time looking at what is left."""
        written = []
        for number in range(moments):
            shutil.rmtree(self._library, ignore_errors=True)
            shutil.copytree(self._folder / "Fresh.quotarium", self._library)
            try:
                with redirect_stdout(StringIO()):  # the steps of the smoke test tell themselves
                    written.append(kill())
            except Failed as failure:
                raise Failed(f"{what}, moment {number + 1}: {failure}") from failure
        print(f"killed: {moments} times {what}; writes seen before: {written}", flush=True)

    def while_clipping(self) -> int:
        """Kill the window after some of its clips; return how many were seen to be kept."""
        before = self._quotes()
        window = self._window()
        keys = ("key", "--delay", "40", "ctrl+3", "Return", *("ctrl+g", "Return") * 40)
        typing = subprocess.Popen(["xdotool", *keys], env=self._environment)
        time.sleep(self._chance.uniform(0, _WORK))
        seen = self._quotes()
        window.end()
        typing.kill()
        typing.wait()
        self._look(seen)
        self._start_again()
        return len(seen - before)

    def while_typing(self) -> int:
        """Kill the window while words are changed; what was typed waits to be offered."""
        waiting = self._library / "unsaved.json"
        window = self._window()
        window.press_until("words are typed", ("F2",), lambda: self._typed(waiting))
        seen = self._quotes()
        window.end()
        self._look(seen)
        self._start_again()
        if _TYPED not in waiting.read_text(encoding="utf-8"):
            raise Failed("what was typed is not offered")
        return 0

    def of_command(self) -> int:
        """Kill a command that clips; return whether it said that it had."""
        command = ("clip", "--json", "--source", self._cited[0], "--exact", self._cited[1])
        process = subprocess.Popen(
            [self._program, "-L", str(self._library), *command],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=self._chance.uniform(0, _COMMAND))
        process.kill()
        told, _ = process.communicate()
        self._look({json.loads(told)["id"]} if told else set())
        return int(bool(told))

    def _window(self) -> Window:
        window = Window(self._program, self._folder, self._environment)
        window.wait_open()
        return window

    def _start_again(self) -> None:
        """Start the window on what is left, and quit it."""
        window = self._window()
        window.quit()

    def _typed(self, waiting: Path) -> bool:
        subprocess.run(["xdotool", "type", "--delay", "10", _TYPED], env=self._environment)
        time.sleep(1.0)  # it is written a moment after the last key
        with suppress(FileNotFoundError):
            return _TYPED in waiting.read_text(encoding="utf-8")
        return False

    def _quotes(self) -> set[int]:
        """Return the numbers of the quotes in the database, as another reader of SQLite."""
        database = sqlite3.connect(f"file:{self._library / 'library.db'}?mode=ro", uri=True)
        with closing(database):
            return {number for (number,) in database.execute("SELECT id FROM quotes")}

    def _look(self, seen: set[int]) -> None:
        """Raise Failed unless all that was seen is there and nothing is damaged."""
        found = {int(str(one["id"])) for one in self._command_line.found()}
        if lost := seen - found:
            raise Failed(f"quotes {sorted(lost)} are lost")
        told = json.loads(self._command_line.run_here("check", "--json").splitlines()[-1])
        if told["findings"] or told["quotes"] != len(found):
            raise Failed(f"the check tells {told}; {len(found)} quotes are found")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
