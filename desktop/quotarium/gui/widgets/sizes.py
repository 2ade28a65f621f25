"""Sizes that grow with the type, as far as the screen allows."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from quotarium.gui import fonts
from quotarium.gui.widgets.labels import plain_tip

#: What a line of text needs beside its letters: frame and padding, in pixels.
_AROUND = 22
#: On smaller screens windows are larger than the screen, as they could not be used otherwise.
_LEAST = (1300, 700)
_OWN_TIP = "hintTip"


def resize_grown(window: QWidget, width: int, height: int, *, least: int = 0) -> None:
    """Give a window a size meant for the usual type; larger type makes it larger.

    `least` is the width that what is in it has, in pixels, if that is known.
    """
    screen = window.screen().availableSize()
    room = (max(screen.width() - 20, _LEAST[0]), max(screen.height() - 60, _LEAST[1]))
    wide = max(fonts.grown(width), least)
    window.resize(min(wide, room[0]), min(fonts.grown(height), room[1]))


def tell_whole(edit: QLineEdit, text: str) -> None:
    """Tell by a tooltip what a field has no room for; an empty text takes that tooltip away."""
    told = edit.property(_OWN_TIP)
    if text and (told or not edit.toolTip()):
        if told != text:
            edit.setToolTip(plain_tip(text))
            edit.setProperty(_OWN_TIP, text)
    elif told and edit.text():
        edit.setToolTip("")
        edit.setProperty(_OWN_TIP, "")


def tell_hint(edit: QLineEdit) -> None:
    """Tell a field's hint by a tooltip while there is no room for it in the field."""
    hint = edit.placeholderText()
    cut = edit.fontMetrics().horizontalAdvance(hint) > edit.width() - _AROUND
    if cut and not edit.toolTip():
        edit.setToolTip(plain_tip(hint))
        edit.setProperty(_OWN_TIP, hint)
    elif edit.property(_OWN_TIP):
        edit.setToolTip(plain_tip(hint) if cut else "")
        edit.setProperty(_OWN_TIP, hint if cut else "")
