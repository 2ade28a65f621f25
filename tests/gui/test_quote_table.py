"""The head of the table by mouse: sorted, widened, moved, chosen, and kept over a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from quotarium.gui.items.quote_columns import COLUMNS
from quotarium.gui.items.quote_table import TableHead
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from tests.gui.conftest import Settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: Window, settle: Settle) -> QuotesPage:
    window.actions_table["view.table"].trigger()
    settle(window)
    assert isinstance(window.page, QuotesPage)
    return window.page


def head_of(page: QuotesPage) -> TableHead:
    return page.table.head


def middle(head: TableHead, key: str) -> QPoint:
    number = [one.key for one in COLUMNS].index(key)
    left = head.sectionViewportPosition(number)
    return QPoint(left + head.sectionSize(number) // 2, head.height() // 2)


def edge(head: TableHead, key: str) -> QPoint:
    number = [one.key for one in COLUMNS].index(key)
    left = head.sectionViewportPosition(number)
    return QPoint(left + head.sectionSize(number) - 1, head.height() // 2)


def drag(head: TableHead, start: QPoint, end: QPoint) -> None:
    view = head.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * step / 5)
    QTest.mouseRelease(view, LEFT, pos=end)


def kept(window: Window, qtbot: QtBot) -> tuple[tuple[str, ...], dict[str, int]]:
    qtbot.wait(450)
    settings = window.bench.settings
    return tuple(settings.quote_columns), dict(settings.quote_column_widths)


def test_a_click_on_a_head_sorts_and_another_turns_round(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    head = head_of(page)
    QTest.mouseClick(head.viewport(), LEFT, pos=middle(head, "speaker"))
    settle(window)
    assert page.line.order.order == "speaker"
    first = page.model.ids[0]
    QTest.mouseClick(head.viewport(), LEFT, pos=middle(head, "speaker"))
    settle(window)
    assert page.line.order.descending
    assert page.model.ids[0] != first


def test_a_column_is_widened_by_its_edge(window: Window, page: QuotesPage, qtbot: QtBot) -> None:
    head = head_of(page)
    key = next(one.key for one, _, _ in head.shown() if one.key != "words")
    before = head.widths()[key]
    drag(head, edge(head, key), edge(head, key) + QPoint(40, 0))
    assert head.widths()[key] == before + 40
    assert kept(window, qtbot)[1][key] == before + 40


def test_a_column_is_dragged_to_another_place(
    window: Window, page: QuotesPage, qtbot: QtBot
) -> None:
    head = head_of(page)
    keys = head.keys()
    drag(head, middle(head, keys[-1]), middle(head, keys[0]) - QPoint(20, 0))
    assert head.keys()[0] == keys[-1]
    assert kept(window, qtbot)[0] == head.keys()
    again = TableHead(page)
    settings = window.bench.settings
    again.show_columns(settings.quote_columns, settings.quote_column_widths)
    assert again.keys() == head.keys()


def test_columns_are_chosen_by_the_menu_of_the_head(
    window: Window, page: QuotesPage, qtbot: QtBot
) -> None:
    head = head_of(page)
    shown = head.keys()
    absent = next(one for one in COLUMNS if one.key not in shown)
    head.customContextMenuRequested.emit(QPoint(10, 5))
    menu = head.findChild(QMenu)
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == absent.name)
    action.trigger()
    menu.close()
    assert head.keys() == (*shown, absent.key)
    assert kept(window, qtbot)[0] == head.keys()


def test_as_columns_are_added_the_words_keep_their_room(
    window: Window, page: QuotesPage, qtbot: QtBot
) -> None:
    head = head_of(page)
    head.customContextMenuRequested.emit(QPoint(10, 5))
    menu = head.findChild(QMenu)
    assert menu is not None
    for action in menu.actions()[:9]:
        if not action.isChecked():
            action.trigger()
    menu.close()
    shown = {column.key: width for column, _, width in head.shown()}
    assert len(shown) >= 9
    assert shown["words"] >= 150


def test_a_table_shown_at_the_start_points_at_its_order(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.line.order.choose("speaker")
    settle(window)
    again = QuotesPage(window.bench, window.actions_table)
    again.show_route(Route(page="quotes"))
    head = again.table.head
    assert COLUMNS[head.sortIndicatorSection()].key == "speaker"
    assert head.isSortIndicatorShown()
    again.deleteLater()
