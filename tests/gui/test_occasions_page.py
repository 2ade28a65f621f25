"""The page of occasions lists what was said where, corrects it, and makes the same ones one."""

from __future__ import annotations

from PySide6.QtTest import QTest

from quotarium.gui.pages.occasions import OccasionsPage
from quotarium.gui.pages.speakers import SpeakersPage
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.window import Window
from quotarium.model.occasion import Occasion
from quotarium.services.occasions import occasion_page
from tests.gui.conftest import Settle


def opened(window: Window, settle: Settle) -> OccasionsPage:
    window.actions_table["go.occasions"].trigger()
    settle(window)
    assert isinstance(window.page, OccasionsPage)
    return window.page


def test_the_quotes_and_voices_of_an_occasion_are_shown(window: Window, settle: Settle) -> None:
    page = opened(window, settle)
    library = window.bench.library
    assert library is not None
    occasion = page.current()
    assert occasion is not None
    told = occasion_page(library, occasion.id)
    assert tuple(page.model.ids) == told.quote_ids
    buttons = page.voices.findChildren(type(quiet_button("")))
    assert len(buttons) == len(told.voices) > 0
    buttons[0].click()
    settle(window)
    assert isinstance(window.page, SpeakersPage)
    assert window.page.list.current_id() == told.voices[0].speaker_id


def test_place_and_date_are_corrected_and_undone(window: Window, settle: Settle) -> None:
    page = opened(window, settle)
    before = page.current()
    assert before is not None
    page.editor.place.setText("Lisen")
    page.editor.place.commit()
    settle(window)
    page.editor.date.edit.clear()
    QTest.keyClicks(page.editor.date.edit, "spring 2021")
    page.editor.date.edit.commit()
    settle(window)
    changed = page.current()
    assert changed is not None
    assert (changed.place, str(changed.date)) == ("Lisen", "2021-21")
    for _ in range(2):
        window.actions_table["edit.undo"].trigger()
        settle(window)
    assert page.current() == before


def test_two_occasions_are_made_one(window: Window, settle: Settle) -> None:
    page = opened(window, settle)
    kept, other = (one.thing for one in list(page.found.values())[:2])
    assert isinstance(kept, Occasion)
    assert isinstance(other, Occasion)
    number = page.list.rows.rowCount()
    page.merge(kept, other)
    settle(window)
    assert page.list.rows.rowCount() == number - 1
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert page.list.rows.rowCount() == number


def test_an_occasion_is_searched_for(window: Window, settle: Settle) -> None:
    page = opened(window, settle)
    page.box.setText("nothing of that name")
    settle(window)
    assert page.stack.currentWidget() is page.empty
