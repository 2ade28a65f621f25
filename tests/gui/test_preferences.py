from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QTableWidgetItem
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.pages.settings import SettingsPage
from quotarium.gui.preferences.keys import KeysDialog
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.window import Window
from quotarium.settings import Settings, load_settings, settings_file
from tests.gui.conftest import Settle


@pytest.fixture
def page(window: Window, settle: Settle) -> SettingsPage:
    window.go(Route(page="settings"))
    settle(window)
    assert isinstance(window.page, SettingsPage)
    return window.page


@pytest.fixture(autouse=True)
def _usual_reading() -> None:
    theme().choose_reading("", 68)


def kept(page: SettingsPage, settle: Settle) -> Settings:
    window = page.window()
    assert isinstance(window, Window)
    settle(window)
    return load_settings(settings_file())


def test_folders_and_numbers_are_kept_at_once(
    page: SettingsPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "There"))
    page.libraries.folder.choose.click()
    page.backups.folder.choose.click()
    page.backups.numbers["weeks"].setValue(9)
    page.libraries.trash.setValue(0)
    found = kept(page, settle)
    assert found.library_folder == found.backup_folder == tmp_path / "There"
    assert (found.backups.weeks, found.backups.days, found.trash_days) == (9, 7, 0)
    page.backups.folder.back.click()
    assert kept(page, settle).backup_folder is None
    assert not page.backups.folder.back.isEnabled()


def test_the_reader_is_set_anew_while_one_chooses(
    page: SettingsPage, window: Window, settle: Settle
) -> None:
    window.go(Route(page="reader", id=1))
    settle(window)
    reader = window.page
    assert isinstance(reader, ReaderPage)
    before = reader.view.viewport().width()
    page.appearance.width_slider.setValue(45)
    settle(window)
    assert reader.view.viewport().width() < before
    family = page.appearance.font_box.itemData(page.appearance.font_box.count() - 1)
    page.appearance.font_box.setCurrentIndex(page.appearance.font_box.count() - 1)
    page.appearance.font_box.activated.emit(page.appearance.font_box.count() - 1)
    settle(window)
    assert reader.view.document().defaultFont().families()[0] == family
    assert kept(page, settle).reading_font == family


def row_of(dialog: KeysDialog, key: str) -> int:
    for row in range(dialog.table.rowCount()):
        item = dialog.table.item(row, 0)
        if isinstance(item, QTableWidgetItem) and item.data(Qt.ItemDataRole.UserRole) == key:
            return row
    raise AssertionError(key)


def test_keys_are_changed_told_to_be_shared_and_set_back(
    page: SettingsPage, window: Window, settle: Settle, qtbot: QtBot
) -> None:
    page.keys.change.click()
    (dialog,) = window.findChildren(KeysDialog)
    dialog.table.setCurrentCell(row_of(dialog, "go.inbox"), 0)
    dialog.keys.setKeySequence(QKeySequence("Ctrl+2"))
    dialog.keys.editingFinished.emit()
    assert "Quotes" in dialog.told.text()
    assert dialog.told.property("tone") == "warning"
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Alt+9"))
    dialog.keys.editingFinished.emit()
    assert dialog.told.property("tone") == "muted"
    assert kept(page, settle).shortcuts == {"go.inbox": ("Ctrl+Alt+9",)}
    assert window.actions_table["go.inbox"].shortcuts() == [QKeySequence("Ctrl+Alt+9")]
    dialog.search.setText("alt+9")
    assert [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)] == [
        row_of(dialog, "go.inbox")
    ]
    dialog.search.setText("ctrl+e")
    # What is out of sight is not given keys.
    assert not dialog.table.isRowHidden(dialog.table.currentRow())
    assert dialog.keys.keySequence() == QKeySequence("Ctrl+E")
    dialog.search.setText("no such thing")
    assert dialog.table.currentRow() < 0
    assert dialog.keys.keySequence().isEmpty()
    assert not dialog.keys.isEnabled()
    dialog.reset.click()
    assert kept(page, settle).shortcuts == {}
    assert window.actions_table["go.inbox"].shortcuts() == [QKeySequence("Ctrl+1")]
    dialog.reject()
