"""A small calendar: a day, a whole month, or a whole year is chosen, or another event."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.model.dates.days import from_ordinal, month_length, ordinal, weekday

_CELL = 30
_ROWS = 7


class DayGrid(QWidget):
    """The days of a month; arrow keys walk, Page keys go by months, with Shift by years."""

    picked = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Day"))
        self.day = QDate.currentDate().toJulianDay() - _JULIAN
        self._chosen: int | None = None
        self._hovered: int | None = None

    def show_day(self, day: int, *, chosen: bool) -> None:
        """Show the month of a day number, and whether the day itself is what is kept."""
        self.day = day
        self._chosen = day if chosen else None
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(7 * _CELL, _ROWS * _CELL)

    def go(self, *, months: int) -> None:
        """Go to the same day some months away, or the last one there is."""
        year, month, day = from_ordinal(self.day)
        place = year * 12 + month - 1 + months
        year, month = place // 12, place % 12 + 1
        self.day = ordinal(year, month, min(day, month_length(year, month)))
        self._tell()

    def _tell(self) -> None:
        year, month, day = from_ordinal(self.day)
        self.setAccessibleDescription(f"{day} {QLocale().standaloneMonthName(month)} {year}")
        self.update()
        self.moved.emit()

    def _first(self) -> int:
        """Return the day number of the first cell."""
        year, month, _ = from_ordinal(self.day)
        first = ordinal(year, month, 1)
        monday = QLocale().firstDayOfWeek().value - 1
        return first - (weekday(first) - monday) % 7

    def _cell(self, place: int) -> QRect:
        return QRect(place % 7 * _CELL, (place // 7 + 1) * _CELL, _CELL, _CELL)

    def _day_at(self, at: QPoint) -> int | None:
        place = (at.y() // _CELL - 1) * 7 + at.x() // _CELL
        inside = 0 <= at.x() < 7 * _CELL and 0 <= place < 42
        return self._first() + place if inside else None

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.scaled(-1.5))
        painter.setPen(QColor(colours.muted))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        monday = QLocale().firstDayOfWeek().value - 1
        for column in range(7):
            name = QLocale().standaloneDayName(
                (monday + column) % 7 + 1, QLocale.FormatType.NarrowFormat
            )
            painter.drawText(QRect(column * _CELL, 0, _CELL, _CELL), centre, name)
        painter.setFont(fonts.scaled(-0.5))
        _, month, _ = from_ordinal(self.day)
        first = self._first()
        for place in range(42):
            day = first + place
            _, its_month, number = from_ordinal(day)
            cell = self._cell(place).adjusted(2, 2, -2, -2)
            chosen = day == self._chosen
            if chosen or day == self._hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent if chosen else colours.hover))
                painter.drawRoundedRect(cell, 6, 6)
            if day == self.day and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.accent), 1.5))
                painter.drawRoundedRect(cell, 6, 6)
            ink = colours.ink if its_month == month else colours.muted
            painter.setPen(QColor(colours.on_accent if chosen else ink))
            painter.drawText(cell, centre, QLocale().toString(number))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._day_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        year = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if key in steps:
            self.day += steps[Qt.Key(key)]
            self._tell()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.go(months=-year if key == Qt.Key.Key_PageUp else year)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self.day)
        else:
            super().keyPressEvent(event)


#: The Julian day number of day 0 of `model.dates.days`.
_JULIAN = QDate(1, 1, 1).toJulianDay() - 1


class DayPicker(QFrame):
    """Pops up under a field; `picked` carries an EDTF day, month or year."""

    picked = Signal(str)
    relative_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("dayPicker")
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("Calendar"))
        self.grid = DayGrid()
        self.earlier = quiet_button("", "chevron-left", self.tr("Month before"))
        self.later = quiet_button("", "chevron-right", self.tr("Month after"))
        self.title = plain_label()
        self.title.setFont(fonts.scaled(0, bold=True))
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month = quiet_button(self.tr("Whole month"))
        self.year = quiet_button(self.tr("Whole year"))
        self.relative = quiet_button(self.tr("Relative to another event…"), "link")
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.earlier)
        top.addWidget(self.title, 1)
        top.addWidget(self.later)
        below.addWidget(self.month)
        below.addStretch(1)
        below.addWidget(self.year)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self.grid)
        box.addLayout(below)
        box.addWidget(self.relative)
        self.earlier.clicked.connect(lambda: self.grid.go(months=-1))
        self.later.clicked.connect(lambda: self.grid.go(months=1))
        self.grid.moved.connect(self._show_title)
        self.grid.picked.connect(lambda day: self._pick(3, day))
        self.relative.clicked.connect(self._on_relative)
        self.month.clicked.connect(lambda: self._pick(2, self.grid.day))
        self.year.clicked.connect(lambda: self._pick(1, self.grid.day))

    def _on_relative(self) -> None:
        self.hide()
        self.relative_wanted.emit()

    def show_under(self, field: QWidget, day: int | None, *, chosen: bool) -> None:
        """Pop up under a field, at a day number or today."""
        today = QDate.currentDate().toJulianDay() - _JULIAN
        self.grid.show_day(today if day is None else day, chosen=chosen)
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + 2)))
        self.show()
        self.grid.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme().colours.line))
        painter.setBrush(QColor(theme().colours.card))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _show_title(self) -> None:
        year, month, _ = from_ordinal(self.grid.day)
        told = str(year) if year > 0 else self.tr("%1 BC").replace("%1", str(1 - year))
        self.title.setText(f"{QLocale().standaloneMonthName(month)} {told}")

    def _pick(self, parts: int, day: int) -> None:
        year, month, number = from_ordinal(day)
        sign = "-" if year < 0 else ""
        written = (f"{sign}{abs(year):04}", f"{month:02}", f"{number:02}")
        self.hide()
        self.picked.emit("-".join(written[:parts]))
