"""How a row is set: which text stands where, and what of it fits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from quotarium.gui import fonts
from quotarium.gui.mirroring import placed
from quotarium.gui.rows.row import Row

MARGIN = 12
ICON = 20
_BEFORE_END = 16


class SetText(NamedTuple):
    """A text of a row: whole, as much as fits, and how and where it is painted."""

    whole: str
    shown: str
    font: QFont
    muted: bool
    room: QRect
    across: Qt.AlignmentFlag
    at_end: bool = False


def lay_out(row: Row, rect: QRect) -> list[SetText]:
    """Set a row in its place: a title, the facts below it, and at the end number and detail."""
    inner = rect.adjusted(MARGIN, MARGIN - 2, -MARGIN - 2, -MARGIN + 2)
    if row.icon:
        inner.setLeft(inner.left() + ICON + 16)
    most = inner.width() // 3
    number, detail = fonts.scaled(-0.5), fonts.scaled(-1.5)
    # Beside a line of its own a number stands in the middle of the row, else in the line's height.
    beside = Qt.AlignmentFlag.AlignTop if row.facts or row.detail else Qt.AlignmentFlag.AlignVCenter
    ends = [
        _cut(row.number, number, False, inner, most, beside, at_end=True),
        _cut(row.detail, detail, True, inner, most, Qt.AlignmentFlag.AlignBottom, at_end=True),
    ]
    title, facts = _kept(ends[0]), _kept(ends[1])
    if not row.facts:
        title = max(title, facts)
    above = Qt.AlignmentFlag.AlignTop if row.facts else Qt.AlignmentFlag.AlignVCenter
    words = [
        _cut(row.title, fonts.scaled(0.5, bold=True), False, inner, inner.width() - title, above),
        _cut(row.facts, fonts.scaled(-1), True, inner, inner.width() - facts,
             Qt.AlignmentFlag.AlignBottom),
    ]  # fmt: skip
    return [one._replace(room=placed(one.room, rect)) for one in (*words, *ends) if one.whole]


def _kept(end: SetText) -> int:
    """Return the width that the end of a line takes from what stands before it."""
    width = QFontMetrics(end.font).horizontalAdvance(end.shown)
    return width + _BEFORE_END if width else 0


def _cut(
    text: str,
    font: QFont,
    muted: bool,
    inner: QRect,
    width: int,
    across: Qt.AlignmentFlag,
    *,
    at_end: bool = False,
) -> SetText:
    whole = " ".join(text.split())
    shown = QFontMetrics(font).elidedText(whole, Qt.TextElideMode.ElideRight, width)
    room = QRect(inner)
    if at_end:
        room.setLeft(inner.right() - width + 1)
    else:
        room.setWidth(width)
    return SetText(whole, shown, font, muted, room, across, at_end)
