"""Asking where a picture is to be saved, and writing it in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from quotarium.errors import OutputError
from quotarium.gui.drawing.files import PictureFormat, picture_bytes
from quotarium.gui.translation import tr
from quotarium.gui.workbench import Workbench
from quotarium.model.drawing import Drawing

_SUFFIXES = tuple(f".{one.value}" for one in PictureFormat)


def save_picture(parent: QWidget, bench: Workbench, drawing: Drawing, name: str) -> None:
    """Ask for a file and write the picture; its suffix says as what."""
    filters = {
        tr("Picture (*.png)"): ".png",
        tr("Drawing, to be edited (*.svg)"): ".svg",
        tr("PDF (*.pdf)"): ".pdf",
    }
    safe = "".join("-" if sign in '\\/:*?"<>|' else sign for sign in name).strip() or "timeline"
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Save the picture"), f"{safe}.png", ";;".join(filters)
    )
    if chosen:
        path = Path(chosen)
        known = path.suffix.casefold() in _SUFFIXES
        write_picture(bench, drawing, path if known else Path(chosen + filters.get(kind, ".png")))


def write_picture(bench: Workbench, drawing: Drawing, path: Path) -> None:
    """Write a picture in the background; raises nothing, what goes wrong is reported."""
    suffix = path.suffix.casefold()
    if suffix not in _SUFFIXES:
        bench.report(OutputError(path, tr("end its name in .png, .svg or .pdf.")))
        return
    format_ = PictureFormat(suffix.removeprefix("."))

    def work() -> None:
        from quotarium.services.exporting import write_export

        write_export(path, picture_bytes(drawing, format_))

    told = tr("Saved %1.").replace("%1", path.name)
    bench.run(work, lambda _: bench.told.emit(told))
