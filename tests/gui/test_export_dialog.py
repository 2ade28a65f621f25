from __future__ import annotations

import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from quotarium.formats.document import CitationMode, Layout
from quotarium.formats.registry import Option, exporters
from quotarium.gui.exporting.dialog import ExportDialog
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.paper.printing import new_printer
from quotarium.gui.window import Window
from quotarium.services.exporting import Grouping
from quotarium.services.importing import import_references
from quotarium.services.scopes import Scope, Whole

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(real_citations: None, window: Window, qtbot: QtBot) -> ExportDialog:
    page = window.page
    assert isinstance(page, QuotesPage)
    QTest.mouseClick(page.export_button, LEFT)
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
    assert not dialog.form.styles.isVisible()


def test_copy_puts_the_whole_document_on_the_clipboard(dialog: ExportDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(dialog.copy, LEFT)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=60_000)
    data = QGuiApplication.clipboard().mimeData()
    assert "Casimir Voll" in data.text()
    assert "Casimir Voll" in data.html()
    assert b"Casimir Voll" in bytes(data.data("text/rtf").data())


def choose(box: QComboBox, data: object) -> None:
    """Choose as a user does."""
    row = next(row for row in range(box.count()) if box.itemData(row) == data)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_each_format_shows_what_it_takes_and_no_more(dialog: ExportDialog) -> None:
    form = dialog.form
    for one in exporters():
        choose(form.format, one.name)
        shown = {
            Option.STYLE: form.styles,
            Option.LANGUAGE: form.language,
            Option.ORDER: form.order,
            Option.LAYOUT: form.layout_box,
            Option.TEMPLATE: form.template,
            Option.PARTS: form.quotes,
            Option.FORMULAS: form.formula_safe,
        }
        assert {option for option, field in shown.items() if field.isVisible()} == one.takes
        assert form.second_hand.count() == len(one.second_hand)
        assert form.second_hand.isVisible() is bool(one.second_hand)
        assert form.citations.isVisible() is (len(one.modes) > 1)


def test_a_project_is_exported_whole(dialog: ExportDialog, qtbot: QtBot) -> None:
    box = dialog.form.what
    qtbot.waitUntil(lambda: box.count() > 3, timeout=30_000)
    row = next(row for row in range(box.count()) if "Velimost" in box.itemText(row))
    box.setCurrentIndex(row)
    box.activated.emit(row)
    before = dialog.preview.toPlainText()
    assert dialog.form.options().project_id == dialog.form.scope().project_id is not None
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() not in {before, ""}, timeout=60_000)
    assert len(dialog.preview.toPlainText()) < len(before)
    choose(dialog.form.order, Grouping.DATE)
    assert dialog.form.options().project_id is None
    choose(box, box.itemData(0))
    assert dialog.form.order.findData("outline") < 0


def test_all_sources_are_listed_also_those_without_quotes(
    dialog: ExportDialog, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "one.bib"
    file.write_text("@book{lonely2001, title = {A Lonely Book}, year = 2001}", encoding="utf-8")
    assert window.bench.library is not None
    import_references(window.bench.library, file)
    box = dialog.form.what
    qtbot.waitUntil(lambda: box.count() > 3, timeout=30_000)
    choose(box, Scope(whole=Whole.SOURCES))
    qtbot.waitUntil(lambda: "Lonely Book" in dialog.preview.toPlainText(), timeout=60_000)
    assert not dialog.form.quotes.isVisible()
    choose(dialog.form.format, "bibtex")
    qtbot.waitUntil(lambda: "lonely2001" in dialog.source_text.toPlainText(), timeout=60_000)
    # A format of quotes takes quotes.
    choose(dialog.form.format, "quotes-csv")
    assert not dialog.form.what.only_sources()


def pages_of(path: Path) -> list[str]:
    """Return the text of each page, as PDFium reads it."""
    with pypdfium2.PdfDocument(path) as read:
        return [page.get_textpage().get_text_range() for page in read]


def test_a_pdf_has_selectable_text_page_numbers_and_a_title(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog.form.format, "pdf")
    path = tmp_path / "quotes.pdf"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    pages = pages_of(path)
    assert len(pages) > 1
    assert all(text.rstrip().endswith(str(number)) for number, text in enumerate(pages, 1))
    assert any("Casimir Voll" in text for text in pages)
    with pypdfium2.PdfDocument(path) as read:
        assert read.get_metadata_value("Title") == "Quotations"
        # US Letter, as the language is American English.
        assert tuple(round(length) for length in read.get_page_size(0)) == (612, 792)


def test_what_is_printed_is_the_document(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(path))
    choose(dialog.form.layout_box, Layout.TABLE)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    assert "printed" in dialog.banner.label.text()
    assert "Speaker and occasion" in pages_of(path)[0]


def test_a_packed_file_is_not_shown_as_letters(dialog: ExportDialog, qtbot: QtBot) -> None:
    choose(dialog.form.format, "xlsx")
    qtbot.waitUntil(lambda: "not text" in dialog.source_text.toPlainText(), timeout=60_000)
    assert not dialog.copy.isEnabled()


def test_a_note_style_names_its_citations_footnotes(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.styles.chosen.emit("chicago-notes-bibliography")
    dialog.form.styles.set_current("chicago-notes-bibliography")
    plain = dialog.form.citations.buttons[CitationMode.PLAIN]
    qtbot.waitUntil(lambda: plain.text() == "Plain footnotes", timeout=60_000)


def test_the_choice_of_a_format_is_remembered(
    dialog: ExportDialog, window: Window, qtbot: QtBot
) -> None:
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("bibtex"))
    dialog.form.format.activated.emit(dialog.form.format.currentIndex())
    assert window.bench.settings.export_format == "bibtex"


def test_citations_can_be_left_to_zotero(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog.form.citations.buttons[CitationMode.ZOTERO], LEFT)
    path = tmp_path / "quotes.docx"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: dialog.banner.isVisible(), timeout=60_000)
    with zipfile.ZipFile(path) as archive:
        assert b"ZOTERO_ITEM" in archive.read("word/document.xml")
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("html"))
    dialog.form.format.activated.emit(dialog.form.format.currentIndex())
    assert not dialog.form.citations.buttons[CitationMode.ZOTERO].isEnabled()
    assert dialog.form.options().citation_mode is CitationMode.PLAIN
