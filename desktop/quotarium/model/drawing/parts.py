"""The parts of a picture. Lengths are pixels, y grows downwards, colours are names of a palette."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple, TypeAlias

Dash: TypeAlias = Literal["", "dotted", "dashed", "long"]
Anchor: TypeAlias = Literal["start", "middle", "end"]
Place: TypeAlias = tuple[float, float]
Curve4: TypeAlias = tuple[Place, Place, Place, Place]


class Box(NamedTuple):
    """A rectangle, its corners rounded by `radius`."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    alpha: float = 1.0
    radius: float = 0.0
    stroke: str = ""


class Line(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thickness: float = 1.0
    dash: Dash = ""


class Curve(NamedTuple):
    """A cubic Bézier curve through four points, with an arrow at its end where wanted."""

    points: Curve4
    colour: str
    thickness: float = 1.5
    dash: Dash = ""
    arrow: bool = False

    def at(self, share: float) -> Place:
        """Return the point of the curve at a share of it, 0 to 1."""
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = self.points
        rest = 1 - share
        a, b, c, d = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
        return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3

    def cut(self, side: Literal[0, 1], low: float, high: float) -> Curve | None:
        """Return the piece between two places across (side 0) or down (1); None where none is.

        The curve is to go one way only on that side.
        """
        falls = self.points[0][side] > self.points[3][side]
        first = self._reaches(side, high if falls else low, falls)
        last = self._reaches(side, low if falls else high, falls)
        if first == 0.0 and last == 1.0:
            return self
        if first >= last:
            return None
        points = _piece(self.points, first, last)
        return self._replace(points=points, arrow=self.arrow and last == 1.0)

    def _reaches(self, side: Literal[0, 1], place: float, falls: bool) -> float:
        """Return the share of the curve at which it reaches a place, 0 or 1 beyond its ends."""
        low, high = 0.0, 1.0
        a, b, c, d = (point[side] for point in self.points)
        if (a < place) == falls or a == place:
            return low
        if (d > place) == falls or d == place:
            return high
        for _ in range(12):
            middle = (low + high) / 2
            rest = 1 - middle
            there = rest * rest * (rest * a + 3 * middle * b)
            there += middle * middle * (3 * rest * c + middle * d)
            if (there < place) == falls:
                high = middle
            else:
                low = middle
        return (low + high) / 2

    def arrow_head(self) -> tuple[Place, Place, Place]:
        """Return the corners of the arrow at the curve's end, its tip first."""
        x, y = self.points[3]
        back_x, back_y = self.at(0.93)
        away = math.hypot(x - back_x, y - back_y) or 1.0
        along_x, along_y = (x - back_x) / away, (y - back_y) / away
        length, half = 5 + 1.5 * self.thickness, 2 + self.thickness
        foot_x, foot_y = x - along_x * length, y - along_y * length
        return (
            (x, y),
            (foot_x - along_y * half, foot_y + along_x * half),
            (foot_x + along_y * half, foot_y - along_x * half),
        )


def _piece(points: Curve4, first: float, last: float) -> Curve4:
    """Return the piece of a cubic curve between two shares of it, after de Casteljau."""
    head, _ = _halves(points, last)
    return _halves(head, first / last)[1]


def _halves(points: Curve4, share: float) -> tuple[Curve4, Curve4]:
    def between(one: Place, other: Place) -> Place:
        return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share

    a, b, c, d = points
    ab, bc, cd = between(a, b), between(b, c), between(c, d)
    abc, bcd = between(ab, bc), between(bc, cd)
    middle = between(abc, bcd)
    return (a, ab, abc, middle), (middle, bcd, cd, d)


class Disc(NamedTuple):
    """A circle; `fill` and `stroke` may be empty."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = ""
    thickness: float = 1.5
    dash: Dash = ""


class Text(NamedTuple):
    """A line of plain text on its baseline; `whole` is what it was before it was cut."""

    x: float
    y: float
    text: str
    colour: str
    size: float
    bold: bool = False
    anchor: Anchor = "start"
    whole: str = ""


Part: TypeAlias = Box | Line | Curve | Disc | Text


class Drawing(NamedTuple):
    """A picture: parts in the order in which they are drawn, and what it shows in a sentence."""

    width: float
    height: float
    parts: tuple[Part, ...]
    title: str = ""


def moved(part: Part, x: float, y: float) -> Part:
    """Return a part that stands `x` further right and `y` further down."""
    match part:
        case Box() | Disc() | Text():
            return part._replace(x=part.x + x, y=part.y + y)
        case Line():
            return part._replace(x1=part.x1 + x, y1=part.y1 + y, x2=part.x2 + x, y2=part.y2 + y)
        case Curve():
            (a, b), (c, d), (e, f), (g, h) = part.points
            points = ((a + x, b + y), (c + x, d + y), (e + x, f + y), (g + x, h + y))
            return part._replace(points=points)


def headed(drawing: Drawing, title: str, size: float) -> Drawing:
    """Return a picture with its title above it, for a size of type in pixels."""
    height = round(size * 2.6)
    parts = (
        Box(0, 0, drawing.width, height, "paper"),
        Text(round(size * 0.4), size * 1.7, title, "ink", size * 1.25, bold=True),
        *(moved(part, 0, height) for part in drawing.parts),
    )
    return Drawing(drawing.width, drawing.height + height, parts, title)
