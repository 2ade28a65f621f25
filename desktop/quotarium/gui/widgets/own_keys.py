"""Keys that a widget keeps for itself although they are shortcuts of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

DELETING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


def claims_deleting(event: QEvent) -> bool:
    """Claim the keys that remove a chip, which else would throw away the quote."""
    claimed = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in DELETING
        and not event.modifiers()
    )
    if claimed:
        event.accept()
    return claimed
