"""Icons from `resources/icons`, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from quotarium.gui.theme import theme
from quotarium.paths import resource

_SIZES = (16, 24)


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return an icon in `colour` (an attribute of Colours' value), else the ink.

    An icon that is not there is empty: a missing drawing never stops the window.
    """
    colours = theme().colours
    return _tinted(name, colour or colours.ink, colours.muted)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return one picture of an icon in logical pixels."""
    return _drawn(name, colour, size, ratio)


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for ratio in {1.0, QGuiApplication.instance().devicePixelRatio()}:  # type: ignore[union-attr]
        for size in _SIZES:
            made.addPixmap(_drawn(name, colour, size, ratio))
            made.addPixmap(_drawn(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    svg = _svg(name)
    if svg is None:
        return picture
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _svg(name: str) -> bytes | None:
    path = resource(f"icons/{name}.svg")
    return path.read_bytes() if path.is_file() else None


def logo(size: int, ratio: float = 1.0) -> QPixmap:
    """Return the program's own picture, which keeps its colours."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(resource("icons/quotarium.svg"))).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
