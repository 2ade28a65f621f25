"""A whole document for the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from quotarium.formats.document import Document, Layout, Manner
from quotarium.formats.registry import DocumentExporter, exporter
from quotarium.formats.snippet import Snippet
from quotarium.gui.paper.looks import paper
from quotarium.gui.paper.typesetting import typeset


def document_snippet(document: Document, layout: Layout) -> Snippet:
    """Return a document in the forms that programs paste; may be called from any thread."""
    manner = Manner(layout=layout)
    text = QTextDocument()
    typeset(text, document, paper(), layout)
    written = {name: _written(name, document, manner) for name in ("html", "rtf")}
    return Snippet(text=text.toPlainText(), html=written["html"].decode(), rtf=written["rtf"])


def _written(name: str, document: Document, manner: Manner) -> bytes:
    found = exporter(name)
    assert isinstance(found, DocumentExporter)
    return found.write(document, manner)
