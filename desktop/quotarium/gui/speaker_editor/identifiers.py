"""The identifiers of a speaker, each checked as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from quotarium.errors import InvalidValue
from quotarium.gui import fonts
from quotarium.gui.widgets.buttons import quiet_button
from quotarium.gui.widgets.labels import plain_label
from quotarium.gui.widgets.suggesting import CommittingEdit
from quotarium.model.identifiers import IdentifierKind, identifier, page_of


class IdentifiersField(QWidget):
    """A line for each register; a number that cannot be right is said so and not kept."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: dict[str, str] = {}
        self.edits: dict[IdentifierKind, CommittingEdit] = {}
        self._pages = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        hints = {
            IdentifierKind.WIKIDATA: "Q42",
            IdentifierKind.VIAF: "102333412",
            IdentifierKind.ISNI: "0000 0001 2103 2683",
            IdentifierKind.ORCID: "0000-0002-1825-0097",
        }
        for row, kind in enumerate(IdentifierKind):
            label = plain_label(kind.register, "muted")
            label.setFont(fonts.scaled(-1))
            name = self.tr("%1 identifier").replace("%1", kind.register)
            edit = CommittingEdit(name, hints[kind])
            label.setBuddy(edit)
            page = quiet_button("", "link", self.tr("Open in %1").replace("%1", kind.register))
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
            grid.addWidget(page, row, 2)
            self.edits[kind], self._pages[kind] = edit, page
            edit.textChanged.connect(lambda _, kind=kind: self._check(kind))
            edit.committed.connect(lambda _, kind=kind: self._on_committed(kind))
            page.clicked.connect(lambda _=False, kind=kind: self._open(kind))
        self.problem = plain_label(tone="warning", wrap=True)
        self.problem.setFont(fonts.scaled(-1))
        self.problem.hide()
        grid.addWidget(self.problem, len(self.edits), 0, 1, 3)
        self.setFocusProxy(self.edits[IdentifierKind.WIKIDATA])

    def set_value(self, identifiers: dict[str, str]) -> None:
        """Show identifiers; those of other registers are kept as they are."""
        known = set(IdentifierKind)
        self._others = {k: v for k, v in identifiers.items() if k not in known}
        for kind, edit in self.edits.items():
            edit.set_value(identifiers.get(kind.value, ""))
            self._check(kind)

    def value(self) -> dict[str, str]:
        """Return the identifiers that can be right."""
        found = {kind.value: self._read(kind) for kind in self.edits}
        return {**self._others, **{kind: value for kind, value in found.items() if value}}

    def _read(self, kind: IdentifierKind) -> str | None:
        typed = self.edits[kind].value()
        try:
            return identifier(kind, typed) if typed else None
        except InvalidValue:
            return None

    def _check(self, kind: IdentifierKind) -> None:
        edit = self.edits[kind]
        problem = ""
        try:
            if edit.value():
                identifier(kind, edit.value())
        except InvalidValue as error:
            problem = str(error)
        self._pages[kind].setEnabled(bool(edit.value()) and not problem)
        if (edit.property("problem") is True) is not bool(problem):
            edit.setProperty("problem", bool(problem))
            edit.style().unpolish(edit)
            edit.style().polish(edit)
        edit.setAccessibleDescription(problem)
        told = [e.accessibleDescription() for e in self.edits.values()]
        self.problem.setText(" ".join(one for one in told if one))
        self.problem.setVisible(any(told))

    def _on_committed(self, kind: IdentifierKind) -> None:
        read = self._read(kind)
        if read is not None:
            self.edits[kind].set_value(read)
        if read is not None or not self.edits[kind].value():
            self.committed.emit()

    def _open(self, kind: IdentifierKind) -> None:
        read = self._read(kind)
        if read is not None:
            QDesktopServices.openUrl(QUrl(page_of(kind, read)))
