"""Paints quotes as cards."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
)

from quotarium.gui.checking.words import check_tip
from quotarium.gui.colours import Colours
from quotarium.gui.items.card_layout import (
    GAP,
    MARGIN,
    CardFonts,
    CardLayout,
    PlacedChip,
    lay_out,
)
from quotarium.gui.items.marking import marked, paint_marks
from quotarium.gui.items.quote_model import Role
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.mirroring import draw_line, own_direction, placed_within
from quotarium.gui.theme import theme
from quotarium.gui.translation import tr
from quotarium.gui.widgets.labels import plain_tip
from quotarium.gui.widgets.telling import tell_cut
from quotarium.model.details import QuoteDetails
from quotarium.model.search import EVERYTHING, Tree

_Index = QModelIndex | QPersistentModelIndex
#: Some screens full; a card that is set holds 30 kB.
_KEPT = 100
_ESTIMATE = 140
_RADIUS = 9.0


class QuoteCardDelegate(RowPainter):
    """Cards whose settings are kept for the width they were last asked for."""

    gap = GAP

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts = CardFonts.current()
        self._set: OrderedDict[int, CardLayout] = OrderedDict()
        self._tree: Tree = EVERYTHING

    def look_for(self, tree: Tree) -> None:
        """Mark from now on what this search finds a quote for."""
        if tree != self._tree:
            self._tree = tree
            self._set.clear()

    def fonts_changed(self) -> None:
        """Set every card anew."""
        self._fonts = CardFonts.current()
        self._set.clear()

    def height(self, index: _Index, width: int) -> int:
        """Return a card's height with the gap below it; an estimate while it is not loaded."""
        details = index.data(Role.DETAILS)
        if not isinstance(details, QuoteDetails):
            return _ESTIMATE + GAP
        return int(self._card(details, width).height) + GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), self.height(index, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, rect, state, colours)
        details = index.data(Role.DETAILS)
        painter.translate(rect.topLeft())
        if isinstance(details, QuoteDetails):
            self._paint_card(painter, self._card(details, rect.width()), colours)
        else:
            _paint_waiting(painter, rect.width(), colours)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        details = index.data(Role.DETAILS)
        if not isinstance(details, QuoteDetails):
            return tell_cut(event, view, [])
        card = self._card(details, option.rect.width())
        at = QPointF(event.pos() - option.rect.topLeft())
        if card.chips and details.cited is not None:
            badge = placed_within(card.chips[0].place, card.width)
            if badge.contains(at):
                QToolTip.showText(event.globalPos(), plain_tip(check_tip(details.cited)), view)
                return True
        if card.words_cut and at.y() < card.name_at.top():
            QToolTip.showText(event.globalPos(), tr("Space shows all of it"), view)
            return True
        return tell_cut(event, view, [(text, "") for text in card.cut])

    def _card(self, details: QuoteDetails, width: int) -> CardLayout:
        card = self._set.get(details.quote.id)
        if card is None or card.width != width or card.details is not details:
            card = lay_out(details, width, self._fonts, self._tree)
            self._set[details.quote.id] = card
            if len(self._set) > _KEPT:
                self._set.popitem(last=False)
        self._set.move_to_end(details.quote.id)
        return card

    def _paint_frame(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Colours
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        line = colours.accent if selected else colours.muted if hovered else colours.line
        thickness = 2.0 if selected else 1.0
        inset = thickness / 2
        painter.setPen(QPen(QColor(line), thickness))
        painter.setBrush(QColor(colours.card))
        frame = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = QColor(colours.accent if selected else colours.ink)
            dots = Qt.PenStyle.DotLine if colours.focus == 1 else Qt.PenStyle.SolidLine
            pen = QPen(ink, colours.focus, dots)
            painter.setPen(pen)
            painter.drawRoundedRect(frame.adjusted(3.5, 3.5, -3.5, -3.5), _RADIUS - 3, _RADIUS - 3)

    def _paint_card(self, painter: QPainter, card: CardLayout, colours: Colours) -> None:
        painter.setPen(QColor(colours.ink))
        card.words.draw(painter, QPointF(MARGIN, MARGIN - 2), marked(card.found))
        self._paint_found(painter, card)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._fonts.name)
        draw_line(painter, placed_within(card.name_at, card.width), card.name)
        painter.setFont(self._fonts.facts)
        painter.setPen(QColor(colours.muted))
        draw_line(painter, placed_within(card.facts_at, card.width), card.facts)
        self._paint_chips(painter, card.chips, card.width, colours)

    def _paint_found(self, painter: QPainter, card: CardLayout) -> None:
        if card.found_name:
            top = card.name_at.y() - QFontMetricsF(self._fonts.name).ascent()
            place = QPointF(card.name_at.x(), top)
            paint_marks(painter, place, card.name, self._fonts.name, card.found_name)
        if card.found_facts:
            place = card.facts_at.topLeft()
            paint_marks(painter, place, card.facts, self._fonts.facts, card.found_facts)

    def _paint_chips(
        self, painter: QPainter, chips: Sequence[PlacedChip], width: float, colours: Colours
    ) -> None:
        for chip in chips:
            ground, ink = {
                "good": (colours.good_soft, colours.good),
                "warning": (colours.warning_soft, colours.warning),
                "found": (colours.highlight, colours.ink),
            }.get(chip.tone, (colours.chip, colours.ink))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            place = placed_within(chip.place, width)
            half = place.height() / 2
            painter.drawRoundedRect(place, half, half)
            neutral = chip.tone == "neutral"
            painter.setFont(self._fonts.chip if neutral else self._fonts.strong_chip)
            painter.setPen(QColor(ink))
            flags = int(Qt.AlignmentFlag.AlignCenter) | own_direction(chip.text)
            painter.drawText(place, flags, chip.text)


def _paint_waiting(painter: QPainter, width: int, colours: Colours) -> None:
    """Paint bars where the words will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.chip))
    for row, share in enumerate((0.9, 0.8, 0.35)):
        bar = QRectF(QPointF(16, 20 + row * 28), QPointF(16 + (width - 32) * share, 32 + row * 28))
        painter.drawRoundedRect(bar, 5, 5)
