"""The little window over long work: how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressDialog, QWidget

from quotarium.gui.translation import tr

#: Shorter work (ms) shows nothing.
_PATIENCE = 600


class Waiting(QObject):
    """Shown once work takes long; `stopped` is asked by the work from any thread."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.stopped = False
        stop = tr("Stop")
        self._shown = QProgressDialog(title, stop, 0, 0, parent)
        self._shown.setObjectName("waiting")
        self._shown.setWindowTitle(title)
        self._shown.setMinimumWidth(380)
        self._shown.setMinimumDuration(_PATIENCE)
        self._shown.setAutoReset(False)
        self._shown.setAutoClose(False)
        self._shown.canceled.connect(self.stop)

    def tell(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say what is being done, and how far it is; without a total that is not known."""
        if not self.stopped:
            self._shown.setLabelText(text)
            self._shown.setMaximum(total)
            self._shown.setValue(done)

    def stop(self) -> None:
        """Ask the work to stop."""
        self.stopped = True

    def end(self) -> None:
        """Go away."""
        self._shown.close()
        self._shown.deleteLater()
        self.deleteLater()
