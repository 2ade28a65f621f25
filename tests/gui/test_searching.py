from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from quotarium.gui.bulk.dialog import ChangeManyDialog
from quotarium.gui.comparing.revisions import RevisionsDialog
from quotarium.gui.items.quote_model import Role
from quotarium.gui.navigation.model import Entry
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.pages.timeline import TimelinePage
from quotarium.gui.routes import Route
from quotarium.gui.widgets.query_box import QueryBox
from quotarium.gui.window import Window
from tests.benchmarks.generator import make_library
from tests.gui.conftest import Settle


@pytest.fixture
def page(window: Window, settle: Settle) -> QuotesPage:
    settle(window)
    assert isinstance(window.page, QuotesPage)
    return window.page


@pytest.fixture
def box(qtbot: QtBot) -> QueryBox:
    made = QueryBox("Search", "words")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def test_a_library_just_opened_shows_all_its_quotes(
    window: Window, page: QuotesPage, settle: Settle, tmp_path: Path
) -> None:
    page.box.setText("river")
    settle(window)
    window.open_library(make_library(tmp_path / "Large.quotarium", 90))
    settle(window)
    assert page.box.text() == ""
    assert page.model.rowCount() == 90


def test_fields_and_values_are_offered_and_taken(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    popup = page.box.popup
    page.box.setFocus()
    QTest.keyClicks(page.box, "spea")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(page.box, Qt.Key.Key_Tab)
    assert page.box.text() == "speaker:"
    QTest.keyClicks(page.box, "bekd")
    qtbot.waitUntil(lambda: popup.isVisible() and "Bekday" in str(popup.model().index(0, 0).data()))
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    popup.setCurrentIndex(popup.model().index(0, 0))
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    assert page.box.text() == 'speaker:"Temur Bekday" '
    settle(window)
    assert page.model.rowCount() == 2


def test_a_mistake_is_told_with_what_was_understood(box: QueryBox) -> None:
    box.setText("kind:foo river xyz:ab more")
    assert "kind:foo" in box.problems.text()
    assert "direct, indirect, mixed" in box.problems.text()
    assert "“xyz:” is no field" in box.problems.text()
    box.setText("kind:direct river")
    assert box.problems.isHidden()


def test_a_value_that_is_still_to_come_is_no_mistake(box: QueryBox) -> None:
    QTest.keyClicks(box, "tag:")
    assert box.problems.text() == ""


def test_an_older_offer_is_dropped(box: QueryBox) -> None:
    box.setText("ta")
    box.offer(("t", 0, 1, (("tag:", ""),)))
    assert not box.popup.isVisible()


def test_places_behind_letters_beyond_the_first_plane_are_found(box: QueryBox) -> None:
    box.setText("😀 ta")
    box.offer(("😀 ta", 2, 4, (("tag:", ""), ("take:", ""))))
    assert box.popup.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "😀 tag:"


def test_what_was_taken_is_undone_as_if_it_were_typed(box: QueryBox) -> None:
    QTest.keyClicks(box, "river ta")
    box.offer(("river ta", 6, 8, (("tag:", ""),)))
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "river tag:"
    assert box.cursorPosition() == len("river tag:")
    box.undo()
    assert box.text() == "river ta"


def test_a_number_is_told_beside_what_is_offered(box: QueryBox) -> None:
    box.setText("ta")
    box.offer(("ta", 0, 2, (("tag:", ""), ("take", "10,000+ quotes"))))
    rows = [box.popup.model().index(row, 0).data() for row in range(2)]
    assert rows == ["tag:", "take   10,000+ quotes"]


def test_the_table_shares_selection_and_search(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.list.setCurrentIndex(page.model.index(3))
    chosen = page.selected_ids()
    window.actions_table["view.table"].trigger()
    settle(window)
    assert page.view is not page.list
    assert page.lists.currentWidget() is page.view
    assert page.selected_ids() == chosen
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 4
    window.actions_table["view.table"].trigger()
    settle(window)
    assert page.lists.currentWidget() is page.list


def test_columns_and_order_are_kept(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    window.actions_table["view.table"].trigger()
    settle(window)
    head = page.table.head
    with qtbot.waitSignal(head.columns_changed):
        head._toggle("kind", shown=True)
    head.sectionClicked.emit(1)
    settle(window)
    assert window.bench.settings.quote_columns[-1] == "kind"
    assert window.bench.settings.quote_order == "speaker"
    names = [page.model.index(row).data(Role.DETAILS) for row in range(5)]
    shown = [one.speakers[0].speaker.name for one in names if one]
    assert shown == sorted(shown)


def test_headings_stand_where_the_order_goes_on(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.line.order.show_order("speaker", descending=False, grouped=True)
    page.search()
    settle(window)
    headings = page.list.headings
    assert 0 in headings
    assert any("Irena Valdoš" in text for text in headings.values())
    assert page.list.visualRect(page.model.index(0)).top() > 20


def test_many_quotes_are_changed_as_one_step(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    page.list.selectAll()
    window.actions_table["quote.change_all"].trigger()
    dialog = window.findChild(ChangeManyDialog)
    assert dialog is not None
    dialog.choose("tag")
    tags = dialog.field
    tags.tags.set_value(["everything"])  # type: ignore[attr-defined]
    tags.edited.emit()
    qtbot.waitUntil(dialog.change.isEnabled)
    assert "31 quotes" in dialog.change.text()
    dialog.change.click()
    settle(window)
    page.box.setText("tag:everything")
    settle(window)
    assert page.model.rowCount() == 31
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.model.rowCount() == 0


def test_a_change_that_is_not_understood_is_told(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    window.actions_table["quote.change_all"].trigger()
    dialog = window.findChild(ChangeManyDialog)
    assert dialog is not None
    dialog.choose("status")
    qtbot.waitUntil(lambda: bool(dialog.told.text()))
    dialog.choose("said")
    dialog.field.date.edit.setText("the day after")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not dialog.change.isEnabled())
    dialog.reject()


def test_quotes_dropped_on_a_tag_get_it(window: Window, page: QuotesPage, settle: Settle) -> None:
    ids = tuple(page.model.ids)[:5]
    route = Route(page="quotes", tag_id=1, title="#new")
    window.navigation.quotes_dropped.emit(Entry("brand new", "tag", 0, route, "tag"), ids)
    settle(window)
    page.box.setText('tag:"brand new"')
    settle(window)
    assert set(page.model.ids) == set(ids)


def test_space_shows_the_quote_large_and_the_arrows_go_on(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    dialog = page.previewing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    first = dialog.said.text()
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    assert dialog.said.text() not in {"", first}
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_the_first_card_is_selected_after_going_to_another_place(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    window.go(Route(page="quotes", place="differing"))
    settle(window)
    assert len(page.selected_ids()) == 1
    assert window.inspector.ids == page.selected_ids()


def test_the_title_is_that_of_the_page(window: Window, page: QuotesPage, settle: Settle) -> None:
    window.go(Route(page="reader", id=1))
    settle(window)
    window.go(Route(page="quotes"))
    assert window.windowTitle().startswith("Quotes")


def test_return_opens_the_first_source_at_once(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.list.setFocus()
    window.actions_table["go.sources"].trigger()
    settle(window)
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    settle(window)
    assert isinstance(window.page, ReaderPage)


def test_the_trash_says_how_long_it_keeps_and_is_emptied(
    window: Window, page: QuotesPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.list.setCurrentIndex(page.model.index(0))
    window.actions_table["quote.trash"].trigger()
    settle(window)
    window.go(Route(page="quotes", place="trash"))
    settle(window)
    assert page.trash_bar.isVisible()
    assert "30 days" in page.trash_bar.days.text()
    page.trash_bar._choose(0)
    assert window.bench.settings.trash_days == 0
    monkeypatch.setattr("quotarium.gui.quotes.deeds.confirmed", lambda *_: True)
    window.actions_table["trash.empty"].trigger()
    settle(window)
    assert page.model.rowCount() == 0
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.model.rowCount() == 1


def test_changed_words_are_shown_beside_those_before(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    page.list.setCurrentIndex(page.model.index(0))
    settle(window)
    qtbot.waitUntil(lambda: window.inspector.details is not None)
    window.inspector.form.changed.emit({"words": "I have asked most of them and none could say."})
    settle(window)
    qtbot.waitUntil(lambda: not window.inspector.form.wordings.isHidden())
    window.inspector.form.wordings.changes_wanted.emit()
    settle(window)
    dialog = window.findChild(RevisionsDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    assert "each of them" in text
    assert "most of them" in text
    dialog.reject()


def test_what_is_not_found_in_one_place_is_looked_for_everywhere(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    window.go(Route(page="quotes", place="trash"))
    page.box.setText("river")
    settle(window)
    assert page.lists.currentWidget() is page.lists.empty
    button = page.findChild(QPushButton, "searchEverywhere")
    assert button is not None
    button.click()
    settle(window)
    assert page.model.rowCount() > 0
    assert page.box.text() == "river"


def test_a_search_of_all_quotes_that_finds_nothing_offers_no_wider_one(
    window: Window, page: QuotesPage, settle: Settle
) -> None:
    page.box.setText("no such word in it")
    settle(window)
    assert page.lists.currentWidget() is page.lists.empty
    assert page.findChild(QPushButton, "searchEverywhere") is None


def test_a_saved_search_is_renamed_from_the_navigation(
    window: Window, page: QuotesPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = window.navigation.places.rows
    entry = next(
        found.entry(row) for row in range(found.rowCount()) if found.entry(row).kind == "search"
    )
    monkeypatch.setattr(
        "quotarium.gui.navigation.entry_deeds.QInputDialog.getText",
        lambda *_: ("What they deny", True),
    )
    rename = next(do for text, do in window._entries.offered(entry) if text.startswith("Rename"))
    rename()
    settle(window)
    names = [found.entry(row).text for row in range(found.rowCount())]
    assert "What they deny" in names
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert entry.text in [found.entry(row).text for row in range(found.rowCount())]


def test_the_timeline_offers_fields_too(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    window.actions_table["go.timeline"].trigger()
    settle(window)
    shown = window.page
    assert isinstance(shown, TimelinePage)
    shown.tools.box.setFocus()
    QTest.keyClicks(shown.tools.box, "spe")
    qtbot.waitUntil(shown.tools.box.popup.isVisible)
    QTest.keyClick(shown.tools.box, Qt.Key.Key_Tab)
    assert shown.tools.box.text().startswith("speaker:")
    shown.tools.box.popup.hide()
    shown.tools.box.setText("said:whenever river")
    settle(window)
    assert shown.tools.box.problems.isVisible()


def test_a_selection_of_several_is_kept_in_another_order_and_not_in_another_search(
    window: Window, page: QuotesPage, settle: Settle, tmp_path: Path
) -> None:
    window.open_library(make_library(tmp_path / "Large.quotarium", 300))
    settle(window)
    page.list.selectAll()
    ids = page.selected_ids()
    page.line.order.choose("speaker")
    settle(window)
    assert len(page.selected_ids()) == 300
    assert set(page.selected_ids()) == set(ids)
    page.box.setText("tag")
    settle(window)
    assert page.model.rowCount() > 1
    assert len(page.selected_ids()) == 1


def test_the_number_of_what_is_found_is_said_before_all_rows_are_here(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_library(make_library(tmp_path / "Large.quotarium", 300))
    qtbot.waitUntil(lambda: page.model.rowCount() == 64)
    window.actions_table["quote.change_all"].trigger()
    dialog = window.findChild(ChangeManyDialog)
    assert dialog is not None
    assert "300 quotes" in dialog.which.button(1).text()
    dialog.reject()


def test_one_click_changes_though_the_field_still_is_being_typed_in(
    window: Window, page: QuotesPage, settle: Settle, qtbot: QtBot
) -> None:
    page.list.selectAll()
    window.actions_table["quote.change_all"].trigger()
    dialog = window.findChild(ChangeManyDialog)
    assert dialog is not None
    dialog.kind.setFocus()
    QTest.keyClick(dialog.kind, Qt.Key.Key_Tab)
    typed = dialog.focusWidget()
    assert typed is not None
    QTest.keyClicks(typed, "clicked")
    qtbot.waitUntil(dialog.change.isEnabled)
    # Leaves the field first, as a click does.
    dialog.change.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    settle(window)
    page.box.setText("tag:clicked")
    settle(window)
    assert page.model.rowCount() == 31
