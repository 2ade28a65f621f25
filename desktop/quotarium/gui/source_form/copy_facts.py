"""The facts of a captured copy: its file, where it came from, what it states and where."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from quotarium.gui.days import moment_words
from quotarium.gui.translation import tr, translated
from quotarium.gui.widgets.labels import ElidedLabel, SectionLabel, plain_label
from quotarium.model.clipping import Snapshot, Stated
from quotarium.model.text import NUMBERED
from quotarium.reading.remarks import remark
from quotarium.services.sources import Reading

_SHORT_HASH = 12


class CopyFacts(QWidget):
    """Names at the left, facts at the right, which can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", True)
        self._lines = QFormLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(14)
        self._lines.setVerticalSpacing(6)
        self._lines.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_reading(self, opened: Reading) -> None:
        """Show the facts of the copy that is looked at."""
        while self._lines.rowCount():
            self._lines.removeRow(0)
        snapshot = opened.snapshot
        if snapshot is None:
            self._add(self.tr("None"), self.tr("Quotes of this source cannot be checked."))
            return
        for name, text in self._facts(snapshot, opened):
            self._add(name, text)
        for warning in snapshot.warnings:
            self._add(self.tr("Mind"), translated(remark(warning)), "warning")
        if snapshot.stated:
            title = SectionLabel(self.tr("What it says of itself"))
            title.setContentsMargins(0, 8, 0, 0)
            self._lines.addRow(title)
            for one in snapshot.stated:
                self._add(_name_of(one), self._said(one))

    def _add(self, name: str, text: str, tone: str = "") -> None:
        # A file's name or an address has no place to break at.
        value = plain_label(text, tone, wrap=True) if " " in text else ElidedLabel(text, tone)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{name}: {text}")
        self._lines.addRow(plain_label(name, "muted"), value)

    def _said(self, one: Stated) -> str:
        if not one.where:
            return one.value
        told = self.tr("%1 (%2)").replace("%2", translated(one.where))
        return told.replace("%1", one.value)

    def _facts(self, snapshot: Snapshot, opened: Reading) -> list[tuple[str, str]]:
        locale, structured = QLocale(), opened.structured
        paragraphs = sum(block.kind in NUMBERED for block in structured.blocks)
        facts = [(self.tr("File"), snapshot.file_name or self.tr("pasted text"))]
        if snapshot.address:
            facts.append((self.tr("Fetched from"), snapshot.address))
        if snapshot.recording:
            facts.append((self.tr("Recording"), PurePath(snapshot.recording).name))
        return [
            *facts,
            (self.tr("Kind"), snapshot.media_type),
            (self.tr("Encoding"), snapshot.encoding or self.tr("not a text file")),
            (self.tr("Size"), locale.formattedDataSize(snapshot.size)),
            (self.tr("Paragraphs"), locale.toString(paragraphs)),
            (self.tr("Captured"), moment_words(snapshot.captured)),
            ("SHA-256", f"{snapshot.sha256[:_SHORT_HASH]}…"),
        ]


def _name_of(one: Stated) -> str:
    names = {
        "title": tr("Title"),
        "creators": tr("Creators"),
        "issued": tr("Published"),
        "modified": tr("Changed"),
        "container-title": tr("Appeared in"),
        "publisher": tr("Publisher"),
        "language": tr("Language"),
        "URL": tr("Address"),
    }
    return names.get(one.field, one.field)
