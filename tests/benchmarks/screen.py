"""A screen for benchmarks that nobody sees, without what it says of itself."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

#: Said by the offscreen platform whenever a window of its own (a list of completions) is sized.
_NOISE = "This plugin does not support propagateSizeHints()"


def use_no_screen() -> None:
    """Draw into memory; call it before the application is made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_told)


def _told(_kind: QtMsgType, _place: QMessageLogContext, text: str) -> None:
    if text != _NOISE:
        sys.stderr.write(f"{text}\n")
