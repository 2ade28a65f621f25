"""How a document looks: its fonts and measures, on the screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from quotarium.gui import fonts
from quotarium.gui.theme import theme

#: How much larger than the body (in points) a heading is, by its level; 0 is the title.
_STEPS = {0: 7.0, 1: 4.5, 2: 2.5, 3: 1.0}
_PAPER_POINTS = 11.0


@dataclass(frozen=True)
class Looks:
    """Fonts in points, lengths in pixels of 1/96 inch."""

    body: QFont
    ink: QColor
    muted: QColor
    rule: QColor
    indent: float = 26

    def text(self, smaller: float = 0, *, bold: bool = False) -> QTextCharFormat:
        """Return the format of running text, so many points smaller than the body."""
        made = QTextCharFormat()
        font = QFont(self.body)
        font.setPointSizeF(font.pointSizeF() - smaller)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        made.setFont(font)
        made.setForeground(self.muted if smaller else self.ink)
        return made

    def heading(self, level: int) -> QTextCharFormat:
        """Return the format of a heading."""
        made = self.text(-_STEPS.get(level, 1.0), bold=True)
        made.setForeground(self.ink)
        return made


def screen() -> Looks:
    """Return the looks of a preview in the colours of the theme."""
    colours = theme().colours
    return Looks(
        body=fonts.serif(0.5),
        ink=QColor(colours.ink),
        muted=QColor(colours.muted),
        rule=QColor(colours.line),
    )


def paper() -> Looks:
    """Return the looks of a printed page; may be asked from any thread."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.Serif)
    family = fonts.best_family(fonts.SERIF, QFontDatabase.families())
    font.setFamilies([family, "serif"] if family else ["serif"])
    font.setPointSizeF(_PAPER_POINTS)
    # The advance widths of the outlines, not those of some screen's pixels.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return Looks(
        body=font,
        ink=QColor("#000000"),
        muted=QColor("#404040"),
        rule=QColor("#a6a6a6"),
        indent=32,
    )
