"""The calm strip at the top of a page: what went wrong or was done, and a next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from quotarium.gui.announcing import announce
from quotarium.gui.icons import pixmap
from quotarium.gui.theme import theme
from quotarium.gui.widgets.buttons import button, quiet_button
from quotarium.gui.widgets.labels import plain_label

_GOOD_NEWS_STAYS = 6000


class Banner(QFrame):
    """One message at a time. Good news goes away by itself, a problem stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sign = QLabel()
        self.label = plain_label(wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.step = button("")
        self.step.setObjectName("bannerStep")
        self.close_button = quiet_button("", "close", self.tr("Close this message"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(10)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.label, 1)
        line.addWidget(self.step)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._do: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.step.clicked.connect(self._on_step)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def tell(
        self,
        text: str,
        *,
        problem: bool = False,
        step: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, and a button for the next step where there is one."""
        tone = "warning" if problem else "good"
        self.setProperty("banner", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        # Polishing alone leaves the room inside the frame as it was.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        colours = theme().colours
        colour = colours.warning if problem else colours.good
        self._sign.setPixmap(pixmap("warning" if problem else "check", colour, 18))
        self.label.setText(text)
        self.setAccessibleName(text)
        self.step.setText(step)
        self.step.setVisible(bool(step))
        self._do = do
        self.show()
        announce(self, f"{text} {step}".strip(), urgent=problem)
        if problem:
            self._timer.stop()
        else:
            self._timer.start(_GOOD_NEWS_STAYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_step(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
