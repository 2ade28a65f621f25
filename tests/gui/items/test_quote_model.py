from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quotarium.gui.items.quote_model import QuoteModel, Role
from tests.gui.quotes import quote


@pytest.fixture
def model(qtbot: QtBot) -> QuoteModel:
    return QuoteModel()


def test_the_model_keeps_qts_rules(model: QuoteModel, qtmodeltester: ModelTester) -> None:
    model.set_ids(range(1, 100))
    model.provide(quote(number) for number in range(1, 50))
    qtmodeltester.check(model)


def test_a_row_asks_for_a_page_of_details_once(model: QuoteModel, qtbot: QtBot) -> None:
    model.set_ids(range(1, 1001))
    with qtbot.waitSignal(model.details_wanted) as wanted:
        assert model.index(3).data() is None
        assert model.index(5).data() is None
    assert wanted.args == [tuple(range(1, 41))]
    with qtbot.assertNotEmitted(model.details_wanted, wait=20):
        assert model.index(7).data() is None


def test_details_fill_their_row(model: QuoteModel, qtbot: QtBot) -> None:
    model.set_ids([4, 5])
    with qtbot.waitSignal(model.dataChanged):
        model.provide([quote(5, "Nobody asked.")])
    assert model.index(1).data() == "“Nobody asked.”"
    assert model.index(1).data(Role.ID) == 5


def test_a_changed_quote_stays_visible_while_it_is_looked_up_again(
    model: QuoteModel, qtbot: QtBot
) -> None:
    model.set_ids([1])
    model.provide([quote(1, "Before.")])
    with qtbot.waitSignal(model.details_wanted) as wanted:
        model.forget()
        assert model.index(0).data() == "“Before.”"
    assert wanted.args == [(1,)]
    model.provide([quote(1, "After.")])
    assert model.index(0).data() == "“After.”"


def test_details_of_a_quote_that_vanished_are_calmly_left_out(model: QuoteModel) -> None:
    model.set_ids([1])
    model.provide([quote(99)])
    assert model.rowCount() == 1


def test_a_screen_reader_hears_words_speaker_date_and_source(model: QuoteModel) -> None:
    model.set_ids([1])
    model.provide([quote()])
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("measured every morning", "Temur Bekday, hydrologist", "Provincial hearing"):
        assert part in spoken
    assert "Verbatim" in spoken
    assert "as quoted in Dostan" in spoken
