"""A small chart of how much a speaker said in each year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.theme import theme

_BARS = 44
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_HEIGHT = 46


class ActivityChart(QWidget):
    """A bar a year, or a bar for some years where there would be too many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Quotes by year"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: list[tuple[int, int, int]] = []
        theme().changed.connect(self.update)

    @property
    def bars(self) -> list[tuple[int, int, int]]:
        """The first and last year of each bar, and how many quotes."""
        return self._bars

    def set_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Show numbers of quotes by astronomical year."""
        self._bars = _binned(years)
        told = [f"{_span(a, b)}: {words.number_of_quotes(n)}" for a, b, n in self._bars if n]
        self.setAccessibleDescription("; ".join(told))
        self.setVisible(bool(self._bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + QFontMetrics(fonts.scaled(-2)).height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(number for *_, number in self._bars)
        for place, (_, _, number) in enumerate(self._bars):
            bar = self._bar(place)
            if number:
                height = max(4.0, (_HEIGHT - 4) * number / most)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                top = QRectF(bar.left(), _HEIGHT - height, bar.width(), height)
                painter.drawRoundedRect(top, 2, 2)
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, _HEIGHT, int(self._bar(len(self._bars) - 1).right()), _HEIGHT)
        painter.setPen(QColor(colours.muted))
        painter.setFont(fonts.scaled(-2))
        self._paint_years(painter)

    def _paint_years(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        right = 0.0
        for place, (first, *_) in enumerate(self._bars):
            text = _year(first)
            bar = self._bar(place)
            left = bar.center().x() - metrics.horizontalAdvance(text) / 2
            left = max(0.0, min(left, self.width() - metrics.horizontalAdvance(text)))
            if left >= right:
                painter.drawText(int(left), _HEIGHT + 3 + metrics.ascent(), text)
                right = left + metrics.horizontalAdvance(text) + 14

    def _bar(self, place: int) -> QRectF:
        step = min(self.width() / max(len(self._bars), 1), 24.0)
        return QRectF(place * step, 0, max(step - 3, 1.5), _HEIGHT)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, at: QPoint, where: QPoint) -> None:
        for place, (first, last, number) in enumerate(self._bars):
            if self._bar(place).left() <= at.x() <= self._bar(place).right() + 3:
                text = f"{_span(first, last)}: {words.number_of_quotes(number)}"
                QToolTip.showText(where, text, self)
                return
        QToolTip.hideText()


def _binned(years: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    if not years:
        return []
    first, last = years[0][0], years[-1][0]
    step = next((one for one in _STEPS if (last - first) // one < _BARS), _STEPS[-1])
    counted: Counter[int] = Counter()
    for year, number in years:
        counted[year // step] += number
    return [
        (at * step, at * step + step - 1, counted[at])
        for at in range(first // step, last // step + 1)
    ]


def _span(first: int, last: int) -> str:
    return _year(first) if first == last else f"{_year(first)}–{_year(last)}"


def _year(number: int) -> str:
    """Return an astronomical year as people write it: 0 is 1 BC."""
    return str(number) if number > 0 else f"{1 - number} BC"
