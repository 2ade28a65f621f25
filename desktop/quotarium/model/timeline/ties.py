"""How links are drawn between the dots of two quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from quotarium.model.drawing import Box, Curve, Disc, Measure, Part, Text
from quotarium.model.drawing.parts import Dash, Place
from quotarium.model.organising import LinkKind
from quotarium.model.timeline.packing import DOT
from quotarium.model.timeline.spots import Spot, Taken


class TieLook(NamedTuple):
    """How a kind of link looks: never by colour alone."""

    colour: str
    sign: str
    dash: Dash = ""
    thickness: float = 1.5
    arrow: bool = True


LOOKS: Final = {
    LinkKind.CONTRADICTS: TieLook("accent", "×", "dashed", 1.9, arrow=False),
    LinkKind.RESPONDS_TO: TieLook("good", "↩"),
    LinkKind.REPEATS: TieLook("muted", "=", "dotted", 1.9, arrow=False),
    LinkKind.CORRECTS: TieLook("warning", "✓", "long"),
    LinkKind.CONTINUES: TieLook("muted", "…"),
    LinkKind.QUOTES: TieLook("ink", "“", "dotted"),
}
#: Where along a curve its word is tried.
_TRIES: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_OUTER_TRIES: Final = (0.18, 0.82, 0.12, 0.88, 0.08, 0.92)
_NEAR: Final = 70.0


def curve(one: Place, other: Place, kind: LinkKind) -> Curve:
    """Return the curve from one dot to another."""
    look = LOOKS[kind]
    (x1, y1), (x2, y2) = one, other
    if abs(y2 - y1) < 1:
        # In one row: below the dots, so that it passes by those between.
        sag = min(30.0, 14 + abs(x2 - x1) * 0.03)
        towards = 1 if x2 > x1 else -1
        ends = ((x1 + towards * 3, y1 + DOT - 1), (x2 - towards * 3, y2 + DOT - 1))
        points = (ends[0], (x1, y1 + sag), (x2, y2 + sag), ends[1])
    elif abs(x2 - x1) < _NEAR:
        bulge = min(90.0, 24 + abs(y2 - y1) * 0.22)
        edge = max(x1, x2) + bulge
        points = ((x1 + DOT, y1), (edge, y1), (edge, y2), (x2 + DOT + 1, y2))
    else:
        towards = 1 if x2 > x1 else -1
        reach = towards * max(abs(x2 - x1) * 0.45, 40)
        start, end = x1 + towards * DOT, x2 - towards * (DOT + 1)
        points = ((start, y1), (x1 + reach, y1), (x2 - reach, y2), (end, y2))
    return Curve(points, look.colour, look.thickness, look.dash, look.arrow)


def badge(
    drawn: Curve,
    kind: LinkKind,
    word: str,
    size: float,
    measure: Measure,
    taken: Taken,
    edge: float,
) -> list[Part]:
    """Return what names a link on its curve: its word where there is room, else its sign.

    Nothing is returned where there is no room to the left of `edge`; the place is added to what
    is taken.
    """
    look = LOOKS[kind]
    text, small, high = f"{look.sign} {word}", size * 0.85, size * 1.35
    wide = measure(text, small, True) + size * 0.9
    found = _free(drawn, wide / 2, high / 2, _TRIES, taken, edge) if word else None
    if found is not None:
        x, y = found
        box = Box(
            x - wide / 2, y - high / 2, wide, high, "paper", radius=high / 2, stroke=look.colour
        )
        return [box, Text(x, y + small * 0.35, text, look.colour, small, True, "middle")]
    half = size * 0.6
    found = _free(drawn, half, half, (*_TRIES, *_OUTER_TRIES), taken, edge)
    return [] if found is None else _sign(look, found, size)


def _free(
    drawn: Curve,
    half_wide: float,
    half_high: float,
    tries: Sequence[float],
    taken: Taken,
    edge: float,
) -> Place | None:
    """Take the first place on a curve where nothing else is."""
    for at in tries:
        x, y = drawn.at(at)
        spot = Spot(x - half_wide, y - half_high, x + half_wide, y + half_high)
        if spot.right <= edge and taken.is_free(spot):
            taken.add(spot)
            return x, y
    return None


def _sign(look: TieLook, place: Place, size: float) -> list[Part]:
    x, y = place
    small = size * 0.85
    return [
        Disc(x, y, size * 0.6, "paper", look.colour, 1.2),
        Text(x, y + small * 0.35, look.sign, look.colour, small, True, "middle"),
    ]


def sample(kind: LinkKind, x: float, y: float, length: float, size: float) -> Sequence[Part]:
    """Return the line of a kind of link for a legend."""
    look = LOOKS[kind]
    third = length / 3
    points = ((x, y), (x + third, y), (x + 2 * third, y), (x + length, y))
    line = Curve(points, look.colour, look.thickness, look.dash, look.arrow)
    return (line, *_sign(look, (x + length * 0.45, y), size * 0.9))
