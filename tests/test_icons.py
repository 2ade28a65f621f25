"""The icon set: complete, drawn by one hand, and visible at the sizes in which it is used."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from quotarium.paths import resource

ICONS = resource("icons")
SVG = "{http://www.w3.org/2000/svg}"
GROUPS = {
    "navigation": [
        "inbox",
        "quotes",
        "sources",
        "speakers",
        "timeline",
        "project",
        "saved-search",
        "tag",
        "settings",
    ],
    "moving": [
        "chevron-left",
        "chevron-right",
        "chevron-down",
        "chevron-up",
        "close",
        "search",
        "help",
        "link",
    ],
    "doing": ["add", "clip", "copy", "paste", "edit", "export", "undo", "redo", "trash", "restore"],
    "showing": ["check", "warning", "unknown", "sun", "moon", "keyboard"],
    "things": ["book-open", "calendar", "file", "folder-open", "organisation", "person"],
}
NAMES = sorted(name for names in GROUPS.values() for name in names)
PEN = {
    "viewBox": "0 0 20 20",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.5",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
EVERY_ICON = pytest.mark.parametrize("name", NAMES)


def _render(path: Path, size: int) -> QImage:
    drawing = path.read_text(encoding="utf-8").replace("currentColor", "#000000")
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _ink(image: QImage) -> list[tuple[int, int]]:
    size = image.width()
    places = ((x, y) for x in range(size) for y in range(size))
    return [(x, y) for x, y in places if image.pixelColor(x, y).alpha() > 127]


def test_the_set_is_complete_and_holds_nothing_else() -> None:
    assert {path.stem for path in ICONS.glob("*.svg")} == {*NAMES, "quotarium"}


@EVERY_ICON
def test_an_icon_is_drawn_with_the_one_pen(name: str) -> None:
    root = ET.parse(ICONS / f"{name}.svg").getroot()
    assert {key: root.get(key) for key in PEN} == PEN
    assert {child.tag for child in root} <= {SVG + "path", SVG + "circle", SVG + "rect"}
    own_pens = {"fill", "stroke", "stroke-width", "style"}
    assert not any(own_pens & set(child.attrib) for child in root)


@EVERY_ICON
def test_an_icon_fills_its_box_and_stays_inside_it(name: str) -> None:
    ink = _ink(_render(ICONS / f"{name}.svg", 80))
    for axis in (0, 1):
        low, high = min(p[axis] for p in ink), max(p[axis] for p in ink)
        assert low >= 4
        assert high <= 75
    widest = max(max(p[axis] for p in ink) - min(p[axis] for p in ink) for axis in (0, 1))
    assert widest >= 40


@EVERY_ICON
def test_an_icon_is_centred(name: str) -> None:
    ink = _ink(_render(ICONS / f"{name}.svg", 80))
    for axis in (0, 1):
        middle = (min(p[axis] for p in ink) + max(p[axis] for p in ink)) / 2
        assert abs(middle - 39.5) <= 4, f"{middle - 39.5:+.1f} on axis {axis}"


def test_no_two_icons_look_alike() -> None:
    seen = {name: set(_ink(_render(ICONS / f"{name}.svg", 20))) for name in NAMES}
    for number, one in enumerate(NAMES):
        for other in NAMES[number + 1 :]:
            shared, whole = seen[one] & seen[other], seen[one] | seen[other]
            assert len(shared) < 0.8 * len(whole), (one, other)


@pytest.mark.parametrize("size", [16, 20, 32, 256])
def test_the_mark_reads_at_every_size(size: int) -> None:
    image = _render(ICONS / "quotarium.svg", size)
    assert image.pixelColor(0, 0).alpha() < 128, "the plate's corners are cut"
    row = int(size * 0.36)
    reds = [image.pixelColor(x, row) for x in range(size)]
    dark = "".join("#" if colour.lightness() < 140 else "." for colour in reds)
    stripes = [stripe for stripe in dark.split(".") if stripe]
    assert len(stripes) == 4, f"frame, mark, mark, frame: {dark}"
