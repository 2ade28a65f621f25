"""The calendar of a date field: days, months and years are chosen by keys and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quotarium.gui.widgets.date_field import DateField
from quotarium.gui.widgets.day_picker import DayPicker


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField("Said on", "saidField")
    qtbot.addWidget(made)
    made.show()
    return made


def picker(field: DateField) -> DayPicker:
    return next(one for one in field.findChildren(DayPicker) if one.isVisible())


def test_a_day_is_walked_to_and_kept(field: DateField) -> None:
    field.set_value("15 March 2025")
    kept: list[str] = []
    field.committed.connect(kept.append)
    QTest.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    grid = picker(field).grid
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    QTest.keyClick(grid, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert kept == ["23 April 2024"]
    assert not picker_is_open(field)


def picker_is_open(field: DateField) -> bool:
    return any(one.isVisible() for one in field.findChildren(DayPicker))


def test_a_day_is_clicked(field: DateField) -> None:
    field.set_value("1 March 2021")
    field.open_calendar()
    grid = picker(field).grid
    # The first of March 2021 was a Monday; the week begins with Monday or, in some places, Sunday.
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(75, 75))
    assert field.value() in {"9 March 2021", "10 March 2021"}


@pytest.mark.parametrize(("whole", "kept"), [("month", "February 44 BC"), ("year", "44 BC")])
def test_a_whole_month_or_year_before_christ(field: DateField, whole: str, kept: str) -> None:
    field.set_value("15 March 44 BC")
    field.open_calendar()
    shown = picker(field)
    assert "44 BC" in shown.title.text()
    shown.earlier.click()
    getattr(shown, whole).click()
    assert field.value() == kept
    assert field.is_understood()


def test_without_a_date_it_opens_at_today(field: DateField) -> None:
    field.set_value("whenever it was")
    field.open_calendar()
    QTest.keyClick(picker(field).grid, Qt.Key.Key_Return)
    assert field.is_understood()
