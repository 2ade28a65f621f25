"""The numbers of the paragraphs beside the text, by which a place is cited."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QTextBlock

from quotarium.gui import fonts
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.reader.typesetting import GUTTER
from quotarium.gui.theme import theme


def paint_numbers(
    painter: QPainter,
    text_map: TextMap,
    top: QTextBlock,
    scrolled: int,
    dirty: QRect,
    current: QTextBlock | None,
) -> None:
    """Paint the numbers of the paragraphs from the block `top` on; that of `current` is darker."""
    painter.save()
    painter.setFont(fonts.scaled(-1.5))
    painter.setPen(QColor(theme().colours.muted))
    block = top
    while block.isValid() and block.layout().position().y() - scrolled <= dirty.bottom():
        painter.setOpacity(1.0 if block == current else 0.75)
        _paint_number(painter, text_map, block, scrolled)
        block = block.next()
    painter.restore()


def _paint_number(painter: QPainter, text_map: TextMap, block: QTextBlock, scrolled: int) -> None:
    index = block.blockNumber()
    number = text_map.blocks[index].number if index < len(text_map.blocks) else None
    if number is None or block.layout().lineCount() == 0:
        return
    line = block.layout().lineAt(0)
    baseline = block.layout().position().y() + line.y() + line.ascent()
    text = f"¶{number}"
    left = GUTTER - 16 - painter.fontMetrics().horizontalAdvance(text)
    painter.drawText(QPoint(left, round(baseline - scrolled)), text)
