"""Looks through a window for text that is cut off, lies on other text, or is hard to see.

What is measured is what is painted (`tests.painted`), so that lists, charts and timelines, which
paint their own text, are measured as labels and buttons are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolTip,
    QWidget,
)

from quotarium.gui.colours import contrast
from tests.painted import Painted, painted

#: The smallest screen that the program is made for.
SCREEN = (1366, 768)
#: The least contrast of text that is not large (WCAG 2.2, 1.4.3 AA).
READABLE = 4.5


_TEXTS = (QPlainTextEdit, QTextEdit)


@dataclass(frozen=True)
class _Seen:
    """A widget with the text it paints."""

    widget: QWidget
    texts: list[Painted]


def faults(root: QWidget, least_contrast: float = READABLE) -> list[str]:
    """Return a sentence for each text that cannot be read as it is shown below a widget."""
    shown = [
        _Seen(one, painted(one))
        for one in root.findChildren(QWidget)
        if one.isVisibleTo(root) and one.width() and not one.visibleRegion().isEmpty()
    ]
    picture = root.grab().toImage()
    found: list[str] = []
    for seen in shown:
        found += _cut(seen)
        found += _not_told_whole(seen)
        found += _on_one_another(seen)
        found += _hard_to_see(seen, root, picture, least_contrast)
    found += _past_their_room(root)
    found += _overlaps([one.widget for one in shown if one.texts])
    if not isinstance(root, QMainWindow) and (
        root.width() > SCREEN[0] or root.height() > SCREEN[1]
    ):
        found.append(f"{_name(root)} is larger than a screen of {SCREEN[0]}×{SCREEN[1]}")
    return list(dict.fromkeys(found))


def _cut(seen: _Seen) -> Iterator[str]:
    widget = seen.widget
    if isinstance(widget, QLineEdit) or isinstance(_scrolled_by(widget), _TEXTS):
        # What is typed may be longer than its field; marked text is painted in pieces.
        return
    room, area = QRectF(widget.rect()), _scrolled_by(widget)
    across = area is None or not area.horizontalScrollBar().maximum()
    for one in seen.texts:
        if area is not None and not one.line.intersects(room):
            continue
        limit = room if one.clip is None else one.clip.intersected(room)
        if across and (
            one.line.left() < limit.left() - 1.5 or one.line.right() > limit.right() + 1.5
        ):
            yield f"{_name(widget)}: “{one.text[:60]}” is cut at the side"
        # A row that is half scrolled away is not a fault.
        at_edge = widget.visibleRegion().boundingRect() != widget.rect()
        at_edge |= area is not None and (
            limit.top() <= room.top() + 1 or limit.bottom() >= room.bottom() - 1
        )
        # Marks above and below letters of a font that stands in reach beyond the line by a little.
        beyond = max(1.0, one.line.height() / 5)
        if not at_edge and (
            one.ink.top() < limit.top() - beyond or one.ink.bottom() > limit.bottom() + beyond
        ):
            yield f"{_name(widget)}: “{one.text[:60]}” is cut above or below"
    if (
        isinstance(area, QScrollArea)
        and (held := area.widget()) is not None
        and held.width() > widget.width() + 1
        and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    ):
        yield f"{_name(held)} is {held.width() - widget.width()} px wider than what shows it"
    parent = widget.parentWidget()
    if (
        seen.texts
        and parent is not None
        and not isinstance(parent.parentWidget(), QAbstractScrollArea)
        and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ):
        yield f"{_name(widget)}: “{seen.texts[0].text[:60]}” sticks out of {type(parent).__name__}"


def _scrolled_by(widget: QWidget) -> QAbstractScrollArea | None:
    """Return the area that scrolls what a widget paints."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return parent
    return None


def _past_their_room(root: QWidget) -> Iterator[str]:
    """Tell of areas whose widget is wider than they are, and that cannot be scrolled that way."""
    for area in root.findChildren(QScrollArea):
        inner = area.widget()
        fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inner is None or not fixed or not area.isVisibleTo(root):
            continue
        if inner.width() > area.viewport().width():
            yield f"{_name(inner)} is wider than the room in which it is scrolled"


def _not_told_whole(seen: _Seen) -> Iterator[str]:
    """Tell of texts that end in … because they do not fit, and that no tooltip tells whole."""
    for one in seen.texts:
        if (
            one.text.rstrip().endswith("…")
            and not _ends_so(seen.widget, one)
            and not _tip(seen, one)
        ):
            yield f"{_name(seen.widget)}: “{one.text[:60]}” is not told whole by a tooltip"


def _ends_so(widget: QWidget, one: Painted) -> bool:
    """Tell whether a text itself ends in …."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().rstrip().endswith("…")
    if isinstance(widget, QComboBox):
        return widget.currentText().endswith("…")
    if isinstance(widget, QLineEdit):
        return (widget.text() or widget.placeholderText()).endswith(one.text.strip())
    area = _scrolled_by(widget)
    if isinstance(area, _TEXTS):
        return True
    if isinstance(area, QAbstractItemView):
        index = area.indexAt(one.line.center().toPoint())
        return str(index.data()).rstrip().endswith(one.text.strip())
    return one.text.strip() == "…"


def _tip(seen: _Seen, one: Painted) -> str:
    """Return what a widget says when the mouse rests on a text."""
    widget = seen.widget
    place = one.line.center().toPoint()
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    told = QToolTip.text()
    QToolTip.hideText()
    return told or widget.toolTip()


def _on_one_another(seen: _Seen) -> Iterator[str]:
    if isinstance(_scrolled_by(seen.widget), _TEXTS):
        return
    for one, other in combinations(seen.texts, 2):
        if _lie_over(one.ink, other.ink):
            yield f"{_name(seen.widget)}: “{one.text[:40]}” and “{other.text[:40]}” overlap"


def _hard_to_see(seen: _Seen, root: QWidget, picture: QImage, least: float) -> Iterator[str]:
    region = seen.widget.visibleRegion()
    for one in seen.texts:
        place = one.ink.toAlignedRect().intersected(seen.widget.rect())
        if not region.contains(place) or place.isEmpty():
            continue
        ground = _ground(picture, place.translated(seen.widget.mapTo(root, QPoint(0, 0))))
        if ground and (found := contrast(one.colour, ground)) < least - 0.05:
            yield (
                f"{_name(seen.widget)}: “{one.text[:40]}” has a contrast of {found:.1f}"
                f" ({one.colour} on {ground})"
            )


def _ground(picture: QImage, place: QRect) -> str:
    """Return the colour that most of a place around letters has."""
    around = place.adjusted(-3, -3, 3, 3).intersected(picture.rect())
    counted = Counter(
        picture.pixel(x, y)
        for y in range(around.top(), around.bottom() + 1, 2)
        for x in range(around.left(), around.right() + 1, 2)
    )
    return f"#{counted.most_common(1)[0][0] & 0xFFFFFF:06x}" if counted else ""


def _overlaps(shown: list[QWidget]) -> list[str]:
    by_parent: dict[int, list[QWidget]] = {}
    for widget in shown:
        if widget.parentWidget() is not None:
            by_parent.setdefault(id(widget.parentWidget()), []).append(widget)
    return [
        f"{_name(one)} and {_name(other)} overlap"
        for widgets in by_parent.values()
        for one, other in combinations(widgets, 2)
        if _lie_over(QRectF(one.geometry()), QRectF(other.geometry()))
        and not one.testAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        and not other.testAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    ]


def _lie_over(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 2 and common.height() > 2


def _name(widget: QWidget) -> str:
    if (area := _scrolled_by(widget)) is not None:
        widget = area
    name = widget.objectName()
    return f"{type(widget).__name__} {name}".strip()
