"""A window on a copy of the sample library, and waiting for its background work."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotarium.app import create_window
from quotarium.citing.markup import Block, Run
from quotarium.gui.tasks import Lane
from quotarium.gui.theme import theme
from quotarium.gui.translation import install
from quotarium.gui.window import Window
from quotarium.model.details import QuoteDetails
from quotarium.services.citations import Citations, Preview
from quotarium.services.libraries import create_library
from quotarium.settings import ThemeChoice


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "Sample.quotarium"
    create_library(folder, sample=True).close()
    return folder


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    install(qapp, "en")
    theme().choose(ThemeChoice.LIGHT)
    yield
    theme().choose(ThemeChoice.LIGHT)
    # The offscreen screen ends the process with a crash if something is left on its clipboard.
    QGuiApplication.clipboard().clear()


class StubCitations(Citations):
    """Cites one quote by the names of its speakers, without V8, which takes a second to start."""

    def preview(
        self, details: QuoteDetails, style: str, locale: str | None = None, *, facts: bool = False
    ) -> Preview:
        names = " & ".join(one.speaker.name for one in details.speakers)
        entry = details.cited.source.title if details.cited else ""
        return Preview(
            citation=(Run(text=f"({names}, {style})"),),
            entry=(Block(kind="block", runs=(Run(text=entry),)),),
        )


@pytest.fixture
def real_citations() -> None:
    """Ask for the real citation engine in the place of the stub."""


@pytest.fixture(autouse=True)
def _citations(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "real_citations" not in request.fixturenames:
        monkeypatch.setattr("quotarium.services.citations.Citations", StubCitations)


Settle = Callable[[Window], None]
#: Pauses after typing are shorter than this (ms); what waits longer is not waited for.
_LONGEST_PAUSE = 200


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Return a function that waits until a window has nothing more to read or write."""

    def at_rest(window: Window) -> bool:
        pausing = any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= _LONGEST_PAUSE
            for timer in window.findChildren(QTimer)
        )
        waiting = window.bench.waiting and not window.bench.opening
        return not (
            pausing or waiting or window.bench.tasks.busy(Lane.READ, Lane.SURVEY, Lane.WRITE)
        )

    def wait(window: Window) -> None:
        # Twice: what has come to an end may be painted, and painting may ask for more.
        for _ in range(2):
            qtbot.wait(10)
            qtbot.waitUntil(lambda: at_rest(window), timeout=30_000)

    return wait


@pytest.fixture
def window(sample_folder: Path, tmp_path: Path, qtbot: QtBot, settle: Settle) -> Iterator[Window]:
    folder = tmp_path / "Sample.quotarium"
    shutil.copytree(sample_folder, folder)
    made = create_window(folder)
    assert isinstance(made, Window)
    made.resize(1320, 820)
    with qtbot.waitExposed(made):
        made.show()
    settle(made)
    yield made
    # A window that speaks another language may have taken its place.
    if shiboken6.isValid(made):
        made.close()
        made.deleteLater()
