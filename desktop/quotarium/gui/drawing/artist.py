"""Paints the parts of a picture, and measures text as it will be painted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication

from quotarium.gui.mirroring import runs_right
from quotarium.model.drawing import Box, Curve, Disc, Line, Part, Text

_DASHES: Final = {"dotted": (1.5, 4.0), "dashed": (6.0, 4.0), "long": (11.0, 4.0)}
_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)
_MOST_MEASURED = 20_000


class Artist:
    """Paints in one set of colours; pens, brushes and fonts are made once."""

    def __init__(self, colours: Mapping[str, object]) -> None:
        self._colours = colours
        self._pens: dict[tuple[str, float, str], QPen] = {}
        self._brushes: dict[tuple[str, float], QBrush] = {}
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}

    def measure(self, text: str, size: float, bold: bool) -> float:
        """Return a text's width in pixels."""
        key = (text, size, bold)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > _MOST_MEASURED:
                self._widths.clear()
            found = self._widths[key] = self._font(size, bold)[1].horizontalAdvance(text)
        return found

    def paint(self, painter: QPainter, parts: Iterable[Part]) -> None:
        """Paint the parts in their order."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain: list[QRect] = []
        style = ("", 1.0)
        for part in parts:
            if isinstance(part, Box) and not part.radius and not part.stroke:
                # Bars come by the thousand: those of one colour are painted in one go.
                if plain and style != (part.fill, part.alpha):
                    self._rectangles(painter, plain, *style)
                    plain = []
                style = (part.fill, part.alpha)
                plain.append(_whole(part))
                continue
            if plain:
                self._rectangles(painter, plain, *style)
                plain = []
            self._part(painter, part)
        if plain:
            self._rectangles(painter, plain, *style)

    def _part(self, painter: QPainter, part: Part) -> None:
        match part:
            case Text():
                self._text(painter, part)
            case Box():
                self._box(painter, part)
            case Line():
                painter.setPen(self._pen(part.colour, part.thickness, part.dash))
                painter.drawLine(QPointF(part.x1, part.y1), QPointF(part.x2, part.y2))
            case Disc():
                painter.setPen(self._pen(part.stroke, part.thickness, part.dash))
                painter.setBrush(self._brush(part.fill, 1.0))
                painter.drawEllipse(QPointF(part.x, part.y), part.radius, part.radius)
            case Curve():
                self._curve(painter, part)

    def _rectangles(self, painter: QPainter, places: list[QRect], fill: str, alpha: float) -> None:
        painter.setPen(_NO_PEN)
        painter.setBrush(self._brush(fill, alpha))
        painter.drawRects(places)

    def _text(self, painter: QPainter, part: Text) -> None:
        x = part.x
        if part.anchor != "start":
            wide = self.measure(part.text, part.size, part.bold)
            x -= wide / 2 if part.anchor == "middle" else wide
        painter.setFont(self._font(part.size, part.bold)[0])
        painter.setPen(self._pen(part.colour, 1.0, ""))
        right = runs_right(part.text)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(QPointF(x, part.y), part.text)

    def _box(self, painter: QPainter, part: Box) -> None:
        place = QRectF(part.x, part.y, part.width, part.height)
        painter.setPen(self._pen(part.stroke, 1.0, ""))
        painter.setBrush(self._brush(part.fill, part.alpha))
        painter.drawRoundedRect(place, part.radius, part.radius)

    def _curve(self, painter: QPainter, part: Curve) -> None:
        start, *rest = (QPointF(x, y) for x, y in part.points)
        path = QPainterPath(start)
        path.cubicTo(*rest)
        painter.setPen(self._pen(part.colour, part.thickness, part.dash))
        painter.setBrush(_NO_BRUSH)
        painter.drawPath(path)
        if part.arrow:
            painter.setPen(_NO_PEN)
            painter.setBrush(self._brush(part.colour, 1.0))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in part.arrow_head()]))

    def _pen(self, name: str, thickness: float, dash: str) -> QPen:
        if not name:
            return _NO_PEN
        key = (name, thickness, dash)
        found = self._pens.get(key)
        if found is None:
            found = QPen(QColor(str(self._colours[name])), thickness)
            if dash:
                # A pattern counts in widths of the pen.
                found.setDashPattern([length / thickness for length in _DASHES[dash]])
                found.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._pens[key] = found
        return found

    def _brush(self, name: str, alpha: float) -> QBrush:
        if not name:
            return _NO_BRUSH
        key = (name, alpha)
        found = self._brushes.get(key)
        if found is None:
            colour = QColor(str(self._colours[name]))
            colour.setAlphaF(alpha)
            found = self._brushes[key] = QBrush(colour)
        return found

    def _font(self, size: float, bold: bool) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get((size, bold))
        if found is None:
            font = QFont(QApplication.font())
            # Pixels are whole; fractions would be rounded down.
            font.setPixelSize(max(1, round(size)))
            if bold:
                font.setWeight(QFont.Weight.DemiBold)
            found = self._fonts[size, bold] = (font, QFontMetricsF(font))
        return found


def _whole(box: Box) -> QRect:
    """Return a box on whole pixels: edges between them are costly and blurred."""
    left, top = round(box.x), round(box.y)
    return QRect(left, top, round(box.x + box.width) - left, round(box.y + box.height) - top)
