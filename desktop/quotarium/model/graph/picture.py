"""The graph of speakers as a picture."""

from __future__ import annotations

import math
from collections import Counter
from typing import Final

from quotarium.model.drawing import (
    Box,
    Curve,
    Disc,
    Drawing,
    Measure,
    Part,
    Text,
    cut,
    estimated_width,
    headed,
)
from quotarium.model.drawing.parts import Curve4, Place
from quotarium.model.graph.graph import Graph, Node
from quotarium.model.graph.layout import placed
from quotarium.model.organising import LinkKind
from quotarium.model.timeline.spots import Spot, Taken
from quotarium.model.timeline.ties import LOOKS, badge, sample
from quotarium.model.timeline.wording import Wording

_MARGIN: Final = 24.0
_LONGEST_NAME: Final = 15.0
#: How high each loop of a dot rises above the one before.
_LOOP: Final = 2.2


def draw_graph(
    graph: Graph,
    *,
    width: float = 1100.0,
    height: float = 720.0,
    size: float = 13.0,
    measure: Measure = estimated_width,
    words: Wording | None = None,
    title: str = "",
) -> Drawing:
    """Return a picture at least so large, more where the nodes need it."""
    said = words or Wording()
    names = [cut(node.name, size * _LONGEST_NAME, size, measure, bold=True) for node in graph.nodes]
    radii = [_radius(node, size) for node in graph.nodes]
    loops = Counter(edge.from_id for edge in graph.edges if edge.from_id == edge.to_id)
    over = [size * _LOOP * loops[node.id] for node in graph.nodes]
    sizes = [
        (max(measure(name, size, True), 2 * radius), above + 2 * radius + size * 1.5)
        for name, radius, above in zip(names, radii, over, strict=True)
    ]
    number = {node.id: n for n, node in enumerate(graph.nodes)}
    ends = [(number[edge.from_id], number[edge.to_id]) for edge in graph.edges]
    pairs = [(one, other) for one, other in ends if one != other]
    foot = size * 3.2
    least = (width - 2 * _MARGIN, height - 2 * _MARGIN - foot)
    centres = placed(len(graph.nodes), pairs, sizes, least)
    # The dot stands above the name, loops above the dot.
    dots = [
        (x + _MARGIN, y + _MARGIN - high / 2 + above + radius)
        for (x, y), (_, high), radius, above in zip(centres, sizes, radii, over, strict=True)
    ]
    right = max((x + w / 2 + 2 * _MARGIN for (x, _), (w, _) in zip(centres, sizes, strict=True)),
                default=width)  # fmt: skip
    low = max((y + h / 2 + 2 * _MARGIN for (_, y), (_, h) in zip(centres, sizes, strict=True)),
              default=height - foot)  # fmt: skip
    wide, high = max(width, right), max(height, low + foot)
    wholes = [node.name for node in graph.nodes]
    labels, taken = _names(names, wholes, dots, radii, size, measure)
    arcs, signs = _edges(graph, dots, radii, number, size, measure, said, taken, wide)
    nodes = [
        Disc(x, y, radius, "accent_soft", "accent", 1.6)
        for (x, y), radius in zip(dots, radii, strict=True)
    ]
    legend = _legend(graph, said, high - foot / 2, size, measure)
    ground = Box(0, 0, wide, high, "paper")
    drawing = Drawing(wide, high, (ground, *arcs, *nodes, *labels, *signs, *legend), title)
    return headed(drawing, title, size) if title else drawing


def _radius(node: Node, size: float) -> float:
    return size * (0.35 + 0.16 * math.sqrt(min(node.quotes, 100)))


def _names(
    names: list[str],
    wholes: list[str],
    dots: list[tuple[float, float]],
    radii: list[float],
    size: float,
    measure: Measure,
) -> tuple[list[Part], Taken]:
    parts: list[Part] = []
    taken = Taken()
    for name, whole, (x, y), radius in zip(names, wholes, dots, radii, strict=True):
        half = measure(name, size, True) / 2
        base = y + radius + size * 1.15
        ground = Box(x - half - 2, base - size, 2 * half + 4, size * 1.35, "paper", 0.85, 3)
        told = "" if name == whole else whole
        parts += [ground, Text(x, base, name, "ink", size, True, "middle", told)]
        taken.add(Spot(x - half, base - size, x + half, base + size * 0.3))
        taken.add(Spot(x - radius, y - radius, x + radius, y + radius))
    return parts, taken


def _edges(
    graph: Graph,
    dots: list[tuple[float, float]],
    radii: list[float],
    number: dict[int, int],
    size: float,
    measure: Measure,
    words: Wording,
    taken: Taken,
    edge_of_paper: float,
) -> tuple[list[Part], list[Part]]:
    between: Counter[tuple[int, int]] = Counter()
    arcs: list[Part] = []
    signs: list[Part] = []
    few = len(graph.edges) <= 24
    for edge in graph.edges:
        one, other = number[edge.from_id], number[edge.to_id]
        pair = (min(one, other), max(one, other))
        # Several links between the same two bend to different sides.
        bend = (0.12, -0.12, 0.26, -0.26, 0.4, -0.4)[between[pair] % 6]
        between[pair] += 1
        if one == other:
            curve = _loop(dots[one], radii[one], size * _LOOP * between[pair])
        else:
            curve = _bent(dots[one], dots[other], radii[one], radii[other], bend, pair[0] == one)
        look = LOOKS[edge.kind]
        thick = look.thickness + 0.5 * math.log2(edge.number)
        drawn = Curve(curve, look.colour, thick, look.dash, look.arrow)
        arcs.append(drawn)
        word = words.kinds[edge.kind] if few else ""
        if edge.number > 1 and word:
            word += f" ({edge.number})"
        signs += badge(drawn, edge.kind, word, size, measure, taken, edge_of_paper)
    return arcs, signs


def _bent(
    one: tuple[float, float],
    other: tuple[float, float],
    out: float,
    into: float,
    bend: float,
    forth: bool,
) -> Curve4:
    start, end = complex(*one), complex(*other)
    along = end - start
    side = along * 1j * bend * (1 if forth else -1)
    first, second = start + along / 3 + side, start + along * 2 / 3 + side
    begins = start + (first - start) / (abs(first - start) or 1) * out
    ends = end + (second - end) / (abs(second - end) or 1) * (into + 1)
    return _point(begins), _point(first), _point(second), _point(ends)


def _loop(dot: Place, radius: float, high: float) -> Curve4:
    """Return a curve from a dot over it and back to it: between what one speaker said."""
    x, y = dot
    foot, wide, top = radius * 0.7, radius + high * 0.8, y - radius - high * 1.25
    return (x - foot, y - foot), (x - wide, top), (x + wide, top), (x + foot, y - foot)


def _point(value: complex) -> Place:
    return value.real, value.imag


def _legend(graph: Graph, words: Wording, y: float, size: float, measure: Measure) -> list[Part]:
    present = {edge.kind for edge in graph.edges}
    parts: list[Part] = []
    x, small = _MARGIN, size * 0.88
    for kind in (kind for kind in LinkKind if kind in present):
        parts += sample(kind, x, y, size * 3, size)
        word = words.kinds[kind]
        parts.append(Text(x + size * 3.5, y + small * 0.35, word, "muted", small))
        x += size * 5 + measure(word, small, False)
    if graph.left_out:
        more = "+ " + words.more.replace("%1", str(graph.left_out))
        parts.append(Text(x, y + small * 0.35, more, "muted", small))
    return parts
