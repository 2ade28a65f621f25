"""Another language is spoken at once, by a window that goes on where the first one was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.settings import SettingsPage
from quotarium.gui.routes import Route
from quotarium.gui.translation import install
from quotarium.gui.window import Window
from quotarium.settings import load_settings, settings_file
from tests.gui.conftest import Settle


@pytest.fixture(autouse=True)
def _english_after(qapp: QApplication, window: Window) -> Iterator[None]:
    yield
    last = window
    while last.successor is not None:
        last = last.successor
    if last is not window:
        last.close()
        last.deleteLater()
    install(qapp, "en")


def speak(window: Window, tag: str, qtbot: QtBot, settle: Settle) -> Window:
    """Choose a language in the settings and return the window that speaks it."""
    window.go(Route(page="settings"))
    settle(window)
    page = window.page
    assert isinstance(page, SettingsPage)
    box = page.appearance.interface
    box.setFocus()
    box.setCurrentIndex(box.findData(tag))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: window.successor is not None, timeout=30_000)
    made = window.successor
    assert made is not None
    settle(made)
    return made


def test_the_language_changes_at_once_and_all_stays(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    window.go(Route(page="quotes", query="river"))
    settle(window)
    library = window.bench.library
    made = speak(window, "de", qtbot, settle)
    assert made.bench.library is library
    assert made.isVisible()
    assert isinstance(made.page, SettingsPage)
    assert made.windowTitle().startswith("Einstellungen")
    assert made.focusWidget() is made.page.appearance.interface
    assert made.actions_table["go.quotes"].text().replace("&", "") == "Zitate"
    assert load_settings(settings_file()).interface_language == "de"
    made.go_back()
    assert made.trail.current == Route(page="quotes", query="river")


def test_what_was_done_can_be_undone_in_the_other_language(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    settle(window)
    page = window.page_named("quotes")
    page.focus_first()
    before = window.bench.history.stack.count()
    window.actions_table["quote.trash"].trigger()
    settle(window)
    assert window.bench.history.stack.count() == before + 1
    english = window.bench.history.stack.undoText()
    made = speak(window, "de", qtbot, settle)
    assert made.bench.history.stack.undoText() not in {"", english}
    made.bench.history.undo()
    settle(made)
    assert not made.bench.history.stack.canUndo()
    assert made.bench.history.stack.canRedo()


def test_a_language_that_runs_the_other_way_mirrors_the_window(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    made = speak(window, "ar", qtbot, settle)
    assert made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert made.navigation.x() > made.pages.x()
    again = speak(made, "en", qtbot, settle)
    assert again.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_a_later_start_hands_over_goes_to_the_window_that_is_there(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    made = speak(window, "fr", qtbot, settle)
    assert made.bench.library is not None
    assert window.take_over(made.bench.library.path.resolve(), ())
