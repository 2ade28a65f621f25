"""Ask the drawing processes for what the pages need, in a thread, what is seen first."""

from __future__ import annotations

import logging
import threading
from array import array
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from quotarium.errors import UnreadableSource
from quotarium.reading.pdf_pages.child import PageChild
from quotarium.reading.pdf_pages.facts import Tile

_log = logging.getLogger(__name__)
#: What is asked for: a part of a page, or the places of a page's letters.
Want = Tile | int
_Load = Callable[[], tuple[bytes, str, str]]


class _Desk:
    """What the threads share: it outlives the QObject that they work for."""

    def __init__(self) -> None:
        self.wanted: list[Want] = []
        self.closed = False
        self.bell = threading.Condition()
        self.child = PageChild()
        # Lines are joined to paragraphs through the whole document: that must not hold up a page.
        self.mapper = PageChild()
        self.threads: list[threading.Thread] = []

    def start(self, name: str, work: Callable[[], None]) -> None:
        """Start a thread, unless the desk is closed."""
        with self.bell:
            if not self.closed:
                self.threads.append(threading.Thread(target=work, name=name, daemon=True))
                self.threads[-1].start()

    def want(self, wanted: Sequence[Want]) -> None:
        """Replace what is wanted."""
        with self.bell:
            self.wanted = list(wanted)
            self.bell.notify()

    def next(self) -> Want | None:
        """Wait for what is wanted next; None when the desk is closed."""
        with self.bell:
            while not self.wanted and not self.closed:
                self.bell.wait()
            return None if self.closed else self.wanted.pop(0)

    def close(self) -> None:
        """Stop the threads and end the processes."""
        with self.bell:
            self.closed = True
            self.bell.notify()
        self.child.close()
        self.mapper.close()
        for thread in self.threads:
            thread.join()


class PageArtist(QObject):
    """Draws one document; what is wanted is replaced as the reader moves on.

    `opened` carries the pages' facts, `outlined` the outline, `mapped` the rows of the text,
    `noted` the highlights and notes in it, `drawn` a Tile and its QImage, `lettered` a page's
    index and its boxes, `spoilt` a Want that cannot be had, `failed` the error that keeps the
    document shut.
    """

    opened = Signal(object)
    outlined = Signal(object)
    mapped = Signal(object)
    noted = Signal(object)
    drawn = Signal(object, object)
    lettered = Signal(int, object)
    spoilt = Signal(object)
    failed = Signal(object)

    def __init__(self, load: _Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._desk = desk = _Desk()
        self.destroyed.connect(lambda: desk.close())
        desk.start("pages", self._run)

    def want(self, wanted: Sequence[Want]) -> None:
        """Ask for these, the first first, and for nothing that was asked before."""
        self._desk.want(wanted)

    def close(self) -> None:
        """Stop, and end the processes."""
        self._desk.close()

    def _run(self) -> None:
        desk = self._desk
        try:
            desk.child.start()
            data, name, text = self._load()
            facts = desk.child.open(data, name)
        except Exception as error:
            # Every error is handed to the window, which tells the world's fault from ours.
            self._tell("failed", error)
            return
        self._tell("opened", facts)
        desk.start("lines", lambda: self._map(data, name, text))
        while (want := desk.next()) is not None:
            try:
                self._fulfil(want)
            except UnreadableSource:
                self._tell("spoilt", want)

    def _map(self, data: bytes, name: str, text: str) -> None:
        mapper = self._desk.mapper
        try:
            mapper.open(data, name)
            self._tell("outlined", mapper.outline())
            self._tell("mapped", mapper.rows(text))
            self._tell("noted", mapper.notes(text))
        except UnreadableSource:
            # Without them the pages are still read; that they cannot be had was logged.
            _log.info("no words are known on the pages of %s", name)
        mapper.close()

    def _fulfil(self, want: Want) -> None:
        if isinstance(want, Tile):
            data = self._desk.child.draw(want)
            stride = len(data) // want.height
            image = QImage(data, want.width, want.height, stride, QImage.Format.Format_RGB32)
            self._tell("drawn", want, image.copy())
        else:
            boxes: array[float] = self._desk.child.boxes(want)
            self._tell("lettered", want, boxes)

    def _tell(self, signal: str, *values: object) -> None:
        if not self._desk.closed:
            with suppress(RuntimeError):  # the view was destroyed at this very moment
                getattr(self, signal).emit(*values)
