"""Suggested quotes in the reader: seen, clipped, edited, skipped by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from time import sleep

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.reader.suggestion_card import SuggestionDelegate, buttons_height, tick_place
from quotarium.gui.reader.suggestion_model import date_words
from quotarium.gui.reader.suggestion_view import SuggestionView
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.quote import QuoteKind
from quotarium.services.adding import add_text
from quotarium.services.quotes import details
from quotarium.services.sources import reading
from tests.gui.conftest import Settle

TEXT = """The Ferry at Orsuk

By Ann Rowe

The ferry has not sailed for a month.

"Nobody in this hall can tell me who ordered the ferry to stop," said President Ina Vald.

"One bank was promised a boat and got a timetable instead," said journalist Leo Marn.

The harbour master, Orlan Best, claimed that the boat had never been safe at all.

He denied that the boat had been sold, and claimed that the crew had been paid in full.
"""


@pytest.fixture
def page(window: Window, settle: Settle) -> ReaderPage:
    """Return the page with an article open in which nothing is clipped yet."""
    assert window.bench.library is not None
    window.go(Route(page="reader", id=add_text(window.bench.library, TEXT).value.id))
    settle(window)
    page = window.page
    assert isinstance(page, ReaderPage)
    return page


@pytest.fixture
def cards(window: Window, page: ReaderPage) -> SuggestionView:
    """Return the list, with the focus."""
    cards = window.findChild(SuggestionView, "suggestionList")
    assert cards is not None
    window.actions_table["source.suggestions"].trigger()
    assert cards.hasFocus()
    return cards


def words_of(page: ReaderPage) -> list[str]:
    return [one.suggestion.words for one in page.flow.proposing.left]


def press(cards: SuggestionView, key: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(cards, key, modifier)


def clipped(window: Window, page: ReaderPage) -> list[str]:
    assert window.bench.library is not None
    found = details(window.bench.library, page.clippings.model.ids)
    return [one.quote.words for one in found]


def place_of(page: ReaderPage, words: str) -> QPoint:
    """Return a point of the page in the middle of some words."""
    start = page.view.text_map.text.index(words) + len(words) // 2
    page.view.go_to(start, start, select=False)
    return page.view.cursorRect().center()


def test_a_source_opens_with_its_suggestions_underlined_and_none_in_the_library(
    window: Window, page: ReaderPage
) -> None:
    assert page.lists.shows_suggestions
    assert page.lists.suggested_tab.text().endswith(f"{len(words_of(page))} left")
    assert len(words_of(page)) >= 4
    assert page.view.proposal_at_point(place_of(page, "Nobody in this hall")) == 0
    assert page.view.proposal_at_point(place_of(page, "has not sailed")) is None
    assert clipped(window, page) == []
    assert page.lists.clipped_tab.text().endswith("0")


def test_the_dotted_line_is_painted_where_the_words_are(page: ReaderPage) -> None:
    page.view.unselect()
    with_line = page.view.viewport().grab().toImage()
    page.view.set_proposals([])
    without = page.view.viewport().grab().toImage()
    assert with_line != without


def test_return_clips_with_speaker_and_goes_on_to_the_next(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    first, second, *_ = words_of(page)
    press(cards, Qt.Key.Key_Return)
    settle(window)
    assert clipped(window, page) == [first]
    assert window.bench.library is not None
    (quote,) = details(window.bench.library, page.clippings.model.ids)
    assert quote.speakers[0].speaker.name == "Ina Vald"
    assert quote.quote.kind is QuoteKind.DIRECT
    assert cards.hasFocus()
    current = cards.current()
    assert current is not None
    assert current.suggestion.words == second
    press(cards, Qt.Key.Key_Return)
    settle(window)
    assert clipped(window, page) == [first, second]
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert clipped(window, page) == [first]
    assert words_of(page)[0] == second


def test_arrows_walk_through_the_list_and_mark_the_place(
    page: ReaderPage, cards: SuggestionView
) -> None:
    before = len(page.view.extraSelections())
    press(cards, Qt.Key.Key_Down)
    current = cards.current()
    assert current is not None
    assert current.suggestion.words == words_of(page)[1]
    assert len(page.view.extraSelections()) == before + 1
    assert page.view.text_map.offset(page.view.textCursor().position()) == current.suggestion.start


def test_backspace_skips_and_what_was_skipped_is_not_there_again(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    before = words_of(page)
    press(cards, Qt.Key.Key_Backspace)
    settle(window)
    press(cards, Qt.Key.Key_Delete)
    settle(window)
    assert words_of(page) == before[2:]
    source_id = page.flow.proposing._source_id
    window.go(Route(page="quotes"))
    settle(window)
    window.go(Route(page="reader", id=source_id))
    settle(window)
    assert words_of(page) == before[2:]
    for _ in range(2):
        window.actions_table["edit.undo"].trigger()
        settle(window)
    assert words_of(page) == before


def test_shift_and_backspace_skip_all_of_the_kind_in_one_step(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    before = words_of(page)
    press(cards, Qt.Key.Key_Backspace, shift=True)
    settle(window)
    kinds = {one.suggestion.kind for one in page.flow.proposing.left}
    assert kinds
    assert QuoteKind.DIRECT not in kinds
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert words_of(page) == before


def test_e_opens_the_panel_with_everything_filled_in(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    first = words_of(page)[0]
    press(cards, Qt.Key.Key_E)
    settle(window)
    form = page.clip_panel.form
    assert page.panel() is page.clip_panel
    assert form.words.words() == first
    assert form.speakers.first.name.text() == "Ina Vald"
    assert form.speakers.first.role.text() == "President"
    assert form.speakers.first.name.property("offered")
    assert form.speaker_hint.text().startswith("from this paragraph: “")
    focus = QApplication.focusWidget()
    assert focus is form.speakers.first.name
    QTest.keyClicks(focus, "Someone else")
    assert form.speakers.first.name.text() == "Someone else"
    assert not focus.property("offered")
    assert not form.speaker_hint.isVisible()
    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert clipped(window, page) == [first]
    assert first not in words_of(page)


def test_a_selection_by_hand_is_offered_the_speaker_of_the_words_around(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    start = page.view.text_map.text.index("who ordered the ferry")
    page.view.select(start, start + 21)
    page.clip()
    settle(window)
    assert page.clip_panel.form.speakers.first.name.text() == "Ina Vald"
    page._on_cancelled()
    start = page.view.text_map.text.index("has not sailed")
    page.view.select(start, start + 14)
    page.clip()
    settle(window)
    assert page.clip_panel.form.speakers.first.name.text() == ""
    assert not page.clip_panel.form.speaker_hint.isVisible()


def test_a_click_on_underlined_words_selects_their_card(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    page.lists.show_clippings()
    at = place_of(page, "One bank was promised")
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(window)
    assert page.lists.shows_suggestions
    current = page.suggestions.list.current()
    assert current is not None
    assert current.suggestion.words.startswith("One bank was promised")


def test_the_buttons_of_the_current_card_do_what_the_keys_do(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    before = words_of(page)
    buttons = cards.buttons.findChildren(type(page.suggestions.clip_all))
    assert [one.text().split()[0] for one in buttons] == ["Clip", "Edit", "Skip"]
    assert cards.visualRect(cards.currentIndex()).contains(cards.buttons.geometry())
    QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    settle(window)
    assert words_of(page) == before[1:]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert clipped(window, page) == [before[1]]


def test_ticks_are_set_beforehand_changed_by_key_and_mouse_and_clipped_in_one_step(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    model = page.suggestions.model
    direct = [one for one in model.proposals if one.suggestion.kind is QuoteKind.DIRECT]
    assert list(model.ticked()) == direct[:2]
    press(cards, Qt.Key.Key_Space)
    assert list(model.ticked()) == direct[1:2]
    point = tick_place(cards.visualRect(model.index(2))).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=point)
    ticked = [one.suggestion.words for one in model.ticked()]
    assert len(ticked) == 2
    assert page.suggestions.clip_all.text().endswith("2")
    QTest.mouseClick(page.suggestions.clip_all, Qt.MouseButton.LeftButton)
    settle(window)
    assert clipped(window, page) == ticked
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert clipped(window, page) == []
    assert len(words_of(page)) == len(model.proposals)


def test_suggestions_can_be_hidden_and_shown(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    before = words_of(page)
    window.actions_table["view.suggestions"].trigger()
    settle(window)
    assert words_of(page) == []
    assert not page.lists.suggested_tab.isVisible()
    assert not page.lists.shows_suggestions
    window.actions_table["view.suggestions"].trigger()
    settle(window)
    assert words_of(page) == before
    assert page.lists.suggested_tab.isVisible()


def test_the_list_of_what_is_clipped_stays_one_click_away(
    window: Window, page: ReaderPage, cards: SuggestionView, settle: Settle
) -> None:
    press(cards, Qt.Key.Key_Return)
    settle(window)
    QTest.mouseClick(page.lists.clipped_tab, Qt.MouseButton.LeftButton)
    assert page.clippings.list.isVisible()
    assert page.lists.clipped_tab.text().endswith("1")
    QTest.mouseClick(page.lists.suggested_tab, Qt.MouseButton.LeftButton)
    assert cards.isVisible()


def test_escape_goes_from_the_list_to_the_text(page: ReaderPage, cards: SuggestionView) -> None:
    press(cards, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_a_card_says_in_words_what_it_shows(page: ReaderPage) -> None:
    model = page.suggestions.model
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Ina Vald. President. no date. direct. " in told
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in tip


def test_the_current_card_has_room_for_why_it_is_suggested(
    page: ReaderPage, cards: SuggestionView
) -> None:
    delegate = cards.itemDelegate()
    assert isinstance(delegate, SuggestionDelegate)
    first, second = cards.model().index(0, 0), cards.model().index(1, 0)
    before = delegate.height(first, 300), delegate.height(second, 300)
    press(cards, Qt.Key.Key_Down)
    after = delegate.height(first, 300), delegate.height(second, 300)
    assert before[0] - after[0] > buttons_height()
    assert after[1] - before[1] > buttons_height()


def test_a_card_shows_what_the_text_says_where_that_is_no_date(page: ReaderPage) -> None:
    proposal = page.flow.proposing.left[0]
    vague = proposal.suggestion.model_copy(update={"said": None, "said_text": "At the time"})
    assert date_words(proposal.model_copy(update={"suggestion": vague})) == "no date: “At the time”"


def test_the_search_for_quotes_shows_how_far_it_is_and_can_be_stopped(
    window: Window, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object, progress: Callable[[float], None], **__: object) -> tuple[()]:
        while True:
            sleep(0.001)
            progress(0.4)

    assert window.bench.library is not None
    source = add_text(window.bench.library, TEXT + "\nA last line.\n").value
    assert reading(window.bench.library, source.id).clippings == ()
    monkeypatch.setattr("quotarium.services.suggesting.suggest", slow)
    window.go(Route(page="reader", id=source.id))
    page = window.page
    assert isinstance(page, ReaderPage)
    stop = page.suggestions.stop
    qtbot.waitUntil(lambda: stop.isVisibleTo(page.suggestions), timeout=30_000)
    assert page.suggestions.told.text() == "Looking for quotes… 40 %"
    stop.click()
    settle(window)
    assert page.suggestions.again.isVisibleTo(page.suggestions)
    monkeypatch.undo()
    page.suggestions.again.click()
    settle(window)
    assert words_of(page)
