from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.timeline import TimelinePage
from quotarium.gui.routes import Route
from quotarium.gui.timeline.view import TimelineView
from quotarium.gui.window import Window
from quotarium.model.timeline import LaneBy
from quotarium.services.quotes import details
from quotarium.services.searching import Search, all_ids
from tests.gui.conftest import Settle


@pytest.fixture
def page(window: Window, settle: Settle) -> TimelinePage:
    window.go(Route(page="timeline"))
    settle(window)
    found = window.page
    assert isinstance(found, TimelinePage)
    return found


def words_of(window: Window, quote_id: int) -> str:
    assert window.bench.library is not None
    return details(window.bench.library, [quote_id])[0].quote.words


def current(page: TimelinePage) -> int:
    found = page.view.current_id()
    assert found is not None
    return found


def click(view: TimelineView, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def wheel(view: TimelineView, place: QPointF, turn: int) -> None:
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def ink(view: TimelineView) -> QImage:
    return view.viewport().grab().toImage()


def test_the_navigation_leads_to_all_quotes_in_order_of_time(
    window: Window, page: TimelinePage
) -> None:
    assert window.navigation.places.currentIndex().data() == "Timeline"
    assert page.facts.text() == "31 quotes · 12 speakers"
    assert page.model.rowCount() == 31
    assert words_of(window, page.model.ids[0]).startswith("I have asked each of them")
    assert page.view.hasFocus()


def test_arrow_keys_go_along_a_lane_and_to_the_next_one(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    first = current(page)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    second = current(page)
    assert page.view.visualRect(page.view.currentIndex()).isValid()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert current(page) == first != second
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    settle(window)
    assert window.inspector.ids == (current(page),)
    assert current(page) not in {first, second}


def test_a_click_on_a_mark_shows_the_quote_and_enter_opens_it(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    ink(page.view)
    wanted = page.model.ids[2]
    place = page.view.visualRect(page.model.index(2)).topLeft()
    size = page.view.fontInfo().pixelSize()
    click(page.view, QPoint(place.x() + size, place.y() + 2 * size))
    assert current(page) == wanted
    settle(window)
    assert window.inspector.ids == (wanted,)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    settle(window)
    assert window.page is window.page_named("reader")


def test_the_wheel_zooms_around_the_pointer_and_dragging_pans(page: TimelinePage) -> None:
    view = page.view
    row = page.model.index(20)
    before = view.visualRect(row)
    size = view.fontInfo().pixelSize()
    wheel(view, QPointF(before.x() + size, before.y() + 2 * size), 480)
    after = view.visualRect(row)
    assert after.x() == pytest.approx(before.x(), abs=2)
    far = view.visualRect(page.model.index(0))
    assert far.right() < 0
    port = view.viewport()
    middle = port.rect().center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(port, middle + QPoint(40, 0))
    QTest.mouseMove(port, middle + QPoint(90, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle + QPoint(90, 0))
    assert view.visualRect(row).x() == pytest.approx(after.x() + 90, abs=2)


def test_keys_zoom_pan_and_show_all_again(page: TimelinePage) -> None:
    view = page.view
    last = page.model.index(25)
    before = view.visualRect(last)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.visualRect(last) != before
    panned = view.visualRect(last).x()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.visualRect(last).x() < panned
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.visualRect(last) == before


def test_a_quote_gone_to_by_key_comes_into_sight_at_any_zoom(page: TimelinePage) -> None:
    view = page.view
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    for row in (0, 24, 10, 30):
        view.setCurrentIndex(page.model.index(row))
        seen = view.visualRect(view.currentIndex())
        assert QRect(QPoint(), view.viewport().size()).intersects(seen), row


def test_lanes_by_tag_and_a_search_narrow_it(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    page.tools.choose_lanes(LaneBy.TAG)
    settle(window)
    assert page.facts.text() == "31 quotes"
    page.tools.box.setText("tag:shipment")
    page.tools.box.search_now()
    settle(window)
    assert page.facts.text() == "13 quotes"
    page.tools.box.setText("no such words")
    page.tools.box.search_now()
    settle(window)
    assert page.stack.currentWidget() is page.empty


def test_what_was_found_among_quotes_is_shown_on_the_timeline(
    window: Window, settle: Settle
) -> None:
    window.go(Route(page="quotes", query="gauges"))
    settle(window)
    quotes = window.page
    assert isinstance(quotes, QuotesPage)
    found, chosen = set(quotes.shown_ids()), quotes.selected_ids()
    window.actions_table["go.timeline"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, TimelinePage)
    assert page.tools.box.text() == "gauges"
    assert set(page.model.ids) == found
    assert page.selected_ids() == chosen


def test_the_list_shows_the_same_quotes_and_keeps_the_selection(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    page.view.setCurrentIndex(page.model.index(4))
    window.actions_table["timeline.list"].trigger()
    settle(window)
    assert page.stack.currentWidget() is page.list
    assert page.list.currentIndex().row() == 4
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    window.actions_table["timeline.list"].trigger()
    assert page.stack.currentWidget() is page.view
    assert page.view.currentIndex().row() == 5


def test_a_screen_reader_finds_every_quote_with_its_facts(page: TimelinePage, qtbot: QtBot) -> None:
    index = page.model.index(0)
    qtbot.waitUntil(lambda: bool(index.data(Qt.ItemDataRole.AccessibleTextRole)))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Casimir Voll" in spoken
    assert "May 1919" in spoken
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Timeline"
    assert interface.childCount() == 31


def test_every_action_of_the_page_can_be_done(
    window: Window, page: TimelinePage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotarium.gui.pages.timeline.save_picture", lambda *_: None)
    page.view.setCurrentIndex(page.model.index(3))
    settle(window)
    for key in page.handlers():
        if key != "quote.reader":
            window.actions_table[key].trigger()
            settle(window)
    assert window.page is page


def test_dates_of_publication_are_drawn_when_asked_for(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    before = ink(page.view)
    window.actions_table["timeline.published"].trigger()
    settle(window)
    assert ink(page.view) != before
    window.actions_table["timeline.published"].trigger()
    settle(window)
    assert ink(page.view) == before


@pytest.mark.parametrize("name", ["line.png", "line.svg", "line.pdf"])
def test_the_picture_is_saved(
    window: Window, page: TimelinePage, settle: Settle, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    page.save_to(path)
    settle(window)
    content = path.read_bytes()
    if name.endswith("svg"):
        texts = {"".join(e.itertext()) for e in etree.fromstring(content).iter("{*}text")}
        assert {"Casimir Voll", "Date unknown", "contradicts"} <= texts
    elif name.endswith("png"):
        image = QImage(str(path))
        assert image.width() >= 2800
        assert image.pixelColor(2, 2).name() == "#ffffff"
    else:
        assert content.startswith(b"%PDF-")


def test_a_change_is_seen_and_the_view_stays_where_it_is(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    page.view.setCurrentIndex(page.model.index(3))
    QTest.keyClick(page.view, Qt.Key.Key_Plus)
    before = page.view.visualRect(page.model.index(3)).x()
    chosen = current(page)
    gone = page.model.ids[8]

    def work(library: object) -> object:
        from quotarium.services.quotes import trash_quotes
        from quotarium.storage.library import Library

        assert isinstance(library, Library)
        return trash_quotes(library, [gone])

    window.bench.write(work)  # type: ignore[arg-type]
    settle(window)
    assert page.model.rowCount() == 30
    assert current(page) == chosen
    assert page.view.visualRect(page.model.index(3)).x() == pytest.approx(before, abs=2)


def test_a_question_stops_the_one_before_without_a_word(
    window: Window, page: TimelinePage, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    failures: list[Exception] = []
    window.bench.failed.connect(failures.append)
    for query in ("tag:denial ", "tag:shipment ", ""):
        page.tools.box.setText(query)
        page.look()
    settle(window)
    assert failures == []
    assert page.model.ids == all_ids(library, Search())
