"""How a suggestion's card is set and painted: words, who said it, chips, and a tick."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from quotarium.gui import fonts, words
from quotarium.gui.items.card_layout import GAP, MARGIN, CardFonts, PlacedChip, set_lines
from quotarium.gui.items.quote_card import QuoteCardDelegate
from quotarium.gui.mirroring import draw_line, is_mirrored, placed, placed_within
from quotarium.gui.reader.suggestion_model import (
    SuggestionRole,
    date_words,
    reasons_of,
    speaker_words,
    sure_words,
)
from quotarium.gui.theme import theme
from quotarium.gui.translation import tr
from quotarium.gui.widgets.telling import tell_cut
from quotarium.services.suggesting import Proposal

_Index = QModelIndex | QPersistentModelIndex
_TICK = 16
_CHIP_GAP = 6
_WHY_GAP = 8
_BUTTONS = 42


@dataclass
class SuggestionCard:
    """A card set at one width; positions are from the card's top left corner."""

    proposal: Proposal
    width: float
    height: float = 0.0
    words: QTextLayout = field(default_factory=QTextLayout)
    name: str = ""
    name_at: QRectF = field(default_factory=QRectF)
    role: str = ""
    role_at: QRectF = field(default_factory=QRectF)
    chips: list[PlacedChip] = field(default_factory=list)
    #: why it is suggested and what its date follows from; only the current card has room for it
    why: QTextLayout = field(default_factory=QTextLayout)
    why_height: float = 0.0
    #: whole texts that were cut
    cut: list[str] = field(default_factory=list)


def lay_out(proposal: Proposal, width: float, type_: CardFonts) -> SuggestionCard:
    """Set a card at a width in pixels."""
    card = SuggestionCard(proposal, width)
    room = max(width - 2 * MARGIN, 60)
    found = proposal.suggestion
    text = words.quoted(found.words, found.kind)
    card.words = set_lines(text, room - _TICK - 8, type_.words)
    card.cut += [tr("A click shows all of it in the text")] if card.words.text() != text else []
    y = _set_speaker(card, room, MARGIN - 2 + card.words.boundingRect().height() + 6, type_)
    card.height = _set_chips(card, room, y + 7, type_) + MARGIN - 3
    if reasons := reasons_of(proposal):
        why = " · ".join(reasons)
        card.why = set_lines(why, room, type_.facts)
        card.cut += reasons if card.why.text() != why else []
        card.why_height = card.why.boundingRect().height() + _WHY_GAP
    return card


def _set_speaker(card: SuggestionCard, room: float, y: float, type_: CardFonts) -> float:
    name, small = QFontMetricsF(type_.name), QFontMetricsF(type_.facts)
    elide = Qt.TextElideMode.ElideRight
    card.name = name.elidedText(speaker_words(card.proposal), elide, room)
    if card.name != speaker_words(card.proposal):
        card.cut.append(speaker_words(card.proposal))
    advance = name.horizontalAdvance(card.name)
    card.name_at = QRectF(MARGIN, y, advance + 2, name.height())
    role = card.proposal.suggestion.role
    if not role:
        return y + name.height()
    text, left, shift = f",  {role}", room - advance, name.ascent() - small.ascent()
    if left < small.horizontalAdvance(text):
        # Too long for the rest of the line: the role gets a line of its own.
        y += name.height() + 1
        text, left, advance, shift = role, room, 0.0, 0.0
    card.role = small.elidedText(text, elide, left)
    card.cut += [role] if card.role != text else []
    card.role_at = QRectF(MARGIN + advance, y + shift, left, small.height())
    return y + name.height()


def _set_chips(card: SuggestionCard, room: float, y: float, type_: CardFonts) -> float:
    found = card.proposal.suggestion
    chips = [
        (date_words(card.proposal), "neutral"),
        (words.kind_word(found.kind), "neutral"),
        sure_words(card.proposal.sureness),
    ]
    if found.occasion:
        chips.append((found.occasion, "neutral"))
    x, height = float(MARGIN), QFontMetricsF(type_.chip).height() + 5
    for text, tone in chips:
        metrics = QFontMetricsF(type_.chip if tone == "neutral" else type_.strong_chip)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 22)
        card.cut += [text] if shown != text else []
        width = metrics.horizontalAdvance(shown) + 22
        if x > MARGIN and x + width > MARGIN + room:
            x, y = float(MARGIN), y + height + _CHIP_GAP
        card.chips.append(PlacedChip(shown, tone, QRectF(x, y, width, height)))
        x += width + _CHIP_GAP
    return y + height


def buttons_height() -> int:
    """Return the height kept free below the current card's chips, for its buttons."""
    return fonts.grown(_BUTTONS)


def tick_place(card: QRect) -> QRect:
    """Return where a card's tick is."""
    place = QRect(card.right() - MARGIN - _TICK + 5, card.top() + MARGIN - 2, _TICK, _TICK)
    return placed(place, card)


class SuggestionDelegate(QuoteCardDelegate):
    """Cards of suggestions; the current one is higher by its buttons."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._made: dict[str, SuggestionCard] = {}

    def fonts_changed(self) -> None:
        super().fonts_changed()
        self._made.clear()

    def forget(self) -> None:
        """Drop the cards that were set: others are shown now."""
        self._made.clear()

    def height(self, index: _Index, width: int) -> int:
        proposal = index.data(SuggestionRole.PROPOSAL)
        if not isinstance(proposal, Proposal):
            return GAP
        card = self._set_card(proposal, width)
        more = int(card.why_height) + buttons_height() if self._is_current(index) else 0
        return int(card.height) + GAP + more

    def _is_current(self, index: _Index) -> bool:
        return self._view.currentIndex().row() == index.row()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), self.height(index, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        proposal = index.data(SuggestionRole.PROPOSAL)
        if not isinstance(proposal, Proposal):
            return
        colours = theme().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, rect, state, colours)
        painter.save()
        painter.translate(rect.topLeft())
        card = self._set_card(proposal, rect.width())
        painter.setPen(QColor(colours.ink))
        # The tick is in the upper corner at the end of the lines.
        beside = _TICK + 8 if is_mirrored() else 0
        card.words.draw(painter, QPointF(MARGIN + beside, MARGIN - 2))
        painter.setFont(self._fonts.name)
        draw_line(painter, placed_within(card.name_at, card.width), card.name)
        painter.setFont(self._fonts.facts)
        painter.setPen(QColor(colours.muted))
        draw_line(painter, placed_within(card.role_at, card.width), card.role)
        self._paint_chips(painter, card.chips, card.width, colours)
        if self._is_current(index):
            painter.setPen(QColor(colours.muted))
            card.why.draw(painter, QPointF(MARGIN, card.height - MARGIN + 3 + _WHY_GAP))
        painter.restore()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        _paint_tick(painter, tick_place(rect), ticked=ticked)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        proposal = index.data(SuggestionRole.PROPOSAL)
        if not isinstance(proposal, Proposal):
            return tell_cut(event, view, [])
        card = self._set_card(proposal, option.rect.width())
        return tell_cut(event, view, [(text, "") for text in card.cut])

    def _set_card(self, proposal: Proposal, width: int) -> SuggestionCard:
        card = self._made.get(proposal.fingerprint)
        if card is None or card.width != width or card.proposal != proposal:
            card = self._made[proposal.fingerprint] = lay_out(proposal, width, self._fonts)
        return card


def _paint_tick(painter: QPainter, place: QRect, *, ticked: bool) -> None:
    colours = theme().colours
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.muted), 1.2))
    painter.setBrush(QColor(colours.accent if ticked else colours.card))
    box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, 3.5, 3.5)
    if ticked:
        painter.setPen(
            QPen(
                QColor(colours.on_accent),
                1.8,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        corner = place.topLeft()
        painter.drawPolyline([corner + QPoint(*at) for at in ((4, 8), (7, 11), (12, 5))])
