from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from quotarium.gui.bulk.merging import MergeDialog
from quotarium.gui.pages.library import LibraryPage
from quotarium.gui.pages.occasions import OccasionsPage
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.sources import SourcesPage
from quotarium.gui.pages.tags import TagsPage
from quotarium.gui.routes import Route
from quotarium.gui.rows.paged_rows import PagedRows
from quotarium.gui.rows.row import Row
from quotarium.gui.source_form.duplicates import DuplicatesDialog
from quotarium.gui.window import Window
from quotarium.model.source import Creator, Source
from quotarium.services.outcome import committed
from quotarium.storage import sources
from tests.gui.conftest import Settle


def test_rows_are_looked_up_by_pages(qtbot: QtBot) -> None:
    rows = PagedRows()
    rows.set_ids(range(1, 10_001))
    with qtbot.waitSignal(rows.rows_wanted) as wanted:
        assert rows.row_at(120).title == ""
    assert wanted.args == [tuple(range(101, 151))]
    rows.provide([Row(121, "found")])
    assert rows.row_at(120).title == "found"
    assert rows.row_of(121) == 120
    assert rows.row_of(99_999) is None


def test_several_sources_go_to_the_trash_as_one_step(window: Window, settle: Settle) -> None:
    window.go(Route(page="sources"))
    settle(window)
    page = window.page
    assert isinstance(page, SourcesPage)
    whole = page.list.rows.rowCount()
    page.list.selectAll()
    page.list.setCurrentIndex(page.list.rows.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.selected_ids()) == 2
    window.actions_table["source.trash"].trigger()
    settle(window)
    assert page.list.rows.rowCount() == whole - 2
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.list.rows.rowCount() == whole


def test_sources_are_sorted(window: Window, settle: Settle) -> None:
    window.go(Route(page="sources"))
    settle(window)
    page = window.page
    assert isinstance(page, SourcesPage)
    page.order.choose("key")
    settle(window)
    keys = [page.list.rows.row_at(row).detail for row in range(page.list.rows.rowCount())]
    assert keys == sorted(keys)
    page.order.choose("key", descending=True)
    settle(window)
    assert page.list.rows.row_at(0).detail == keys[-1]


def test_duplicates_are_merged_field_by_field(window: Window, settle: Settle, qtbot: QtBot) -> None:
    library = window.bench.library
    assert library is not None
    creators = (Creator(family="Marsh", given="Ada"),)
    one = Source(
        citekey="a", title="Gauges", creators=creators, fields={"DOI": "10.1/x", "page": "3"}
    )
    two = Source(citekey="b", title="Gauges of the Ilvana", creators=creators,
                 fields={"DOI": "10.1/X", "volume": "2"}, note="Seen.")  # fmt: skip
    committed(library, "", lambda w: [sources.add(w, one), sources.add(w, two)])
    window.go(Route(page="sources"))
    settle(window)
    window.actions_table["source.duplicates"].trigger()
    dialog = window.findChild(DuplicatesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pair is not None)
    assert dialog.pair is not None
    named = {one.text() for one in dialog.area.findChildren(QLabel)}
    assert {"Pages", "Volume"} <= named
    assert not {"page", "volume"} & named
    kept, gone = dialog.pair.sources
    dialog.choose("title", [kept.title, gone.title].index("Gauges of the Ilvana"))
    dialog.merge.click()
    settle(window)
    assert not dialog.merge.isEnabled()
    with library.read() as connection:
        (found,) = sources.get(connection, [kept.id])
        (left,) = sources.get(connection, [gone.id])
    assert found.title == "Gauges of the Ilvana"
    assert found.fields["page"] == "3"
    assert found.fields["volume"] == "2"
    assert found.note == "Seen."
    assert left.trashed is not None
    dialog.reject()


def tags_page(window: Window, settle: Settle) -> TagsPage:
    window.actions_table["go.tags"].trigger()
    settle(window)
    assert isinstance(window.page, TagsPage)
    window.page.list.setFocus()
    return window.page


def tag_names(page: TagsPage) -> list[str]:
    return [page.list.rows.row_at(row).title for row in range(page.list.rows.rowCount())]


def test_tags_are_merged_and_the_merge_is_undone(window: Window, settle: Settle) -> None:
    page = tags_page(window, settle)
    before = tag_names(page)
    page.list.setCurrentIndex(page.list.rows.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.actions_table["tag.merge"].trigger()
    settle(window)
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    dialog.list.set_current(page.list.rows.row_at(1).id)
    dialog.merge.click()
    settle(window)
    assert tag_names(page) == before[1:]
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert tag_names(page) == before


def test_a_tag_is_renamed_and_tags_are_deleted(
    window: Window, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tags_page(window, settle)
    before = tag_names(page)
    page.list.setCurrentIndex(page.list.rows.index(0))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("zzz", True))
    window.actions_table["tag.rename"].trigger()
    settle(window)
    assert tag_names(page) == [*before[1:], "#zzz"]
    page.list.selectAll()
    window.actions_table["tag.delete"].trigger()
    settle(window)
    assert tag_names(page) == []
    assert page.stack.currentWidget() is page.empty


def test_an_occasion_leads_to_its_quotes(window: Window, settle: Settle) -> None:
    window.actions_table["go.occasions"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, OccasionsPage)
    rows = [page.list.rows.row_at(row) for row in range(page.list.rows.rowCount())]
    hearing = next(row for row in rows if row.title == "Provincial hearing")
    page.list.opened.emit(hearing.id)
    settle(window)
    quotes = window.page
    assert isinstance(quotes, QuotesPage)
    assert hearing.number.startswith(str(quotes.model.rowCount()))


def test_a_bar_leads_to_its_quotes_and_a_chart_is_saved(
    window: Window, settle: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.actions_table["go.library"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, LibraryPage)
    assert page.charts["year"].drawing.parts
    table, picture = tmp_path / "speakers.csv", tmp_path / "tags.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    page._save_table("speaker")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(picture), ""))
    page._save_picture("tag")
    settle(window)
    assert "Irena Valdoš,6" in table.read_text(encoding="utf-8-sig")
    assert "#shipment" in picture.read_text(encoding="utf-8")
    page.charts["speaker"].chosen.emit(0)
    settle(window)
    quotes = window.page
    assert isinstance(quotes, QuotesPage)
    assert quotes.model.rowCount() == 6


def test_the_numbers_follow_a_search(window: Window, settle: Settle) -> None:
    window.actions_table["go.library"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, LibraryPage)
    page.box.setText("tag:denial")
    settle(window)
    assert page.count.text() == "7 quotes"
