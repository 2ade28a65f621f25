"""Speakers are set side by side by date or by topic, and the table is saved for Word."""

from __future__ import annotations

from pathlib import Path

import docx

from quotarium.gui.dialogs.compare import CompareDialog
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window
from tests.gui.conftest import Settle


def opened(window: Window, settle: Settle) -> CompareDialog:
    window.actions_table["view.compare"].trigger()
    settle(window)
    return next(one for one in window.findChildren(CompareDialog) if one.isVisible())


def test_speakers_are_compared_by_topic_and_saved(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened(window, settle)
    assert dialog.made is not None
    assert len(dialog.made.speakers) > 2
    assert all(name in dialog.text.toPlainText() for _, name in dialog.made.speakers)
    dialog.by.setCurrentIndex(dialog.by.findData("topic"))
    dialog.by.activated.emit(1)
    settle(window)
    names = [row.name for row in dialog.made.rows]
    assert "shipment" in names
    dialog.save_to(tmp_path / "positions.docx")
    settle(window)
    (table,) = docx.Document(str(tmp_path / "positions.docx")).tables
    assert [row.cells[0].text for row in table.rows[1:]][: len(names) - 1] == names[:-1]
    dialog.reject()


def test_only_selected_quotes_are_compared(window: Window, settle: Settle) -> None:
    assert isinstance(window.page, QuotesPage)
    page = window.page
    for row in range(2):
        index = page.model.index(row)
        selection = page.list.selectionModel()
        selection.select(index, selection.SelectionFlag.Select)
    settle(window)
    dialog = opened(window, settle)
    assert dialog.made is not None
    assert sum(len(cell) for row in dialog.made.rows for cell in row.cells) == 2
    dialog.reject()
