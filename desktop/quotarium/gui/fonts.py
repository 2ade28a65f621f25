"""The two families of type: a serif for words that were said, a sans for the program."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

SANS = ("Inter", "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", "Noto Sans", "DejaVu Sans")
SERIF = ("Noto Serif", "Charter", "Source Serif 4", "Georgia", "Cambria", "DejaVu Serif")
_LEAST_POINTS = 10.0

#: What the user chose for reading; empty for the best there is.
_chosen: list[str] = []


def choose_serif(family: str) -> None:
    """Set what was said and what is read in this family from now on; "" for the best there is."""
    _chosen[:] = [family] if family else []


def best_family(wanted: Sequence[str], present: Collection[str]) -> str | None:
    """Return the first of the wanted families that is present."""
    return next((family for family in wanted if family in present), None)


def sans(points: float | None = None) -> QFont:
    """Return the program's font; without a size, the system's or 10 pt, whichever is larger."""
    font = QFont(QApplication.font())
    family = best_family(SANS, QFontDatabase.families())
    if family:
        font.setFamilies([family, "sans-serif"])
    font.setPointSizeF(points or max(font.pointSizeF(), _LEAST_POINTS))
    return font


def _stepped(font: QFont, steps: float) -> float:
    # A step is a tenth of the usual size, so that all grows alike where the type is larger.
    return font.pointSizeF() * (1 + steps / _LEAST_POINTS)


def grown(pixels: int) -> int:
    """Return a width or height that was meant for the usual type, for type that is larger."""
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / _LEAST_POINTS))


def serif(steps: float = 1.0) -> QFont:
    """Return the font for words that were said, `steps` tenths larger than the program's."""
    family = best_family((*_chosen, *SERIF), QFontDatabase.families())
    font = QFont()
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setFamilies([family, "serif"] if family else ["serif"])
    font.setPointSizeF(_stepped(QApplication.font(), steps))
    return font


def scaled(steps: float, *, bold: bool = False) -> QFont:
    """Return the program's font, `steps` tenths larger or smaller."""
    font = QFont(QApplication.font())
    font.setPointSizeF(_stepped(font, steps))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
