"""Several quotes selected: what they share, and what is done with all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.gui.exporting.dialog import ExportDialog
from quotarium.gui.inspector.several_form import SeveralForm
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.window import Window
from quotarium.services.quotes import details
from tests.gui.conftest import Settle


def page_of(window: Window) -> QuotesPage:
    page = window.page
    assert isinstance(page, QuotesPage)
    return page


@pytest.fixture
def form(window: Window, settle: Settle) -> SeveralForm:
    """Return what is shown of the first three quotes, which are selected."""
    page = page_of(window)
    choice = page.list.selectionModel()
    for row in range(3):
        choice.select(page.model.index(row), choice.SelectionFlag.Select)
    settle(window)
    assert len(page.selected_ids()) == 3
    assert window.inspector.several.isVisible()
    return window.inspector.several.form


def tags_of(window: Window, ids: tuple[int, ...]) -> list[set[str]]:
    library = window.bench.library
    assert library is not None
    return [{tag.name for tag in one.tags} for one in details(library, ids)]


def test_a_tag_is_given_to_all_and_taken_off_all_and_undone(
    window: Window, form: SeveralForm, settle: Settle
) -> None:
    ids = page_of(window).selected_ids()
    before = tags_of(window, ids)
    assert form.title.text() == "3 quotes selected"
    window.actions_table["quote.tag"].trigger()
    assert form.tags.edit.hasFocus()
    QTest.keyClicks(form.tags.edit, "floods,")
    settle(window)
    assert tags_of(window, ids) == [one | {"floods"} for one in before]
    assert "floods" in form.tags.value()
    form.tags._on_removed("floods")
    settle(window)
    assert tags_of(window, ids) == before
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert tags_of(window, ids) == [one | {"floods"} for one in before]
    assert page_of(window).selected_ids() == ids


def test_all_go_to_a_project(window: Window, form: SeveralForm, settle: Settle) -> None:
    ids = page_of(window).selected_ids()
    window.actions_table["quote.project"].trigger()
    QTest.keyClicks(form.projects.edit, "Flood report")
    QTest.keyClick(form.projects.edit, Qt.Key.Key_Return)
    settle(window)
    library = window.bench.library
    assert library is not None
    assert all("Flood report" in one.projects for one in details(library, ids))
    assert "Flood report" in form.projects.value()


def test_all_go_to_the_trash_and_the_banner_undoes_it(
    window: Window, form: SeveralForm, settle: Settle
) -> None:
    page = page_of(window)
    whole = page.model.rowCount()
    QTest.mouseClick(form.trash, Qt.MouseButton.LeftButton)
    settle(window)
    assert page.model.rowCount() == whole - 3
    assert window.banner.step.text() == "Undo"
    QTest.mouseClick(window.banner.step, Qt.MouseButton.LeftButton)
    settle(window)
    assert page.model.rowCount() == whole


@pytest.mark.usefixtures("real_citations")
def test_all_are_copied_with_their_citations_formatted_and_plain(
    window: Window, form: SeveralForm, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    QTest.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=60_000)
    assert len(clipboard.text().splitlines()) == 3
    assert clipboard.mimeData().html().count("<p>") == 3
    assert "3 quotes" in window.banner.label.text()


def test_the_selected_quotes_are_exported(
    window: Window, form: SeveralForm, settle: Settle
) -> None:
    window.bench.update_settings(
        window.bench.settings.model_copy(update={"export_format": "bibtex"})
    )
    QTest.mouseClick(form.export, Qt.MouseButton.LeftButton)
    settle(window)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.form.ids() == page_of(window).selected_ids()
    dialog.reject()
