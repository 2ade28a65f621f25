"""The drawing process: answers requests about one document after another until there are no more.

A request is a line of JSON and the bytes it announces; so is an answer. Nothing here is imported
by the window's process.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from pypdfium2 import PdfiumError

from quotarium.marking import as_json, tr
from quotarium.reading.pdf_pages.drawing import Drawer
from quotarium.reading.pdf_pages.facts import TextRow
from quotarium.reading.sandbox import confine

_DAMAGED = tr("This page is damaged or too complicated to be shown. Read it as text.")
_TOO_LARGE = tr("This page takes more memory than a document may. Read it as text.")


class Server:
    """Answers what is asked of the document opened last."""

    def __init__(self) -> None:
        self._drawer: Drawer | None = None
        self._data = b""
        self._lines: tuple[str, list[TextRow]] | None = None

    def answer(self, request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Return an answer and its bytes; raises PdfiumError, MemoryError."""
        if request["do"] == "open":
            self._drawer, self._lines, self._data = Drawer(payload), None, payload
            return {"pages": self._drawer.facts()}, b""
        assert self._drawer is not None
        match request["do"]:
            case "draw":
                return {}, self._drawer.draw(*request["tile"])
            case "boxes":
                return {}, self._drawer.boxes(request["page"]).tobytes()
            case "outline":
                return {"outline": self._drawer.outline()}, b""
            case "grey":
                return self._grey(request["page"], request["scale"])
            case "layer":
                return {}, self._layered(request["layers"], payload)
            case "rows":
                return {"rows": self._rows(payload.decode("utf-8"))}, b""
            case _:
                return {"notes": self._notes(payload.decode("utf-8"))}, b""

    def _placed(self, kept: str) -> list[TextRow]:
        if self._lines is not None and self._lines[0] == kept:
            return self._lines[1]
        # What joins lines to paragraphs takes half a second to load, a page's picture none of it.
        from quotarium.reading.pdf.layout import layout
        from quotarium.reading.pdf_pages.fitting import fitted

        assert self._drawer is not None
        found = layout(self._drawer.document, "")
        rows = [TextRow(one.start, one.length, one.page, one.char) for one in found.placed]
        self._lines = kept, fitted(rows, found.structured.text, kept)
        return self._lines[1]

    def _grey(self, page: int, scale: float) -> tuple[dict[str, Any], bytes]:
        from quotarium.reading.pdf_pages.layering import grey_picture

        assert self._drawer is not None
        width, height, used, rows = grey_picture(self._drawer.page(page), scale)
        return {"width": width, "height": height, "scale": used}, rows

    def _layered(self, layers: list[tuple[int, int]], payload: bytes) -> bytes:
        """Take the layers apart, each announced by its page and its length."""
        from quotarium.reading.pdf_pages.layering import layered

        found, at = [], 0
        for page, size in layers:
            found.append((page, payload[at : at + size]))
            at += size
        return layered(self._data, found)

    def _rows(self, kept: str) -> list[tuple[int, int, int, int]]:
        return [(row.start, row.length, row.page, row.char) for row in self._placed(kept)]

    def _notes(self, kept: str) -> list[dict[str, Any]]:
        from quotarium.reading.pdf_pages.fitting import RowMap
        from quotarium.reading.pdf_pages.glyphs import PageGlyphs

        assert self._drawer is not None
        rows: RowMap | None = None
        found = []
        for page in range(len(self._drawer.document)):
            try:
                notes = self._drawer.notes(page)
            except PdfiumError:
                continue  # a page that cannot be read has no notes that could be
            if not notes:
                continue
            rows = rows or RowMap(self._placed(kept))
            glyphs = PageGlyphs(rows.on_page(page), self._drawer.boxes(page))
            for note in notes:
                under = glyphs.under(note.pop("rects"))
                found.append({**note, "page": page, "stretches": under})
        return found


def serve() -> int:
    """Answer requests from standard input on standard output."""
    server = Server()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while line := source.readline():
        request = json.loads(line)
        payload = source.read(request["size"])
        data = b""
        try:
            confine(request["seconds"], request["memory"])
            answer, data = server.answer(request, payload)
        except PdfiumError:
            answer = {"unreadable": as_json(_DAMAGED)}
        except MemoryError:
            answer = {"unreadable": as_json(_TOO_LARGE)}
        except Exception as error:  # whatever a document causes ends its request, not the window
            answer = {"unreadable": as_json(_DAMAGED), "bug": f"{type(error).__name__}: {error}"}
        sink.write(json.dumps({**answer, "size": len(data)}).encode("ascii") + b"\n")
        sink.write(data)
        sink.flush()
    return 0


if __name__ == "__main__":
    sys.exit(serve())
