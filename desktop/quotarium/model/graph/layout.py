"""Where the nodes of a graph stand: forces between them, then labels pushed apart.

The forces are those of Fruchterman and Reingold, "Graph drawing by force-directed placement"
(1991); nothing in it is left to chance, so that a graph always looks the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final

_STEPS: Final = 90
_GOLDEN: Final = math.pi * (3 - math.sqrt(5))
_PUSHES: Final = 120


def placed(
    number: int,
    edges: Iterable[tuple[int, int]],
    sizes: Sequence[tuple[float, float]],
    least: tuple[float, float],
) -> list[tuple[float, float]]:
    """Return the centres of nodes 0 to `number` - 1 that take up `sizes` (width, height).

    No two overlap. The upper left corner of all is at the origin; where there is room in `least`
    (width, height), they are spread over it.
    """
    if not number:
        return []
    points = _forced(number, list(dict.fromkeys(edges)))
    points = _spread(points, sizes, least)
    return _apart(points, sizes)


def _forced(number: int, edges: list[tuple[int, int]]) -> list[complex]:
    """Let nodes repel each other and edges pull; begin on a spiral, the first in the middle."""
    points = [
        math.sqrt(n + 0.5) * complex(math.cos(n * _GOLDEN), math.sin(n * _GOLDEN))
        for n in range(number)
    ]
    heat = math.sqrt(number) * 0.35
    for step in range(_STEPS):
        moves = [-0.1 * point for point in points]
        for i in range(number):
            here, pushed = points[i], 0j
            for j in range(i + 1, number):
                away = here - points[j]
                near = away.real * away.real + away.imag * away.imag
                if near < 36:
                    force = away / (near + 0.01)
                    pushed += force
                    moves[j] -= force
            moves[i] += pushed
        for i, j in edges:
            pull = (points[j] - points[i]) * abs(points[j] - points[i]) * 0.15
            moves[i] += pull
            moves[j] -= pull
        most = heat * (1 - step / _STEPS) + 0.01
        for i, move in enumerate(moves):
            length = abs(move)
            points[i] += move if length <= most else move / length * most
    return points


def _spread(
    points: list[complex], sizes: Sequence[tuple[float, float]], least: tuple[float, float]
) -> list[complex]:
    """Scale to the room there is, and to more where the nodes need it."""
    xs, ys = [p.real for p in points], [p.imag for p in points]
    wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    area = sum((w + 30) * (h + 24) for w, h in sizes) * 2.2
    width, height = least
    grow = max(1.0, math.sqrt(area / (width * height)))
    across = (width * grow - max(w for w, _ in sizes)) / wide
    down = (height * grow - max(h for _, h in sizes)) / high
    return [
        complex((x - min(xs)) * max(across, 1.0), (y - min(ys)) * max(down, 1.0))
        for x, y in zip(xs, ys, strict=True)
    ]


def _apart(
    points: list[complex], sizes: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Push overlapping nodes apart, along the axis on which they overlap less."""
    xs, ys = [p.real for p in points], [p.imag for p in points]
    gap = 14.0
    for _ in range(_PUSHES):
        moved = False
        for i in range(len(points)):
            for j in range(i + 1, len(points)):
                over_x = (sizes[i][0] + sizes[j][0]) / 2 + gap - abs(xs[i] - xs[j])
                over_y = (sizes[i][1] + sizes[j][1]) / 2 + gap / 2 - abs(ys[i] - ys[j])
                if over_x <= 0 or over_y <= 0:
                    continue
                moved = True
                if over_x < over_y:
                    push = over_x / 2 + 0.5 if xs[i] >= xs[j] else -over_x / 2 - 0.5
                    xs[i], xs[j] = xs[i] + push, xs[j] - push
                else:
                    push = over_y / 2 + 0.5 if ys[i] >= ys[j] else -over_y / 2 - 0.5
                    ys[i], ys[j] = ys[i] + push, ys[j] - push
        if not moved:
            break
    left = min(x - w / 2 for x, (w, _) in zip(xs, sizes, strict=True))
    top = min(y - h / 2 for y, (_, h) in zip(ys, sizes, strict=True))
    return [(x - left, y - top) for x, y in zip(xs, ys, strict=True)]
