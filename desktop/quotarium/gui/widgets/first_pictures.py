"""Three small pictures that tell what the program is for: clip, check, cite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quotarium.gui import fonts
from quotarium.gui.colours import Colours
from quotarium.gui.mirroring import is_mirrored
from quotarium.gui.theme import theme
from quotarium.gui.widgets.beside import Beside
from quotarium.gui.widgets.labels import plain_label

_WIDTH, _HEIGHT = 220.0, 124.0
#: From this width on (pixels) the pictures stand beside one another.
_THREE = 480

Draw = Callable[[QPainter, Colours], None]


class FirstPictures(QWidget):
    """The pictures beside each other, each with a line and a sentence below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        line = Beside(lambda: fonts.grown(_THREE), 22)
        room.addWidget(line)
        for draw, title, text in (
            (_clip, self.tr("Clip what was said"),
             self.tr("Select words in an article: speaker, date and place come along.")),
            (_check, self.tr("See that it is verbatim"),
             self.tr("Every quote is compared with its source, word by word.")),
            (_cite, self.tr("Cite it"),
             self.tr("Into Word, BibTeX and more, second-hand citations included.")),
        ):  # fmt: skip
            one = QWidget()
            box = QVBoxLayout(one)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(5)
            box.addWidget(_Picture(draw))
            name = plain_label(title)
            name.setFont(fonts.scaled(0.5, bold=True))
            box.addWidget(name)
            box.addWidget(plain_label(text, "muted", wrap=True))
            box.addStretch(1)
            line.add(one)


class _Picture(QWidget):
    """Paints in the colours of the theme."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedHeight(int(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme().colours
        painter.setPen(QPen(QColor(colours.line)))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        scale = min(1.0, self.width() / _WIDTH)
        painter.translate((self.width() - _WIDTH * scale) / 2, (_HEIGHT - _HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        if is_mirrored():
            # What follows stands at the left, and arrows point there.
            painter.translate(_WIDTH, 0)
            painter.scale(-1, 1)
        self._draw(painter, colours)
        painter.end()


def _sheet(painter: QPainter, colours: Colours, place: QRectF) -> None:
    painter.setPen(QPen(QColor(colours.line)))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(place, 5, 5)


def _line(painter: QPainter, colour: str, x: float, y: float, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(x, y, width, 4), 2, 2)


def _text(painter: QPainter, colour: str, place: QRectF, text: str, size: int) -> None:
    painter.setPen(QColor(colour))
    font = fonts.serif()
    # A part of the picture, which does not grow with the type.
    font.setPixelSize(size)
    painter.setFont(font)
    with _upright(painter, place.center().x()):
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


@contextmanager
def _upright(painter: QPainter, middle: float) -> Iterator[None]:
    """Turn around a middle what is not mirrored: signs and letters."""
    painter.save()
    if is_mirrored():
        painter.translate(2 * middle, 0)
        painter.scale(-1, 1)
    yield
    painter.restore()


def _clip(painter: QPainter, colours: Colours) -> None:
    _sheet(painter, colours, QRectF(26, 14, 100, 98))
    for number, width in enumerate((72, 80, 64)):
        _line(painter, colours.line, 36, 26 + 10 * number, width)
    painter.setBrush(QColor(colours.highlight))
    painter.drawRoundedRect(QRectF(32, 56, 88, 25), 3, 3)
    _line(painter, colours.ink, 36, 61, 80)
    _line(painter, colours.ink, 36, 71, 56)
    for number, width in enumerate((78, 50)):
        _line(painter, colours.line, 36, 89 + 10 * number, width)
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(128, 68), QPointF(146, 68))
    painter.drawPolyline(QPolygonF([QPointF(141, 63), QPointF(146, 68), QPointF(141, 73)]))
    _sheet(painter, colours, QRectF(152, 42, 52, 54))
    _text(painter, colours.accent, QRectF(152, 38, 52, 34), "“ ”", 25)
    _line(painter, colours.ink, 161, 72, 34)
    _line(painter, colours.muted, 161, 82, 22)


def _check(painter: QPainter, colours: Colours) -> None:
    for left in (24, 126):
        _sheet(painter, colours, QRectF(left, 22, 70, 80))
        for number, width in enumerate((50, 54, 40, 52, 30)):
            same = number not in {1, 2}
            colour = colours.line if same else colours.good
            _line(painter, colour, left + 8, 36 + 12 * number, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.good))
    painter.drawEllipse(QPointF(110, 62), 15, 15)
    painter.setPen(QPen(QColor(colours.card), 2.6, Qt.PenStyle.SolidLine,
                        Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    painter.setBrush(Qt.BrushStyle.NoBrush)
    with _upright(painter, 110):
        painter.drawPolyline(QPolygonF([QPointF(104, 62), QPointF(108, 67), QPointF(117, 57)]))


def _cite(painter: QPainter, colours: Colours) -> None:
    _sheet(painter, colours, QRectF(48, 12, 124, 100))
    _line(painter, colours.ink, 62, 26, 96)
    _line(painter, colours.ink, 62, 36, 60)
    painter.setBrush(QColor(colours.accent_soft))
    painter.drawRoundedRect(QRectF(60, 45, 100, 16), 4, 4)
    _line(painter, colours.accent, 66, 51, 88)
    painter.setPen(QPen(QColor(colours.line)))
    painter.drawLine(QPointF(62, 72), QPointF(92, 72))
    for number, width in enumerate((94, 82, 90)):
        _line(painter, colours.muted if not number else colours.line, 62, 79 + 9 * number, width)
