"""Speakers are set side by side by date or by topic, and the table is saved for Word."""

from __future__ import annotations

from pathlib import Path

import docx

from quotarium.gui.comparing.dialog import CompareDialog
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window
from quotarium.services.positions import Positions
from quotarium.services.quotes_beside import QuotesBeside
from tests.gui.conftest import Settle


def opened(window: Window, settle: Settle) -> CompareDialog:
    window.actions_table["view.compare"].trigger()
    settle(window)
    return next(one for one in window.findChildren(CompareDialog) if one.isVisible())


def test_speakers_are_compared_by_topic_and_saved(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened(window, settle)
    assert isinstance(dialog.made, Positions)
    assert len(dialog.made.speakers) > 2
    assert all(name in dialog.text.toPlainText() for _, name in dialog.made.speakers)
    dialog.by.setCurrentIndex(dialog.by.findData("topic"))
    dialog.by.activated.emit(1)
    settle(window)
    assert isinstance(dialog.made, Positions)
    names = [row.name for row in dialog.made.rows]
    assert "shipment" in names
    dialog.save_to(tmp_path / "positions.docx")
    settle(window)
    (table,) = docx.Document(str(tmp_path / "positions.docx")).tables
    assert [row.cells[0].text for row in table.rows[1:]][: len(names) - 1] == names[:-1]
    dialog.reject()


def test_quotes_that_are_selected_stand_side_by_side_and_are_saved(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    assert isinstance(window.page, QuotesPage)
    page = window.page
    for row in range(2):
        index = page.model.index(row)
        selection = page.list.selectionModel()
        selection.select(index, selection.SelectionFlag.Select)
    settle(window)
    dialog = opened(window, settle)
    assert isinstance(dialog.made, QuotesBeside)
    assert {one.quote_id for one in dialog.made.columns} == set(page.model.ids[:2])
    shown = dialog.text.toPlainText()
    assert all(one.words in shown and one.source in shown for one in dialog.made.columns)
    dialog.save_to(tmp_path / "beside.docx")
    settle(window)
    (table,) = docx.Document(str(tmp_path / "beside.docx")).tables
    assert [cell.text for cell in table.rows[1].cells][1:] == [
        one.words for one in dialog.made.columns
    ]
    dialog.by.setCurrentIndex(dialog.by.findData("date"))
    dialog.by.activated.emit(0)
    settle(window)
    assert dialog.text.toPlainText() != shown
    dialog.reject()
