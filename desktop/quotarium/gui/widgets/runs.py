"""Writes formatted runs into a text view, by formats and never as markup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor


class Styled(Protocol):
    """A stretch of text in one face."""

    @property
    def text(self) -> str: ...
    @property
    def italic(self) -> bool: ...
    @property
    def bold(self) -> bool: ...
    @property
    def small_caps(self) -> bool: ...
    @property
    def superscript(self) -> bool: ...
    @property
    def subscript(self) -> bool: ...
    @property
    def underline(self) -> bool: ...


def write_runs(cursor: QTextCursor, runs: Iterable[Styled]) -> None:
    """Write runs where the cursor is."""
    base = cursor.charFormat()
    for run in runs:
        cursor.insertText(run.text, _format(base, run))
    cursor.setCharFormat(base)


def _format(base: QTextCharFormat, run: Styled) -> QTextCharFormat:
    made = QTextCharFormat(base)
    made.setFontItalic(run.italic)
    made.setFontUnderline(run.underline)
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if run.small_caps:
        made.setFontCapitalization(QFont.Capitalization.SmallCaps)
    if run.superscript:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif run.subscript:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return made
