from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.bulk.dialog import ChangeManyDialog
from quotarium.gui.bulk.subjects import SUBJECTS
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.organising import Tag
from quotarium.services.lists import Thing, ids_of, rows_of
from quotarium.storage.library import Library
from tests.gui.conftest import Settle

CHANGED = ("source", "speaker", "occasion")


def library_of(window: Window) -> Library:
    assert window.bench.library is not None
    return window.bench.library


def page_of(window: Window, settle: Settle, kind: str, place: str = "quotes") -> ThingsPage:
    window.go(Route(page=f"{kind}s", place=place))
    settle(window)
    assert isinstance(window.page, ThingsPage)
    return window.page


def asked(window: Window, kind: str) -> ChangeManyDialog:
    window.actions_table[f"{kind}.change_all"].trigger()
    dialog = window.findChild(ChangeManyDialog)
    assert dialog is not None
    return dialog


def notes(window: Window, kind: str) -> list[str]:
    library, thing = library_of(window), Thing(kind)
    found = [row.thing for row in rows_of(library, thing, ids_of(library, thing))]
    return [one.note or "" for one in found if not isinstance(one, Tag)]


@pytest.mark.parametrize("kind", CHANGED)
def test_notes_of_all_that_is_found_are_added_to_and_undone_as_one_step(
    window: Window, settle: Settle, qtbot: QtBot, kind: str
) -> None:
    page = page_of(window, settle, kind)
    number = page.list.rows.rowCount()
    dialog = asked(window, kind)
    dialog.which.button(1).click()
    dialog.choose("add_note")
    QTest.keyClicks(_first_line(dialog), "to be looked at")
    qtbot.waitUntil(dialog.change.isEnabled)
    assert SUBJECTS[kind].number(number) in dialog.change.text()
    dialog.change.click()
    settle(window)
    assert all(note.endswith("to be looked at") for note in notes(window, kind))
    assert window.banner.step.isVisible()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert not any(note.endswith("to be looked at") for note in notes(window, kind))


@pytest.mark.parametrize("kind", CHANGED)
def test_each_change_of_a_kind_can_be_filled_in_and_counted(
    window: Window, settle: Settle, qtbot: QtBot, kind: str
) -> None:
    page_of(window, settle, kind).list.selectAll()
    dialog = asked(window, kind)
    filled = {"role": "Chair", "note": "zzz", "date": "1987", "issued": "1987", "add_note": "x"}
    for one in SUBJECTS[kind].kinds:
        dialog.choose(one.key)
        if one.key in filled:
            QTest.keyClicks(_first_line(dialog), filled[one.key])
        qtbot.waitUntil(lambda: bool(dialog.told.text()), timeout=5_000)
        settle(window)
        assert window.banner.isHidden(), one.key
    dialog.reject()


def _first_line(dialog: ChangeManyDialog) -> QWidget:
    proxy = dialog.field.focusProxy()
    found = getattr(proxy, "edit", proxy)
    assert isinstance(found, QWidget)
    return found


def test_a_speaker_with_quotes_stays_out_of_the_trash(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    page = page_of(window, settle, "speaker")
    number = page.list.rows.rowCount()
    page.list.selectAll()
    window.actions_table["speaker.trash"].trigger()
    settle(window)
    used = [row.quotes for row in page.found.values()]
    assert page.list.rows.rowCount() == sum(1 for one in used if one)
    assert number >= page.list.rows.rowCount()


def test_what_was_moved_to_the_trash_is_put_back_from_there(window: Window, settle: Settle) -> None:
    page = page_of(window, settle, "source")
    number = page.list.rows.rowCount()
    page.list.setCurrentIndex(page.list.rows.index(1))
    gone = page.list.selected_ids()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    settle(window)
    assert page.list.rows.rowCount() == number - 1
    # The next one takes its place.
    assert page.list.currentIndex().row() == 1
    window.actions_table["go.trash"].trigger()
    settle(window)
    button = window.findChild(QAbstractButton, "trashed_sources")
    assert button is not None
    button.click()
    settle(window)
    assert "Trash" in page.title.text()
    assert tuple(page.list.rows.ids_between(0, 9)) == gone
    page.list.selectAll()
    window.actions_table["quote.restore"].trigger()
    settle(window)
    assert page.list.rows.rowCount() == 0
    assert page.stack.currentWidget() is page.empty
    window.actions_table["go.sources"].trigger()
    settle(window)
    assert page.list.rows.rowCount() == number


def test_the_number_of_selected_rows_is_said(window: Window, settle: Settle) -> None:
    page = page_of(window, settle, "source")
    page.list.selectAll()
    assert f"{page.list.rows.rowCount()} selected" in page.count.text()


@pytest.mark.parametrize("kind", CHANGED)
def test_the_context_menu_offers_the_change_of_many(
    window: Window, settle: Settle, kind: str
) -> None:
    page = page_of(window, settle, kind)
    page.list.menu_wanted.emit(page.list.rows.ids_between(0, 0)[0], QPoint(10, 10))
    menus = [one for one in page.findChildren(QMenu) if one.isVisible()]
    texts = [action.text() for one in menus for action in one.actions()]
    assert any(text.startswith("Change many") for text in texts)
    for one in menus:
        one.close()


def test_selected_rows_stay_selected_when_others_go(window: Window, settle: Settle) -> None:
    page = page_of(window, settle, "speaker")
    ids = tuple(page.list.rows.ids_between(0, 3))
    page.list.select_ids(ids[1:])
    page.order.choose("quotes", None)
    settle(window)
    assert set(page.list.selected_ids()) == set(ids[1:])


@pytest.mark.parametrize("kind", CHANGED)
def test_tab_goes_from_the_change_to_its_fields_and_then_to_the_buttons(
    window: Window, settle: Settle, kind: str
) -> None:
    page_of(window, settle, kind)
    dialog = asked(window, kind)
    for one in SUBJECTS[kind].kinds:
        dialog.choose(one.key)
        dialog.kind.setFocus()
        QTest.keyClick(dialog.kind, Qt.Key.Key_Tab)
        reached = dialog.focusWidget()
        assert reached is not None
        inside = dialog.field.isAncestorOf(reached)
        assert inside or dialog.field.focusProxy() is None, one.key
    dialog.reject()
