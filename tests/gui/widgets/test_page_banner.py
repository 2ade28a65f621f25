"""Good news lies over the page, a problem stands above it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.widgets.page_banner import PageBanner


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    box = QVBoxLayout(ground)
    box.addWidget(QWidget(ground), 1)
    ground.resize(700, 500)
    ground.show()
    return ground


def test_good_news_moves_nothing_and_a_problem_covers_nothing(
    ground: QWidget, qtbot: QtBot
) -> None:
    box = ground.layout()
    assert isinstance(box, QVBoxLayout)
    item = box.itemAt(0)
    assert item is not None
    page = item.widget()
    assert page is not None
    banner = PageBanner(ground, box)
    before = page.geometry()
    banner.tell("Linked.", step="Undo")
    box.activate()
    assert banner.isVisible()
    assert page.geometry() == before
    assert banner.geometry().bottom() < ground.height()
    banner.tell("The disk is full.", problem=True)
    qtbot.waitUntil(lambda: page.geometry().top() > banner.geometry().bottom())
    banner.tell("Linked.")
    qtbot.waitUntil(lambda: page.geometry() == before)
    assert banner.isVisible()
