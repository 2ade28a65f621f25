"""What mouse, wheel and keys do on the timeline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from quotarium.gui.widgets.labels import plain_tip
from quotarium.model.timeline import Target
from quotarium.model.timeline.stage import Stage

_STEP = 1.35
_NOTCH = 120
_STILL = 5


class Gestures(QListView):
    """Wheel, +, - and 0 zoom; dragging and Shift with the arrow keys pan; a click selects."""

    stage: Stage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragged = False

    def index_of(self, quote_id: int) -> QModelIndex:
        """Return the row of a quote."""
        raise NotImplementedError

    def current_id(self) -> int | None:
        """Return the quote that is selected."""
        raise NotImplementedError

    def scroll_by(self, pixels: float) -> None:
        """Scroll the lanes up."""
        raise NotImplementedError

    def zoom_in(self) -> None:
        """Go closer, to the selected quote if it is seen."""
        self._zoom(_STEP * _STEP)

    def zoom_out(self) -> None:
        """Go further away."""
        self._zoom(1 / (_STEP * _STEP))

    def show_all(self) -> None:
        """Show everything from the first to the last day."""
        self.stage.show_all()
        self.viewport().update()

    def pan(self, pixels: float) -> None:
        """Move the days to the left."""
        self.stage.pan(pixels)
        self.viewport().update()

    def _zoom(self, factor: float, x: float | None = None) -> None:
        stage = self.stage
        if x is None:
            quote = self.current_id()
            place = stage.place(quote) if quote is not None else None
            x = place[0] if place is not None else -1.0
            if not stage.is_plot(x):
                x = stage.names + stage.axis.width / 2
        stage.zoom(factor, x)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif shift and key in along:
            self.pan(along[key] * self.stage.axis.width / 8)
        elif shift and key in down:
            self.scroll_by(down[key] * 2 * self.stage.board.row_height)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, x = event.angleDelta(), event.position().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.y() or turned.x()))
        elif abs(turned.x()) > abs(turned.y()):
            self.pan(-turned.x())
        elif self.stage.is_plot(x):
            self._zoom(_STEP ** (turned.y() / _NOTCH), x)
        else:
            self.scroll_by(-turned.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom(1 + event.value(), event.position().x())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None:
            hit = self._target_at(place) is not None
            shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        moved = place - self._pressed
        if not self._dragged and moved.manhattanLength() < _STILL:
            return
        self._dragged, self._pressed = True, place
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.scroll_by(-moved.y())
        self.pan(-moved.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._dragged
        self._pressed, self._dragged = None, False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        target = self._target_at(event.position()) if clicked else None
        if target is None:
            return
        if target.mark >= 0:
            self.setCurrentIndex(self.index_of(self.stage.marks.ids[target.mark]))
        else:
            self.stage.look_into(target)
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.activated.emit(index)

    def _target_at(self, place: QPointF) -> Target | None:
        return self.stage.target_at(place.x(), place.y())

    def _tell(self, event: QHelpEvent) -> None:
        target = self._target_at(QPointF(event.pos()))
        if target is None:
            QToolTip.hideText()
            return
        if target.mark < 0:
            text = self.tr("%Ln quotes: click to look closer", "", target.number)
        else:
            quote = self.stage.marks.ids[target.mark]
            spoken = self.index_of(quote).data(Qt.ItemDataRole.AccessibleTextRole)
            text = str(spoken or self.stage.marks.labels.get(quote, ""))
        QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport())
