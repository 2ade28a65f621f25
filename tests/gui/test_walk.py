"""A walk through every page and dialog, in long words, mirrored and with large type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.theme import theme
from quotarium.gui.widgets.scrolling import scrolling
from quotarium.services.libraries import create_library
from tests import screenshots
from tests.clipped import faults
from tests.gui.test_accessibility import nameless
from tests.pseudo import pseudo
from tests.walk import LOOKS, Look, walk


@pytest.fixture(autouse=True)
def _undressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(screenshots, "_PAUSE", 40)
    yield
    theme().scale(100)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("look", [one for one in LOOKS if one.name == "long"])
def test_every_page_and_dialog_can_be_read_and_is_named(look: Look, tmp_path: Path) -> None:
    library = tmp_path / "Ilvana.quotarium"
    create_library(library, sample=True).close()
    seen, wrong = set(), []
    for name, shown in walk(library, look):
        seen.add(name)
        wrong += [f"{name}: {fault}" for fault in faults(shown)]
        wrong += [f"{name}: nameless {one}" for one in nameless(shown)]
    assert wrong == []
    assert {"welcome", "quotes", "reader", "settings", "export", "help-shortcuts"} <= seen


def test_a_text_that_does_not_fit_is_a_fault(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    short, long = QLabel("Short", root), QPushButton("A text that is much too long", root)
    short.setGeometry(0, 0, 100, 30)
    long.setGeometry(0, 40, 60, 30)
    root.resize(200, 100)
    root.show()
    assert [one.partition(":")[0] for one in faults(root)] == ["QPushButton"]
    long.setGeometry(20, 10, 400, 30)
    assert any("overlap" in one for one in faults(root))
    assert any("sticks out" in one for one in faults(root))


def test_what_is_wider_than_its_room_and_cannot_be_scrolled_is_a_fault(qtbot: QtBot) -> None:
    inner = QLabel("Short")
    root = QWidget()
    qtbot.addWidget(root)
    area = scrolling(inner)
    area.setParent(root)
    area.resize(200, 100)
    root.resize(200, 100)
    root.show()
    assert faults(root) == []
    inner.setMinimumWidth(300)
    QApplication.processEvents()
    assert any("wider than the room" in one for one in faults(root))


def test_the_made_up_language_is_longer_and_keeps_what_is_filled_in() -> None:
    for text in ("%Ln quotes", "Save as…", "There is no {kind} “{key}”.", "Type at %1 %"):
        made = pseudo(text)
        assert len(made) > 1.2 * len(text)
        assert all(part in made for part in text.split() if part[0] in "%{")
        assert made.endswith("…") == text.endswith("…")
