"""Keys pressed as a keyboard presses them, through Qt's shortcut map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window
from tests.gui.conftest import Settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(window: Window, qtbot: QtBot) -> QWidget:
    """Return the search box with the focus."""
    page = window.page
    assert isinstance(page, QuotesPage)
    window.activateWindow()
    page.box.setFocus()
    qtbot.waitUntil(page.box.hasFocus)
    return page.box


def done(window: Window, key: str) -> list[str]:
    """Return a list that names the action each time it is done."""
    told: list[str] = []
    window.actions_table[key].triggered.connect(lambda: told.append(key))
    return told


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_E, "export"),
        (Qt.Key.Key_D, "quote.review"),
        (Qt.Key.Key_K, "help.palette"),
        (Qt.Key.Key_P, "quote.project"),
        (Qt.Key.Key_T, "quote.tag"),
        (Qt.Key.Key_Return, "quote.reader"),
        (Qt.Key.Key_2, "go.quotes"),
    ],
)
def test_a_shortcut_works_while_a_line_has_the_focus(
    window: Window, box: QWidget, key: Qt.Key, action: str
) -> None:
    told = done(window, action)
    QTest.keyClick(box, key, CTRL)
    assert told == [action]
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def test_undo_in_an_empty_line_undoes_in_the_library(
    window: Window, box: QWidget, settle: Settle
) -> None:
    window.actions_table["quote.trash"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    left = page.model.rowCount()
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert page.model.rowCount() == left + 1


def test_a_line_undoes_its_own_typing_first(window: Window, box: QWidget) -> None:
    told = done(window, "edit.undo")
    QTest.keyClicks(box, "voll")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert told == []
    assert box.property("text") == ""


def test_words_keep_their_clipboard_and_cursor_keys_and_give_up_the_others(
    window: Window, qtbot: QtBot
) -> None:
    words = window.inspector.form.words
    window.activateWindow()
    words.setFocus()
    qtbot.waitUntil(words.hasFocus)
    text = words.words()
    told = done(window, "quote.review")
    QTest.keyClick(words, Qt.Key.Key_A, CTRL)
    assert words.textCursor().selectedText() == text
    QTest.keyClick(words, Qt.Key.Key_Right)
    assert not words.textCursor().hasSelection()
    QTest.keyClick(words, Qt.Key.Key_D, CTRL)
    assert told == ["quote.review"]
    assert words.words() == text


def test_delete_in_a_line_deletes_letters_not_quotes(window: Window, box: QWidget) -> None:
    told = done(window, "quote.trash")
    QTest.keyClicks(box, "two words")
    QTest.keyClick(box, Qt.Key.Key_Backspace, CTRL)
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert box.property("text") == "wo "
    assert told == []
    assert QApplication.focusWidget() is box
