"""What the File menu does for the safety of a library: backups, check, copy, pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quotarium.gui.days import moment_words
from quotarium.gui.keeping.long_work import LongWork
from quotarium.gui.tasks import Lane
from quotarium.gui.translation import in_figures
from quotarium.paths import SUFFIX

if TYPE_CHECKING:
    from quotarium.gui.actions import Handler
    from quotarium.gui.frame import Frame
    from quotarium.model.keeping import Backup, Examined
    from quotarium.services.whole_library import Packed

Told = Callable[[int, int], bool]


class Safekeeping(QObject):
    """One dialog for each; the work is done in the background."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._bench = window.bench
        self._long = LongWork(window.bench, window)

    def handlers(self) -> dict[str, Handler]:
        """Return what is done for actions of the table, by their ids."""
        return {
            "library.backups": self.show_backups,
            "library.check": self.check,
            "library.copy": self._copy,
            "library.pack": self._pack,
            "library.unpack": self._unpack,
        }

    # Backups.

    def show_backups(self) -> None:
        """Show the backups of the library that is open, or that could not be opened."""
        from quotarium.gui.keeping.backups_dialog import BackupsDialog

        library = self._bench.place
        if library is None:
            self._bench.told.emit(self.tr("Open a library first."))
            return
        dialog = BackupsDialog(self._bench, library, self._window)
        dialog.restore_wanted.connect(self._restore)
        dialog.backup_wanted.connect(lambda: self._back_up(dialog.look_up))
        dialog.open()

    def _back_up(self, then: Callable[[], None]) -> None:
        library, settings = self._bench.library, self._bench.settings
        if library is None:
            return

        def work(_: Told) -> Path:
            from quotarium.services.backups import backup_now

            return backup_now(library, settings.backups, settings.backup_folder)

        self._long.start(self.tr("Backing up…"), Lane.KEEP, work, lambda _: then())

    def _restore(self, backup: Backup) -> None:
        bench, place = self._bench, self._bench.place
        if place is None:
            return

        def work() -> Path | None:
            from quotarium.services.backups import restore

            return restore(place, backup.path)

        def done(_: Path | None) -> None:
            told = self.tr("Put back the backup of %1; what was there before is a backup now.")
            text = told.replace("%1", moment_words(backup.made))
            bench.open_library(place, lambda: bench.told.emit(text))

        def failed(error: Exception) -> None:
            bench.open_library(place, lambda: bench.report(error))

        # Nobody may read the library while its database is exchanged.
        bench.set_down(lambda: bench.tasks.start(Lane.WRITE, work, done, failed, owner=self))

    # Checking.

    def check(self) -> None:
        """Look the library over, and show what is found."""
        library, place = self._bench.library, self._bench.settings.backup_folder
        if library is None:
            return

        def work(told: Told) -> Examined:
            from quotarium.services.examining import examine

            return examine(library, place, told)

        self._long.start(self.tr("Checking the library…"), Lane.WRITE, work, self._show_found)

    def _show_found(self, found: Examined) -> None:
        from quotarium.gui.keeping.check_dialog import CheckDialog
        from quotarium.services.examining import MENDABLE

        if not found.findings:
            told = self.tr("%1 quotes and %2 captured files checked: nothing is wrong.")
            told = told.replace("%1", in_figures(found.quotes)).replace(
                "%2", in_figures(found.files)
            )
            self._bench.told.emit(told)
            return
        from_elsewhere = self._bench.settings.backup_folder is not None
        mendable = from_elsewhere or any(one.fault in MENDABLE for one in found.findings)
        dialog = CheckDialog(found, mendable, self._window)
        dialog.repair_wanted.connect(self._mend)
        dialog.open()

    def _mend(self) -> None:
        library, place = self._bench.library, self._bench.settings.backup_folder
        if library is None:
            return

        def work(_: Told) -> Examined:
            from quotarium.services.examining import mend

            return mend(library, place)

        def done(found: Examined) -> None:
            # What was set right may not be there for an older step to undo.
            self._bench.history.clear()
            # What is shown may have pointed at what is gone.
            self._bench.library_opened.emit()
            self._show_found(found)

        self._long.start(self.tr("Repairing the library…"), Lane.WRITE, work, done)

    # Taking it elsewhere.

    def _copy(self) -> None:
        library = self._bench.library
        if library is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy of the library"),
            str(library.path.with_name(self.tr("Copy of %1").replace("%1", library.path.name))),
            self.tr("Quotarium libraries (*%1)").replace("%1", SUFFIX),
        )
        if not name:
            return

        def work(told: Told) -> Path:
            from quotarium.services.whole_library import save_copy

            return save_copy(library, Path(name), told)

        self._long.start(self.tr("Copying the library…"), Lane.KEEP, work, self._tell_where)

    def _pack(self) -> None:
        library = self._bench.library
        if library is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Pack the library into one file"),
            str(library.path.with_suffix(".zip")),
            self.tr("Packed libraries (*.zip)"),
        )
        if not name:
            return

        def work(told: Told) -> Packed:
            from quotarium.services.whole_library import export_zip

            return export_zip(library, Path(name), told)

        self._long.start(self.tr("Packing the library…"), Lane.KEEP, work, self._tell_packed)

    def _unpack(self) -> None:
        zipped, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a packed library"), "", self.tr("Packed libraries (*.zip)")
        )
        if not zipped:
            return
        packed = Path(zipped)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where to keep the library"),
            str(packed.with_suffix(SUFFIX)),
            self.tr("Quotarium libraries (*%1)").replace("%1", SUFFIX),
        )
        if not name:
            return

        def work(told: Told) -> Path:
            from quotarium.services.whole_library import import_zip

            return import_zip(packed, Path(name), told)

        self._long.start(
            self.tr("Unpacking the library…"), Lane.KEEP, work, self._bench.open_library
        )

    def _tell_packed(self, made: Packed) -> None:
        if not made.left_out:
            self._tell_where(made.path)
            return
        told = self.tr(
            "Saved as %1, without %Ln captured files that were changed: "
            "File, Check the library… says which.",
            "",
            made.left_out,
        )
        self._window.banner.tell(told.replace("%1", str(made.path)), problem=True)

    def _tell_where(self, made: Path) -> None:
        self._bench.told.emit(self.tr("Saved as %1").replace("%1", str(made)))
