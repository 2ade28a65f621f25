from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.reader.pdf.canvas import Fit
from quotarium.gui.reader.pdf.tiles import Tiles
from quotarium.gui.reader.pdf.view import PdfView
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.reading.pdf_pages.facts import Tile
from quotarium.services.adding import add_file
from quotarium.services.quotes import details
from quotarium.services.sources import reading
from tests.gui.conftest import Settle
from tests.reading.documents import Line, annotated, pdf

_FIRST = [
    "The mayor did not say who had promised it, and at the harbour of-",
    "fice nobody could be found who would have known about a promise.",
]
_SECOND = ["On the second page the harbour master denied that there was a plan."]


def _page(lines: list[str]) -> list[Line]:
    return [(text, 60.0, 700 - 14.0 * n, 11.0) for n, text in enumerate(lines)]


@pytest.fixture
def page(window: Window, settle: Settle, qtbot: QtBot, tmp_path: Path) -> Iterator[ReaderPage]:
    assert window.bench.library is not None
    path = tmp_path / "harbour.pdf"
    labels = "/PageLabels<</Nums[0<</S/r>>1<</S/D/St 7>>]>>"
    path.write_bytes(pdf([_page(_FIRST), _page(_SECOND)], catalog=labels))
    source = add_file(window.bench.library, path).value
    window.bench.go(Route(page="reader", id=source.id))
    settle(window)
    found = window.findChild(ReaderPage)
    assert found is not None
    view = found.surface.pdf.view
    qtbot.waitUntil(lambda: 0 in view._glyphs and view.tiles.taken > 0, timeout=20_000)
    settle(window)
    yield found
    found.surface.pdf.show_pages(None, view.structured)


@pytest.fixture
def view(page: ReaderPage) -> PdfView:
    return page.surface.pdf.view


def point_of(view: PdfView, words: str, *, end: bool = False) -> QPoint:
    """Return where words begin, or end, in the window."""
    start = view.structured.text.index(words)
    rects = view.rects(start, start + len(words))
    page, rect = rects[-1 if end else 0]
    shown = view.shown_rect(page, rect)
    x = shown.right() - 1 if end else shown.left() + 1
    return QPointF(x, shown.center().y()).toPoint()


def drag(view: PdfView, first: QPoint, last: QPoint) -> None:
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)


def select(view: PdfView, words: str) -> None:
    drag(view, point_of(view, words), point_of(view, words, end=True))


def words_of(view: PdfView) -> str:
    selected = view.selected()
    return view.structured.text[slice(*selected)] if selected else ""


def test_a_pdf_opens_with_its_pages_and_goes_to_its_text_and_back(
    page: ReaderPage, view: PdfView
) -> None:
    assert page.surface.shows_pages
    view.select(10, 30)
    page.actions_table["view.pages"].trigger()
    assert page.view.isVisible()
    assert page.view.selected() == (10, 29)
    page.header.pages.click()
    assert view.isVisible()
    assert view.selected() == (10, 29)


def test_the_mouse_selects_words_over_a_line_break(view: PdfView) -> None:
    select(view, "harbour of-\nfice nobody")
    assert words_of(view) == "harbour of-\nfice nobody"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text()


def test_a_double_click_selects_a_word_that_goes_on_in_the_next_line(view: PdfView) -> None:
    at = point_of(view, "fice") + QPoint(3, 0)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert words_of(view) == "of-\nfice"


def test_shift_and_arrows_extend_the_selection(view: PdfView) -> None:
    select(view, "mayor")
    modifiers = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_Right, modifiers)
    assert words_of(view) == "mayor did"
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert words_of(view) == "mayor di"


def test_words_are_clipped_with_the_offsets_of_the_text(
    page: ReaderPage, view: PdfView, window: Window, settle: Settle
) -> None:
    select(view, "harbour of-\nfice nobody could be found")
    place = view.selected()
    before = view.viewport().grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_C)
    settle(window)
    page.clip()
    settle(window)
    library = window.bench.library
    assert library is not None
    opened = reading(library, page._route.id or 0)
    (clipping,) = opened.clippings
    assert clipping.selector is not None
    assert (clipping.selector.start, clipping.selector.end) == place
    assert clipping.locator is not None
    assert clipping.locator.value == "i"
    (quote,) = details(library, [clipping.quote_id])
    assert quote.quote.words == "harbour office nobody could be found"
    assert clipping.exact == "harbour of-\nfice nobody could be found"
    assert view.selected() is None
    assert view.viewport().grab().toImage() != before, "it is highlighted on the page"


def test_a_click_on_a_clipped_place_shows_its_quote(
    page: ReaderPage, view: PdfView, window: Window, settle: Settle
) -> None:
    select(view, "nobody could be found")
    QTest.keyClick(view, Qt.Key.Key_C)
    settle(window)
    page.clip()
    settle(window)
    at = point_of(view, "nobody") + QPoint(8, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.shown_quote is not None


def test_words_are_found_on_their_page(
    page: ReaderPage, view: PdfView, window: Window, settle: Settle, qtbot: QtBot
) -> None:
    page.actions_table["search.focus"].trigger()
    QTest.keyClicks(page.find_bar.edit, "harbour master")
    settle(window)
    assert page.find_bar.count.text() == "1 of 1"
    qtbot.waitUntil(lambda: 1 in view._glyphs, timeout=10_000)
    qtbot.waitUntil(lambda: view.page == 1, timeout=10_000)
    shown = view.viewport().rect()
    assert shown.contains(point_of(view, "harbour master"))


def test_control_and_the_wheel_or_keys_zoom(page: ReaderPage, view: PdfView) -> None:
    before = view.zoom_percent()
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    larger = view.zoom_percent()
    assert larger > before
    page.actions_table["view.zoom_out"].trigger()
    assert view.zoom_percent() < larger
    view.set_fit(Fit.PAGE)
    assert view.shown_rect(0, (0, 0, 600, 800)).height() <= view.viewport().height()


def test_a_typed_label_leads_to_its_page(page: ReaderPage, view: PdfView) -> None:
    field = page.surface.pdf.bar.page
    assert field.text() == "i"
    field.setText("7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.page == 1
    assert page.surface.pdf.bar.count.text() == "(2 of 2)"


def test_keys_scroll_to_the_end_and_back(view: PdfView) -> None:
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_small_pictures_of_the_pages_are_drawn_and_lead_to_them(
    page: ReaderPage, view: PdfView, qtbot: QtBot
) -> None:
    side = page.surface.pdf.side
    page.surface.pdf.toggle_side()
    side.pages.grab()
    qtbot.waitUntil(lambda: not page.surface.pdf._small, timeout=10_000)
    side.page_chosen.emit(1)
    assert view.page == 1


def test_a_process_that_breaks_down_leaves_the_window_and_the_text(
    page: ReaderPage, view: PdfView, qtbot: QtBot
) -> None:
    assert view.artist is not None
    process = view.artist._desk.child._process
    assert process is not None
    process.kill()
    process.wait()
    view.zoom(3)
    qtbot.waitUntil(lambda: bool(view._spoilt), timeout=10_000)
    view.zoom(-1)
    view.tiles.clear()
    view.ask()
    qtbot.waitUntil(lambda: view.tiles.taken > 0, timeout=10_000)
    view.grab()


def test_the_tiles_used_longest_ago_are_forgotten(qapp: object) -> None:
    tiles = Tiles(room=3 * 400)
    made = [Tile(page, 1.0, 0, 0, 10, 10) for page in range(4)]
    for tile in made[:3]:
        tiles.put(tile, QPixmap(10, 10))
    assert tiles.get(made[0]) is not None
    tiles.put(made[3], QPixmap(10, 10))
    assert [tile in tiles for tile in made] == [True, False, True, True]
    assert tiles.taken == 1200


def test_highlights_in_the_file_are_imported_in_one_step_that_can_be_undone(
    window: Window, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    library = window.bench.library
    assert library is not None
    path = tmp_path / "marked.pdf"
    path.write_bytes(annotated(_page(_FIRST)))
    source = add_file(library, path).value
    window.bench.go(Route(page="reader", id=source.id))
    settle(window)
    page = window.findChild(ReaderPage)
    assert page is not None
    offer = page.surface.pdf.bar.marked
    qtbot.waitUntil(offer.isVisible, timeout=20_000)
    assert offer.text() == "Import highlights (1)"
    offer.click()
    settle(window)
    (clipping,) = reading(library, source.id).clippings
    (quote,) = details(library, [clipping.quote_id])
    assert (clipping.exact, quote.quote.note) == ("The mayor", "Ask her")
    assert not quote.quote.reviewed
    assert not offer.isVisible()
    window.bench.history.undo()
    settle(window)
    assert reading(library, source.id).clippings == ()
    assert offer.isVisible()
    page.surface.pdf.show_pages(None, page.surface.pdf.view.structured)


def test_a_scan_is_said_with_what_to_do(window: Window, settle: Settle, tmp_path: Path) -> None:
    library = window.bench.library
    assert library is not None
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([[]], picture=True))
    source = add_file(library, path).value
    window.bench.go(Route(page="reader", id=source.id))
    settle(window)
    page = window.findChild(ReaderPage)
    assert page is not None
    assert page.banner.isVisible()
    assert "a scan" in page.banner.label.text()
    page.surface.pdf.show_pages(None, page.surface.pdf.view.structured)
