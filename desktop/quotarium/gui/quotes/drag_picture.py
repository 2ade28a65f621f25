"""The picture that follows the pointer while quotes are dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

from quotarium.gui import fonts
from quotarium.gui.items.card_view import CardView
from quotarium.gui.theme import theme

_WIDTH, _HEIGHT = 300, 84
_OPACITY = 0.85


def drag_picture(cards: CardView, number: str = "") -> QPixmap:
    """Return the current card, fading out, with words on how many are dragged."""
    place = cards.visualRect(cards.currentIndex())
    size = place.size().boundedTo(QRect(0, 0, _WIDTH, _HEIGHT).size())
    card = cards.viewport().grab(QRect(place.topLeft(), size))
    ratio = card.devicePixelRatio()
    made = QPixmap(card.size())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(_OPACITY)
    painter.drawPixmap(QPoint(0, 0), card)
    painter.setOpacity(1)
    whole = QRectF(0, 0, size.width(), size.height())
    if size.width() < place.width():
        _fade(painter, whole, whole.topRight())
    if size.height() < place.height():
        _fade(painter, whole, whole.bottomLeft())
    if number:
        _paint_number(painter, number)
    painter.end()
    return made


def _fade(painter: QPainter, place: QRectF, towards: QPointF) -> None:
    gradient = QLinearGradient(place.topLeft(), towards)
    gradient.setColorAt(0.6, QColor(0, 0, 0, 255))
    gradient.setColorAt(1, QColor(0, 0, 0, 0))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(place, gradient)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _paint_number(painter: QPainter, text: str) -> None:
    colours = theme().colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(fonts.scaled(-0.5, bold=True))
    metrics = painter.fontMetrics()
    badge = QRectF(4, 4, metrics.horizontalAdvance(text) + 18, metrics.height() + 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
