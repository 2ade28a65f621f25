from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.pages.source import SourcePage
from quotarium.gui.routes import Route
from quotarium.gui.source_form.creators import CreatorsField
from quotarium.gui.window import Window
from quotarium.model.source import Creator, Source
from quotarium.services.sources import source, source_by_key
from tests.gui.conftest import Settle

KEY = "dostan-river"


@pytest.fixture
def page(window: Window, settle: Settle) -> SourcePage:
    assert window.bench.library is not None
    identity = source_by_key(window.bench.library, KEY).id
    window.go(Route(page="source", id=identity))
    settle(window)
    assert isinstance(window.page, SourcePage)
    return window.page


def kept(window: Window, page: SourcePage) -> Source:
    assert window.bench.library is not None
    assert page._source_id is not None
    return source(window.bench.library, page._source_id)


def test_a_field_is_kept_when_it_is_left_and_undone(
    window: Window, page: SourcePage, settle: Settle
) -> None:
    before = kept(window, page)
    page.form.title.setText("Another title")
    page.form.title.commit()
    page.form.issued.edit.setText("15 March 2025?")
    page.form.issued._read("15 March 2025?")
    page.form.issued.edit.commit()
    settle(window)
    changed = kept(window, page)
    assert changed.title == "Another title"
    assert str(changed.issued) == "2025?-03-15"
    for _ in range(2):
        window.actions_table["edit.undo"].trigger()
        settle(window)
    assert kept(window, page).model_copy(update={"modified": before.modified}) == before
    assert page.form.title.text() == before.title


def test_every_line_of_the_form_is_a_csl_field(
    window: Window, page: SourcePage, settle: Settle
) -> None:
    for name, field in page.form.texts.items():
        field.setText(f"x-{name}")
        field.commit()
        settle(window)
    fields = kept(window, page).fields
    assert {name: fields[name] for name in page.form.texts} == {
        name: f"x-{name}" for name in page.form.texts
    }


def test_a_citekey_that_tex_cannot_hold_is_refused_and_the_old_one_comes_back(
    window: Window, page: SourcePage, settle: Settle
) -> None:
    page.form.citekey.setText("no good")
    page.form.citekey.commit()
    settle(window)
    assert page.form.citekey.text() == KEY
    assert "citekey" in window.banner.label.text()


def test_a_citekey_that_is_typed_is_pinned(
    window: Window, page: SourcePage, settle: Settle
) -> None:
    page.form.citekey.setText("river:1")
    page.form.citekey.commit()
    settle(window)
    assert kept(window, page).citekey == "river:1"
    assert page.form.pinned.isChecked()


def test_a_date_that_is_not_understood_leaves_the_kept_one(
    window: Window, page: SourcePage, settle: Settle
) -> None:
    page.form.issued.set_value("Smarch")
    page.form.issued.edit.commit()
    page.form.title.setText("T")
    page.form.title.commit()
    settle(window)
    assert kept(window, page).issued is None
    assert kept(window, page).title == "T"


def test_the_facts_of_the_captured_copy_are_told(page: SourcePage) -> None:
    opened = page._opened
    assert opened is not None
    assert opened.snapshot is not None
    told = {label.accessibleName() for label in page.side.facts.findChildren(QLabel)}
    digest = opened.snapshot.sha256[:12]
    assert {
        "File: 01-the-river-nobody-measures.txt",
        "Encoding: utf-8",
        f"SHA-256: {digest}…",
        "Creators: Mirela Dostan (by line)",
    } <= told


@pytest.mark.usefixtures("real_citations")
def test_the_source_is_cited_in_the_chosen_style(page: SourcePage, qtbot: QtBot) -> None:
    view = page.side.citation.view
    qtbot.waitUntil(lambda: "Dostan, n.d." in view.toPlainText(), timeout=60_000)


def test_the_reader_is_one_button_away(window: Window, page: SourcePage, settle: Settle) -> None:
    page.read.click()
    settle(window)
    assert isinstance(window.page, ReaderPage)


AUTHORS = (
    Creator(family="Beethoven", given="Ludwig", non_dropping_particle="van"),
    Creator(literal="United Nations"),
    Creator(role="editor", family="King", given="Martin", suffix="Jr."),
)


@pytest.fixture
def creators(qtbot: QtBot) -> CreatorsField:
    field = CreatorsField()
    qtbot.addWidget(field)
    field.set_value(AUTHORS)
    return field


def test_creators_that_are_not_touched_stay_as_they_are(creators: CreatorsField) -> None:
    assert creators.value() == AUTHORS


def test_creators_are_added_corrected_moved_and_removed(creators: CreatorsField) -> None:
    creators.add.click()
    creators._rows[-1].family.setText("Rowe")
    creators._rows[-1].given.setText("Ann")
    assert creators.value()[-1] == Creator(family="Rowe", given="Ann")
    creators._rows[-1].up.click()
    assert creators.value()[2] == Creator(family="Rowe", given="Ann")
    creators._rows[0].remove.click()
    creators._rows[0].family.setText("UN")
    assert creators.value() == (
        Creator(literal="UN"),
        Creator(family="Rowe", given="Ann"),
        AUTHORS[2],
    )


def test_without_creators_there_is_one_empty_line(creators: CreatorsField) -> None:
    creators.set_value(())
    assert creators.value() == ()
    assert len(creators._rows) == 1
    assert all(made.accessibleName() or made.text() for made in creators.findChildren(QToolButton))
