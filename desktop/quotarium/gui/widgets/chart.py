"""A chart of a report, in the colours of the theme, with its table and picture to be saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quotarium.gui import fonts
from quotarium.gui.drawing.artist import Artist
from quotarium.gui.theme import theme
from quotarium.gui.widgets.telling import tell_cut
from quotarium.model.charts import Value, bar_at, bars, columns
from quotarium.model.drawing import Drawing, Text

_HEIGHT = 170


class Chart(QWidget):
    """Bars by names, or columns by years (`yearly`); `chosen` carries the place of a bar."""

    chosen = Signal(int)

    def __init__(self, name: str, *, yearly: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._yearly = yearly
        self._values: list[Value] = []
        self._drawing = Drawing(1, 1, ())
        self._at = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        if not yearly:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._artist = Artist(vars(theme().colours))
        theme().changed.connect(self._on_theme)

    @property
    def drawing(self) -> Drawing:
        """The picture that is shown."""
        return self._drawing

    def show_values(self, values: list[Value]) -> None:
        """Show these; the names of a chart by years are years."""
        self._values, self._at = values, 0
        told = (f"{value.name}: {value.number:,}" for value in values[:40])
        self.setAccessibleDescription(", ".join(told))
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(300, int(self._drawing.height))

    def _draw(self) -> None:
        size = fonts.scaled(0).pixelSize() if fonts.scaled(0).pixelSize() > 0 else 13
        width, measure = max(120, self.width()), self._artist.measure
        if self._yearly:
            years = [(int(value.name), value.number) for value in self._values]
            self._drawing = columns(years, width, _HEIGHT, size - 1, self.accessibleName(), measure)
        else:
            self._drawing = bars(self._values, width, size, self.accessibleName(), measure)
        self._size = size
        self.setFixedHeight(int(self._drawing.height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._artist.paint(painter, self._drawing.parts)
        if self.hasFocus() and self._values:
            row = round(self._size * 2.05)
            pen = QPen(Qt.PenStyle.DotLine)
            pen.setColor(theme().colours.accent)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(0, self._at * row, self.width() - 1, row - 1)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._draw()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_name(event)
            return True
        return super().event(event)

    def _tell_name(self, event: QHelpEvent) -> None:
        place = bar_at(event.pos().y(), len(self._values), self._size)
        names = [] if self._yearly or place is None else [self._values[place].name]
        shown = {part.text for part in self._drawing.parts if isinstance(part, Text)}
        tell_cut(event, self, [(name, name if name in shown else "") for name in names])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = bar_at(event.position().y(), len(self._values), self._size)
        if not self._yearly and place is not None:
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = bar_at(event.position().y(), len(self._values), self._size)
        if self._yearly or place is None:
            self.unsetCursor()
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and 0 <= self._at + step < len(self._values):
            self._at += step
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._values:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _on_theme(self) -> None:
        self._artist = Artist(vars(theme().colours))
        self._draw()
