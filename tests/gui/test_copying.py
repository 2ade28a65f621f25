"""Copying by keys and dragging cards out of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from quotarium.gui.links.dropping import ids_in
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.quotes import copying
from quotarium.gui.window import Window
from tests.gui.conftest import Settle

pytestmark = pytest.mark.usefixtures("real_citations")


def page_of(window: Window) -> QuotesPage:
    page = window.page
    assert isinstance(page, QuotesPage)
    return page


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ("quote.copy", "as cited in"),
        ("quote.copy_reference", "Dostan, M."),
        ("quote.copy_cited", "”"),
    ],
)
def test_each_action_copies_its_part(window: Window, qtbot: QtBot, action: str, says: str) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page = page_of(window)
    page.box.setText("treaty")
    page.search()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=30_000)
    window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=60_000)
    data = clipboard.mimeData()
    assert says in data.text()
    assert bytes(data.data("text/rtf").data()).startswith(b"{\\rtf1")
    pasted = QTextEdit()
    qtbot.addWidget(pasted)
    pasted.paste()
    assert pasted.toPlainText().split() == data.text().split()


def test_ctrl_c_in_the_list_copies_the_quote(window: Window, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page_of(window).list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=60_000)
    assert "<p" in clipboard.mimeData().html() or "“" in clipboard.text()


class Drag:
    """Records what a drag would carry; a real one waits for the user to let go."""

    def __init__(self, taken: list[QMimeData]) -> None:
        self._taken = taken

    def __call__(self, _source: object) -> Drag:
        return self

    def setMimeData(self, data: QMimeData) -> None:
        self._taken.append(data)

    def setPixmap(self, _picture: object) -> None:
        return

    def setHotSpot(self, _place: object) -> None:
        return

    def exec(self, action: Qt.DropAction) -> Qt.DropAction:
        return action


def test_a_card_pulled_out_of_the_list_carries_the_quote_in_all_forms(
    window: Window, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[QMimeData] = []
    monkeypatch.setattr(copying, "QDrag", Drag(taken))
    held = Qt.MouseButton.LeftButton
    cards = page_of(window).list
    start = cards.visualRect(cards.model().index(1, 0)).center()
    QTest.mousePress(cards.viewport(), held, pos=start)
    settle(window)
    assert cards.currentIndex().row() == 1
    for step in (6, 20, 40):
        QTest.mouseMove(cards.viewport(), start + QPoint(step, step))
    # At once, whatever the citations take.
    assert ids_in(taken[0]) == page_of(window).selected_ids()
    QTest.mouseRelease(cards.viewport(), held, pos=start)
    assert taken[0].hasHtml()
    assert taken[0].hasFormat("text/rtf")
    words = cards.model().index(1, 0).data()
    assert words.strip("“”")[:30] in taken[0].text()
