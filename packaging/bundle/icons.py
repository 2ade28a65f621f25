"""The program's icon as pictures of every size that desktops ask for."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def make(svg: Path, folder: Path) -> None:
    """Draw `svg` into `folder` as NNN.png for each of SIZES, quotarium.ico and quotarium.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    for size in SIZES:
        _save(_drawn(renderer, size), folder / f"{size}.png")
    _save(_drawn(renderer, 256), folder / "quotarium.ico")
    _save(_drawn(renderer, 512), folder / "quotarium.icns")
    del app


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(
            f"{path.name} cannot be drawn: Qt's plugin for this kind of picture is missing."
        )
