"""Settings of libraries: where they go, how long the Trash keeps, backups."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotarium.gui.actions import Actions
from quotarium.gui.preferences.folder_field import FolderField
from quotarium.gui.preferences.section import Section
from quotarium.gui.widgets.buttons import action_button
from quotarium.gui.widgets.flow import FlowLayout
from quotarium.gui.widgets.labels import ElidedLabel, plain_label
from quotarium.gui.widgets.number_field import NumberField
from quotarium.gui.workbench import Workbench


class Libraries(Section):
    """Where the library lies, where new ones go, and when the Trash is emptied."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, self.tr("Library"))
        self.place = ElidedLabel()
        self.row(self.tr("Open now"), self.place)
        name = self.tr("Folder for new libraries")
        self.folder = FolderField(name, self.tr("your documents"))
        self.folder.setObjectName("libraryFolder")
        self.row(name, self.folder)
        self.trash = NumberField(self.tr("Empty the Trash after"), "trashDays", 3650)
        self.trash.setSpecialValueText(self.tr("never by itself"))
        self.trash.setSuffix(self.tr(" days"))
        self.row(self.tr("Empty the Trash after"), self.trash)
        self._grid.setAlignment(self.trash, Qt.AlignmentFlag.AlignLeft)
        self.folder.chosen.connect(lambda path: self.keep(library_folder=path))
        self.trash.valueChanged.connect(lambda days: self.keep(trash_days=days))

    def follow(self) -> None:
        library, settings = self.bench.library, self.bench.settings
        self.place.setText(str(library.path) if library else self.tr("No library is open."))
        self.folder.set_path(settings.library_folder)
        self.trash.setValue(settings.trash_days)


class Backups(Section):
    """Where backups go, how many stay, and a way to them."""

    def __init__(self, bench: Workbench, actions: Actions) -> None:
        super().__init__(bench, self.tr("Backups"))
        name = self.tr("Folder for backups")
        self.folder = FolderField(name, self.tr("in the library itself"))
        self.folder.setObjectName("backupFolder")
        self.row(
            name,
            self.folder,
            self.tr("A folder on another disk also helps when this one is lost."),
        )
        self.numbers: dict[str, NumberField] = {}
        numbers = QVBoxLayout()
        line = FlowLayout(gap=10)
        numbers.addLayout(line)
        for key, text, most in (
            ("hours", self.tr("Last hours"), 48),
            ("days", self.tr("Last days"), 60),
            ("weeks", self.tr("Last weeks"), 52),
            ("months", self.tr("Last months"), 120),
        ):
            name = self.tr("Backups kept: %1").replace("%1", text)
            self.numbers[key] = field = NumberField(name, f"backup_{key}", most)
            field.valueChanged.connect(self._on_number)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(plain_label(text, "muted"))
            column.addWidget(field)
            line.addWidget(holder)
        self.row(
            self.tr("One is kept for each of the"),
            numbers,
            self.tr("A backup is made when something changed, at most once an hour."),
        )
        show = action_button(actions["library.backups"], "restore", text=self.tr("Show backups…"))
        self.row("", show)
        self._grid.setAlignment(show, Qt.AlignmentFlag.AlignLeft)
        self.folder.chosen.connect(lambda path: self.keep(backup_folder=path))

    def follow(self) -> None:
        settings = self.bench.settings
        self.folder.set_path(settings.backup_folder)
        for key, field in self.numbers.items():
            field.blockSignals(True)
            field.setValue(getattr(settings.backups, key))
            field.blockSignals(False)

    def _on_number(self, _: int) -> None:
        from quotarium.model.keeping import Generations

        wanted = {key: field.value() for key, field in self.numbers.items()}
        self.keep(backups=Generations(**wanted))
