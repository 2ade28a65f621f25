from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quotarium.gui.widgets.box import Box


def _turn(widget: QWidget) -> bool:
    """Turn the wheel over a widget, and tell whether it took it."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_passes_a_box_by_and_turns_one_that_was_come_to(qtbot: QtBot) -> None:
    page = QWidget()
    box, other = Box("Language", parent=page), Box("Other", parent=page)
    box.addItems(["one", "two", "three"])
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    # Not taken, it goes on to the area around, which scrolls.
    assert not _turn(box)
    assert box.currentText() == "one"
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert _turn(box)
    assert box.currentText() == "two"
