"""The dialog for the address of a page: it is fetched once, and a copy is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from quotarium.errors import InvalidValue
from quotarium.gui.faults import sentence_of
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label, set_tone
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.widgets.suggesting import CommittingEdit


class WebPageDialog(QDialog):
    """`address_given` carries an address that can be fetched, as it was typed."""

    address_given = Signal(str)

    def __init__(self, offline: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("webPageDialog")
        self.setWindowTitle(self.tr("Add web page"))
        resize_grown(self, 580, 220)
        self.address = CommittingEdit(self.tr("Address (URL)"), "https://")
        self.address.setObjectName("pageAddress")
        self.told = plain_label(wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # What is told is never longer; a label that wraps does not make its dialog grow.
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 4)
        self.add = button(self.tr("Fetch"), "link", primary=True)
        self.add.setAccessibleName(self.tr("Fetch this page"))
        self.add.setDefault(True)
        cancel = button(self.tr("Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 18, 22, 18)
        box.setSpacing(8)
        box.addWidget(heading(self.tr("Add web page"), 4))
        box.addWidget(SectionLabel(self.tr("Address (URL)"), self.address))
        box.addWidget(self.address)
        box.addWidget(self.told)
        box.addStretch(1)
        box.addWidget(buttons)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._offline = offline
        self.address.textChanged.connect(self._on_typed)
        self.address.setText(_address_on_clipboard())
        self.address.selectAll()
        self._on_typed()

    def _on_typed(self) -> None:
        self.add.setEnabled(bool(self.address.text().strip()) and not self._offline)
        if self._offline:
            self._say(
                self.tr("Offline mode is on: nothing is fetched. Settings turn it off."), True
            )
        else:
            self._say(
                self.tr(
                    "The page alone is fetched, once, without scripts or cookies. "
                    "A copy is kept in the library."
                )
            )

    def _on_accepted(self) -> None:
        from quotarium.reading.web.address import web_address

        if not self.add.isEnabled():
            return
        typed = self.address.text().strip()
        try:
            asked = str(web_address(typed))
        except InvalidValue as error:
            self._say(sentence_of(error), True)
            self.address.setFocus()
            return
        self.address_given.emit(asked)
        self.accept()

    def _say(self, text: str, problem: bool = False) -> None:
        self.told.setText(text)
        set_tone(self.told, "warning" if problem else "muted")


def _address_on_clipboard() -> str:
    from quotarium.reading.web.address import is_web_address

    text = QGuiApplication.clipboard().text().strip()
    return text if is_web_address(text) and len(text.split()) == 1 else ""
