"""A program started again hands what it was given to the window that is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from quotarium.gui.starting.one_window import OneWindow, channel, hand_over
from quotarium.gui.window import Window

AGAIN = """
import sys
from pathlib import Path
from quotarium.gui.starting.one_window import hand_over
name, library, *things = sys.argv[1:]
sys.exit(not hand_over(name, Path(library) if library else None, list(map(Path, things))))
"""


def started_again(qtbot: QtBot, name: str, library: Path | None, *things: Path) -> bool:
    """Start another program; return whether the window here took what it was given."""
    arguments = [name, str(library or ""), *map(str, things)]
    program = subprocess.Popen([sys.executable, "-c", AGAIN, *arguments])
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
    return program.returncode == 0


def test_without_a_window_nothing_is_handed_over(tmp_path: Path) -> None:
    assert not hand_over(channel(tmp_path), None, ())


def test_documents_go_to_the_window_that_is_there(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    article = tmp_path / "handed.txt"
    article.write_text("The lock-keeper said nothing.", encoding="utf-8")
    name = channel(tmp_path)
    OneWindow(name, window.take_over, window)
    library = window.bench.library
    assert library is not None
    assert started_again(qtbot, name, library.path.resolve(), article)
    qtbot.waitUntil(
        lambda: "lock-keeper" in window.windowTitle() or "handed" in window.windowTitle()
    )


def test_another_library_is_left_to_the_program_that_was_asked_for_it(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    name = channel(tmp_path)
    OneWindow(name, window.take_over, window)
    assert not started_again(qtbot, name, tmp_path / "Other.quotarium")


def test_the_first_of_two_windows_goes_on_listening(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    name = channel(tmp_path)
    OneWindow(name, window.take_over, window)
    OneWindow(name, lambda *_: False, window)
    assert started_again(qtbot, name, None)


def test_the_place_of_a_program_that_crashed_is_taken(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    name = channel(tmp_path)
    crashed = (
        "import os, sys; from PySide6.QtCore import QCoreApplication;"
        "from PySide6.QtNetwork import QLocalServer; app = QCoreApplication([]);"
        "server = QLocalServer(); assert server.listen(sys.argv[1]); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", crashed, name], check=True)
    OneWindow(name, window.take_over, window)
    assert started_again(qtbot, name, None)
