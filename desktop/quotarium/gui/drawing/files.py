"""Pictures as files: PNG and PDF as they are painted, SVG as text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from quotarium.formats.svg import ON_PAPER, svg
from quotarium.gui.drawing.artist import Artist
from quotarium.model.drawing import Drawing

#: Pixels of a PNG for each of the picture's.
_SHARPNESS = 2.0
#: No side of a picture may be longer.
_LONGEST = 32_000
_DOTS = 96


class PictureFormat(StrEnum):
    """What a picture can be saved as; the value is the file's suffix."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


def picture_bytes(drawing: Drawing, format_: PictureFormat) -> bytes:
    """Return a picture as a file, in the colours for white paper."""
    match format_:
        case PictureFormat.SVG:
            return svg(drawing)
        case PictureFormat.PNG:
            return _png(drawing)
        case PictureFormat.PDF:
            return _pdf(drawing)


def _png(drawing: Drawing) -> bytes:
    ratio = min(_SHARPNESS, _LONGEST / max(drawing.width, drawing.height, 1))
    image = QImage(
        max(1, round(drawing.width * ratio)),
        max(1, round(drawing.height * ratio)),
        QImage.Format.Format_RGB32,
    )
    image.fill(ON_PAPER["paper"])
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    Artist(ON_PAPER).paint(painter, drawing.parts)
    painter.end()
    image.setText("Title", drawing.title)
    data, buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _pdf(drawing: Drawing) -> bytes:
    data, buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(drawing.title)
    writer.setResolution(_DOTS)
    points = QSizeF(drawing.width, drawing.height) * 72 / _DOTS
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    Artist(ON_PAPER).paint(painter, drawing.parts)
    painter.end()
    return bytes(data.data())


def _buffer() -> tuple[QByteArray, QBuffer]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return data, buffer
