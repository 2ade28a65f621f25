"""The pattern of citekeys: its example follows the typing, keys are made anew as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.citekey_settings import CitekeySettings
from quotarium.gui.pages.settings import SettingsPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services.sources import all_sources, change_source
from tests.gui.conftest import Settle


@pytest.fixture
def citekeys(window: Window, settle: Settle) -> CitekeySettings:
    window.go(Route(page="settings"))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    return window.page.citing.citekeys


def type_pattern(field: CitekeySettings, text: str) -> None:
    field.pattern.setFocus()
    field.pattern.selectAll()
    QTest.keyClicks(field.pattern, text)


def test_the_example_follows_what_is_typed(window: Window, citekeys: CitekeySettings) -> None:
    assert "reis2020Who" in citekeys.example.text()
    type_pattern(citekeys, "[auths:2]_[year]")
    assert "ReisLund_2020" in citekeys.example.text()
    QTest.keyClick(citekeys.pattern, Qt.Key.Key_Return)
    assert window.bench.settings.citekey_pattern == "[auths:2]_[year]"


def test_what_is_no_pattern_is_told_and_not_kept(window: Window, citekeys: CitekeySettings) -> None:
    kept = window.bench.settings.citekey_pattern
    type_pattern(citekeys, "[nonsense!]")
    assert citekeys.example.property("tone") == "warning"
    QTest.keyClick(citekeys.pattern, Qt.Key.Key_Return)
    assert window.bench.settings.citekey_pattern == kept


def test_all_keys_are_made_anew_as_one_step_and_pinned_ones_stay(
    window: Window, citekeys: CitekeySettings, qtbot: QtBot, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None

    def keys() -> set[str]:
        return {one.source.citekey for one in all_sources(library)}

    rows = all_sources(library)
    free, pinned = rows[0].source, rows[1].source
    change_source(library, free.model_copy(update={"citekey_pinned": False}))
    before = keys()
    type_pattern(citekeys, "[year]:[auth:lower]")
    QTest.keyClick(citekeys.pattern, Qt.Key.Key_Return)
    QTest.mouseClick(citekeys.renew, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: free.citekey not in keys(), timeout=30_000)
    assert pinned.citekey in keys()
    settle(window)
    window.actions_table["edit.undo"].trigger()
    qtbot.waitUntil(lambda: keys() == before, timeout=30_000)
