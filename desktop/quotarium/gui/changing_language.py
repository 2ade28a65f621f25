"""Speaks another language that was chosen as soon as nothing runs; the window is made anew then."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from quotarium.gui.translation import chosen, install, spoken
from quotarium.gui.workbench import Workbench


class ChangingLanguage(QObject):
    """Waits until another language is chosen and nothing runs; then another window takes over.

    Every widget took its words when it was made, so that a window made anew is the one way in
    which none keeps the old ones. `changed` carries the object name of what had the focus.
    """

    changed = Signal(str)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._changing = False
        self._focused = ""
        bench.settings_changed.connect(self._on_settings)

    def _on_settings(self) -> None:
        if self._changing or chosen(self._bench.settings.interface_language) == spoken():
            return
        self._changing = True
        # Not within the signal of a widget that will be gone.
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        # What is being typed is kept, or written down and offered by the window that comes.
        if (focused := self._window.focusWidget()) is not None:
            self._focused = focused.objectName()
            focused.clearFocus()
        self._bench.typing.write()
        self._bench.tasks.when_idle(self._change)

    def _change(self) -> None:
        self._changing = False
        app = QApplication.instance()
        wanted = self._bench.settings.interface_language
        if not isinstance(app, QApplication) or chosen(wanted) == spoken():
            return
        install(app, wanted)
        self.changed.emit(self._focused)
