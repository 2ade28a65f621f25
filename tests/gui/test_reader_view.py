from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.gui import fonts
from quotarium.gui.colours import LIGHT
from quotarium.gui.reader.marks import Mark
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.reader.typesetting import Typesetting
from quotarium.gui.reader.view import ReaderView
from quotarium.gui.theme import theme
from quotarium.model.text import StructuredText
from quotarium.settings import ThemeChoice
from tests.gui.texts import paragraphs, structured_texts

MIXED = paragraphs(
    "One 🙂 word with a no-break\u00a0space, and e\u0301 in two.",
    "The second: “quoted words” and some more of them.",
    "The third paragraph ends here.",
)


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    made = ReaderView()
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show_text(MIXED)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


@given(structured_texts())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_document_holds_each_block_where_the_map_says(
    qapp: object, structured: StructuredText
) -> None:
    text_map = TextMap(structured)
    setting = Typesetting(text_map, fonts.serif(), LIGHT)
    while not setting.go_on():
        pass
    document = setting.document
    assert document.blockCount() == max(1, len(text_map.blocks))
    for index, shown in enumerate(text_map.blocks):
        block = document.findBlockByNumber(index)
        assert block.position() == shown.position
        assert block.length() == shown.length + 1
        assert block.text() == text_map.shown_text(index)


def long_text(blocks: int) -> StructuredText:
    return paragraphs(*(f"Paragraph {number} says something." for number in range(blocks)))


def test_a_long_text_is_set_in_pieces_and_what_is_asked_meanwhile_is_done_then(
    view: ReaderView, qtbot: QtBot
) -> None:
    text = long_text(9_000)
    start = text.text.index("Paragraph 8,000".replace(",", ""))
    view.show_text(text)
    assert not view.is_set
    view.set_marks([Mark(start, start + 14, 7)])
    view.go_to(0, 0)
    view.select(start, start + 14)
    view.zoom(1)
    assert view.selected() is None
    qtbot.waitUntil(lambda: view.is_set)
    assert view.selected() == (start, start + 14)
    assert view.document().blockCount() == 9_000
    assert [one.cursor.selectedText() for one in view.extraSelections()] == ["Paragraph 8000"]


def test_a_text_that_is_being_set_gives_way_to_the_next(view: ReaderView, qtbot: QtBot) -> None:
    view.show_text(long_text(9_000))
    view.show_text(MIXED)
    assert view.is_set
    qtbot.wait(20)
    assert view.document().blockCount() == 3


@pytest.mark.parametrize("words", ["🙂", "no-break\u00a0space", "e\u0301 in", "two.\n\nThe second"])
def test_selecting_a_stretch_gives_the_same_stretch_back(view: ReaderView, words: str) -> None:
    start = MIXED.text.index(words)
    view.select(start, start + len(words))
    assert view.selected() == (start, start + len(words))


def test_white_space_at_the_edges_of_a_selection_is_left_out(view: ReaderView) -> None:
    start = MIXED.text.index(" word with ")
    view.select(start, start + len(" word with "))
    assert view.selected() == (start + 1, start + len(" word with"))


def test_the_arrow_keys_select_whole_characters(view: ReaderView) -> None:
    start = MIXED.text.index("🙂")
    view.go_to(start, start, select=False)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected() == (start, start + 1)


def test_copying_keeps_no_break_spaces(view: ReaderView) -> None:
    view.selectAll()
    text = view.createMimeDataFromSelection().text()
    assert text == MIXED.text.strip()


def test_nothing_in_a_text_is_markup(view: ReaderView) -> None:
    view.show_text(paragraphs('<b>bold</b> <img src="file:///etc/hostname">'))
    assert "<b>bold</b>" in view.document().toPlainText()


def test_no_address_is_ever_loaded(view: ReaderView) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("file:///etc/hostname")) is None
    view.document().resource(kind, QUrl("file:///etc/hostname"))


def test_the_text_cannot_be_changed(view: ReaderView) -> None:
    before = view.document().toRawText()
    QTest.keyClicks(view, "xyz")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.document().toRawText() == before


def test_c_asks_for_a_clipping_only_where_words_are_selected(
    view: ReaderView, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(view.clip_wanted, wait=20):
        QTest.keyClick(view, Qt.Key.Key_C)
    view.select(0, 3)
    with qtbot.waitSignal(view.clip_wanted):
        QTest.keyClick(view, Qt.Key.Key_C)


def test_a_click_on_a_mark_chooses_its_quote(view: ReaderView, qtbot: QtBot) -> None:
    start = MIXED.text.index("quoted words")
    view.set_marks([Mark(start, start + len("quoted words"), 7)])
    place = point_of(view, start + 3)
    with qtbot.waitSignal(view.mark_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [7]
    with qtbot.assertNotEmitted(view.mark_chosen, wait=20):
        outside = point_of(view, MIXED.text.index("third"))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=outside)


def test_return_on_a_mark_chooses_its_quote(view: ReaderView, qtbot: QtBot) -> None:
    start = MIXED.text.index("quoted words")
    view.set_marks([Mark(start, start + 12, 7)])
    view.go_to(start + 2, start + 2, select=False)
    with qtbot.waitSignal(view.mark_chosen):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_marks_are_painted_in_the_highlight_of_the_theme(view: ReaderView) -> None:
    view.set_marks([Mark(0, 3, 1)])
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme().choose(choice)
        grounds = {one.format.background().color().name() for one in view.extraSelections()}
        assert grounds == {theme().colours.highlight}


def test_larger_type_keeps_selection_and_marks(view: ReaderView) -> None:
    start = MIXED.text.index("second")
    view.set_marks([Mark(0, 3, 1)])
    view.select(start, start + 6)
    size = view.document().defaultFont().pointSizeF()
    view.zoom(1)
    assert view.document().defaultFont().pointSizeF() > size
    assert view.selected() == (start, start + 6)
    assert len(view.extraSelections()) == 1
    view.zoom(0)
    assert view.document().defaultFont().pointSizeF() == size
    assert view.zoom_percent() == 100


def test_a_wide_window_does_not_make_long_lines(view: ReaderView, qtbot: QtBot) -> None:
    view.resize(2400, 600)
    qtbot.waitUntil(lambda: view.viewportMargins().left() > 100)
    assert view.viewport().width() < 1100


def test_a_narrower_window_keeps_the_place_one_reads_at(view: ReaderView, qtbot: QtBot) -> None:
    long = paragraphs(*(f"Paragraph {number} has some words. " * 12 for number in range(60)))
    view.show_text(long)
    start = long.text.index("Paragraph 40 ")
    view.go_to(start, start, select=False)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + point_of(view, start).y())
    before = view.top_offset()
    view.resize(480, 600)
    qtbot.waitUntil(lambda: view.viewport().width() < 480)
    assert abs(view.top_offset() - before) < 100


def point_of(view: ReaderView, offset: int) -> QPoint:
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.text_map.position(offset))
    return view.cursorRect(cursor).center() + QPoint(3, 0)
