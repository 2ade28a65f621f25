"""Paints the rows of the navigation."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quotarium.gui import fonts
from quotarium.gui.icons import pixmap
from quotarium.gui.mirroring import draw_line, placed
from quotarium.gui.navigation.model import Entry, NavigationRole
from quotarium.gui.theme import theme
from quotarium.gui.widgets.telling import tell_cut

_Index = QModelIndex | QPersistentModelIndex


class NavigationDelegate(QStyledItemDelegate):
    """Icon, name and number; headings of sections small and muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = QFontMetrics(fonts.scaled(0))
        heading = index.data(NavigationRole.ENTRY).route is None
        return QSize(120, metrics.height() + (15 if heading else 13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(NavigationRole.ENTRY)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.route is None:
            _paint_heading(painter, rect, entry.text)
        else:
            state = option.state
            if index.data(NavigationRole.TARGET):
                state |= QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
            _paint_place(painter, rect, state, entry)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        entry = index.data(NavigationRole.ENTRY)
        if not isinstance(entry, Entry) or entry.route is None:
            return tell_cut(event, view, [])
        font = fonts.scaled(0, bold=view.selectionModel().isSelected(index))
        shown = _shown(entry, font, _room(option.rect, entry))
        return tell_cut(event, view, [(entry.text, shown)])


def _paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    font = fonts.scaled(-2, bold=True)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    painter.setFont(font)
    painter.setPen(QColor(theme().colours.muted))
    room = rect.adjusted(0, 10, -8, -1)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    draw_line(painter, placed(room, rect), shown)


def _paint_place(painter: QPainter, rect: QRect, state: QStyle.StateFlag, entry: Entry) -> None:
    colours = theme().colours
    selected = bool(state & QStyle.StateFlag.State_Selected)
    ground = QRectF(rect).adjusted(0, 1, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
        painter.drawRoundedRect(ground, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), colours.focus))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    ink = colours.accent if selected else colours.ink
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    picture = pixmap(entry.icon, colours.accent if selected else colours.muted, 16, ratio)
    place = placed(QRect(rect.left() + 10, rect.center().y() - 7, 16, 16), rect)
    painter.drawPixmap(place.topLeft(), picture)
    painter.setFont(fonts.scaled(0, bold=selected))
    painter.setPen(QColor(ink))
    room = _room(rect, entry)
    draw_line(painter, placed(room, rect), _shown(entry, painter.font(), room))
    painter.setFont(fonts.scaled(-1))
    painter.setPen(QColor(colours.accent if selected else colours.muted))
    draw_line(painter, placed(rect.adjusted(0, 0, -10, 0), rect), entry.number, at_end=True)


def _room(rect: QRect, entry: Entry) -> QRect:
    """Return the room for a place's name between its icon and its number."""
    width = QFontMetrics(fonts.scaled(-1)).horizontalAdvance(entry.number) + 14
    return rect.adjusted(37, 0, -width, 0)


def _shown(entry: Entry, font: QFont, room: QRect) -> str:
    return QFontMetrics(font).elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
