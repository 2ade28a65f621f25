"""Lines of the table that are kept are painted as they would be if they were set anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from quotarium.gui.items.quote_table import QuoteTable
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window
from quotarium.services.quotes import QuoteEdit, change_quote
from tests.gui.conftest import Settle


def picture(table: QuoteTable) -> QImage:
    return table.viewport().grab().toImage()


def widen(window: Window, page: QuotesPage) -> None:
    page.table.head.resizeSection(1, 200)


def leave_out(window: Window, page: QuotesPage) -> None:
    page.table.head.show_columns(("speaker", "words"), {})


def look_for(window: Window, page: QuotesPage) -> None:
    page.box.setText("the")


def change(window: Window, page: QuotesPage) -> None:
    first = page.model.ids[0]
    edit = QuoteEdit(words="Other words than before.")
    window.bench.write(lambda library: change_quote(library, first, edit))


@pytest.mark.parametrize("do", [widen, leave_out, look_for, change])
def test_kept_lines_follow_what_changes(
    window: Window, settle: Settle, do: Callable[[Window, QuotesPage], None]
) -> None:
    window.actions_table["view.table"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, QuotesPage)
    table = page.table
    before = picture(table)
    do(window, page)
    settle(window)
    kept = picture(table)
    assert kept != before
    QApplication.sendEvent(table, QEvent(QEvent.Type.FontChange))
    assert picture(table) == kept
