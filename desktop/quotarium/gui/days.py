"""Moments in the words of the user's locale and time zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def day_words(moment: datetime) -> str:
    """Return the day of a moment as it is here: 22 Nov 2026."""
    here = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(here.date(), "d MMM yyyy")
