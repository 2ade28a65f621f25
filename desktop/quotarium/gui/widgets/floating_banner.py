"""A banner over a page: a message that pushed it down would lose the reader's place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from quotarium.gui.widgets.banner import Banner

_WIDEST = 560
_FOLLOWED = frozenset({QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest})


class FloatingBanner(Banner):
    """Stays at the lower edge of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        parent.installEventFilter(self)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(_WIDEST, self._ground.width() - 40)
        height = self.sizeHint().height()
        if self.hasHeightForWidth():
            height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        x = (self._ground.width() - width) // 2
        self.setGeometry(x, self._ground.height() - height - 18, width, height)
        self.raise_()
