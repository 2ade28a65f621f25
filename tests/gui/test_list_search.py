"""The lists are searched in the search language, and several of what they list become one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.gui.bulk.merging import MergeDialog
from quotarium.gui.pages.things import ThingsPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.naming import speaker_named
from quotarium.services.lists import Thing, ids_of, rows_of
from quotarium.services.speakers import keep_speaker
from tests.gui.conftest import Settle


def opened(window: Window, settle: Settle, page: str) -> ThingsPage:
    window.go(Route(page=page))
    settle(window)
    assert isinstance(window.page, ThingsPage)
    return window.page


def listed(page: ThingsPage) -> list[str]:
    rows = page.list.rows
    return [rows.row_at(row).title for row in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("sources", "-has:quote"),
        ("sources", "speaker:valdos OR author:zzz"),
        ("speakers", "role:president has:quote"),
        ("occasions", "said:2025 speaker:valdos"),
        ("tags", "tag:gauges"),
    ],
)
def test_a_list_shows_what_its_fields_find(
    window: Window, settle: Settle, name: str, query: str
) -> None:
    page = opened(window, settle, name)
    whole = page.list.rows.rowCount()
    page.box.setText(query)
    settle(window)
    assert window.bench.library is not None
    wanted = ids_of(window.bench.library, Thing(page.kind), query)
    assert page.list.rows.rowCount() == len(wanted) < whole
    assert page.box.problems.isHidden()
    page.box.clear()
    settle(window)
    assert page.list.rows.rowCount() == whole


def test_a_field_that_the_list_does_not_have_is_underlined(window: Window, settle: Settle) -> None:
    page = opened(window, settle, "sources")
    page.box.setText("verified:verbatim")
    settle(window)
    assert "verified:" in page.box.problems.text()
    assert not page.box.problems.isHidden()
    page.box.setText("title:river")
    assert page.box.problems.isHidden()


def test_fields_and_values_of_the_list_are_offered(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    page = opened(window, settle, "occasions")
    page.box.setFocus()
    QTest.keyClicks(page.box, "pl")
    qtbot.waitUntil(page.box.popup.isVisible)
    assert page.box.popup.model().index(0, 0).data() == "place:"


@pytest.mark.parametrize("name", ["speakers", "occasions"])
def test_several_become_one_and_two_again(window: Window, settle: Settle, name: str) -> None:
    library = window.bench.library
    assert library is not None
    keep_speaker(library, speaker_named("Somebody Else"))
    page = opened(window, settle, name)
    before = listed(page)
    assert len(before) > 2
    page.list.selectAll()
    window.actions_table[f"{page.kind}.merge"].trigger()
    settle(window)
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    kept = dialog.list.rows.row_at(1)
    dialog.list.set_current(kept.id)
    assert all(title in dialog.summary.text() for title in before if len(before) < 6)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    settle(window)
    assert listed(page) == [kept.title]
    (row,) = rows_of(library, Thing(page.kind), [kept.id])
    assert row.quotes > 0
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert listed(page) == before
