"""About the program: its version, what it is made of, and the licence of every part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui import fonts
from quotarium.gui.icons import logo
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.services.about import Part


class AboutDialog(QDialog):
    """The parts are looked up in the background."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from quotarium.services.about import versions

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Quotarium"))
        # Texts of licences have lines of eighty letters.
        resize_grown(self, 940, 620)
        self._parts: tuple[Part, ...] = ()
        self._versions = (*versions(), ("Qt", qVersion()))
        self.versions = plain_label(
            " · ".join(f"{name} {version}" for name, version in self._versions), "muted", wrap=True
        )
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget()
        self.list.setObjectName("partList")
        self.list.setAccessibleName(self.tr("Parts that come with the program"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licence")
        self.text.setReadOnly(True)
        self.text.setProperty("field", True)
        self.text.setAccessibleName(self.tr("Licence of the selected part"))
        self.copy = button(self.tr("Copy"), "copy")
        self.copy.setObjectName("copyAbout")
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_licence)
        self.copy.clicked.connect(self._on_copy)
        bench.run(_parts, self._show, owner=self, key="parts")

    def _lay_out(self) -> None:
        picture = QLabel()
        ratio = self.devicePixelRatioF()
        picture.setPixmap(logo(48, ratio))
        picture.setFixedSize(QSize(56, 56))
        names = QVBoxLayout()
        names.setSpacing(3)
        names.addWidget(heading("Quotarium", 5))
        names.addWidget(self.versions)
        head = QHBoxLayout()
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        told = self.tr(
            "Free software under the GNU General Public License, version 3 or later, without any "
            "warranty. It comes with these parts, each under its own licence:"
        )
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([fonts.grown(260), fonts.grown(640)])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(plain_label(told, wrap=True))
        box.addWidget(split, 1)
        box.addWidget(buttons)

    def _show(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        for one in parts:
            name = " ".join(word for word in (one.name, one.version) if word)
            self.list.addItem(f"{name}\n{one.licence}" if one.licence else name)
        self.list.setCurrentRow(0)

    def _show_licence(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            one = self._parts[row]
            none = self.tr("No text of the licence came with it: %1")
            text = "\n\n———\n\n".join(one.texts)
            self.text.setPlainText(text or none.replace("%1", one.licence))

    def _on_copy(self) -> None:
        lines = [f"{name} {version}" for name, version in self._versions]
        lines += [f"{one.name} {one.version} ({one.licence})" for one in self._parts]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _parts() -> tuple[Part, ...]:
    from quotarium.services.about import parts

    return parts()
