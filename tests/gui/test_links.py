from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from quotarium.gui.links.dialog import LinkDialog
from quotarium.gui.links.dropping import QUOTE_TYPE, with_ids
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.organising import LinkKind
from quotarium.services.linking import links_of
from quotarium.services.searching import search
from tests.gui.conftest import Settle
from tests.gui.test_accessibility import nameless

Find = Callable[[str], int]


@pytest.fixture
def find(window: Window) -> Find:
    """Return a function that gives the quote of some words."""

    def found(words: str) -> int:
        assert window.bench.library is not None
        return search(window.bench.library, words).ids[0]

    return found


def show(window: Window, settle: Settle, quote_id: int) -> None:
    window.go(Route(page="quotes", quote_id=quote_id))
    settle(window)
    assert window.inspector.ids == (quote_id,)


def chips(window: Window) -> list[str]:
    return [chip.text() for chip in window.inspector.form.links.chips]


def kinds(window: Window, quote_id: int) -> list[LinkKind]:
    assert window.bench.library is not None
    return [one.link.kind for one in links_of(window.bench.library, quote_id)]


def dialog(window: Window, settle: Settle) -> LinkDialog:
    window.actions_table["quote.link"].trigger()
    settle(window)
    found = window.findChild(LinkDialog)
    assert found is not None
    return found


def link_to(finder: LinkDialog, window: Window, settle: Settle, words: str, kind: LinkKind) -> None:
    finder.box.setText(words)
    finder.box.search_now()
    settle(window)
    finder.choose_kind(kind)
    finder.make_link()
    settle(window)


def test_links_are_chips_that_lead_to_the_other_quote_and_back(
    window: Window, settle: Settle, find: Find
) -> None:
    located = find("stocktaking")
    statement = find("No consignment of this description")
    show(window, settle, located)
    first = "× contradicts Tolurian Ministry of Water and Energy, c. 20 Mar 2024"
    assert chips(window) == [first, "× contradicts Dastan Yelmir, c. 2024"]
    QTest.keyClick(window.inspector.form.links.chips[0], Qt.Key.Key_Return)
    settle(window)
    assert window.inspector.ids == (statement,)
    assert chips(window) == [
        "× contradicted by Dastan Yelmir, 28 Oct 2025",
        "= repeated by Tolurian Ministry of Water and Energy, c. 2024",
    ]


def test_the_note_on_a_link_is_seen(window: Window, settle: Settle, find: Find) -> None:
    show(window, settle, find("I repeat today"))
    labels = window.inspector.form.links.findChildren(type(window.banner.label))
    assert any("in her own words" in label.text() for label in labels)


def test_link_to_finds_a_quote_by_typing_and_links_it(
    window: Window, settle: Settle, find: Find
) -> None:
    gates, tenth = find("gates lowered"), find("reasons of maintenance")
    show(window, settle, gates)
    finder = dialog(window, settle)
    assert nameless(finder) == []
    assert gates not in finder.model.ids
    QTest.keyClicks(finder.box, "maintenance")
    settle(window)
    finder.choose_kind(LinkKind.CONTRADICTS)
    finder.note.setText("two summers, not a tenth")
    assert finder.chosen() == tenth
    QTest.keyClick(finder.box, Qt.Key.Key_Return)
    settle(window)
    assert kinds(window, gates) == [LinkKind.CONTRADICTS]
    assert [text.split(" Rə")[0] for text in chips(window)] == ["× contradicts"]
    window.bench.history.undo()
    settle(window)
    assert kinds(window, gates) == []
    assert chips(window) == []


def test_the_same_link_twice_is_refused_in_the_dialog(
    window: Window, settle: Settle, find: Find
) -> None:
    located = find("stocktaking")
    show(window, settle, located)
    finder = dialog(window, settle)
    link_to(finder, window, settle, "No consignment of this", LinkKind.CONTRADICTS)
    assert finder.isVisible()
    assert "already" in finder.banner.label.text()
    finder.reject()
    assert kinds(window, located) == [LinkKind.CONTRADICTS] * 2


def test_a_chip_changes_its_kind_and_delete_removes_it(
    window: Window, settle: Settle, find: Find
) -> None:
    located = find("stocktaking")
    show(window, settle, located)
    chip = window.inspector.form.links.chips[0]
    menu = chip.menu_of()
    sub = menu.findChild(QMenu)
    assert sub is not None
    next(a for a in sub.actions() if "corrects" in a.text()).trigger()
    settle(window)
    assert kinds(window, located) == [LinkKind.CORRECTS, LinkKind.CONTRADICTS]
    QTest.keyClick(window.inspector.form.links.chips[0], Qt.Key.Key_Delete)
    settle(window)
    assert kinds(window, located) == [LinkKind.CONTRADICTS]
    # Delete is also the key that throws a quote away; here it must not.
    assert window.inspector.ids == (located,)
    assert window.bench.history.stack.undoText() == "Remove link"


def test_a_question_stays_listed_until_an_answer_is_linked(
    window: Window, settle: Settle, find: Find
) -> None:
    asked, answer = find("receipt date signature repeat"), find("stocktaking")
    show(window, settle, asked)
    window.actions_table["quote.question"].trigger()
    settle(window)
    assert window.inspector.form.question.text() == "open question"
    window.actions_table["go.questions"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    assert asked in page.shown_ids()
    others = [i for i in page.shown_ids() if i != asked]
    assert "Open questions" in [
        window.navigation.places.rows.entry(row).text
        for row in range(window.navigation.places.rows.rowCount())
    ]
    show(window, settle, answer)
    finder = dialog(window, settle)
    link_to(finder, window, settle, "receipt date signature repeat", LinkKind.RESPONDS_TO)
    show(window, settle, asked)
    assert window.inspector.form.question.text() == "question, answered"
    window.actions_table["go.questions"].trigger()
    settle(window)
    assert page.shown_ids() == tuple(others)
    assert len(others) == 1


def test_a_card_dropped_on_another_asks_for_the_kind_and_links(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    window.go(Route(page="quotes"))
    settle(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    view = page.list
    dragged, onto = page.model.ids[0], page.model.ids[1]
    data = with_ids(QMimeData(), (dragged,))
    assert data.data(QUOTE_TYPE).data() == str(dragged).encode()
    target = QPointF(view.visualRect(page.model.index(1)).center())
    itself = QPointF(view.visualRect(page.model.index(0)).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    link = Qt.DropAction.LinkAction
    enter = QDragEnterEvent(target.toPoint(), link, data, left, none)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(itself.toPoint(), link, data, left, none)
    QApplication.sendEvent(view.viewport(), over)
    assert not over.isAccepted()
    drop = QDropEvent(target, link, data, left, none)
    QApplication.sendEvent(view.viewport(), drop)
    menus: list[QMenu] = []

    def asked() -> bool:
        menus[:] = [m for m in window.findChildren(QMenu, "linkMenu") if m.isVisible()]
        return bool(menus)

    qtbot.waitUntil(asked)
    next(a for a in menus[0].actions() if "continues" in a.text()).trigger()
    menus[0].close()
    settle(window)
    assert LinkKind.CONTINUES in kinds(window, dragged)
    assert LinkKind.CONTINUES in kinds(window, onto)


def test_what_is_no_quote_is_not_taken_by_the_list(window: Window, settle: Settle) -> None:
    page = window.page
    assert isinstance(page, QuotesPage)
    data = QMimeData()
    data.setText("12")
    place = page.list.visualRect(page.model.index(0)).center()
    enter = QDragEnterEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(page.list.viewport(), enter)
    assert not enter.isAccepted()
