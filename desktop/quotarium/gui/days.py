"""Moments and dates in the words of the window's language, moments in the user's time zone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from quotarium.gui.translation import spoken

if TYPE_CHECKING:
    from quotarium.model.dates import Edtf
    from quotarium.model.dates.readable import Style


def day_words(moment: datetime) -> str:
    """Return the day of a moment as it is here: 22 Nov 2026."""
    return QLocale().toString(_here(moment).date(), "d MMM yyyy")


def moment_words(moment: datetime) -> str:
    """Return a moment as it is here, to the minute: 22 Nov 2026, 14:05."""
    return QLocale().toString(_here(moment), "d MMM yyyy, HH:mm")


def edtf_words(date: Edtf, style: Style = "compact") -> str:
    """Return a date in the language of the window and with its digits: 15. März 2025, ١٥ مارس ٢٠٢٥.

    What has no words stays EDTF, as it is written everywhere.
    """
    from quotarium.model.dates import readable

    words = readable(date, spoken(), style)
    zero = QLocale().zeroDigit()
    if zero == "0" or words == str(date):
        return words
    return words.translate({ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)})


def _here(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
