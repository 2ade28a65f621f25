"""The picture of a speaker in the panel: chosen, dropped, pasted, described, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.portrait import Portrait
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.model.picture import Picture


class PictureField(QWidget):
    """`file_given` carries a Path, `image_given` a QImage; `committed` tells of alt and credit."""

    file_given = Signal(object)
    image_given = Signal(object)
    removed = Signal()
    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureField")
        self.setAcceptDrops(True)
        self._picture: Picture | None = None
        self.portrait = Portrait(72)
        self.choose = quiet_button(self.tr("Choose a picture…"), "add")
        self.paste = quiet_button(self.tr("Paste"), "paste")
        self.paste.setAccessibleName(self.tr("Paste a picture from the clipboard"))
        self.remove = quiet_button("", "close", self.tr("Take the picture away"))
        self.hint = plain_label(self.tr("Or drop one here: PNG, JPEG or WebP."), "muted", wrap=True)
        self.alt = CommittingEdit(self.tr("What the picture shows"), self.tr("what it shows"))
        self.credit = CommittingEdit(self.tr("Credit of the picture"), self.tr("credit, source"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for made in (self.choose, self.paste, self.remove):
            flow.addWidget(made)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(buttons)
        beside.addWidget(self.hint)
        beside.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(line)
        box.addWidget(self.alt)
        box.addWidget(self.credit)
        self.choose.clicked.connect(self._ask)
        self.paste.clicked.connect(self.paste_picture)
        self.remove.clicked.connect(self.removed)
        self.alt.committed.connect(lambda _: self.committed.emit())
        self.credit.committed.connect(lambda _: self.committed.emit())
        self.setFocusProxy(self.choose)
        self.set_value(None, "")

    def set_value(self, picture: Picture | None, name: str) -> None:
        """Show what is known of a picture, and whose it is; the picture itself follows."""
        self._picture = picture
        self.portrait.set_subject(picture.alt if picture and picture.alt else name)
        for widget in (self.alt, self.credit, self.remove):
            widget.setVisible(picture is not None)
        self.hint.setVisible(picture is None)
        self.portrait.setVisible(picture is not None)
        self.alt.set_value(picture.alt if picture else "")
        self.credit.set_value(picture.credit if picture else "")

    def value(self) -> Picture | None:
        """Return the picture as it is described."""
        if self._picture is None:
            return None
        told = {"alt": self.alt.value(), "credit": self.credit.value()}
        return self._picture.model_copy(update=told)

    def paste_picture(self) -> None:
        """Take the picture, or the file of one, that lies on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: object) -> bool:
        from PySide6.QtCore import QMimeData

        assert isinstance(data, QMimeData)
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(Path(files[0]))
            return True
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.image_given.emit(image)
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_picture()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("A picture of the speaker"),
            "",
            self.tr("Pictures (*.png *.jpg *.jpeg *.webp)"),
        )
        if name:
            self.file_given.emit(Path(name))
