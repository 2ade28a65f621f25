"""While clipping, the role held on the day is offered, or it is asked which one is meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.routes import Route
from quotarium.gui.widgets.speaker_field import SpeakerField, Voice
from quotarium.gui.window import Window
from quotarium.model.speaker import SpeakerKind
from quotarium.services.quotes import details
from quotarium.services.sources import source_by_key
from quotarium.services.speakers import speaker_called
from tests.gui.conftest import Settle
from tests.gui.test_reader_page import KEY, WORDS, focused, select_by_keys


@pytest.fixture
def page(window: Window, settle: Settle) -> ReaderPage:
    assert window.bench.library is not None
    window.go(Route(page="reader", id=source_by_key(window.bench.library, KEY).id))
    settle(window)
    assert isinstance(window.page, ReaderPage)
    select_by_keys(window.page, WORDS)
    window.page.clip()
    settle(window)
    return window.page


def say(window: Window, page: ReaderPage, settle: Settle, name: str, said: str) -> SpeakerField:
    form = page.clip_panel.form
    form.speakers.first.name.setText(name)
    form.speakers.first.name.commit()
    settle(window)
    form.said.set_value(said)
    settle(window)
    return form.speakers.first


def offered(field: SpeakerField) -> list[QToolButton]:
    return [one for one in field.choices.findChildren(QToolButton) if one.isVisible()]


def test_it_asks_which_of_several_roles_is_meant_and_keys_answer(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    field = say(window, page, settle, "Irena Valdoš", "")
    assert field.remark.text() == "Several roles fit. Which one is meant?"
    assert [one.text() for one in offered(field)] == ["Mayor of Lisen", "President of Korvelia"]
    field.role.setFocus()
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is offered(field)[1]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    settle(window)
    assert field.role.value() == "President of Korvelia"
    assert not field.remark.isVisible()
    assert not offered(field)
    assert window.bench.library is not None
    before = page.clippings.model.ids
    page.clip_panel.save()
    settle(window)
    (new,) = (i for i in page.clippings.model.ids if i not in before)
    assert details(window.bench.library, [new])[0].speakers[0].role == "President of Korvelia"


def test_a_day_answers_it_and_a_day_out_of_office_is_said(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    field = say(window, page, settle, "Irena Valdoš", "")
    assert offered(field)
    field = say(window, page, settle, "Irena Valdoš", "2023")
    assert field.role.placeholderText() == "President of Korvelia (held on that day)"
    assert not offered(field)
    field = say(window, page, settle, "Irena Valdoš", "1950")
    assert field.remark.text().startswith("None of the roles known was held on that day")


def test_it_asks_for_the_role_of_a_further_speaker_too(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    say(window, page, settle, "Ann Rowe", "")
    form = page.clip_panel.form
    form.speakers.add.click()
    second = form.speakers.fields[1]
    second.name.setText("Irena Valdoš")
    second.name.commit()
    settle(window)
    assert second.remark.text() == "Several roles fit. Which one is meant?"
    assert not offered(form.speakers.first)
    form.said.set_value("2023")
    assert second.role.placeholderText() == "President of Korvelia (held on that day)"


def test_what_the_text_says_a_speaker_is_is_kept_when_the_rest_is_typed(
    window: Window, page: ReaderPage, settle: Settle
) -> None:
    form = page.clip_panel.form
    form.speakers.set_value((Voice("Ruvenia", kind=SpeakerKind.ORGANISATION),))
    assert page.clip_panel.request().speakers[0].kind is SpeakerKind.ORGANISATION
    page.clip_panel.save()
    settle(window)
    assert window.bench.library is not None
    assert speaker_called(window.bench.library, "Ruvenia").kind is SpeakerKind.ORGANISATION
    form.speakers.set_value((Voice("Ruvenia", kind=SpeakerKind.ORGANISATION),))
    QTest.keyClicks(form.speakers.first.name, "x")
    assert form.speakers.value()[0].kind is None, "another name may be another thing"
