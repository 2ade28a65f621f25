"""Bringing sources in through the window: chosen or dropped files, folders, pages, pasted text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from quotarium.errors import AlreadyThere, WorldError
from quotarium.gui.adding.intake import Intake, Report, Taken, Thing
from quotarium.gui.faults import sentence_of
from quotarium.gui.importing.importing import Importing, holds_references
from quotarium.gui.routes import Route
from quotarium.gui.styles.own import StyleInstalling
from quotarium.gui.translation import tr

if TYPE_CHECKING:
    from quotarium.gui.frame import Frame
    from quotarium.model.source import Source
    from quotarium.services.outcome import Outcome
    from quotarium.services.sources import SourceFields
    from quotarium.storage.library import Library


class Adding(QObject):
    """Asks what to add and tells what came of it; a thing that is refused costs only itself."""

    def __init__(self, window: Frame, importing: Importing, styles: StyleInstalling) -> None:
        super().__init__(window)
        self._window = window
        self.intake = Intake(window.bench, window)
        self.intake.ended.connect(self._on_ended)
        self._importing = importing
        self._styles = styles
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose_files(self) -> None:
        """Ask for files and add them."""
        window = self._window
        if not self._ready():
            return
        names, _ = QFileDialog.getOpenFileNames(
            window,
            tr("Add sources"),
            "",
            ";;".join((self._pattern(), tr("All files (*)"))),
        )
        self.add([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder and add the documents in it and below."""
        if self._ready():
            title = tr("Add all documents in a folder")
            name = QFileDialog.getExistingDirectory(self._window, title)
            self.add([Path(name)] if name else [])

    def type_address(self) -> None:
        """Ask for the address of a page and add it."""
        from quotarium.gui.adding.web_page import WebPageDialog

        if self._ready():
            dialog = WebPageDialog(self._window.bench.settings.offline, self._window)
            dialog.address_given.connect(lambda address: self.add([address]))
            dialog.open()

    def paste_text(self) -> None:
        """Ask for a text and add it."""
        from quotarium.gui.adding.paste_text import PasteTextDialog

        if not self._ready():
            return
        dialog = PasteTextDialog(self._window)
        dialog.accepted_text.connect(self.add_text)
        dialog.open()

    def add(self, things: Sequence[Thing]) -> None:
        """Add things in the background; one alone is then opened in the reader.

        Files of references go to the import, citation styles are installed.
        """
        paths = [one for one in things if isinstance(one, Path)]
        references = [path for path in paths if holds_references(path)]
        styles = [path for path in paths if path.suffix.lower() == ".csl"]
        if self._window.bench.library is not None:
            self._importing.import_files(references)
        for path in styles:
            self._styles.install(path)
        if others := [one for one in things if one not in (*references, *styles)]:
            self.intake.take(others)

    def add_text(self, text: str, fields: SourceFields) -> None:
        """Add a text in the background and open it in the reader."""

        pattern = self._window.bench.settings.citekey_pattern

        def work(library: Library) -> Outcome[Source]:
            from quotarium.services.adding import add_text

            return add_text(library, text, fields=fields, pattern=pattern)

        self._window.bench.write(work, self._open, failed=self._tell_refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            things = _dropped(event.mimeData())
            event.acceptProposedAction()
            self.add(things)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            ready = self._window.bench.library is not None
            if ready and _dropped(event.mimeData()):
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
        from quotarium.reading.recordings import RECORDINGS
        from quotarium.reading.registry import READERS

        suffixes = [s for reader in READERS if reader.module for s in reader.suffixes]
        patterns = " ".join(f"*{suffix}" for suffix in (*suffixes, *sorted(RECORDINGS)))
        return tr("Documents, pages and recordings (%1)").replace("%1", patterns)

    # What came of it.

    def _on_ended(self, report: Report) -> None:
        taken, refused = report.taken, report.refused
        for _, error in refused:
            if not isinstance(error, WorldError):
                self._window.bench.report(error)
        alone = not report.left_out and not report.not_tried
        if alone and len(taken) == 1 and not refused:
            self._open(taken[0].source)
            self._tell_led(taken[0])
        elif alone and len(refused) == 1 and not taken:
            self._tell_refused(refused[0][1])
        elif taken or refused or report.left_out:
            self._window.bench.go(Route(page="sources", id=taken[-1].source.id if taken else None))
            self._tell_all(report)
        elif report.not_tried:
            self._window.banner.tell(tr("Stopped; nothing was added."))
        else:
            nothing = tr("There is no document in it that can be read.")
            self._window.banner.tell(nothing, problem=True)

    def _open(self, source: Source) -> None:
        self._window.bench.go(Route(page="reader", id=source.id))

    def _tell_led(self, one: Taken) -> None:
        """Say where an address led to."""
        if one.address:
            told = tr("%1 led to %2.")
            told = told.replace("%1", one.name).replace("%2", one.address)
            self._window.banner.tell(told)

    def _tell_all(self, report: Report) -> None:
        window = self._window

        def show() -> None:
            from quotarium.gui.adding.report import AddedReport

            AddedReport(report, window).open()

        doubts = [one for one in report.taken if one.warnings]
        if report.refused or report.left_out or report.not_tried:
            show()
            return
        told = tr("%Ln sources added.", "", len(report.taken))
        window.banner.tell(told, problem=bool(doubts), step=tr("Show the list"), do=show)

    def _tell_refused(self, error: Exception) -> None:
        """Say why nothing was added; where it is there already, offer to open it."""
        if not isinstance(error, AlreadyThere):
            if isinstance(error, WorldError):
                self._window.bench.report(error)
            return
        key = str(error.key)
        step = tr("Open it")
        self._window.banner.tell(
            sentence_of(error), problem=True, step=step, do=lambda: self._open_by_key(key)
        )

    def _open_by_key(self, key: str) -> None:
        def work(library: Library) -> Source:
            from quotarium.services.sources import source_by_key

            return source_by_key(library, key)

        self._window.bench.read(work, self._open, owner=self)


def _dropped(data: QMimeData) -> list[Thing]:
    """Return the files, folders and web addresses that are dropped."""
    found: list[Thing] = []
    for url in data.urls():
        if url.isLocalFile():
            found.append(Path(url.toLocalFile()))
        elif url.scheme() in {"http", "https"}:
            found.append(url.toString())
    return found
