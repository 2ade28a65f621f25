"""The dialog of backups: which there are, what one would change, and putting it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from quotarium.gui.days import moment_words
from quotarium.gui.faults import sentence_of
from quotarium.gui.keeping.words import kind_words, reason_words
from quotarium.gui.rows.row import Row
from quotarium.gui.rows.row_view import RowView
from quotarium.gui.translation import in_figures
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel, heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench

if TYPE_CHECKING:
    from quotarium.model.keeping import Backup, Preview


class BackupsDialog(QDialog):
    """`restore_wanted` carries the backup that is to be put back, `backup_wanted` asks for one."""

    restore_wanted = Signal(object)
    backup_wanted = Signal()

    def __init__(self, bench: Workbench, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups of %1").replace("%1", library.stem))
        resize_grown(self, 840, 520)
        self._bench = bench
        self._library = library
        self._backups: tuple[Backup, ...] = ()
        self.list = RowView(self.tr("Backups, newest first"))
        self.list.setObjectName("backupList")
        self.title = heading("", 3)
        self.title.setWordWrap(True)
        self.made = plain_label("", "muted", wrap=True)
        self.label = SectionLabel(self.tr("Putting it back would"))
        self.told = plain_label(wrap=True)
        self.told.setObjectName("backupPreview")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(4)
        self.warning = plain_label(tone="warning", wrap=True)
        self.put_back = button(self.tr("Put back"), "restore", primary=True)
        self.put_back.setObjectName("putBackButton")
        self.now = button(self.tr("Back up now"), "add")
        self.now.setObjectName("backUpNowButton")
        self.now.setEnabled(bench.library is not None)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.put_back.clicked.connect(self._on_put_back)
        self.now.clicked.connect(self.backup_wanted)
        self.look_up()

    def look_up(self) -> None:
        """List what there is now."""
        library, place = self._library, self._bench.settings.backup_folder

        def work() -> tuple[Backup, ...]:
            from quotarium.services.backups import backups_of

            return backups_of(library, place)

        self._bench.run(work, self._show, owner=self, key="backups")

    def _lay_out(self) -> None:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(20, 4, 4, 4)
        box.setSpacing(6)
        box.addWidget(self.title)
        box.addWidget(self.made)
        box.addSpacing(10)
        box.addWidget(self.label)
        box.addWidget(self.told)
        grid = QHBoxLayout()
        grid.addLayout(self._rows)
        grid.addStretch(1)
        box.addLayout(grid)
        box.addWidget(self.warning)
        box.addStretch(1)
        note = self.tr(
            "What the library holds now becomes a backup first, so that this can be undone the "
            "same way."
        )
        self.note = plain_label(note, "muted", wrap=True)
        box.addWidget(self.note)
        box.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.addWidget(self.list, 5)
        line.addWidget(side, 6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.now, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 14)
        outer.setSpacing(12)
        outer.addLayout(line, 1)
        outer.addWidget(buttons)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        size = QLocale().formattedDataSize
        self.list.rows.set_rows(
            [
                Row(id=number, title=moment_words(one.made), facts=reason_words(one.reason),
                    detail=size(one.size))
                for number, one in enumerate(backups)
            ]
        )  # fmt: skip
        for widget in (self.list, self.note, self.put_back):
            widget.setVisible(bool(backups))
        if backups:
            self.list.set_current(0)
        self._on_current()

    def _current(self) -> Backup | None:
        row = self.list.current_id()
        return self._backups[row] if row is not None and row < len(self._backups) else None

    def _on_current(self) -> None:
        chosen = self._current()
        self._clear()
        self.put_back.setEnabled(False)
        if chosen is None:
            self.title.setText(self.tr("There is no backup yet"))
            self.made.setText(
                self.tr("One is made by itself within minutes of a change; or make one now.")
            )
            return
        self.title.setText(moment_words(chosen.made))
        self.made.setText(reason_words(chosen.reason))
        self.told.setText(self.tr("Comparing it with the library…"))
        self.label.show()
        library = self._library

        def work() -> Preview:
            from quotarium.services.backups import preview

            return preview(library, chosen.path)

        self._bench.run(work, self._tell, owner=self, key="backup preview", failed=self._failed)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.told.setText("")
        self.warning.hide()
        self.label.hide()

    def _tell(self, preview: Preview) -> None:
        self.put_back.setEnabled(bool(preview.differences) or not preview.comparable)
        self.told.setVisible(not preview.differences)
        if not preview.comparable:
            self.told.setText(self.tr("bring the library back; as it is, it cannot be read."))
        elif not preview.differences:
            self.told.setText(self.tr("change nothing: it holds what the library holds."))
        for line, one in enumerate(preview.differences):
            told = (
                (self.tr("bring back %1"), one.added),
                (self.tr("take away %1"), one.removed),
                (self.tr("change back %1"), one.changed),
            )
            facts = ", ".join(
                text.replace("%1", in_figures(number)) for text, number in told if number
            )
            self._rows.addWidget(plain_label(kind_words(one.kind)), line, 0)
            self._rows.addWidget(plain_label(facts, "warning" if one.removed else ""), line, 1)
        if preview.missing:
            self.warning.setText(
                self.tr(
                    "The files of %Ln captured copies are gone; their texts are there.",
                    "",
                    preview.missing,
                )
            )
            self.warning.show()

    def _failed(self, error: Exception) -> None:
        self.told.setText("")
        self.label.hide()
        self.warning.setText(sentence_of(error))
        self.warning.show()

    def _on_put_back(self) -> None:
        if (chosen := self._current()) is not None:
            self.restore_wanted.emit(chosen)
            self.accept()
