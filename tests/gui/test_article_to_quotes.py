"""The main job through the window: three quotations of an article, each with its date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotarium.gui.adding.adding import Adding
from quotarium.gui.pages.reader import ReaderPage
from quotarium.gui.window import Window
from quotarium.model.clipping import VerificationState
from quotarium.services.quotes import details
from tests.gui.conftest import Settle

OWN = """The Ferry at Orsuk

By Ann Rowe

Opening the Basin Forum, President Ina Vald said: "Nobody in this hall can tell me who ordered \
the ferry to stop – and I shall ask until somebody can."

The day was well chosen, people say.

She had put it to the assembly in these words:

"The closing of the ferry is a matter between two neighbours, and neighbours 🚢 talk to one \
another before they lock the gate."

And, as a radio journalist put it:

"One bank was promised a boat and got a timetable. That is a comfortable arrangement only for \
whoever prints the timetables."
"""
SAID = [
    ("2025?-03-15", "President", "Basin Forum"),
    ("2021~", "President", ""),
    ("", "journalist", ""),
]


@pytest.fixture(params=["own", "shared"])
def article(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "shared":
        folder: Path = request.getfixturevalue("shared")
        return folder / "seeds" / "iskander-article.txt"
    path = tmp_path / "ferry.txt"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_three_quotations_are_clipped_with_speaker_role_date_and_occasion(
    window: Window, article: Path, settle: Settle
) -> None:
    library = window.bench.library
    adding = window.findChild(Adding)
    assert library is not None
    assert adding is not None
    adding.add([article])
    settle(window)
    page = window.page
    assert isinstance(page, ReaderPage)
    text = page.view.text_map.text
    places = [found.span() for found in re.finditer(r'"[^"\n]{90,}"', text)][:3]
    assert len(places) == 3
    for (start, end), (said, role, occasion) in zip(places, SAID, strict=True):
        page.view.select(start, end)
        page.view.setFocus()
        QTest.keyClick(page.view, Qt.Key.Key_C)
        form = page.clip_panel.form
        name = form.speakers.first.name
        assert QApplication.focusWidget() is name
        QTest.keyClicks(name, f"Voice of {role}")
        QTest.keyClick(name, Qt.Key.Key_Tab)
        QTest.keyClicks(form.speakers.first.role, role)
        for field, typed in ((form.said.edit, said), (form.occasion, occasion)):
            # What is offered from the text is replaced.
            field.clear()
            QTest.keyClicks(field, typed)
        settle(window)
        assert form.state.text().startswith("✓ Verbatim at ¶")
        assert form.second_hand.text().startswith("Second-hand: ")
        QTest.keyClick(form.said.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    quotes = details(library, page.clippings.model.ids)
    assert [str(one.quote.said or "") for one in quotes] == [said for said, _, _ in SAID]
    assert [one.speakers[0].role for one in quotes] == [role for _, role, _ in SAID]
    assert [one.occasion.name if one.occasion else "" for one in quotes] == [
        occasion for _, _, occasion in SAID
    ]
    for (start, end), one in zip(places, quotes, strict=True):
        found = one.found_in[0]
        assert found.clipping.exact == text[start:end]
        assert one.quote.words == text[start + 1 : end - 1]
        assert found.clipping.verification.state is VerificationState.VERBATIM
        assert found.source.issued is None
    assert len(page.view.extraSelections()) == 3
