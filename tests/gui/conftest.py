"""A window on a copy of the sample library, and waiting for its background work."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quotarium.app import create_window
from quotarium.gui.tasks import Lane
from quotarium.gui.theme import theme
from quotarium.gui.window import Window
from quotarium.services.libraries import create_library
from quotarium.settings import ThemeChoice


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "Sample.quotarium"
    create_library(folder, sample=True).close()
    return folder


@pytest.fixture(autouse=True)
def dressed(qapp: object) -> Iterator[None]:
    theme().choose(ThemeChoice.LIGHT)
    yield
    theme().choose(ThemeChoice.LIGHT)


Settle = Callable[[Window], None]


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Return a function that waits until a window has nothing more to read or write."""

    def wait(window: Window) -> None:
        lanes = (Lane.READ, Lane.WRITE)
        for _ in range(2):
            # Pauses after typing are shorter than this; work starts after them.
            qtbot.wait(180)
            qtbot.waitUntil(lambda: not window.bench.tasks.busy(*lanes), timeout=30_000)

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
    made.close()
    made.deleteLater()
