from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from quotarium.app import create_window
from quotarium.gui.faults import FaultDialog
from quotarium.gui.navigation.model import NavigationModel
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.routes import Route
from quotarium.gui.theme import theme
from quotarium.gui.window import Window
from quotarium.model.details import QuoteDetails
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.organising import add_to_project
from quotarium.services.quotes import QuoteEdit, change_quote, detail
from quotarium.services.sources import all_sources, reading
from quotarium.settings import ThemeChoice, load_settings, settings_file
from tests.gui.conftest import Settle

LEFT = Qt.MouseButton.LeftButton


def page_of(window: Window) -> QuotesPage:
    page = window.page
    assert isinstance(page, QuotesPage)
    return page


def selected(window: Window) -> QuoteDetails:
    """Return the selected quote as the library has it."""
    library = window.bench.library
    assert library is not None
    (quote_id,) = page_of(window).selected_ids()
    return detail(library, quote_id)


def child(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def navigation_rows(window: Window) -> dict[str, int | None]:
    places = child(window, QAbstractItemView, "navigation")
    assert isinstance(places, QAbstractItemView)
    model = places.model()
    assert isinstance(model, NavigationModel)
    return {model.entry(row).text: model.entry(row).count for row in range(model.rowCount())}


def test_parts_that_others_rely_on_have_their_names(window: Window) -> None:
    names = {
        *("navigation", "searchBox", "quoteList", "inspector", "speakerField", "saidField"),
        *("occasionField", "sourceField", "citationPreview", "styleBox", "copyCitationButton"),
        "exportButton",
    }
    assert {name for name in names if window.findChild(QWidget, name) is None} == set()


def test_the_window_opens_on_the_quotes_with_the_first_one_shown(window: Window) -> None:
    page = page_of(window)
    assert page.model.rowCount() == navigation_rows(window)["Quotes"]
    assert window.inspector.form.words.words() == selected(window).quote.words


def test_a_click_in_the_navigation_goes_there(window: Window, settle: Settle) -> None:
    places = window.navigation.places
    row = next(r for r in range(20) if places.rows.entry(r).text == "Inbox")
    place = places.visualRect(places.rows.index(row)).center()
    QTest.mouseClick(places.viewport(), LEFT, pos=place)
    settle(window)
    assert page_of(window).model.rowCount() == navigation_rows(window)["Inbox"]
    window.actions_table["go.back"].trigger()
    settle(window)
    assert page_of(window).model.rowCount() == navigation_rows(window)["Quotes"]


def test_typing_in_the_search_box_narrows_the_list(window: Window, settle: Settle) -> None:
    page = page_of(window)
    whole = page.model.rowCount()
    QTest.keyClicks(page.box, "voll")
    settle(window)
    assert 0 < page.model.rowCount() < whole
    assert page.line.count.text().startswith(f"{page.model.rowCount()} of {whole} quotes")
    QTest.keyClicks(page.box, " zzzz")
    settle(window)
    assert page.lists.empty.isVisible()
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    settle(window)
    assert page.model.rowCount() == whole


def test_a_date_corrected_in_the_inspector_is_kept_and_undone_and_done_again(
    window: Window, settle: Settle
) -> None:
    before = selected(window).quote.said
    field = window.inspector.form.said.edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "after Nov 2020")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert str(selected(window).quote.said) == "2020-11/.."
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert selected(window).quote.said == before
    window.actions_table["edit.redo"].trigger()
    settle(window)
    assert str(selected(window).quote.said) == "2020-11/.."


def test_words_typed_are_kept_when_another_quote_is_gone_to(window: Window, settle: Settle) -> None:
    page, words = page_of(window), window.inspector.form.words
    first = page.selected_ids()[0]
    window.actions_table["quote.edit"].trigger()
    assert words.textCursor().atEnd()
    words.setPlainText("Quite other words")
    QTest.mouseClick(
        page.list.viewport(), LEFT, pos=page.list.visualRect(page.model.index(1)).center()
    )
    window.inspector.show_quotes(page.selected_ids())
    settle(window)
    library = window.bench.library
    assert library is not None
    assert detail(library, first).quote.words == "Quite other words"


def test_another_speaker_by_name_is_found_not_made_twice(window: Window, settle: Settle) -> None:
    speakers = navigation_rows(window)["Speakers"]
    page = page_of(window)
    QTest.keyClicks(page.box, "temur")
    settle(window)
    known = selected(window).speakers[0].speaker
    page.box.clear()
    settle(window)
    page.list.setCurrentIndex(page.model.index(0))
    settle(window)
    name = window.inspector.form.speakers.first.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, known.name)
    QTest.keyClick(name, Qt.Key.Key_Return)
    settle(window)
    assert [one.speaker.id for one in selected(window).speakers] == [known.id]
    assert navigation_rows(window)["Speakers"] == speakers


def test_a_tag_typed_is_in_the_navigation_at_once(window: Window, settle: Settle) -> None:
    window.actions_table["quote.tag"].trigger()
    QTest.keyClicks(window.inspector.form.tags.edit, "gauges,")
    settle(window)
    assert navigation_rows(window)["gauges"] == 1
    assert "gauges" in [tag.name for tag in selected(window).tags]


def test_a_quote_goes_to_the_trash_and_comes_back(window: Window, settle: Settle) -> None:
    page = page_of(window)
    whole, (gone,) = page.model.rowCount(), page.selected_ids()
    page.list.setFocus()
    window.actions_table["quote.trash"].trigger()
    settle(window)
    assert page.model.rowCount() == whole - 1
    assert page.selected_ids() not in {(), (gone,)}
    assert window.banner.isVisible()
    window.go(Route(page="quotes", place="trash"))
    settle(window)
    assert tuple(page.model.ids) == (gone,)
    window.actions_table["quote.restore"].trigger()
    settle(window)
    window.go(Route(page="quotes"))
    settle(window)
    assert page.model.rowCount() == whole


def test_several_quotes_are_reviewed_as_one_step(window: Window, settle: Settle) -> None:
    window.go(Route(page="quotes", place="inbox"))
    settle(window)
    page = page_of(window)
    waiting = page.model.rowCount()
    page.list.selectAll()
    assert len(page.selected_ids()) == waiting
    window.actions_table["quote.review"].trigger()
    settle(window)
    assert page.model.rowCount() == 0
    assert page.lists.empty.isVisible()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.model.rowCount() == waiting


@pytest.mark.usefixtures("real_citations")
def test_the_citation_follows_the_style_and_is_copied_formatted_and_plain(
    window: Window, qtbot: QtBot
) -> None:
    card = window.inspector.form.citation
    qtbot.waitUntil(lambda: "as cited in" in card.view.toPlainText(), timeout=30_000)
    card.styles.chosen.emit("ieee")
    qtbot.waitUntil(lambda: "[1]" in card.view.toPlainText(), timeout=30_000)
    assert load_settings(settings_file()).recent_styles[0] in {"ieee", "apa"}
    QTest.mouseClick(card.copy, LEFT)
    data = QGuiApplication.clipboard().mimeData()
    assert "[1]" in data.text()
    assert "[1]" in data.html()
    assert b"[1]" in bytes(data.data("text/rtf").data())


def test_any_style_is_found_by_typing(window: Window, qtbot: QtBot) -> None:
    box = window.inspector.form.citation.styles
    line = box.lineEdit()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    with qtbot.waitSignal(box.search_wanted):
        QTest.keyClicks(line, "nature physics")
    completer = box.completer()
    assert completer is not None
    found = completer.model()
    # What fits the first letters may arrive before what fits them all.
    qtbot.waitUntil(lambda: found.index(0, 0).data() == "Nature Physics", timeout=30_000)
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.current() == "nature-physics"


def test_styles_that_arrive_while_one_types_leave_what_is_typed(window: Window) -> None:
    box = window.inspector.form.citation.styles
    line = box.lineEdit()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "natu")
    box.set_styles([("apa", "APA"), ("nature", "Nature")], ("apa",))
    box.set_current("apa", "APA Style 7th edition")
    QTest.keyClicks(line, "r")
    assert line.text() == "natur"
    box.focusNextChild()
    assert line.text() == "APA Style 7th edition"


def test_a_refused_value_is_said_calmly_and_the_kept_one_comes_back(
    window: Window, settle: Settle
) -> None:
    words = window.inspector.form.words
    before = selected(window).quote.words
    words.setFocus()
    words.setPlainText("   ")
    QTest.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.banner.isVisible()
    assert "words" in window.banner.label.text()
    assert selected(window).quote.words == before


def test_our_own_fault_gives_a_report_to_copy(window: Window) -> None:
    window.bench.report(ZeroDivisionError("division by zero"))
    dialog = window.findChild(FaultDialog)
    assert dialog is not None
    assert "ZeroDivisionError" in dialog.text.toPlainText()
    dialog.reject()


def test_a_library_that_is_missing_is_said_with_a_next_step(
    tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    window = create_window(tmp_path / "Nowhere.quotarium")
    assert isinstance(window, Window)
    qtbot.addWidget(window)
    window.show()
    settle(window)
    assert "Nowhere.quotarium" in window.banner.label.text()
    assert window.banner.step.isVisible()
    assert window.bench.library is None
    window.close()


def test_a_library_open_elsewhere_is_said(window: Window, qtbot: QtBot, settle: Settle) -> None:
    library = window.bench.library
    assert library is not None
    other = create_window(library.path)
    assert isinstance(other, Window)
    qtbot.addWidget(other)
    other.show()
    settle(other)
    assert "is open in" in other.banner.label.text()
    other.close()


def test_the_window_is_dressed_in_dark_at_once(window: Window) -> None:
    light = window.grab().toImage().pixelColor(QPoint(600, 700))
    window.actions_table["view.dark"].trigger()
    dark = window.grab().toImage().pixelColor(QPoint(600, 700))
    assert light.lightness() > 200
    assert dark.lightness() < 70
    assert window.bench.settings.theme is ThemeChoice.DARK
    assert theme().colours.dark


def test_the_window_comes_back_in_its_size(
    sample_folder: Path, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    for height in (640, None):
        folder = tmp_path / f"{height is None}.quotarium"
        shutil.copytree(sample_folder, folder)
        window = create_window(folder)
        qtbot.addWidget(window)
        assert isinstance(window, Window)
        if height:
            window.resize(900, height)
        window.show()
        settle(window)
        seen = window.height()
        window.close()
    assert seen == 640


def test_the_settings_change_what_is_seen(window: Window, settle: Settle) -> None:
    window.actions_table["go.settings"].trigger()
    settle(window)
    assert not window.side.isVisible()
    window.actions_table["go.quotes"].trigger()
    settle(window)
    assert window.side.isVisible()
    window.actions_table["view.inspector"].trigger()
    assert not window.side.isVisible()


def test_a_saved_search_is_gone_to_and_deleted(
    window: Window, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "quotarium.gui.quotes.deeds.QInputDialog.getText", lambda *_: ("The engineer", True)
    )
    page = page_of(window)
    QTest.keyClicks(page.box, "voll")
    settle(window)
    window.actions_table["search.save"].trigger()
    settle(window)
    assert navigation_rows(window)["The engineer"] == page.model.rowCount()
    rows = window.navigation.places.rows
    entry = next(
        rows.entry(row) for row in range(rows.rowCount()) if rows.entry(row).text == "The engineer"
    )
    dict(window._entries.offered(entry))["Delete"]()
    settle(window)
    assert "The engineer" not in navigation_rows(window)


def test_read_only_views_load_no_files(window: Window) -> None:
    for view in window.findChildren(QTextEdit):
        assert view.loadResource(2, "file:///etc/hostname") is None


def test_the_number_is_said_of_the_first_quote_clipped_elsewhere(
    window: Window, settle: Settle
) -> None:
    page = page_of(window)
    page.list.selectAll()
    window.actions_table["quote.trash"].trigger()
    settle(window)
    assert page.model.rowCount() == 0
    window.actions_table["go.sources"].trigger()
    settle(window)
    library = window.bench.library
    assert library is not None
    source = all_sources(library)[0].source
    words = reading(library, source.id).structured.text.strip().splitlines()[-1]
    window.bench.write(lambda library: clip(library, ClipRequest(source_id=source.id, exact=words)))
    settle(window)
    window.actions_table["go.quotes"].trigger()
    settle(window)
    assert page.line.count.isVisible()
    assert page.line.count.text() == "1 quote  ·"


def test_what_was_changed_on_another_page_is_seen_on_the_cards(
    window: Window, settle: Settle
) -> None:
    page = page_of(window)
    first = page.model.ids[0]
    window.actions_table["go.sources"].trigger()
    settle(window)
    window.bench.write(lambda library: change_quote(library, first, QuoteEdit(words="Other")))
    settle(window)
    window.actions_table["go.quotes"].trigger()
    settle(window)
    shown = page.model.details_at(0)
    assert shown is not None
    assert shown.quote.words == "Other"


def test_a_project_deleted_is_said_with_a_way_back(window: Window, settle: Settle) -> None:
    page = page_of(window)
    library = window.bench.library
    assert library is not None
    ids = page.selected_ids()
    window.bench.write(lambda library: add_to_project(library, ids, "Dams"))
    settle(window)
    rows = window.navigation.places.rows
    entries = [rows.entry(row) for row in range(rows.rowCount())]
    dams = next(entry for entry in entries if entry.text == "Dams")
    (delete,) = [do for text, do in window._entries.offered(dams) if text == "Delete"]
    delete()
    settle(window)
    assert "Dams" not in navigation_rows(window)
    assert window.banner.label.text() == "Deleted."
    assert window.banner.step.text() == "Undo"
    QTest.mouseClick(window.banner.step, LEFT)
    settle(window)
    assert navigation_rows(window)["Dams"] == 1


def test_tab_goes_from_the_role_to_the_date_and_the_occasion(
    window: Window, settle: Settle
) -> None:
    page = page_of(window)
    page.list.setCurrentIndex(page.model.index(1))
    settle(window)
    speakers = window.inspector.form.speakers
    speakers.first.name.setFocus()
    reached = []
    for _ in range(5):
        focused = window.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        window.focusNextPrevChild(True)
    wanted = ["speakerField", "roleField", "saidField", "occasionField"]
    assert [name for name in reached if name] == wanted


def test_language_and_translations_are_corrected_in_the_inspector(
    window: Window, settle: Settle
) -> None:
    form = window.inspector.form
    form.language.chosen.emit("hy")
    settle(window)
    assert selected(window).quote.language == "hy"
    before = len(selected(window).quote.translations)
    form.translations.add.click()
    row = form.translations.rows[-1]
    QTest.keyClicks(row.words, "In other words")
    QTest.keyClick(row.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    QTest.keyClicks(row.translator, "Ann Rowe")
    QTest.keyClick(row.translator, Qt.Key.Key_Return)
    settle(window)
    made = selected(window).quote.translations
    assert len(made) == before + 1
    assert (made[-1].words, made[-1].translator) == ("In other words", "Ann Rowe")


def test_the_words_before_a_change_are_unfolded_in_the_inspector(
    window: Window, settle: Settle
) -> None:
    form = window.inspector.form
    before = selected(window).quote.words
    form.words.setFocus()
    form.words.setPlainText("Quite other words")
    QTest.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert "(1)" in form.wordings.toggle.text()
    QTest.mouseClick(form.wordings.toggle, LEFT)
    assert before in [label.text() for label in form.wordings.list.findChildren(QLabel)]


@pytest.mark.usefixtures("real_citations")
def test_role_and_occasion_come_into_the_citation_where_the_settings_ask_for_them(
    window: Window, qtbot: QtBot
) -> None:
    card = window.inspector.form.citation
    qtbot.waitUntil(lambda: "as cited in" in card.view.toPlainText(), timeout=30_000)
    assert "engineer" not in card.view.toPlainText()
    window.go(Route(page="settings"))
    box = child(window, QCheckBox, "citeFactsBox")
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    assert window.bench.settings.cite_facts
    window.go(Route(page="quotes"))
    qtbot.waitUntil(lambda: "engineer" in card.view.toPlainText(), timeout=30_000)
