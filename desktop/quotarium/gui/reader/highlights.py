"""The grounds behind stretches of the text: what is clipped, looked at, found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from quotarium.gui.reader.marks import Mark
from quotarium.gui.reader.text_map import TextMap
from quotarium.gui.theme import theme

_MOST_SHOWN_FOUND = 300


@dataclass(frozen=True)
class Shown:
    """What is set off besides the marks: a quote, a suggestion's place, the places found."""

    quote_id: int | None = None
    proposal: tuple[int, int] | None = None
    found: Sequence[tuple[int, int]] = ()
    current_found: int = -1


def highlights(
    document: QTextDocument, text_map: TextMap, marks: Sequence[Mark], shown: Shown
) -> list[QTextEdit.ExtraSelection]:
    """Return the grounds of a text; those further down the list lie above."""
    colours = theme().colours
    made = []
    if shown.proposal is not None:
        made.append(_ground(document, text_map, shown.proposal, colours.accent_soft))
    for mark in marks:
        one = _ground(document, text_map, (mark.start, mark.end), colours.highlight)
        if mark.quote_id == shown.quote_id:
            one.format.setFontUnderline(True)
            one.format.setUnderlineColor(QColor(colours.accent))
        made.append(one)
    around = max(0, shown.current_found - _MOST_SHOWN_FOUND // 2)
    for number, place in enumerate(shown.found[around : around + _MOST_SHOWN_FOUND]):
        current = around + number == shown.current_found
        ground = colours.selection if current else colours.accent_soft
        made.append(_ground(document, text_map, place, ground))
    return made


def _ground(
    document: QTextDocument, text_map: TextMap, place: tuple[int, int], ground: str
) -> QTextEdit.ExtraSelection:
    first, last = text_map.positions(*place)
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format.setBackground(QColor(ground))
    return made
