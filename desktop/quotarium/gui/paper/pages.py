"""Draws a document on pages with margins and page numbers: a PDF file or a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from quotarium.formats.document import Document, Manner
from quotarium.formats.paper import LETTER, page_size
from quotarium.formats.registry import DocumentExporter
from quotarium.gui.paper.looks import paper
from quotarium.gui.paper.typesetting import typeset

_DOTS = 1200
_SCREEN_DOTS = 96
_DOTS_PER_METRE = 3780
#: One inch all around, as word processors have it; the page number stands in the middle below.
_MARGIN = 1.0
_NUMBER_BELOW = 0.45


def write_pdf(document: Document, manner: Manner) -> bytes:
    """Return the document as a PDF file on the paper of its language's country."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(document.title)
    writer.setCreator("Quotarium")
    letter = page_size(document.language) == LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF())
    draw(writer, document, manner)
    return bytes(buffer.data().data())


#: Beside the formats of the registry, which knows no Qt.
PDF = DocumentExporter("pdf", ".pdf", "PDF", write_pdf)


def draw(device: QPagedPaintDevice, document: Document, manner: Manner) -> int:
    """Draw the pages of a document and return their number; the device has no margins.

    They are set in dots of a screen and then enlarged: Qt scales fonts to the dots of a printer,
    but not all margins.
    """
    enlarged = device.logicalDpiY() / _SCREEN_DOTS
    margin = _MARGIN * _SCREEN_DOTS
    sheet = QRectF(0, 0, device.width() / enlarged, device.height() / enlarged)
    body = sheet.adjusted(margin, margin, -margin, -margin)
    looks = paper()
    screen = QImage(1, 1, QImage.Format.Format_RGB32)
    screen.setDotsPerMeterX(_DOTS_PER_METRE)
    screen.setDotsPerMeterY(_DOTS_PER_METRE)
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setUndoRedoEnabled(False)
    text.setUseDesignMetrics(True)
    text.documentLayout().setPaintDevice(screen)
    text.setDefaultFont(looks.body)
    text.setPageSize(body.size())
    typeset(text, document, looks, manner.layout)
    _keep_headings(text, body.height())
    painter = QPainter(device)
    painter.scale(enlarged, enlarged)
    number = text.pageCount()
    foot = QRectF(body.left(), body.bottom(), body.width(), _NUMBER_BELOW * _SCREEN_DOTS)
    below = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    for page in range(number):
        if page:
            device.newPage()
        _draw_page(painter, text, body, page)
        painter.setFont(_sized(looks.text(2).font()))
        painter.drawText(foot, below, str(page + 1))
    painter.end()
    return number


def _sized(font: QFont) -> QFont:
    """Return a font in dots of a screen: the painter takes points for those of its device."""
    made = QFont(font)
    made.setPixelSize(round(font.pointSizeF() * _SCREEN_DOTS / 72))
    return made


def _draw_page(painter: QPainter, text: QTextDocument, body: QRectF, page: int) -> None:
    top = page * body.height()
    painter.save()
    painter.translate(body.left(), body.top() - top)
    seen = QRectF(0, top, body.width(), body.height())
    painter.setClipRect(seen)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    text.documentLayout().draw(painter, context)
    painter.restore()


def _keep_headings(text: QTextDocument, height: float) -> None:
    """Let no heading stand at the foot of a page without what it is the heading of."""
    layout = text.documentLayout()

    def page_of(block: QTextBlock, *, last: bool = False) -> int:
        box = layout.blockBoundingRect(block)
        return int((box.bottom() - 1 if last else box.top() + 1) // height)

    block = text.begin()
    while block.isValid():
        after = block.next()
        if (
            block.blockFormat().headingLevel()
            and after.isValid()
            and page_of(after) != page_of(block, last=True)
        ):
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(shape)
        block = block.next()
