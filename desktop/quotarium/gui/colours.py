"""The sets of colours, light, dark and of high contrast, named by what they are for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Colours:
    """Colours by purpose; every text colour is legible (4.5:1) on every ground it is used on."""

    dark: bool
    paper: str
    panel: str
    card: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    chip: str
    hover: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    highlight: str
    selection: str
    #: The thickness of the frame around what has the focus, in pixels.
    focus: int = 1

    def indicator_palette(self) -> QPalette:
        """Return the palette of boxes and buttons to tick.

        Fusion draws their frames somewhat darker than the window, which nobody sees in the dark.
        """
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self.muted).lighter(140))
        return palette

    def palette(self) -> QPalette:
        """Return the Fusion palette made of these colours."""
        role = QPalette.ColorRole
        palette = QPalette()
        for which, name in (
            (role.Window, self.paper),
            (role.WindowText, self.ink),
            (role.Base, self.card),
            (role.AlternateBase, self.panel),
            (role.Text, self.ink),
            (role.Button, self.card),
            (role.ButtonText, self.ink),
            (role.BrightText, self.on_accent),
            (role.ToolTipBase, self.card),
            (role.ToolTipText, self.ink),
            (role.Highlight, self.selection),
            (role.HighlightedText, self.ink),
            (role.Link, self.accent),
            (role.LinkVisited, self.accent),
            (role.Accent, self.accent),
            (role.PlaceholderText, self.muted),
            (role.Light, self.card),
            (role.Midlight, self.line),
            (role.Mid, self.line),
            (role.Dark, self.line),
            (role.Shadow, self.line),
        ):
            palette.setColor(which, QColor(name))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(self.muted))
        return palette


LIGHT = Colours(
    dark=False,
    paper="#faf8f5",
    panel="#f3efe9",
    card="#ffffff",
    line="#e4ded4",
    ink="#1f1d1a",
    muted="#6b645d",
    accent="#7a2e2e",
    accent_hover="#8f3838",
    on_accent="#ffffff",
    accent_soft="#f3e4e2",
    chip="#efe7dc",
    hover="#ebe5dc",
    good="#25654a",
    good_soft="#e0efe7",
    warning="#835800",
    warning_soft="#fbeed3",
    highlight="#fbe9a9",
    selection="#cfdcf3",
)

DARK = Colours(
    dark=True,
    paper="#1c1b19",
    panel="#23211f",
    card="#2a2825",
    line="#3a3733",
    ink="#ece7df",
    muted="#aca499",
    accent="#d98b7f",
    accent_hover="#e59c90",
    on_accent="#1c1b19",
    accent_soft="#402e2a",
    chip="#38342f",
    hover="#2f2c29",
    good="#7fc4a0",
    good_soft="#20392e",
    warning="#e0b45a",
    warning_soft="#3d321a",
    highlight="#5c4f1d",
    selection="#37496b",
)


#: Light on black, with bright outlines: every text at 7:1 or more.
CONTRAST = Colours(
    dark=True,
    paper="#000000",
    panel="#000000",
    card="#000000",
    line="#c8c8c8",
    ink="#ffffff",
    muted="#e0e0e0",
    accent="#ffd83d",
    accent_hover="#ffe680",
    on_accent="#000000",
    accent_soft="#332b00",
    chip="#262626",
    hover="#2b2b2b",
    good="#7dffb0",
    good_soft="#00280f",
    warning="#ffc23d",
    warning_soft="#2e1f00",
    highlight="#4a4000",
    selection="#00408a",
    focus=3,
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
