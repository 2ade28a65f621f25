from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.pages.speakers import SpeakersPage
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.model.naming import speaker_named
from quotarium.model.speaker import Speaker, SpeakerKind
from quotarium.services.speakers import all_speakers, speaker
from quotarium.storage import speakers
from tests.gui.conftest import Settle

NAME = "Irena Valdoš"


@pytest.fixture
def page(window: Window, settle: Settle) -> SpeakersPage:
    assert window.bench.library is not None
    found = next(
        row.speaker.id for row in all_speakers(window.bench.library) if row.speaker.name == NAME
    )
    window.go(Route(page="speakers", id=found))
    settle(window)
    assert isinstance(window.page, SpeakersPage)
    return window.page


def kept(window: Window, page: SpeakersPage) -> Speaker:
    current = page.list.current_id()
    assert window.bench.library is not None
    assert current is not None
    return speaker(window.bench.library, current)


def test_speakers_are_listed_with_all_their_names_and_roles(page: SpeakersPage) -> None:
    current = page.list.current_id()
    assert current is not None
    row = page.list.rows.row_at(page.list.rows.row_of(current) or 0)
    assert row.title == NAME
    assert "Mayor of Lisen; President of Korvelia" in row.facts
    assert "Ирена Валдош" in row.facts


def test_a_speaker_is_found_by_a_name_in_another_script(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    page.box.setText("валдош")
    settle(window)
    assert [page.list.rows.row_at(n).title for n in range(page.list.rows.rowCount())] == [NAME]
    page.box.setText("nobody at all")
    settle(window)
    assert page.stack.currentWidget() is page.empty
    assert page.editor.stack.currentWidget() is page.editor.nobody


def test_a_name_is_added_with_its_script_and_can_be_put_first(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    before = kept(window, page)
    page.editor.add_name.click()
    page.editor._names[-1].edit.setText("Ιρένα Βάλντος")
    page.editor._names[-1].edit.commit()
    settle(window)
    added = kept(window, page).names[-1]
    assert (added.full, added.script) == ("Ιρένα Βάλντος", "Grek")
    assert page.editor._names[-1].script.text() == "Greek script"
    page.editor._names[-1].language.chosen.emit("el")
    settle(window)
    assert kept(window, page).names[-1].language == "el"
    page.editor._names[-1].prefer.click()
    settle(window)
    assert kept(window, page).name == "Ιρένα Βάλντος"
    for _ in range(3):
        window.actions_table["edit.undo"].trigger()
        settle(window)
    assert kept(window, page).names == before.names
    assert [row.edit.text() for row in page.editor._names] == [n.full for n in before.names]


def test_a_role_is_added_with_the_time_it_was_held(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    number = len(page.editor._roles)
    page.editor.add_role.click()
    row = page.editor._roles[-1]
    QTest.keyClicks(row.title, "Envoy")
    QTest.keyClick(row.title, Qt.Key.Key_Tab)
    # One types on while the title is being kept.
    QTest.keyClicks(row.organisation, "Lower Basin")
    settle(window)
    assert row.organisation.text() == "Lower Basin"
    row.organisation.commit()
    QTest.keyClicks(row.held.edit, "2005-2009")
    row.held.edit.commit()
    settle(window)
    role = kept(window, page).roles[number]
    assert (role.title, role.organisation, str(role.held)) == ("Envoy", "Lower Basin", "2005/2009")
    page.editor._roles[number].remove.click()
    settle(window)
    assert len(kept(window, page).roles) == number


def test_the_last_name_cannot_be_emptied(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    assert window.bench.library is not None
    rows = all_speakers(window.bench.library)
    page.list.set_current(next(r.speaker.id for r in rows if len(r.speaker.names) == 1))
    settle(window)
    before = kept(window, page)
    page.editor._names[0].edit.setText("")
    page.editor._names[0].edit.commit()
    settle(window)
    assert kept(window, page) == before
    assert page.editor._names[0].edit.text() == before.name


def test_the_kind_is_corrected(window: Window, page: SpeakersPage, settle: Settle) -> None:
    page.editor.kind.setCurrentIndex(page.editor.kind.findData(SpeakerKind.UNNAMED.value))
    page.editor.kind.activated.emit(page.editor.kind.currentIndex())
    settle(window)
    assert kept(window, page).kind is SpeakerKind.UNNAMED


def test_the_quotes_of_a_speaker_are_shown(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    page.editor.quotes.click()
    settle(window)
    assert isinstance(window.page, QuotesPage)
    assert 0 < len(window.page.model.ids) < 20


def test_speakers_are_sorted_by_their_quotes(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    assert window.bench.library is not None
    rows = all_speakers(window.bench.library)
    most = max(row.quotes for row in rows)
    page.order.choose("quotes")
    settle(window)
    first = page.list.rows.row_at(0)
    assert next(row.quotes for row in rows if row.speaker.id == first.id) == most


def test_a_speaker_far_down_a_long_list_is_shown_at_once(
    window: Window, page: SpeakersPage, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    with library.write() as writing:
        for number in range(300):
            speakers.add(writing, speaker_named(f"Zeta Number{number:03}"), "2026-01-01T00:00:00Z")
    last = max(row.speaker.id for row in all_speakers(library))
    window.go(Route(page="speakers", id=last))
    settle(window)
    assert page.list.rows.rowCount() > 300
    assert page.view.name.text() == "Zeta Number299"
    assert page.editor.edited() == speaker(library, last)
    page.sort.setCurrentIndex(page.sort.findData(SpeakerKind.ORGANISATION))
    window.go(Route(page="speakers", id=last))
    settle(window)
    assert page.view.name.text() == "Zeta Number299"
