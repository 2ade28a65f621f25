"""Prints a document on the printer that the user chose."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter

from quotarium.formats.document import Document, Layout, Manner
from quotarium.gui.paper.pages import draw


def new_printer() -> QPrinter:
    """Return the usual printer, whose margins are drawn with the page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    printer.setCreator("Quotarium")
    return printer


def print_document(printer: QPrinter, document: Document, layout: Layout) -> int:
    """Print a document and return the number of its pages."""
    printer.setDocName(document.title)
    return draw(printer, document, Manner(layout=layout))
