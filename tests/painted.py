"""Tells what text a widget paints, and where: by itself, or by Qt and its style."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from unicodedata import category

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric


@dataclass(frozen=True)
class Painted:
    """A run of text in one font on one line, in the coordinates of the widget that paints it."""

    text: str
    #: From the highest ascender of the font to its lowest descender.
    line: QRectF
    #: What its letters cover.
    ink: QRectF
    colour: str
    #: Where the painter paints at all, if it was told; without it, everywhere in the widget.
    clip: QRectF | None


def painted(widget: QWidget) -> list[Painted]:
    """Let a widget, without its children, paint into nothing, and return the text it painted."""
    sheet = _Sheet(widget)
    # Not even its background, which a style sheet would fill.
    widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag.IgnoreMask)
    return sheet.engine.found


class _Engine(QPaintEngine):
    """Writes down the texts, and draws nothing."""

    def __init__(self, room: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Painted] = []
        self._room = room
        self._transform = QTransform()
        self._colour = ""
        self._covers = False

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        self._transform = state.transform()
        self._colour = state.pen().color().name()
        self._covers = state.brush().isOpaque()

    def drawTextItem(self, p: Any, textItem: QTextItem) -> None:
        # Marks of direction have no shape.
        text = "".join(sign for sign in textItem.text() if category(sign) != "Cf")
        if not text.strip():
            return
        painter = self.painter()
        up, down = textItem.ascent(), textItem.descent()
        line = QRectF(p.x(), p.y() - up, textItem.width(), up + down)
        ink = QFontMetricsF(textItem.font()).tightBoundingRect(text).translated(p)
        ink.setWidth(min(ink.width(), line.width()))
        there = self._transform.mapRect
        clip = there(painter.clipBoundingRect()) if painter.hasClipping() else None
        self.found.append(Painted(text, there(line), there(ink), self._colour, clip))

    def drawPixmap(self, r: QRectF | QRect, pm: object, sr: QRectF | QRect) -> None:
        return

    def drawPath(self, path: object) -> None:
        return

    def drawRects(self, rects: Iterable[Any]) -> None:
        """Forget what scrolls beneath a band across the widget: a head, a foot, a column."""
        if not self._covers:
            return
        for rect in rects:
            band = self._transform.mapRect(QRectF(rect)).intersected(self._room)
            if band.width() >= self._room.width() - 2 or band.height() >= self._room.height() - 2:
                self.found = [one for one in self.found if not one.ink.intersects(band)]

    def drawPolygon(self, *_args: object) -> None:
        return


class _Sheet(QPaintDevice):
    """As large and as fine as a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine(QRectF(widget.rect()))
        across, down = widget.logicalDpiX(), widget.logicalDpiY()
        self._metrics = {
            _Metric.PdmWidth: widget.width(),
            _Metric.PdmHeight: widget.height(),
            _Metric.PdmWidthMM: widget.widthMM(),
            _Metric.PdmHeightMM: widget.heightMM(),
            _Metric.PdmDpiX: across,
            _Metric.PdmDpiY: down,
            _Metric.PdmPhysicalDpiX: across,
            _Metric.PdmPhysicalDpiY: down,
            _Metric.PdmDepth: 32,
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)
