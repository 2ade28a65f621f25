"""Uses the frozen program as a person does: on a screen of its own, by keyboard, and by command.

    python packaging/smoke.py [PROGRAM]

PROGRAM is the frozen `quotarium`, or any other on the PATH. Prints one line a step; the exit code
is 1 at the first that fails. Needs Xvfb, openbox, xdotool and xclip; everything written, settings
included, stays in a temporary folder. On Windows and macOS, where there is no such screen, all
commands are used, and the window is started without one until it has opened the library.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: The frozen program by command, and where its window is a program of its own.
PROGRAM = (
    ROOT
    / "build"
    / "program"
    / {
        "win32": "quotarium/quotarium-cli.exe",
        "darwin": "Quotarium.app/Contents/MacOS/quotarium",
    }.get(sys.platform, "quotarium/quotarium")
)
PATIENCE = 30.0
_PAUSE = 0.05


class Failed(Exception):
    """A step did not come to what was waited for."""


def main(arguments: list[str]) -> int:
    """Run the smoke test on a program; return the exit code."""
    program = arguments[0] if arguments else str(PROGRAM)
    with tempfile.TemporaryDirectory(prefix="quotarium-smoke-") as name:
        folder = Path(name)
        environment = {**os.environ, "HOME": name, "QUOTARIUM_CONFIG": str(folder / "config")}
        environment |= {"XDG_CACHE_HOME": str(folder / "cache"), "LANG": "C.UTF-8", "LANGUAGE": ""}
        try:
            command_line = CommandLine(program, folder, environment)
            command_line.steps()
            if sys.platform != "linux":
                start_without_screen(program.replace("-cli", ""), folder, environment)
                print("smoke: passed, but for what needs a screen")
                return 0
            with screen() as display:
                window = Window(program, folder, {**environment, "DISPLAY": display})
                try:
                    window.steps(command_line)
                finally:
                    window.end()
        except Failed as failure:
            print(f"smoke: FAILED: {failure}")
            return 1
    print("smoke: passed")
    return 0


class CommandLine:
    """The program by command, in one library."""

    def __init__(self, program: str, folder: Path, environment: dict[str, str]) -> None:
        self._program, self.folder, self._environment = program, folder, environment
        self.library = folder / "Smoke.quotarium"

    def steps(self) -> None:
        """Make the sample library; search, read, cite and export."""
        _expect(self.run("--version").startswith("quotarium "), "the version is told")
        self.run("new", str(self.library), "--sample")
        found = self.found("gauges")
        _expect(len(found) > 1, "search finds quotes of the sample library")
        article = next((ROOT / "resources" / "sample" / "articles").glob("01-*.txt"))
        read = json.loads(self.run("extract", str(article), "--json"))
        _expect("gauge" in read["text"], "extract reads an article")
        proposed = self.run("suggest", str(article), "--json").splitlines()
        _expect(len(proposed) > 1, "suggest proposes quotes")
        page = self.folder / "page.html"
        page.write_text("<html><title>T</title><body><p>" + "Words. " * 50 + "</p></body></html>")
        read = json.loads(self.run("extract", str(page), "--json"))
        _expect("Words." in read["text"], "a web page is read in the frozen child")
        for style in ("apa", "chicago-notes-bibliography"):
            target = self.folder / f"{style}.docx"
            self.run_here("export", "--format", "docx", "--style", style, "-o", str(target))
            _expect("word/document.xml" in zipfile.ZipFile(target).namelist(), f"docx in {style}")
        target = self.folder / "all.bib"
        self.run_here("export", "--format", "biblatex", "-o", str(target))
        _expect(target.read_text(encoding="utf-8").count("\n@") > 1, ".bib by command")

    def found(self, *query: str) -> list[dict[str, object]]:
        """Return what a search prints as JSON lines."""
        return [json.loads(line) for line in self.run_here("search", *query, "--json").splitlines()]

    def run_here(self, *arguments: str) -> str:
        """Run a subcommand on the library and return its output."""
        return self.run("-L", str(self.library), *arguments)

    def run(self, *arguments: str) -> str:
        """Run a subcommand and return its output; raise Failed with what it said."""
        done = subprocess.run(
            [self._program, *arguments],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        if done.returncode:
            raise Failed(f"quotarium {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout


def start_without_screen(program: str, folder: Path, environment: dict[str, str]) -> None:
    """Start the window with nobody to see it; its lock in the library shows that it is open."""
    library = folder / "Smoke.quotarium"
    (library / "library.lock").unlink(missing_ok=True)
    process = subprocess.Popen(
        [program, "-L", str(library)], env={**environment, "QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        opened = _comes((library / "library.lock").exists, PATIENCE)
        _expect(opened and not _comes(lambda: process.poll() is not None, 5.0), "the window runs")
    finally:
        process.kill()
        process.wait()


class Window:
    """The program's window, driven by keys; what came of them is looked up outside of it."""

    def __init__(self, program: str, folder: Path, environment: dict[str, str]) -> None:
        self._folder, self._environment = folder, environment
        self._library = folder / "Smoke.quotarium"
        begun = time.monotonic()
        self._process = subprocess.Popen([program, "-L", str(self._library)], env=environment)
        self._wait("the window is shown", lambda: bool(self._windows("Quotarium")))
        print(f"smoke: the window was there after {time.monotonic() - begun:.2f} s")

    def steps(self, command_line: CommandLine) -> None:
        """Search, cite, export what was found, clip a suggestion, and quit."""
        self.wait_open()
        self._press("ctrl+f")
        self._type("gauges")
        self.press_until("a citation is copied", ("Return", "ctrl+shift+c"), self._cited)
        self._export("found.docx")
        body = zipfile.ZipFile(self._folder / "found.docx").read("word/document.xml").decode()
        _expect("as cited in" in body, "the Word document cites at second hand")
        self._export("found.bib", "BibLaTeX")
        before = self._quotes()
        self._press("ctrl+3")
        self.press_until("a source is opened", ("Return",), lambda: not self._windows("^Sources —"))
        self.press_until(
            "a suggestion is clipped", ("ctrl+g", "Return"), lambda: self._quotes() > before
        )
        now = self._quotes()
        self.quit()
        _expect(len(command_line.found()) == now, "the library holds what was clipped")

    def wait_open(self) -> None:
        """Wait until the library's first cards can be shown."""
        self._wait("the library is open", lambda: bool(self._windows("Smoke — Quotarium")))

    def quit(self) -> None:
        """Quit the program as a person does."""
        self.press_until("the program ends", ("ctrl+q",), lambda: self._process.poll() is not None)
        _expect(self._process.returncode == 0, "the program ends without a complaint")

    def end(self) -> None:
        """End the program if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _export(self, name: str, format_title: str = "") -> None:
        """Go through the export dialog: what is shown, in a format, to a file of this name."""
        target = self._folder / name
        self.press_until(
            "the export dialog opens", ("ctrl+e",), lambda: bool(self._windows("^Export$"))
        )
        if format_title:
            self._press("Tab")
            self._type(format_title)
        self.press_until(
            "a file is asked for", ("Return",), lambda: bool(self._windows("^Save as$"))
        )
        self._type(str(target))
        self._press("Return")
        self._wait(f"{name} is written", target.is_file)
        self.press_until("the dialog closes", ("Escape",), lambda: not self._windows("^Export$"))

    def _cited(self) -> bool:
        told = self._ask("xclip", "-o", "-selection", "clipboard")
        return told.startswith("(") and "as cited in" in told

    def _quotes(self) -> int:
        """Count the quotes in the database, as another reader of SQLite."""
        database = sqlite3.connect(f"file:{self._library / 'library.db'}?mode=ro", uri=True)
        with closing(database):
            (count,) = database.execute("SELECT count(*) FROM quotes WHERE trashed IS NULL")
        return int(count[0])

    def _windows(self, title: str) -> list[str]:
        told = self._ask("xdotool", "search", "--onlyvisible", "--name", title)
        return told.split()

    def _press(self, *keys: str) -> None:
        self._ask("xdotool", "key", "--delay", "60", *keys)

    def _type(self, text: str) -> None:
        self._ask("xdotool", "type", "--delay", "10", text)

    def _ask(self, *command: str) -> str:
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True)
        return done.stdout

    def press_until(self, what: str, keys: tuple[str, ...], done: Callable[[], bool]) -> None:
        """Press keys until it is done: the window may be busy with what came before."""
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            self._press(*keys)
            if _comes(done, 3.0):
                print(f"smoke: {what}")
                return
        raise Failed(f"{what}; windows: {', '.join(self._titles())}")

    def _titles(self) -> list[str]:
        return [self._ask("xdotool", "getwindowname", one).strip() for one in self._windows("..")]

    def _wait(self, what: str, done: Callable[[], bool]) -> None:
        if not _comes(done, PATIENCE):
            raise Failed(what)
        print(f"smoke: {what}")


def _comes(done: Callable[[], bool], seconds: float) -> bool:
    """Return whether it is done within so many seconds."""
    begun = time.monotonic()
    while not done():
        if time.monotonic() - begun > seconds:
            return False
        time.sleep(_PAUSE)
    return True


def _expect(true: bool, what: str) -> None:
    if not true:
        raise Failed(what)
    print(f"smoke: {what}")


@contextmanager
def screen(pixels: Path | None = None) -> Iterator[str]:
    """Give the name of a virtual screen with a window manager on it.

    In the folder `pixels`, if there is one, the file Xvfb_screen0 is what the screen shows.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"),
            *(("-fbdir", str(pixels)) if pixels else ()),
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "DISPLAY": display},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
