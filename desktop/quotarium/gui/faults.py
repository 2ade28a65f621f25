"""Errors in words: a calm sentence for the world's fault, a report to copy for ours."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quotarium import __version__, errors
from quotarium.gui.translation import translated
from quotarium.gui.widgets.labels import heading, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.marking import tr

#: The label and the action of the next step, by the kind of error.
_STEPS: tuple[tuple[type[errors.WorldError], str, str], ...] = (
    (errors.LibraryMissing, tr("Open another library…"), "library.open"),
    (errors.LibraryExists, tr("Open another library…"), "library.open"),
    (errors.LibraryDamaged, tr("Backups…"), "library.backups"),
    (errors.BackupDamaged, tr("Backups…"), "library.backups"),
    (errors.LibraryError, tr("Open another library…"), "library.open"),
    (errors.StyleError, tr("Settings"), "go.settings"),
    (errors.Offline, tr("Settings"), "go.settings"),
)


def next_step(error: errors.WorldError) -> tuple[str, str] | None:
    """Return the text and the action id of a next step, where one action helps."""
    if isinstance(error, errors.LibraryFull):
        return None  # room is made outside
    for kind, text, action in _STEPS:
        if isinstance(error, kind):
            return translated(text), action
    return None


def sentence_of(error: Exception) -> str:
    """Return what went wrong in the language of the window, ending with a next step."""
    return translated(error.said) if isinstance(error, errors.WorldError) else str(error)


def report_of(error: BaseException) -> str:
    """Return what a maintainer needs, without the user's words or paths of the user's folder."""
    lines = [
        f"Quotarium {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        "",
        *(line.rstrip("\n") for line in traceback.format_exception(error)),
    ]
    return "\n".join(lines)


class FaultDialog(QDialog):
    """Says that the program is at fault, and gives the report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in Quotarium"))
        resize_grown(self, 640, 420)
        self.text = QPlainTextEdit(report_of(error))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setProperty("field", True)
        copy = QPushButton(self.tr("Copy the report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(heading(self.tr("Something went wrong in Quotarium"), 3))
        box.addWidget(
            plain_label(
                self.tr(
                    "This is the program's fault, not yours. What was kept before is safe, and "
                    "you can go on working. Please send this report to its makers."
                ),
                wrap=True,
            )
        )
        box.addWidget(self.text, 1)
        box.addWidget(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
