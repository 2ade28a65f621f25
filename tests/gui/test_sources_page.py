from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotarium.gui.adding.adding import Adding
from quotarium.gui.adding.paste_text import PasteTextDialog
from quotarium.gui.adding.report import AddedReport
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.pages.sources import SourcesPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.services.sources import all_sources
from tests.gui.conftest import Settle

ARTICLE = "The Bridge at Orsuk\n\nBy Ann Rowe\n\n" + "The bridge was closed at noon. " * 8


@pytest.fixture
def page(window: Window, settle: Settle) -> SourcesPage:
    window.go(Route(page="sources"))
    settle(window)
    assert isinstance(window.page, SourcesPage)
    return window.page


def titles(page: SourcesPage) -> list[str]:
    return [page.list.rows.row_at(row).title for row in range(page.list.rows.rowCount())]


def drop(window: Window, *paths: Path) -> bool:
    return drop_urls(window, *(QUrl.fromLocalFile(str(path)) for path in paths))


def drop_urls(window: Window, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(list(urls))
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return True


def test_sources_are_listed_with_authors_date_citekey_and_number_of_quotes(
    page: SourcesPage,
) -> None:
    rows = [page.list.rows.row_at(row) for row in range(page.list.rows.rowCount())]
    river = next(row for row in rows if row.detail == "dostan-river")
    assert river.title == "The River Nobody Measures"
    assert river.facts.startswith("Mirela Dostan  ·  n.d.")
    assert river.number.endswith("quotes")


def test_searching_narrows_the_list_and_says_when_nothing_is_left(
    window: Window, page: SourcesPage, settle: Settle
) -> None:
    page.box.setText("yasenskaya")
    settle(window)
    assert len(titles(page)) == 1
    page.box.setText("nothing of this kind")
    settle(window)
    assert page.stack.currentWidget() is page.empty
    page.box.clear()
    settle(window)
    assert len(titles(page)) == 8


def test_return_opens_a_source_in_the_reader(
    window: Window, page: SourcesPage, settle: Settle
) -> None:
    page.list.setFocus()
    first = page.list.current_id()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    second = page.list.current_id()
    assert second != first
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(window)
    assert isinstance(window.page, ReaderPage)
    assert window.page._opened is not None
    assert window.page._opened.source.id == second


def test_a_source_goes_to_the_trash_with_its_quotes_and_comes_back(
    window: Window, page: SourcesPage, settle: Settle
) -> None:
    page.list.setFocus()
    before = titles(page)
    window.actions_table["source.trash"].trigger()
    settle(window)
    assert titles(page) == before[1:]
    assert "with the quotes" in window.banner.label.text()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert titles(page) == before


def test_the_quotes_of_a_source_are_shown(
    window: Window, page: SourcesPage, settle: Settle
) -> None:
    identity = next(row.source.id for row in all_sources(window.bench.library) if row.quotes == 8)  # type: ignore[arg-type]
    page._show_quotes(identity)
    settle(window)
    assert isinstance(window.page, QuotesPage)
    assert len(window.page.model.ids) <= 8


def test_a_dropped_file_is_added_and_opened(
    window: Window, page: SourcesPage, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert drop(window, path)
    settle(window)
    assert isinstance(window.page, ReaderPage)
    assert window.page.header.title.text() == "The Bridge at Orsuk"
    window.actions_table["edit.undo"].trigger()
    settle(window)
    window.go(Route(page="sources"))
    settle(window)
    assert "The Bridge at Orsuk" not in titles(page)


def test_what_is_no_file_is_not_taken(window: Window, page: SourcesPage) -> None:
    assert not drop(window)
    assert not drop_urls(window, QUrl("ftp://example.org/a"))


def test_of_several_files_a_bad_one_costs_only_itself(
    window: Window, page: SourcesPage, settle: Settle, tmp_path: Path
) -> None:
    good, bad, other = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    good.write_text(ARTICLE, encoding="utf-8")
    bad.write_bytes(b"")
    other.write_text(ARTICLE.replace("Bridge", "Ferry"), encoding="utf-8")
    assert drop(window, good, bad, other)
    settle(window)
    settle(window)
    assert window.page is page
    assert {"The Bridge at Orsuk", "The Ferry at Orsuk"} <= set(titles(page))
    report = window.findChild(AddedReport)
    assert report is not None
    lines = report.text().splitlines()
    assert lines[0] == "2 sources added, 1 not"
    assert lines[2] == "Not added"
    assert lines[3].startswith("b.txt\tThe file is empty.")
    assert report.list.toPlainText().count("Orsuk") == 2


def test_a_file_that_is_there_already_can_be_opened_from_the_message(
    window: Window, page: SourcesPage, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    for _ in range(2):
        drop(window, path)
        settle(window)
        window.go(Route(page="sources"))
    settle(window)
    assert "already" in window.banner.label.text()
    window.banner.step.click()
    settle(window)
    assert isinstance(window.page, ReaderPage)


def test_pasted_text_keeps_its_no_break_spaces_and_takes_the_fields_given(
    window: Window, page: SourcesPage, settle: Settle
) -> None:
    dialog = PasteTextDialog(window, ARTICLE + "\n\nIt is 10\u00a0km long. 🙂")
    adding = window.findChild(Adding)
    assert adding is not None
    dialog.accepted_text.connect(adding.add_text)
    dialog.open()
    dialog.authors.setText("Rowe, Ann; Lee, Bo")
    dialog.issued.set_value("spring 2016")
    dialog.add.click()
    settle(window)
    assert isinstance(window.page, ReaderPage)
    opened = window.page._opened
    assert opened is not None
    assert "10\u00a0km long. 🙂" in opened.structured.text
    assert [author.name for author in opened.source.authors] == ["Ann Rowe", "Bo Lee"]
    assert str(opened.source.issued) == "2016-21"
    assert opened.source.title == "The Bridge at Orsuk"


def test_a_text_with_a_date_that_is_not_understood_is_not_added_yet(window: Window) -> None:
    dialog = PasteTextDialog(window, ARTICLE)
    added: list[str] = []
    dialog.accepted_text.connect(lambda text, _: added.append(text))
    dialog.open()
    dialog.issued.set_value("Smarch")
    dialog.add.click()
    assert not added
    dialog.issued.set_value("")
    dialog.add.click()
    assert len(added) == 1
