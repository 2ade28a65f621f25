"""Speakers and the links between what they said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container
from typing import Final, NamedTuple

from quotarium.model.organising import LinkKind
from quotarium.model.timeline import LaneBy, Marks

#: Of more speakers than this a picture could not be read.
MOST_NODES: Final = 200


class Node(NamedTuple):
    """A speaker with the number of quotes."""

    id: int
    name: str
    detail: str
    quotes: int


class Edge(NamedTuple):
    """How often what one speaker said relates in one way to what another said."""

    from_id: int
    to_id: int
    kind: LinkKind
    number: int


class Graph(NamedTuple):
    """Speakers, the most linked first, and links; `left_out` speakers were too many."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int = 0


def graph_of(marks: Marks, only: Container[int] | None = None) -> Graph:
    """Return the graph of a timeline by speakers, of all its quotes or `only` of some.

    A link between two quotes of one speaker is an edge from the speaker to the speaker.
    """
    assert marks.by is LaneBy.SPEAKER
    linked = {end for tie in marks.ties for end in (tie.from_id, tie.to_id)}
    said_by: dict[int, list[int]] = defaultdict(list)
    quotes: Counter[int] = Counter()
    for lane in marks.lanes:
        for stretch in (*lane.slices, lane.undated) if lane.id else ():
            for mark in stretch:
                quote = marks.ids[mark]
                if only is None or quote in only:
                    quotes[lane.id] += 1
                    if quote in linked:
                        said_by[quote].append(lane.id)
    numbers: Counter[tuple[int, int, LinkKind]] = Counter()
    for tie in marks.ties:
        for one in said_by.get(tie.from_id, ()):
            for other in said_by.get(tie.to_id, ()):
                numbers[one, other, tie.kind] += 1
    weight: Counter[int] = Counter()
    for (one, other, _), number in numbers.items():
        weight[one] += number
        weight[other] += number if one != other else 0
    order = sorted(
        (lane for lane in marks.lanes if quotes[lane.id]),
        key=lambda lane: (-weight[lane.id], -quotes[lane.id], lane.name),
    )
    kept = {lane.id for lane in order[:MOST_NODES]}
    return Graph(
        tuple(Node(e.id, e.name, e.detail, quotes[e.id]) for e in order[:MOST_NODES]),
        tuple(
            Edge(*key, number)
            for key, number in sorted(numbers.items())
            if key[0] in kept and key[1] in kept
        ),
        max(0, len(order) - MOST_NODES),
    )
