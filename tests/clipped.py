"""Looks through a window for text that is cut off, sticks out or lies on other text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from quotarium.gui.widgets.chip import Chip
from quotarium.gui.widgets.labels import ElidedLabel

#: The smallest screen that the program is made for.
SCREEN = (1366, 768)


def faults(root: QWidget) -> list[str]:
    """Return a sentence for each text that cannot be read as it is shown below a widget."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisibleTo(root) and one.width()]
    found = [said for one in shown for said in _faults_of(one)]
    found += _overlaps(shown)
    if not isinstance(root, QMainWindow) and (
        root.width() > SCREEN[0] or root.height() > SCREEN[1]
    ):
        found.append(f"{_name(root)} is larger than a screen of {SCREEN[0]}×{SCREEN[1]}")
    return found


def _faults_of(widget: QWidget) -> Iterator[str]:
    if (text := _text(widget)) and not _is_told_whole(widget):
        need, room = _needed(widget, text), widget.contentsRect()
        if need[0] > room.width() + 1:
            yield f"{_name(widget)}: “{text[:60]}” needs {need[0]} px of {room.width()}"
        if need[1] > room.height() + 1:
            yield f"{_name(widget)}: “{text[:60]}” needs a height of {need[1]} of {room.height()}"
    parent = widget.parentWidget()
    if (
        text
        and parent is not None
        and not isinstance(parent.parentWidget(), QAbstractScrollArea)
        and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ):
        yield f"{_name(widget)}: “{text[:60]}” sticks out of {type(parent).__name__}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return "" if widget.isEditable() else widget.currentText()
    if isinstance(widget, QLineEdit):
        # What is typed may be longer; what asks for it must be read.
        return "" if widget.text() else widget.placeholderText()
    return ""


def _is_told_whole(widget: QWidget) -> bool:
    """Tell whether a text that does not fit ends in … and is told by a tooltip."""
    if isinstance(widget, ElidedLabel):
        return True
    if isinstance(widget, Chip | QLineEdit | QComboBox):
        # Painted with an ellipsis by the program, or by Qt.
        return bool(widget.toolTip())
    text = _text(widget).replace("&&", "&")
    return bool(widget.toolTip()) and (text.endswith("…") or widget.toolTip() in text)


def _needed(widget: QWidget, text: str) -> tuple[int, int]:
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            longest = max(metrics.horizontalAdvance(word) for word in text.split() or [""])
            around = widget.height() - widget.contentsRect().height()
            return longest, max(widget.heightForWidth(widget.width()) - around, 0)
        hint = widget.sizeHint()
        margins = widget.contentsMargins()
        frame = margins.left() + margins.right()
        return hint.width() - frame, hint.height() - margins.top() - margins.bottom()
    plain = re.sub(r"&(.)", r"\1", text).partition("\t")[0]
    width = max(metrics.horizontalAdvance(line) for line in plain.split("\n"))
    if isinstance(widget, QAbstractButton):
        if widget.property("elided"):
            return 0, 0
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        only_icon = (
            getattr(widget, "toolButtonStyle", lambda: None)()
            is Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        width = icon if only_icon else width + icon
    elif isinstance(widget, QComboBox):
        width += 30
    else:
        width += 12
    return width, metrics.height() * (plain.count("\n") + 1) - 2


def _overlaps(shown: list[QWidget]) -> list[str]:
    by_parent: dict[int, list[QWidget]] = {}
    for widget in shown:
        if _text(widget) and widget.parentWidget() is not None:
            by_parent.setdefault(id(widget.parentWidget()), []).append(widget)
    return [
        f"{_name(one)} “{_text(one)[:40]}” and {_name(other)} “{_text(other)[:40]}” overlap"
        for widgets in by_parent.values()
        for one, other in combinations(widgets, 2)
        if _lie_over(one.geometry(), other.geometry())
    ]


def _lie_over(one: QRect, other: QRect) -> bool:
    common = one.intersected(other)
    return common.width() > 2 and common.height() > 2


def _name(widget: QWidget) -> str:
    name = widget.objectName()
    return f"{type(widget).__name__} {name}".strip()
