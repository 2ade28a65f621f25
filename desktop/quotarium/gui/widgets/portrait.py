"""A small picture with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quotarium.gui.theme import theme

_RADIUS = 8.0


class Portrait(QWidget):
    """Square: of a picture of another shape the middle is shown, of a tall one the upper part."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_subject(self, words: str) -> None:
        """Say in words what is seen."""
        told = self.tr("Picture: %1").replace("%1", words)
        self.setAccessibleName(told)
        self.setToolTip("")

    def set_image(self, image: QImage | None) -> None:
        """Show a picture, or only the room for it."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(theme().colours.chip))
        if self._image is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(frame, self._image, _square(self._image))
            painter.restore()
        painter.setPen(QColor(theme().colours.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


def _square(image: QImage) -> QRectF:
    """Return the square part of a picture that is shown: faces stand high in tall ones."""
    side = min(image.width(), image.height())
    left = (image.width() - side) / 2
    top = (image.height() - side) / 5
    return QRectF(left, top, side, side)
