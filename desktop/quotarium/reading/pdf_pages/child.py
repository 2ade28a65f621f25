"""Ask a process of its own for a PDF's pages: a hostile file ends that process, not the program."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from array import array
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotarium.errors import UnreadableSource
from quotarium.marking import from_json, tr
from quotarium.reading.pdf_pages.facts import (
    FoundNote,
    GreyPicture,
    OutlineEntry,
    PageFact,
    TextRow,
    Tile,
)

FLAG = "--quotarium-draw-in-child"
_BROKE = tr("It is damaged or too complicated: what draws its pages broke down. Read it as text.")
_CLOSED = tr("It was closed. Open it again.")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DrawingLimits:
    """What one request may take: seconds, and bytes of memory for data."""

    seconds: float = 20.0
    memory: int = 300 * 1024 * 1024


class PageChild:
    """A process that draws one document; it is started anew after it broke down.

    For one thread at a time, but `close()` may be called from any: it ends what is under way.
    Every question raises UnreadableSource, whatever goes wrong there.
    """

    def __init__(self, limits: DrawingLimits = DrawingLimits()) -> None:
        self._limits = limits
        self._name = ""
        self._data = b""
        self._process: subprocess.Popen[bytes] | None = None
        self._opened = False
        self._closed = False
        self._lock = threading.Lock()

    def start(self) -> None:
        """Start the process ahead, so that the first question waits for less."""
        with self._lock:
            if self._process is None and not self._closed:
                self._opened = False
                self._process = subprocess.Popen(
                    command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=_environment(),
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )

    def open(self, data: bytes, name: str) -> tuple[PageFact, ...]:
        """Open a document and return its pages."""
        self._data, self._name = data, name
        answer, _ = self._talk({"do": "open"}, data)
        self._opened = True
        return tuple(PageFact(*page) for page in answer["pages"])

    def draw(self, tile: Tile) -> bytes:
        """Return a part of a page: rows of blue, green, red, unused."""
        place = (tile.page, tile.scale, tile.x, tile.y, tile.width, tile.height)
        return self._ask({"do": "draw", "tile": place})[1]

    def boxes(self, page: int) -> array[float]:
        """Return left, top, right, bottom of each of pdfium's characters, in points."""
        found = array("f")
        found.frombytes(self._ask({"do": "boxes", "page": page})[1])
        return found

    def outline(self) -> tuple[OutlineEntry, ...]:
        """Return the document's outline."""
        return tuple(OutlineEntry(*one) for one in self._ask({"do": "outline"})[0]["outline"])

    def rows(self, text: str) -> tuple[TextRow, ...]:
        """Return where the lines of the text kept of the document stand on its pages."""
        payload = text.encode("utf-8", "surrogatepass")
        return tuple(TextRow(*row) for row in self._ask({"do": "rows"}, payload)[0]["rows"])

    def grey(self, page: int, scale: float) -> GreyPicture:
        """Return the whole of a page in shades of grey, smaller than asked for if it is huge."""
        answer, rows = self._ask({"do": "grey", "page": page, "scale": scale})
        return GreyPicture(answer["width"], answer["height"], answer["scale"], rows)

    def layered(self, layers: Sequence[tuple[int, bytes]]) -> bytes:
        """Return the document with one-page PDFs of text laid over its pages."""
        places = [(page, len(layer)) for page, layer in layers]
        payload = b"".join(layer for _, layer in layers)
        return self._ask({"do": "layer", "layers": places}, payload)[1]

    def notes(self, text: str) -> tuple[FoundNote, ...]:
        """Return the highlights and notes in the document, with the text under them."""
        payload = text.encode("utf-8", "surrogatepass")
        return tuple(
            FoundNote(
                page=one["page"],
                kind=one["kind"],
                note=one["note"],
                stretches=tuple((start, end) for start, end in one["stretches"]),
            )
            for one in self._ask({"do": "notes"}, payload)[0]["notes"]
        )

    def close(self) -> None:
        """End the process for good, whatever it is doing."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError, ValueError):
                    stream.close()

    def _ask(self, request: dict[str, Any], payload: bytes = b"") -> tuple[dict[str, Any], bytes]:
        if self._process is None or not self._opened:
            self.open(self._data, self._name)
        return self._talk(request, payload)

    def _talk(self, request: dict[str, Any], payload: bytes) -> tuple[dict[str, Any], bytes]:
        self.start()
        process = self._process
        if self._closed or process is None:
            raise UnreadableSource(self._name, _CLOSED)
        assert process.stdin is not None
        assert process.stdout is not None
        sent = {
            **request,
            "size": len(payload),
            "seconds": self._limits.seconds,
            "memory": self._limits.memory,
        }
        watch = threading.Timer(self._limits.seconds, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(json.dumps(sent).encode("ascii") + b"\n")
            process.stdin.write(payload)
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            data = process.stdout.read(answer["size"])
            if len(data) != answer["size"]:
                raise ValueError
        except (OSError, ValueError):
            self._end()
            raise UnreadableSource(self._name, _CLOSED if self._closed else _BROKE) from None
        finally:
            watch.cancel()
        if "bug" in answer:
            _log.error("drawing %s failed: %s", self._name, answer["bug"])
        if "unreadable" in answer:
            raise UnreadableSource(self._name, from_json(answer["unreadable"]))
        return answer, data


def command() -> list[str]:
    """Return the command line of a drawing process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-X", "utf8", "-m", "quotarium.reading.pdf_pages.serving"]


def serve_if_asked() -> None:
    """Be a drawing process and exit if the program was started as one."""
    if sys.argv[1:2] == [FLAG]:
        from quotarium.reading.pdf_pages.serving import serve

        sys.exit(serve())


def _environment() -> dict[str, str]:
    """Return this process's environment with its own package first on the path."""
    root = str(Path(__file__).resolve().parents[3])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path}
