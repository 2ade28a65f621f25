"""The letters that open menus and press buttons are each of one thing only."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.actions import MENUS
from quotarium.gui.keyboard.mnemonics import with_own_letters
from quotarium.gui.translation import LANGUAGES, install, translated
from quotarium.gui.window import Window
from tests.gui.conftest import Settle


def letters(texts: list[str]) -> list[str]:
    """Return the letters that are mnemonics of more than one text."""
    found = [found.casefold() for text in texts for found in re.findall(r"&([^&\s])", text)]
    return [letter for letter, times in Counter(found).items() if times > 1]


def shared(root: QWidget) -> list[str]:
    """Return the mnemonics that more than one widget of a window has."""
    buttons = [one.text() for one in root.findChildren(QAbstractButton) if one.isVisibleTo(root)]
    labels = [one.text() for one in root.findChildren(QLabel) if one.buddy() is not None]
    return letters([*buttons, *labels])


def test_a_letter_that_is_free_is_kept_and_another_moves_on() -> None:
    assert with_own_letters(["&File", "&Find", "Save", "&Ff"]) == ["&File", "F&ind", "&Save", "Ff"]


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_menu_has_a_letter_of_its_own_in_every_language(
    qapp: QApplication, language: str
) -> None:
    install(qapp, language)
    try:
        texts = with_own_letters([translated(text) for text in MENUS.values()])
        assert letters(texts) == []
        assert [text for text in texts if "&" not in text] == []
    finally:
        install(qapp, "en")


@pytest.mark.parametrize(
    "action", ["export", "help.palette", "help.shortcuts", "source.paste", "library.backups"]
)
def test_a_dialog_closes_on_escape_and_gives_the_focus_back(
    window: Window, settle: Settle, qtbot: QtBot, action: str
) -> None:
    settle(window)
    window.activateWindow()
    assert window.page is not None
    window.page.focus_first()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    before = QApplication.focusWidget()
    found = window.findChild(QAction, action)
    assert found is not None
    found.trigger()
    settle(window)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    shown = [one for one in dialogs if one.isVisible()]
    assert len(shown) == 1
    assert shared(shown[0]) == []
    qtbot.waitUntil(lambda: shown[0].focusWidget() is not None)
    QTest.keyClick(shown[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
    window.activateWindow()
    assert window.focusWidget() is before
