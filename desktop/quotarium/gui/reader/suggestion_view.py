"""The list of suggested quotes: one key clips, edits or skips the current one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as Told
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from quotarium.gui.items.card_layout import MARGIN
from quotarium.gui.items.card_view import CardView
from quotarium.gui.items.row_painter import RowPainter
from quotarium.gui.reader.suggestion_card import SuggestionDelegate, buttons_height, tick_place
from quotarium.gui.reader.suggestion_model import SuggestionModel, SuggestionRole
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import button
from quotarium.services.suggesting import Proposal

_Index = QModelIndex | QPersistentModelIndex
_RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SKIP = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_OWN = _RETURN | _SKIP | {Qt.Key.Key_E, Qt.Key.Key_Space}


class SuggestionView(CardView):
    """`clip_wanted`, `edit_wanted`, `skip_wanted` and `shown` carry a Proposal.

    Return clips, E edits, Backspace skips, with Shift all of the current one's kind
    (`skip_kind_wanted`); Space ticks, Escape leaves the list (`left`).
    """

    clip_wanted = Told(object)
    edit_wanted = Told(object)
    skip_wanted = Told(object)
    skip_kind_wanted = Told(object)
    shown = Told(object)
    left = Told()

    def __init__(self, model: SuggestionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionList")
        self.setAccessibleName(self.tr("Suggested quotes"))
        self.setSelectionMode(CardView.SelectionMode.SingleSelection)
        self._delegate = SuggestionDelegate(self)
        self._cards: RowPainter = self._delegate
        self.setItemDelegate(self._delegate)
        self._kept: tuple[int, str] = (-1, "")
        self.buttons = self._made_buttons()
        self._model = model
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme().changed.connect(self.viewport().update)

    def current(self) -> Proposal | None:
        """Return the current card's proposal."""
        found = self.currentIndex().data(SuggestionRole.PROPOSAL)
        return found if isinstance(found, Proposal) else None

    def set_current(self, fingerprint: str) -> None:
        """Make a card the current one, in sight."""
        row = self._model.row_of(fingerprint)
        if row is not None:
            self._go(row)

    def event(self, event: QEvent) -> bool:
        # The keys of the list win over shortcuts of the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, proposal = event.key(), self.current()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif proposal is None or not (plain or (shift and key in _SKIP)):
            super().keyPressEvent(event)
        elif key in _RETURN:
            self.clip_wanted.emit(proposal)
        elif key in _SKIP:
            (self.skip_kind_wanted if shift else self.skip_wanted).emit(proposal)
        elif key == Qt.Key.Key_E:
            self.edit_wanted.emit(proposal)
        elif key == Qt.Key.Key_Space:
            self._tick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_tick = index.isValid() and tick_place(self.visualRect(index)).adjusted(
            -5, -5, 5, 5
        ).contains(event.position().toPoint())
        super().mousePressEvent(event)
        if on_tick and event.button() is Qt.MouseButton.LeftButton:
            self._tick(index)
        elif index.isValid() and (proposal := self.current()) is not None:
            # A click on the current card shows its place again.
            self.shown.emit(proposal)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_buttons()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_buttons()

    def _made_buttons(self) -> QWidget:
        # No part of the tab order: the keys on them do the same from the list.
        made = QWidget(self.viewport())
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._texts: list[tuple[QPushButton, str]] = []
        for text, tip, signal, primary in (
            (self.tr("Clip  ⏎"), self.tr("Clip it as it is (Return)"), self.clip_wanted, True),
            (self.tr("Edit  E"), self.tr("Look at it first (E)"), self.edit_wanted, False),
            (
                self.tr("Skip  ⌫"),
                self.tr("Never suggest it again (Backspace); all of this kind with Shift"),
                self.skip_wanted,
                False,
            ),
        ):
            one = button(text, primary=primary)
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            one.setStyleSheet("padding: 4px 7px;")  # three beside one another in a narrow panel
            one.setToolTip(tip)
            one.setAccessibleName(tip)
            one.clicked.connect(lambda _=False, signal=signal: self._tell(signal))
            line.addWidget(one)
            self._texts.append((one, text))
        line.addStretch(1)
        made.hide()
        return made

    def _tell(self, signal: object) -> None:
        proposal = self.current()
        if proposal is not None:
            signal.emit(proposal)  # type: ignore[attr-defined]

    def _place_buttons(self) -> None:
        index = self.currentIndex()
        rect = self.visualRect(index)
        seen = index.isValid() and rect.bottom() > 0 and rect.top() < self.viewport().height()
        if seen:
            y = rect.bottom() - buttons_height() - 2
            self._fit_buttons(rect.width() - 2 * MARGIN)
            self.buttons.setGeometry(
                rect.left() + MARGIN, y, rect.width() - 2 * MARGIN, buttons_height() - 10
            )
        self.buttons.setVisible(seen)

    def _fit_buttons(self, room: int) -> None:
        """Name the keys on the buttons where there is room for them; the tooltips always do."""
        for one, text in self._texts:
            one.setText(text)
        if self.buttons.sizeHint().width() > room:
            for one, text in self._texts:
                one.setText(text.rpartition("  ")[0] or text)

    def _tick(self, index: _Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _go(self, row: int) -> None:
        index = self._index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self._place_buttons()

    def _on_current(self) -> None:
        self.scrollTo(self.currentIndex())
        self._settle()
        if self.hasFocus() and (proposal := self.current()) is not None:
            self.shown.emit(proposal)

    def _on_about_to_reset(self) -> None:
        proposal = self.current()
        self._kept = (self.currentIndex().row(), proposal.fingerprint if proposal else "")

    def _on_reset(self) -> None:
        """Keep the card that was current; where it is gone, the next one takes its place."""
        count = self._count()
        self.track.keep()
        self._hovered = -1
        self._delegate.forget()
        if count:
            before, fingerprint = self._kept
            same = self._model.row_of(fingerprint) if fingerprint else None
            self._go(same if same is not None else max(0, min(before, count - 1)))
        self._settle()
