from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quotarium.gui.items.style_model import StyleModel
from quotarium.gui.navigation.model import Entry, NavigationModel
from quotarium.gui.routes import Route

TITLES = {"apa": "APA", "ieee": "IEEE", "mla": "MLA", "vancouver": "Vancouver"}
ENTRIES = [
    Entry("Quotes", "quotes", 3, Route(page="quotes")),
    Entry("Sources", "sources", 2, Route(page="sources")),
    Entry("Tags"),
    Entry("rivers", "tag", 1, Route(page="quotes", tag_id=4), "tag"),
]


def test_styles_used_lately_come_first_and_not_twice(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model = StyleModel()
    model.set_styles(TITLES, ["mla", "gone"])
    assert [model.key(row) for row in range(model.rowCount())] == [
        *("mla", None, "apa", "ieee", "vancouver")
    ]
    assert model.row_of("ieee") == 3
    assert model.row_of("gone") == -1
    qtmodeltester.check(model)


def test_the_line_between_styles_cannot_be_chosen(qtbot: QtBot) -> None:
    model = StyleModel()
    model.set_styles(TITLES, ["mla"])
    assert model.flags(model.index(1)) == Qt.ItemFlag.NoItemFlags


def test_navigation_keeps_its_rows_where_only_numbers_change(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model = NavigationModel()
    model.set_entries(ENTRIES)
    qtmodeltester.check(model)
    more = [*ENTRIES[:1], Entry("Sources", "sources", 9, Route(page="sources")), *ENTRIES[2:]]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_entries(more)


def test_a_route_finds_its_row_and_a_page_of_one_thing_that_of_its_list(qtbot: QtBot) -> None:
    model = NavigationModel()
    model.set_entries(ENTRIES)
    assert model.row_for(Route(page="quotes", tag_id=4)) == 3
    assert model.row_for(Route(page="reader", id=12)) == 1
    assert model.row_for(Route(page="settings")) is None
    assert model.row_for(Route(page="quotes", place="trash")) is None


def test_a_heading_cannot_be_gone_to(qtbot: QtBot) -> None:
    model = NavigationModel()
    model.set_entries(ENTRIES)
    assert model.flags(model.index(2)) == Qt.ItemFlag.NoItemFlags


def test_a_number_that_was_not_counted_to_its_end_says_so() -> None:
    assert Entry("Often", count=10_000, more=True).number == "10,000+"
    assert Entry("Seldom", count=1_284).number == "1,284"
    assert Entry("Not counted yet").number == ""
