"""Shows a picture as large as its room, or larger where one zooms in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from quotarium.gui.drawing.artist import Artist
from quotarium.gui.theme import theme
from quotarium.gui.widgets.telling import tell_cut
from quotarium.model.drawing import Drawing, Text

_STEP = 1.25
_NOTCH = 120
_CLOSEST = 6.0


class DrawingView(QWidget):
    """Wheel, + and - zoom, 0 fits; dragging and the arrow keys pan."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self._drawing = Drawing(1, 1, ())
        self._artist = Artist(vars(theme().colours))
        self._zoom = 1.0
        self._middle: QPointF | None = None
        self._pressed: QPointF | None = None
        theme().changed.connect(self._on_theme)

    @property
    def drawing(self) -> Drawing:
        """The picture that is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a picture, all of it."""
        self._drawing = drawing
        self.setAccessibleDescription(drawing.title)
        self.fit()

    def fit(self) -> None:
        """Show all of it."""
        self._zoom, self._middle = 1.0, None
        self.update()

    def zoom(self, factor: float) -> None:
        """Make it larger around the middle of what is seen."""
        self._zoom = min(_CLOSEST, max(1.0, self._zoom * factor))
        self.update()

    def pan(self, dx: float, dy: float) -> None:
        """Move what is seen by pixels of the screen."""
        scale = self._scale()
        middle = self._centre() + QPointF(dx, dy) / scale
        x = min(max(middle.x(), 0.0), self._drawing.width)
        self._middle = QPointF(x, min(max(middle.y(), 0.0), self._drawing.height))
        self.update()

    def _scale(self) -> float:
        drawing = self._drawing
        return min(self.width() / drawing.width, self.height() / drawing.height) * self._zoom

    def _centre(self) -> QPointF:
        return self._middle or QPointF(self._drawing.width / 2, self._drawing.height / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale, centre = self._scale(), self._centre()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        painter.translate(-centre)
        self._artist.paint(painter, self._drawing.parts)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell names by a tooltip that are too long for the picture."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tell_cut(event, self, self._texts_at(QPointF(event.pos())))
            return True
        return super().event(event)

    def _texts_at(self, point: QPointF) -> list[tuple[str, str]]:
        """Return the texts that were cut, at a place of the screen, as (whole, shown)."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        at = (point - middle) / self._scale() + self._centre()
        return [
            (part.whole, part.text)
            for part in self._drawing.parts
            if isinstance(part, Text) and part.whole and self._place(part).contains(at)
        ]

    def _place(self, part: Text) -> QRectF:
        wide = self._artist.measure(part.text, part.size, part.bold)
        left = part.x - {"start": 0.0, "middle": wide / 2, "end": wide}[part.anchor]
        return QRectF(left, part.y - part.size, wide, part.size * 1.3)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / _NOTCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-60, 0),
            Qt.Key.Key_Right: (60, 0),
            Qt.Key.Key_Up: (0, -60),
            Qt.Key.Key_Down: (0, 60),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.pan(*moves[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            moved = event.position() - self._pressed
            self._pressed = event.position()
            self.pan(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def _on_theme(self) -> None:
        self._artist = Artist(vars(theme().colours))
        self.update()
