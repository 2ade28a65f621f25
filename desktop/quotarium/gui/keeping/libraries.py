"""Making and opening libraries from the window, and what is shown while there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog

from quotarium.gui.pages.welcome import WelcomePage
from quotarium.gui.routes import Route
from quotarium.gui.translation import tr
from quotarium.paths import SUFFIX

if TYPE_CHECKING:
    from quotarium.gui.frame import Frame
    from quotarium.storage.library import Library


class Libraries(QObject):
    """Brings the window to its first page while no library is open."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._page: WelcomePage | None = None
        window.bench.failed.connect(self._on_failed)
        # By then a library given on the command line is being opened.
        QTimer.singleShot(0, self, self._welcome_if_idle)

    def new(self, then: Callable[[], None] = lambda: None, title: str = "") -> None:
        """Ask where, and make an empty library; go on with `then` once it is open."""
        window = self._window
        name, _ = QFileDialog.getSaveFileName(
            window,
            title or tr("New library"),
            str(self._folder() / tr("My quotes")),
            tr("Quotarium libraries (*%1)").replace("%1", SUFFIX),
        )
        if name:
            self._make(Path(name), then, sample=False)

    def try_sample(self) -> None:
        """Open the sample library in the documents, made if there is none yet."""
        path = self._folder() / (tr("Sample library") + SUFFIX)
        if path.exists():
            self._window.open_library(path)
        else:
            self._make(path, lambda: None, sample=True)

    def _make(self, path: Path, then: Callable[[], None], *, sample: bool) -> None:
        def work() -> Library:
            from quotarium.services.libraries import create_library

            path.parent.mkdir(parents=True, exist_ok=True)
            return create_library(path, sample=sample)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self._set_busy("")
            self._window.bench.report(error)

        def opened(library: Library) -> None:
            bench.use(library)
            then()

        told = tr("Making the sample library…") if sample else ""
        self._set_busy(told or tr("Making the library…"))
        bench = self._window.bench
        bench.run(work, opened, owner=self, key="open library", failed=failed)

    def _welcome_if_idle(self) -> None:
        bench = self._window.bench
        if bench.library is None and bench.tasks.idle:
            self.welcome()

    def _on_failed(self, _: object) -> None:
        if self._window.bench.library is None:
            self.welcome()

    def welcome(self) -> None:
        """Show the first page."""
        self._window.go(Route(page="welcome"))
        page = self._window.page
        if isinstance(page, WelcomePage):
            if page is not self._page:
                self._page = page
                page.begin_with.connect(self._begin_with)
            page.focus_first()

    def _begin_with(self, action: str) -> None:
        """Make a library, then bring into it what one has."""
        self.new(
            self._window.actions_table[action].trigger, tr("First, a place for your new library")
        )

    def _folder(self) -> Path:
        return self._window.bench.settings.library_folder or _documents()

    def _set_busy(self, told: str) -> None:
        page = self._window.page
        if isinstance(page, WelcomePage):
            page.set_busy(told)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
