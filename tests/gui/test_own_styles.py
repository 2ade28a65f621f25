"""Installing a style of one's own from the window, and removing it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from quotarium.gui.adding.adding import Adding
from quotarium.gui.pages.settings import SettingsPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services.citations import own_styles, remove_style
from tests.citing.test_own_styles import VALID
from tests.gui.conftest import Settle

pytestmark = pytest.mark.usefixtures("real_citations")


@pytest.fixture(autouse=True)
def _none_left() -> Iterator[None]:
    yield
    for entry in own_styles():
        remove_style(entry.id)


@pytest.fixture
def page(window: Window, settle: Settle) -> SettingsPage:
    window.go(Route(page="settings"))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    return window.page


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    answer = staticmethod(lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)


def test_a_style_is_installed_used_and_removed(
    window: Window,
    page: SettingsPage,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = window.bench.settings.style
    choose(monkeypatch, tmp_path / "house.csl", VALID)
    window.actions_table["style.install"].trigger()
    qtbot.waitUntil(lambda: page.citing.styles.currentText() == "House Style", timeout=60_000)
    assert window.bench.settings.style == "house-style"
    remove = next(one for one in page.citing.own_styles.findChildren(QToolButton))
    assert "House Style" in remove.accessibleName()
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not own_styles(), timeout=30_000)
    qtbot.waitUntil(lambda: window.bench.settings.style == before, timeout=30_000)


def test_a_style_dropped_on_the_window_is_installed(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "house.csl"
    path.write_text(VALID, encoding="utf-8")
    adding = window.findChild(Adding)
    assert isinstance(adding, Adding)
    adding.add([path])
    qtbot.waitUntil(lambda: window.bench.settings.style == "house-style", timeout=60_000)


def test_a_broken_style_is_refused_with_its_line(
    window: Window,
    page: SettingsPage,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, tmp_path / "house.csl", VALID.replace("<names ", "<nmes ", 1))
    window.actions_table["style.install"].trigger()
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=60_000)
    assert "line" in window.banner.label.text()
    assert own_styles() == ()
