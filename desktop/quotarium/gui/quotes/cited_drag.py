"""What a drag of quotes carries: their ids at once, their words and citations when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEventLoop, QMetaType, QMimeData, QObject, QTimer, Signal

from quotarium.gui.clipboard import RTF_NAMES
from quotarium.gui.links.dropping import with_ids

#: So long (ms) a program that was dropped on waits for citations that are not made yet.
_PATIENCE = 5_000
_WORDS = ("text/html", "text/plain", *RTF_NAMES)

#: Begins to make what is carried and hands it to the function given.
Ask = Callable[[Callable[[QMimeData], None]], None]


class _Coming(QObject):
    """Says that the citations are there: a QMimeData has no signals of its own."""

    came = Signal()


class CitedDrag(QMimeData):
    """A drag begins at once with it, whatever its citations take; whoever drops it on a project
    never waits for them.
    """

    def __init__(self, ids: Sequence[int], ask: Ask) -> None:
        super().__init__()
        with_ids(self, tuple(ids))
        self._made: QMimeData | None = None
        self._coming = _Coming()
        ask(self._take)

    def formats(self) -> list[str]:
        return [*_WORDS, *super().formats()]

    def hasFormat(self, name: str) -> bool:
        return name in self.formats()

    def retrieveData(self, name: str, kind: QMetaType | QMetaType.Type, /) -> object:
        # Qt asks for “text/plain;charset=utf-8” first.
        plain = name if name in RTF_NAMES else name.partition(";")[0]
        if plain not in _WORDS:
            return super().retrieveData(name, kind)
        self._wait()
        if self._made is None:
            return None
        if plain == "text/html":
            return self._made.html()
        return self._made.text() if plain == "text/plain" else self._made.data(plain)

    def _take(self, made: QMimeData) -> None:
        self._made = made
        self._coming.came.emit()

    def _wait(self) -> None:
        if self._made is None:
            loop = QEventLoop()
            self._coming.came.connect(loop.quit)
            QTimer.singleShot(_PATIENCE, loop.quit)
            loop.exec()
