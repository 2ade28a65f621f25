"""Moments in the words of the user's locale and time zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def day_words(moment: datetime) -> str:
    """Return the day of a moment as it is here: 22 Nov 2026."""
    return QLocale().toString(_here(moment).date(), "d MMM yyyy")


def moment_words(moment: datetime) -> str:
    """Return a moment as it is here, to the minute: 22 Nov 2026, 14:05."""
    return QLocale().toString(_here(moment), "d MMM yyyy, HH:mm")


def _here(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
