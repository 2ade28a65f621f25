"""One name of a speaker: as it is written, in which script and language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quotarium.gui.language_names import script_name
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.chip_menus import LanguageMenu
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.model.naming import name_of, script_of
from quotarium.model.speaker import Name, SpeakerKind


class NameRow(QWidget):
    """The script is read from the letters; the language is chosen."""

    committed = Signal()
    removed = Signal()
    preferred = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: Name | None = None
        self.edit = CommittingEdit(self.tr("Name"), self.tr("another way the name is written"))
        self.language = LanguageMenu()
        self.script = Chip("")
        self.script.hide()
        self.prefer = quiet_button(self.tr("Use first"), name=self.tr("Use this name first"))
        self.remove = quiet_button("", "close", self.tr("Remove this name"))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.edit, 1)
        line.addWidget(self.remove)
        # Long words of a language go on in a line of their own.
        below = FlowLayout()
        for widget in (self.script, self.language, self.prefer):
            below.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(4)
        box.addLayout(line)
        box.addLayout(below)
        self.setFocusProxy(self.edit)
        self.edit.committed.connect(self.committed)
        self.edit.textChanged.connect(self._show_script)
        self.language.chosen.connect(lambda _: self.committed.emit())
        self.remove.clicked.connect(self.removed)
        self.prefer.clicked.connect(self.preferred)

    def show_name(self, name: Name | None, *, first: bool = False) -> None:
        """Show a name; the first one is the preferred one."""
        self._name = name
        self.edit.set_value(name.full if name else "")
        self.language.set_language(name.language if name else None)
        self._show_script(self.edit.text())
        self.set_place(first=first, alone=False)

    def set_place(self, *, first: bool, alone: bool) -> None:
        """Show what can be done with a name in its place."""
        self.prefer.setVisible(bool(self.edit.value()) and not first)
        self.remove.setVisible(not alone)

    def name(self, kind: SpeakerKind) -> Name | None:
        """Return the name as it is typed, None where nothing is; parts are kept while they fit."""
        typed = " ".join(self.edit.value().split())
        if not typed:
            return None
        kept = self._name
        if kept is not None and kept.full == typed:
            return kept.model_copy(update={"language": self.language.language()})
        return name_of(typed, kind).model_copy(update={"language": self.language.language()})

    def _show_script(self, text: str) -> None:
        kept = self._name
        known = kept.script if kept is not None and kept.full == text else None
        script = known or script_of(text)
        self.script.setText(script_name(script) if script else "")
        self.script.setVisible(bool(script))
        self.script.updateGeometry()
