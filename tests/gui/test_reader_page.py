from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.clipping import VerificationState
from quotarium.model.quote import QuoteKind
from quotarium.services.quotes import details
from quotarium.services.sources import source_by_key
from tests.gui.conftest import Settle

WORDS = "every cubic metre."
KEY = "dostan-river"


@pytest.fixture
def page(window: Window, settle: Settle) -> ReaderPage:
    """Return the page with the first sample article open."""
    assert window.bench.library is not None
    window.go(Route(page="reader", id=source_by_key(window.bench.library, KEY).id))
    settle(window)
    page = window.page
    assert isinstance(page, ReaderPage)
    return page


def select_by_keys(page: ReaderPage, words: str) -> None:
    start = page.view.text_map.text.index(words)
    page.view.go_to(start, start, select=False)
    for _ in words:
        QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_(words: str) -> None:
    QTest.keyClicks(focused(), words)


def tab() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)


def test_a_quote_is_clipped_undone_and_redone_without_the_mouse(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    before = page.clippings.model.ids
    marks = len(page.view.extraSelections())
    select_by_keys(page, WORDS)
    assert page.view.selected() is not None
    QTest.keyClick(page.view, Qt.Key.Key_C)
    settle(window)
    form = page.clip_panel.form
    assert form.words.words() == WORDS
    assert form.state.text() == "✓ Verbatim at ¶3"
    assert focused() is form.speakers.first.name
    type_("A new voice")
    tab()
    type_("spokesman")
    while focused() is not form.said.edit:
        tab()
    type_("March 15")
    assert form.said.reading.text() == "15 March, year unknown"
    tab()
    assert focused() is form.occasion
    type_("A briefing")
    settle(window)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    new = [i for i in page.clippings.model.ids if i not in before]
    assert len(new) == 1
    quote = details(library, new)[0]
    assert quote.quote.words == WORDS
    assert str(quote.quote.said) == "XXXX-03-15"
    assert quote.quote.reviewed
    assert [(one.speaker.name, one.role) for one in quote.speakers] == [
        ("A new voice", "spokesman")
    ]
    assert quote.occasion is not None
    assert quote.occasion.name == "A briefing"
    assert quote.found_in[0].clipping.verification.state is VerificationState.VERBATIM
    assert len(page.view.extraSelections()) == marks + 1
    assert page.banner.isVisible()
    assert focused() is page.view
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.clippings.model.ids == before
    assert len(page.view.extraSelections()) == marks
    window.actions_table["edit.redo"].trigger()
    settle(window)
    assert set(page.clippings.model.ids) == {*before, *new}
    window.go(Route(page="quotes"))
    settle(window)
    quotes = window.page
    assert isinstance(quotes, QuotesPage)
    assert new[0] in quotes.model.ids


def test_the_button_opens_the_panel_and_the_inbox_takes_what_is_unfinished(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    assert window.bench.library is not None
    assert not page.header.clip.isEnabled()
    before = page.clippings.model.ids
    start = page.view.text_map.text.index(WORDS)
    page.view.select(start, start + len(WORDS))
    QTest.mouseClick(page.header.clip, Qt.MouseButton.LeftButton)
    settle(window)
    assert page.panel() is page.clip_panel
    QTest.mouseClick(page.clip_panel.inbox, Qt.MouseButton.LeftButton)
    settle(window)
    new = [i for i in page.clippings.model.ids if i not in before]
    assert not details(window.bench.library, new)[0].quote.reviewed
    assert "Inbox" in page.banner.label.text()


def test_the_second_press_of_the_clip_button_keeps_the_quote(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    before = page.clippings.model.ids
    start = page.view.text_map.text.index(WORDS)
    page.view.select(start, start + len(WORDS))
    for _ in range(2):
        page.header.clip.click()
        settle(window)
    assert len(page.clippings.model.ids) == len(before) + 1


def test_the_panel_says_by_itself_what_is_second_hand(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    select_by_keys(page, WORDS)
    page.clip()
    settle(window)
    form = page.clip_panel.form
    type_("Alexei Venediktov")
    tab()
    settle(window)
    assert form.second_hand.text() == "Second-hand: Venediktov, as quoted in Dostan"
    form.speakers.first.name.setFocus()
    form.speakers.first.name.selectAll()
    type_("Mirela Dostan")
    tab()
    settle(window)
    assert "First-hand" in form.second_hand.text()


def test_a_known_speaker_is_taken_by_any_of_the_names(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    assert window.bench.library is not None
    before = page.clippings.model.ids
    select_by_keys(page, WORDS)
    page.clip()
    type_("Valdosch")
    settle(window)
    field = page.clip_panel.form.speakers.first.name
    completer = field.completer()
    popup = completer.popup() if completer is not None else None
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle(window)
    assert field.text() == "Irena Valdoš"
    page.clip_panel.form.said.set_value("2023")
    settle(window)
    hint = page.clip_panel.form.speakers.first.role.placeholderText()
    assert hint == "President of Korvelia (held on that day)"
    page.clip_panel.save()
    settle(window)
    new = [i for i in page.clippings.model.ids if i not in before]
    quote = details(window.bench.library, new)[0]
    assert quote.speakers[0].role == "President of Korvelia"


def test_words_that_are_changed_are_told_at_once(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    select_by_keys(page, WORDS)
    page.clip()
    settle(window)
    words, state = page.clip_panel.form.words, page.clip_panel.form.state
    words.setPlainText("every  cubic metre.")
    settle(window)
    assert state.text() == "✓ Verbatim but for typography at ¶3"
    words.setPlainText("Something else altogether")
    settle(window)
    assert state.text() == "Differs from ¶3"


def test_a_date_that_is_not_understood_is_not_kept(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    before = page.clippings.model.ids
    select_by_keys(page, WORDS)
    page.clip()
    page.clip_panel.form.said.setFocus()
    type_("Smarch 15")
    page.clip_panel.save()
    settle(window)
    assert page.clippings.model.ids == before
    assert page.panel() is page.clip_panel
    assert "Smarch 15" in page.clip_panel.form.said.reading.text()


def test_a_kind_that_was_chosen_stays(window: Window, page: ReaderPage, settle: Settle) -> None:
    select_by_keys(page, WORDS)
    page.clip()
    page.clip_panel.form.kind.chosen.emit(QuoteKind.INDIRECT.value)
    type_("Alexei Venediktov")
    tab()
    settle(window)
    assert page.clip_panel.request().kind is QuoteKind.INDIRECT


def test_what_was_typed_is_there_again_after_cancelling_by_mistake(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    select_by_keys(page, WORDS)
    page.clip()
    type_("Alexei Venediktov")
    tab()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.panel() is page.lists
    assert focused() is page.view
    page.clip()
    settle(window)
    assert page.clip_panel.form.speakers.first.name.text() == "Alexei Venediktov"


def test_a_longer_selection_is_taken_over_while_the_panel_is_open(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    select_by_keys(page, "every cubic")
    page.clip()
    type_("Somebody")
    start = page.view.text_map.text.index(WORDS)
    page.view.select(start, start + len(WORDS))
    settle(window)
    assert page.clip_panel.form.words.words() == WORDS
    assert page.clip_panel.form.speakers.first.name.text() == "Somebody"


def test_clipping_shows_the_side_panel_where_it_was_hidden(
    window: Window, page: ReaderPage
) -> None:
    window.actions_table["view.inspector"].trigger()
    assert not page.clippings.isVisible()
    select_by_keys(page, WORDS)
    page.clip()
    assert page.clip_panel.isVisible()


def test_without_a_selection_one_is_asked_for(page: ReaderPage) -> None:
    page.view.unselect()
    page.clip()
    assert page.panel() is page.lists
    assert "Select the words first" in page.banner.label.text()


def test_a_mark_shows_its_quote_in_the_inspector_and_escape_goes_back(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    quote_id = page.clippings.model.ids[0]
    page.view.mark_chosen.emit(quote_id)
    settle(window)
    assert window.side.currentWidget() is window.inspector
    assert page.shown_quote == quote_id
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert window.side.currentWidget() is page.lists
    assert page.shown_quote is None


def test_a_quote_is_come_to_in_its_source(window: Window, page: ReaderPage, settle: Settle) -> None:
    mark = page.view.text_map.text.index("The president chose her day")
    quote_id = page.clippings.model.ids[-1]
    source_id = page._route.id
    window.go(Route(page="quotes"))
    route = Route(page="reader", id=source_id, quote_id=quote_id, start=mark, end=mark + 5)
    window.go(route)
    settle(window)
    assert page.shown_quote == quote_id
    assert page.view.text_map.offset(page.view.textCursor().position()) == mark


def test_finding_counts_and_goes_round(window: Window, page: ReaderPage, settle: Settle) -> None:
    window.actions_table["search.focus"].trigger()
    type_("gauges")
    settle(window)
    places = len(page.find_bar.places)
    assert places > 2
    first = page.find_bar.current
    assert page.find_bar.count.text() == f"{first + 1} of {places}"
    for _ in range(places):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert page.find_bar.current == first
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_bar.current == (first - 1) % places
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert focused() is page.view


@pytest.mark.usefixtures("real_citations")
def test_selected_words_are_copied_with_their_citation(
    window: Window, page: ReaderPage, settle: Settle, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    select_by_keys(page, WORDS)
    window.actions_table["source.copy_cited"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "", timeout=60_000)
    assert QGuiApplication.clipboard().text() == "“every cubic metre.” (Dostan, n.d., para. 3)"


def test_selected_words_are_searched_for_in_all_quotes(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    select_by_keys(page, "cubic metre")
    page.deeds.search()
    settle(window)
    assert isinstance(window.page, QuotesPage)
    assert window.page.box.text() == '"cubic metre"'
