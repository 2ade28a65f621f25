"""The user's own citation styles in the window: installing one, and the list to remove them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.routes import Route
from quotarium.gui.widgets.buttons import action_button, quiet_button
from quotarium.gui.widgets.labels import ElidedLabel
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.citing.catalogue import StyleEntry
    from quotarium.services.citations import Citations
    from quotarium.storage.library import Library


class StyleInstalling(QObject):
    """Installs .csl files and takes the new style into use."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def choose_file(self) -> None:
        """Ask for a style file and install it."""
        if self._bench.library is None:
            self._bench.go(Route(page="welcome"))
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Install a citation style"),
            "",
            self.tr("Citation styles (*.csl)"),
        )
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Install a style in the background; a broken one is refused with the line."""

        def work(_: Library, citations: Citations) -> StyleEntry:
            from quotarium.services.citations import install_style

            return install_style(path, citations)

        def done(entry: StyleEntry) -> None:
            bench = self._bench
            bench.update_settings(bench.settings.with_style(entry.id))
            bench.styles_changed.emit()
            bench.told.emit(self.tr("Installed and in use: %1.").replace("%1", entry.title))

        self._bench.cite(work, done, owner=self)


class OwnStyleList(QWidget):
    """A line for each style of one's own, and the button that installs another."""

    def __init__(self, bench: Workbench, install: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._lines: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        made = action_button(install, text=self.tr("Install a style…"))
        made.setObjectName("installStyleButton")
        self._box.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        bench.styles_changed.connect(self.look_up)

    def look_up(self) -> None:
        """Look again which styles are the user's own."""

        def work() -> tuple[StyleEntry, ...]:
            from quotarium.services.citations import own_styles

            return own_styles()

        self._bench.run(work, self._show, owner=self, key="own styles")

    def _show(self, entries: tuple[StyleEntry, ...]) -> None:
        for line in self._lines:
            line.deleteLater()
        self._lines = [self._line(entry) for entry in entries]
        for place, line in enumerate(self._lines):
            self._box.insertWidget(place, line)

    def _line(self, entry: StyleEntry) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(ElidedLabel(entry.title), 1)
        told = self.tr("Remove the style %1").replace("%1", entry.title)
        remove = quiet_button(self.tr("Remove"), "", told)
        remove.clicked.connect(partial(self._remove, entry.id))
        box.addWidget(remove)
        return line

    def _remove(self, style_id: str, _checked: bool = False) -> None:
        def work() -> None:
            from quotarium.services.citations import remove_style

            remove_style(style_id)

        def done(_: None) -> None:
            settings = self._bench.settings
            if settings.style == style_id:
                # Without it, the first of the others that were used lately.
                others = [one for one in settings.recent_styles if one != style_id]
                self._bench.update_settings(settings.with_style(others[0] if others else "apa"))
            self._bench.styles_changed.emit()
            self._bench.told.emit(self.tr("The style was removed."))

        self._bench.run(work, done, owner=self)
