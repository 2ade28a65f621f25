"""Paints an outline: headings in the serif, notes beside a bar, quotes as cards."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from quotarium.gui import fonts
from quotarium.gui.items.card_layout import set_lines
from quotarium.gui.items.quote_card import QuoteCardDelegate
from quotarium.gui.outline.model import OutlineRole
from quotarium.gui.theme import theme
from quotarium.model.organising import OutlineItem, ProjectItemKind

_Index = QModelIndex | QPersistentModelIndex
INDENT = 26
_PAD = 10
_SIZES = (5.0, 3.0, 1.5, 0.5, 0.0, 0.0)


class OutlinePainter(QuoteCardDelegate):
    """Each line is moved in by its level."""

    def height(self, index: _Index, width: int) -> int:
        item = index.data(OutlineRole.ITEM)
        if not isinstance(item, OutlineItem):
            return super().height(index, width)
        room = width - INDENT * (item.level - 1)
        if item.kind is ProjectItemKind.QUOTE:
            return super().height(index, room)
        return int(_lines(item, room).boundingRect().height()) + 2 * _PAD + self.gap

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(OutlineRole.ITEM)
        rect: QRect = option.rect
        if isinstance(item, OutlineItem):
            rect = rect.adjusted(INDENT * (item.level - 1), 0, 0, 0)
        if not isinstance(item, OutlineItem) or item.kind is ProjectItemKind.QUOTE:
            option.rect = rect
            super().paint(painter, option, index)
            return
        colours = theme().colours
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(QRectF(rect), 7, 7)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        note = item.kind is ProjectItemKind.NOTE
        if note:
            bar = QRectF(rect.left() + 2, rect.top() + 6, 3, rect.height() - 12)
            painter.fillRect(bar, QColor(colours.line if not selected else colours.accent))
        painter.setPen(QColor(colours.muted if note else colours.ink))
        place = QPointF(rect.left() + _left(item), rect.top() + _PAD)
        _lines(item, rect.width()).draw(painter, place)
        painter.restore()


def _left(item: OutlineItem) -> int:
    return 16 if item.kind is ProjectItemKind.NOTE else 8


def _lines(item: OutlineItem, width: int) -> QTextLayout:
    if item.kind is ProjectItemKind.NOTE:
        font = fonts.scaled(0)
        font.setItalic(True)
    else:
        font = fonts.serif(_SIZES[min(item.level, len(_SIZES)) - 1])
        font.setWeight(QFont.Weight.DemiBold)
    text = " ".join(item.text.split())
    return set_lines(text, max(60, width - _left(item) - 8), font)
