from __future__ import annotations

from pathlib import Path

from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quotarium.gui.links.graph import GraphDialog
from quotarium.gui.routes import Route
from quotarium.gui.window import Window
from tests.gui.conftest import Settle
from tests.gui.test_accessibility import nameless


def opened(window: Window, settle: Settle) -> GraphDialog:
    window.actions_table["view.graph"].trigger()
    settle(window)
    found = window.findChild(GraphDialog)
    assert found is not None
    return found


def test_the_graph_shows_speakers_and_lists_their_links(
    window: Window, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened(window, settle)
    assert nameless(dialog) == []
    assert dialog.facts.text() == "12 speakers"
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "×  Dastan Yelmir contradicts Tolurian Ministry of Water and Energy" in lines
    before = dialog.view.grab().toImage()
    QTest.keyClick(dialog.view, Qt.Key.Key_Plus)
    assert dialog.view.grab().toImage() != before
    QTest.keyClick(dialog.view, Qt.Key.Key_0)
    assert dialog.view.grab().toImage() == before
    path = tmp_path / "speakers.graphml"
    dialog.save_graphml_to(path)
    settle(window)
    assert len(etree.parse(path).findall(".//{*}node")) == 12
    dialog.reject()


def test_the_graph_is_narrowed_by_the_search(window: Window, settle: Settle) -> None:
    window.go(Route(page="quotes", query="tag:flow"))
    settle(window)
    dialog = opened(window, settle)
    assert {node.name for node in dialog.graph.nodes} < {
        *("Irena Valdoš", "Rəşad Tuğanlı", "Marta Halvek", "Temur Bekday", "Henrik Maar"),
    }
    dialog.reject()
