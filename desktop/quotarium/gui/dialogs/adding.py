"""Bringing sources in through the window: chosen files, dropped files, pasted text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from quotarium.errors import AlreadyThere, WorldError
from quotarium.gui.dialogs.paste_text import PasteTextDialog
from quotarium.gui.routes import Route

if TYPE_CHECKING:
    from quotarium.gui.window import Window
    from quotarium.model.source import Source
    from quotarium.services.outcome import Outcome
    from quotarium.services.sources import SourceFields
    from quotarium.storage.library import Library


class Adding(QObject):
    """Adds one file after the other; a file that cannot be read costs only itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        self._added: list[Source] = []
        self._refused: list[Exception] = []
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose_files(self) -> None:
        """Ask for files and add them."""
        window = self._window
        if not self._ready():
            return
        names, _ = QFileDialog.getOpenFileNames(
            window,
            window.tr("Add sources"),
            "",
            ";;".join((self._pattern(), window.tr("All files (*)"))),
        )
        self.add_files([Path(name) for name in names])

    def paste_text(self) -> None:
        """Ask for a text and add it."""
        if not self._ready():
            return
        dialog = PasteTextDialog(self._window)
        dialog.accepted_text.connect(self.add_text)
        dialog.open()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files in the background; one alone is then opened in the reader."""
        if not paths or self._window.bench.library is None:
            return
        idle = not self._waiting
        self._waiting.extend(paths)
        if idle:
            self._added, self._refused = [], []
            self._add_next()

    def add_text(self, text: str, fields: SourceFields) -> None:
        """Add a text in the background and open it in the reader."""

        pattern = self._window.bench.settings.citekey_pattern

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.adding import add_text

            return add_text(library, text, fields=fields, pattern=pattern)

        self._window.bench.write(work, self._open, failed=self._tell_refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = _files(event.mimeData().urls())
            event.acceptProposedAction()
            self.add_files(paths)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            ready = self._window.bench.library is not None
            if ready and _files(event.mimeData().urls()):
                event.acceptProposedAction()
                return True
        return super().eventFilter(watched, event)

    def _ready(self) -> bool:
        """Tell whether there is a library to add to; without one, show where to begin."""
        if self._window.bench.library is None:
            self._window.go(Route(page="welcome"))
            return False
        return True

    def _pattern(self) -> str:
        from quotarium.reading.registry import READERS

        suffixes = [s for reader in READERS if reader.module for s in reader.suffixes]
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        return self._window.tr("Texts and web pages (%1)").replace("%1", patterns)

    def _add_next(self) -> None:
        path = self._waiting[0]
        pattern = self._window.bench.settings.citekey_pattern

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.adding import add_file

            return add_file(library, path, pattern=pattern)

        if len(self._waiting) > 1:
            told = self._window.tr("Adding %1…").replace("%1", path.name)
            self._window.bench.told.emit(told)
        self._window.bench.write(work, self._on_added, failed=self._on_refused)

    def _on_added(self, source: Source) -> None:
        self._added.append(source)
        self._go_on()

    def _on_refused(self, error: Exception) -> None:
        self._refused.append(error)
        self._go_on()

    def _go_on(self) -> None:
        self._waiting.pop(0)
        if self._waiting:
            self._add_next()
            return
        added, refused = self._added, self._refused
        if len(added) == 1 and not refused:
            self._open(added[0])
        elif len(refused) == 1 and not added:
            self._tell_refused(refused[0])
        else:
            self._window.bench.go(Route(page="sources", id=added[-1].id if added else None))
            self._tell_all(len(added), refused)

    def _open(self, source: Source) -> None:
        self._window.bench.go(Route(page="reader", id=source.id))

    def _tell_all(self, added: int, refused: Sequence[Exception]) -> None:
        window = self._window
        told = window.tr("1 source added.") if added == 1 else window.tr("%1 sources added.")
        told = told.replace("%1", str(added))
        world = [error for error in refused if isinstance(error, WorldError)]
        for error in refused:
            if not isinstance(error, WorldError):
                window.bench.report(error)
        if world:
            reasons = "\n".join(str(error) for error in world[:5])
            window.banner.tell(f"{told}\n{reasons}", problem=True)
        else:
            window.banner.tell(told)

    def _tell_refused(self, error: Exception) -> None:
        """Say why nothing was added; where it is there already, offer to open it."""
        if not isinstance(error, AlreadyThere):
            self._window.bench.report(error)
            return
        key = str(error.key)
        step = self._window.tr("Open it")
        self._window.banner.tell(
            str(error), problem=True, step=step, do=lambda: self._open_by_key(key)
        )

    def _open_by_key(self, key: str) -> None:
        def work(library: Library) -> Source:
            from quotarium.services.sources import source_by_key

            return source_by_key(library, key)

        self._window.bench.read(work, self._open, owner=self)


def _files(urls: Sequence[QUrl]) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return [path for path in paths if path.is_file()]
