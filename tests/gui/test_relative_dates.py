"""A date is put in relation to an event by keyboard, is shown so, and is not changed unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotarium.gui.pages.occasions import OccasionsPage
from quotarium.gui.pages.quotes import QuotesPage
from quotarium.gui.relative_dates.picker import RelativePicker
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from quotarium.gui.words import said_words
from quotarium.model.dates import Edtf
from quotarium.model.occasion import Occasion
from quotarium.model.relative_date import RelativeDate, RelativeTo
from quotarium.services.occasions import OccasionEdit, change_occasion
from quotarium.services.quotes import QuoteEdit, change_quote, detail
from quotarium.services.relative_dates import RelativeInput
from quotarium.services.speakers import keep_occasion
from tests.gui.conftest import Settle
from tests.gui.quotes import quote

QUOTE = 1


@pytest.fixture
def forum(window: Window) -> int:
    assert window.bench.library is not None
    made = Occasion(name="Astana forum", date=Edtf.parse("2020-05-04"))
    return keep_occasion(window.bench.library, made).value


def shown(window: Window, settle: Settle) -> None:
    window.go(Route(page="quotes", quote_id=QUOTE))
    settle(window)
    assert isinstance(window.page, QuotesPage)


def picker(window: Window) -> RelativePicker:
    (found,) = window.findChildren(RelativePicker)
    return found


def test_a_phrase_that_is_typed_as_a_date_asks_for_its_event(
    window: Window, forum: int, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    shown(window, settle)
    said = window.inspector.form.said
    said.edit.clear()
    QTest.keyClicks(said.edit, "exactly four years earlier")
    assert "Alt+Up" in said.reading.text()
    QTest.keyClick(said.edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    asked = picker(window)
    assert asked.phrase.value() == "exactly four years earlier"
    assert not asked.keep.isEnabled()
    QTest.keyClicks(asked.event_field, "astana")
    settle(window)
    asked.event_field.setText("Astana forum, 4 May 2020")
    asked.event_field.commit()
    settle(window)
    assert asked.date.value() == "4 May 2020"
    assert asked.told.text() == "4 May 2016, counted from Astana forum, 4 May 2020"
    asked.keep.click()
    settle(window)
    found = detail(library, QUOTE)
    assert str(found.quote.said) == "2016-05-04"
    told = said_words(found)
    assert told.startswith("4 May 2016")
    assert told.endswith(" (“exactly four years earlier” than Astana forum, 4 May 2020)")
    assert said.value() == "4 May 2016"
    assert window.inspector.form.relative.isVisible()
    window.actions_table["edit.undo"].trigger()
    settle(window)
    assert detail(library, QUOTE).relative is None
    assert not window.inspector.form.relative.isVisible()


def test_an_event_that_no_library_knows_has_a_date_of_its_own(
    window: Window, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    shown(window, settle)
    window.inspector.form.said.relative_wanted.emit()
    asked = picker(window)
    QTest.keyClicks(asked.phrase, "shortly before")
    QTest.keyClicks(asked.event_field, "the flood")
    QTest.keyClicks(asked.date.edit, "spring 1919")
    settle(window)
    assert "does not say how far" in asked.told.text()
    before = detail(library, QUOTE).quote.said
    asked.keep.click()
    settle(window)
    found = detail(library, QUOTE)
    assert found.quote.said == before
    assert found.relative is not None
    assert (found.relative.name, str(found.relative.date)) == ("the flood", "1919-21")
    window.inspector.form.relative.remove.click()
    settle(window)
    assert detail(library, QUOTE).relative is None


def test_an_event_that_gets_another_date_is_said_and_counted_again_only_when_asked(
    window: Window, forum: int, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    given = RelativeInput(phrase="two days later", event="Astana forum")
    change_quote(library, QUOTE, QuoteEdit(relative=given))
    change_occasion(library, forum, OccasionEdit(date="6 May 2020"))
    shown(window, settle)
    field = window.inspector.form.relative
    assert field.warning.text() == "Counted from 4 May 2020; the event has another date now."
    assert str(detail(library, QUOTE).quote.said) == "2020-05-06"
    field.again.click()
    settle(window)
    assert str(detail(library, QUOTE).quote.said) == "2020-05-08"
    assert not field.again.isVisible()


def test_the_page_of_occasions_says_whose_dates_are_left_as_they_are(
    window: Window, settle: Settle
) -> None:
    library = window.bench.library
    assert library is not None
    window.actions_table["go.occasions"].trigger()
    settle(window)
    page = window.page
    assert isinstance(page, OccasionsPage)
    occasion = page.current()
    assert occasion is not None
    given = RelativeInput(phrase="two days later", event=occasion.name)
    change_quote(library, QUOTE, QuoteEdit(relative=given))
    told: list[str] = []
    window.bench.told.connect(told.append)
    page.editor.date.edit.clear()
    QTest.keyClicks(page.editor.date.edit, "6 May 2020")
    page.editor.date.edit.commit()
    settle(window)
    assert told == ["Dates counted from the old one stay until you count them again: 1 quote."]


def test_an_occasion_goes_before_where_a_date_is_counted_from() -> None:
    found = quote()
    assert found.occasion is not None
    stated = found.model_copy(
        update={
            "relative": RelativeTo(relative=RelativeDate(phrase="the day before"), name="the flood")
        }
    )
    assert said_words(stated) == f"{said_words(found)} (“the day before”, relative to the flood)"
