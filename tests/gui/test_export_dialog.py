from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.formats.document import CitationMode
from quotarium.gui.dialogs.export import ExportDialog
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window


@pytest.fixture
def dialog(real_citations: None, window: Window, qtbot: QtBot) -> ExportDialog:
    page = window.page
    assert isinstance(page, QuotesPage)
    QTest.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    made = window.findChild(ExportDialog)
    assert isinstance(made, ExportDialog)
    qtbot.waitUntil(lambda: "as cited in" in made.preview.toPlainText(), timeout=60_000)
    return made


def test_the_preview_shows_quotes_by_speaker_and_the_bibliography(dialog: ExportDialog) -> None:
    text = dialog.preview.toPlainText()
    assert "Casimir Voll" in text.splitlines()
    assert "References" in text


def test_leaving_the_bibliography_out_is_seen_at_once(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.bibliography.setChecked(False)
    qtbot.waitUntil(lambda: "References" not in dialog.preview.toPlainText(), timeout=60_000)


def test_a_word_document_is_saved_whole(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "quotes.docx"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    assert "quotes.docx" in dialog.banner.label.text()
    assert zipfile.ZipFile(path).testzip() is None
    assert [p.name for p in tmp_path.glob("quotes*")] == ["quotes.docx"]


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.save_to(tmp_path / "nowhere" / "quotes.docx")
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    assert "could not be written" in dialog.banner.label.text()
    assert dialog.save.isVisible()


def test_bibtex_shows_the_file_itself(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("bibtex"))
    dialog.form.format.activated.emit(dialog.form.format.currentIndex())
    qtbot.waitUntil(lambda: "@" in dialog.source_text.toPlainText(), timeout=60_000)
    assert not dialog.form.styles.isEnabled()


def test_copy_puts_the_document_on_the_clipboard(dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert "Casimir Voll" in data.text()
    assert "Casimir Voll" in data.html()


def test_the_choice_of_a_format_is_remembered(
    dialog: ExportDialog, window: Window, qtbot: QtBot
) -> None:
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("bibtex"))
    dialog.form.format.activated.emit(dialog.form.format.currentIndex())
    assert window.bench.settings.export_format == "bibtex"


def test_citations_can_be_left_to_zotero(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog.form.citations.buttons[CitationMode.ZOTERO], Qt.MouseButton.LeftButton)
    path = tmp_path / "quotes.docx"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    with zipfile.ZipFile(path) as archive:
        assert b"ZOTERO_ITEM" in archive.read("word/document.xml")
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("html"))
    dialog.form.format.activated.emit(dialog.form.format.currentIndex())
    assert not dialog.form.citations.buttons[CitationMode.ZOTERO].isEnabled()
    assert dialog.form.options().citation_mode is CitationMode.PLAIN
