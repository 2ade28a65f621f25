"""Paints a row of a list with its keys at the end of the line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from quotarium.gui.mirroring import draw_line, placed
from quotarium.gui.theme import theme
from quotarium.gui.widgets.telling import tell_cut

_Index = QModelIndex | QPersistentModelIndex
KEYS = Qt.ItemDataRole.UserRole + 1
_PAD = 10
_BEFORE = 14


class KeyedDelegate(QStyledItemDelegate):
    """The keys are data of the role KEYS; what else a row shows leaves room for them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(theme().colours.muted))
        room = placed(rect.adjusted(0, 0, -_PAD, 0), rect)
        draw_line(painter, room, str(index.data(KEYS) or ""), at_end=True)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.text = self._shown(option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        whole = str(index.data() or "")
        return tell_cut(event, view, [(whole, self._shown(option, index))])

    def _shown(self, option: QStyleOptionViewItem, index: _Index) -> str:
        metrics = QFontMetrics(option.font)
        keys = str(index.data(KEYS) or "")
        taken = metrics.horizontalAdvance(keys) + _BEFORE if keys else 0
        icon = option.decorationSize.width() + _BEFORE
        rect: QRect = option.rect
        room = rect.width() - icon - taken - 2 * _PAD
        return metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room)
