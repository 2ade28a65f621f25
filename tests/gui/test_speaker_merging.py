"""Speakers who may be one are proposed, merged and split in the window; roles are asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton

from quotarium.gui.pages.speakers import SpeakersPage
from quotarium.gui.routes import Route
from quotarium.gui.speakers.alike import AlikeDialog
from quotarium.gui.speakers.choosing import ChooseSpeakerDialog
from quotarium.gui.speakers.splitting import SplitDialog
from quotarium.gui.window import Window
from quotarium.model.dates import Edtf
from quotarium.model.naming import speaker_named
from quotarium.model.speaker import Role, SpeakerKind
from quotarium.services.quotes import QuoteEdit, change_quote, detail, details
from quotarium.services.searching import search
from quotarium.services.speakers import SpeakerInput, all_speakers, keep_speaker, speaker
from quotarium.storage.library import Library
from tests.gui.conftest import Settle

NAME = "Irena Valdoš"
OTHER = "Irena Waldosch"


def library_of(window: Window) -> Library:
    assert window.bench.library is not None
    return window.bench.library


def number(window: Window, name: str) -> int:
    rows = all_speakers(library_of(window))
    return next(row.speaker.id for row in rows if row.speaker.name == name)


def names(window: Window) -> list[str]:
    return [row.speaker.name for row in all_speakers(library_of(window))]


@pytest.fixture
def page(window: Window, settle: Settle) -> SpeakersPage:
    keep_speaker(library_of(window), speaker_named(OTHER))
    window.go(Route(page="speakers", id=number(window, NAME)))
    settle(window)
    assert isinstance(window.page, SpeakersPage)
    return window.page


def opened(page: SpeakersPage, kind: type[QDialog]) -> QDialog:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_the_quotes_stand_in_order_of_utterance_with_a_bar_a_year(
    window: Window, page: SpeakersPage
) -> None:
    ids = page.view.model.ids
    assert len(ids) > 3
    assert sum(count for *_, count in page.view.chart.bars) <= len(ids)
    assert page.view.chart.accessibleDescription()
    dates = [one.quote.said for one in details(library_of(window), ids)]
    known = [one.earliest for one in dates if one is not None and one.earliest is not None]
    assert known == sorted(known)


def test_a_pair_that_looks_alike_is_merged_and_taken_apart_again(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    window.actions_table["speaker.alike"].trigger()
    settle(window)
    dialog = opened(page, AlikeDialog)
    assert isinstance(dialog, AlikeDialog)
    row = dialog.list.rows.row_at(0)
    assert {NAME, OTHER} <= set(row.title.split("  ·  "))
    assert "spelled otherwise" in row.facts
    button = dialog.first if NAME in dialog.first.text() else dialog.second
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    assert OTHER not in names(window)
    assert OTHER in [one.full for one in speaker(library_of(window), number(window, NAME)).names]
    dialog.reject()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert OTHER in names(window)
    window.actions_table["edit.redo"].trigger()
    settle(window)
    page.view.merge_undone.emit(1)
    settle(window)
    assert OTHER in names(window)


def test_those_who_are_two_are_not_proposed_again(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    page.speaker_deeds.show_alike()
    settle(window)
    dialog = opened(page, AlikeDialog)
    assert isinstance(dialog, AlikeDialog)
    before = dialog.list.rows.rowCount()
    dialog.apart.click()
    settle(window)
    assert dialog.list.rows.rowCount() == before - 1


def test_a_speaker_is_merged_with_one_that_is_searched_for(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    window.actions_table["speaker.merge"].trigger()
    settle(window)
    dialog = opened(page, ChooseSpeakerDialog)
    assert isinstance(dialog, ChooseSpeakerDialog)
    QTest.keyClicks(dialog.box, "waldosch")
    settle(window)
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    settle(window)
    assert OTHER not in names(window)


def test_a_speaker_is_split_by_ticking(window: Window, page: SpeakersPage, settle: Settle) -> None:
    before = page.view.model.ids
    window.actions_table["speaker.split"].trigger()
    settle(window)
    dialog = opened(page, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert not dialog.split_button.isEnabled()
    dialog.names.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.quotes.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.split_button.click()
    settle(window)
    assert page.view.model.ids == before[1:]


def test_only_organisations_are_listed_where_they_are_chosen(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    keep_speaker(library_of(window), speaker_named("River Ministry"))
    page.look()
    settle(window)
    page.sort.setCurrentIndex(page.sort.findData(SpeakerKind.ORGANISATION))
    page.sort.activated.emit(page.sort.currentIndex())
    settle(window)
    shown = [page.list.rows.row_at(n).id for n in range(page.list.rows.rowCount())]
    assert shown
    kinds = {speaker(library_of(window), one).kind for one in shown}
    assert kinds == {SpeakerKind.ORGANISATION}


def test_a_wrong_identifier_is_said_so_and_not_kept(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    edits = {kind.value: edit for kind, edit in page.editor.identifiers.edits.items()}
    QTest.keyClicks(edits["orcid"], "0000-0002-1825-0098")
    edits["orcid"].commit()
    settle(window)
    assert "check digit" in page.editor.identifiers.problem.text()
    assert not speaker(library_of(window), number(window, NAME)).identifiers
    edits["orcid"].setText("0000000218250097")
    edits["orcid"].commit()
    settle(window)
    kept = speaker(library_of(window), number(window, NAME)).identifiers
    assert kept == {"orcid": "0000-0002-1825-0097"}


def test_where_two_roles_fit_the_inspector_asks(window: Window, settle: Settle) -> None:
    library = library_of(window)
    roles = (
        Role(title="Deputy", held=Edtf.parse("2001/2022-09-30")),
        Role(title="Minister", held=Edtf.parse("2022-09-30/..")),
    )
    holder = speaker_named("Temur Doppel").model_copy(update={"roles": roles})
    made = keep_speaker(library, holder).value
    quote_id = search(library, "").ids[2]
    voice = SpeakerInput(name=made.name, speaker_id=made.id)
    change_quote(library, quote_id, QuoteEdit(speakers=(voice,), said="2022-09-30"))
    window.go(Route(page="quotes", quote_id=quote_id))
    settle(window)
    field = window.inspector.form.speakers.first
    assert "Several roles" in field.remark.text()
    buttons = field.choices.findChildren(QToolButton)
    assert [made.text() for made in buttons] == ["Deputy", "Minister"]
    buttons[1].click()
    settle(window)
    (told,) = detail(library, quote_id).speakers
    assert (told.role, detail(library, quote_id).quote.attributions[0].role) == ("Minister",) * 2
    assert field.remark.isHidden()
    field.role.setText("")
    field.role.commit()
    settle(window)
    assert detail(library, quote_id).quote.attributions[0].role is None
    assert "Several roles" in field.remark.text()
