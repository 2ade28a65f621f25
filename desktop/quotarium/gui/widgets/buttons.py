"""Buttons whose icon keeps the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from quotarium.gui.icons import icon
from quotarium.gui.theme import theme


def button(text: str, icon_name: str = "", *, primary: bool = False) -> QPushButton:
    """Return a push button; a primary one is in the accent colour."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setAutoDefault(False)
    if icon_name:
        keep_icon(made, icon_name, on_accent=primary)
    return made


def quiet_button(text: str, icon_name: str = "", name: str = "") -> QToolButton:
    """Return a flat button; `name` is its accessible name where it has only an icon."""
    made = QToolButton()
    made.setText(text)
    made.setProperty("quiet", True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if name:
        made.setAccessibleName(name)
        made.setToolTip(name)
    if icon_name:
        made.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if text
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        keep_icon(made, icon_name)
    return made


def action_button(
    action: QAction, icon_name: str = "", *, primary: bool = False, text: str = ""
) -> QPushButton:
    """Return a push button that does an action and is enabled with it."""
    made = button(text or action.text().rstrip("…"), icon_name, primary=primary)
    made.clicked.connect(action.trigger)

    def follow() -> None:
        made.setEnabled(action.isEnabled())

    action.enabledChanged.connect(follow)
    follow()
    keys = action.shortcut().toString()
    made.setToolTip(f"{made.text()} ({keys})" if keys else made.text())
    return made


def keep_icon(made: QAbstractButton, name: str, *, on_accent: bool = False) -> None:
    """Give a button an icon and tint it anew when the colours change."""
    if name:
        _Tinter(made, name, on_accent)


class _Tinter(QObject):
    """Ends with its button, and with it the connection to the theme."""

    def __init__(self, made: QAbstractButton, name: str, on_accent: bool) -> None:
        super().__init__(made)
        self._made = made
        self._name = name
        self._on_accent = on_accent
        made.setIconSize(QSize(16, 16))
        self._tint()
        theme().changed.connect(self._tint)

    def _tint(self) -> None:
        colour = theme().colours.on_accent if self._on_accent else None
        self._made.setIcon(icon(self._name, colour))
