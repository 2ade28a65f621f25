from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.quote_model import QuoteModel
from quotarium.gui.links.dropping import CardDrops, with_ids
from tests.gui.quotes import quote


class Shown:
    def __init__(self, qtbot: QtBot, rows: int) -> None:
        self.model = QuoteModel()
        self.asked: set[int] = set()
        self.model.details_wanted.connect(self._answer)
        self.view = CardView()
        qtbot.addWidget(self.view)
        self.view.setModel(self.model)
        self.view.resize(600, 500)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.model.set_ids(range(1, rows + 1))
        self.view.setFocus()
        self.view.setCurrentIndex(self.model.index(0))

    def _answer(self, ids: tuple[int, ...]) -> None:
        self.asked |= set(ids)
        # Every third card is a long one.
        self.model.provide(
            quote(number, "Water under the bridge. " * (9 if number % 3 else 1)) for number in ids
        )

    @property
    def row(self) -> int:
        return self.view.currentIndex().row()

    def selected(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedIndexes())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    made = Shown(qtbot, 10_000)
    qtbot.waitUntil(lambda: bool(made.asked))
    return made


def test_only_cards_near_what_is_seen_are_looked_up(shown: Shown, qtbot: QtBot) -> None:
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: 10_000 in shown.asked)
    assert shown.row == 9999
    assert len(shown.asked) < 400


def test_the_last_card_ends_at_the_lower_edge(shown: Shown, qtbot: QtBot) -> None:
    shown.view.scrollToBottom()
    qtbot.waitUntil(lambda: 10_000 in shown.asked)
    shown.view.scrollToBottom()
    last = shown.view.visualRect(shown.model.index(9999))
    assert 0 < last.bottom() < shown.view.viewport().height()


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 9999),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
    ],
)
def test_keys_move_and_the_current_card_is_seen(shown: Shown, key: Qt.Key, row: int) -> None:
    QTest.keyClick(shown.view, key)
    assert shown.row == row
    assert shown.selected() == [row]
    seen = shown.view.visualRect(shown.view.currentIndex())
    assert shown.view.viewport().rect().intersects(seen)


def test_a_page_down_moves_by_what_is_seen(shown: Shown) -> None:
    QTest.keyClick(shown.view, Qt.Key.Key_PageDown)
    assert 1 <= shown.row <= 6


def test_shift_selects_up_to_the_card_gone_to(shown: Shown) -> None:
    for _ in range(30):
        QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.selected() == list(range(31))


def test_shift_and_home_from_far_away_select_everything_between(shown: Shown) -> None:
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    QTest.keyClick(shown.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(shown.selected()) == 10_000


def test_a_click_selects_the_card_under_it_and_the_gap_below_belongs_to_it(shown: Shown) -> None:
    second = shown.view.visualRect(shown.model.index(1))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(shown.view.viewport(), left, pos=second.center())
    assert shown.selected() == [1]
    assert shown.view.indexAt(QPoint(50, second.bottom() + 5)).row() == 1


def test_the_room_of_a_heading_belongs_to_no_card(shown: Shown) -> None:
    shown.view.set_headings({1: "May 1919"})
    second = shown.view.visualRect(shown.model.index(1))
    assert not shown.view.indexAt(QPoint(50, second.top() - 5)).isValid()


def test_a_list_scrolls_while_something_is_dragged_along_its_edge(
    shown: Shown, qtbot: QtBot
) -> None:
    CardDrops(shown.view)
    viewport, bar = shown.view.viewport(), shown.view.verticalScrollBar()
    data = with_ids(QMimeData(), (1,))
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier

    def drag_to(y: int) -> None:
        QApplication.sendEvent(viewport, QDragMoveEvent(QPoint(50, y), action, data, left, none))

    enter = QDragEnterEvent(QPoint(50, 200), action, data, left, none)
    QApplication.sendEvent(viewport, enter)
    drag_to(viewport.height() - 2)
    qtbot.waitUntil(lambda: bar.value() > 200)
    drag_to(viewport.height() // 2)
    rested = bar.value()
    qtbot.wait(100)
    assert bar.value() == rested
    drag_to(1)
    qtbot.waitUntil(lambda: bar.value() == 0)
    QApplication.sendEvent(viewport, QDragLeaveEvent())


def test_positions_and_rows_are_each_others_inverse(shown: Shown) -> None:
    for row in (0, 3, 150, 199, 200, 260, 5000):
        rect = shown.view.visualRect(shown.model.index(row))
        assert shown.view.indexAt(rect.center()).row() == row
    shown.view.scrollTo(shown.model.index(5000), QAbstractItemView.ScrollHint.PositionAtTop)
    for row in (0, 4500, 4801, 4999, 5000, 5100, 9999):
        rect = shown.view.visualRect(shown.model.index(row))
        assert shown.view.indexAt(rect.center()).row() == row


def test_the_bar_goes_everywhere_and_what_is_seen_follows(shown: Shown) -> None:
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = shown.view.indexAt(QPoint(50, 200)).row()
    assert 4900 < middle < 5100
    bar.setValue(0)
    assert shown.view.visualRect(shown.model.index(0)).top() == 0


def test_an_empty_view_lives_through_mouse_keys_and_garbage_collection(qtbot: QtBot) -> None:
    empty = Shown(qtbot, 0)
    for x in range(10, 60, 10):
        QTest.mouseMove(empty.view.viewport(), QPoint(x, 30))
        QTest.mouseClick(empty.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 90))
        QTest.keyClick(empty.view, Qt.Key.Key_End)
        gc.collect()
    assert empty.row == -1


def test_fewer_quotes_than_before_leave_no_hole(shown: Shown) -> None:
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    shown.model.set_ids([1, 2])
    assert shown.view.visualRect(shown.model.index(0)).top() == 0


def test_screen_readers_find_a_list_of_all_cards(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 30)
    interface = QAccessible.queryAccessibleInterface(shown.view)
    assert interface is not None
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == 30
    third = interface.child(2)
    assert third is not None
    assert third.rect().height() == shown.view.visualRect(shown.model.index(2)).height()
