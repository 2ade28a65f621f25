"""Tells by a tooltip what there was no room to paint."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from quotarium.gui.widgets.labels import plain_tip


def tell_cut(event: QHelpEvent, widget: QWidget, texts: Iterable[tuple[str, str]]) -> bool:
    """Show those texts of (whole, as painted) that were cut; hide the tooltip if none was."""
    cut = [whole for whole, shown in texts if shown != whole]
    if not cut:
        QToolTip.hideText()
        return False
    QToolTip.showText(event.globalPos(), plain_tip("\n".join(cut)), widget)
    return True
