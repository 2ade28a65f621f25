from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from quotarium.formats.graphml import graphml
from quotarium.model.drawing import Curve, Disc, Text
from quotarium.model.graph import Edge, Graph, Node, draw_graph, graph_of
from quotarium.model.graph.layout import placed
from quotarium.model.organising import LinkKind
from tests.model.timeline.made import marks

NAMESPACES = {"g": "http://graphml.graphdrawing.org/xmlns"}


def test_links_of_quotes_become_links_of_their_speakers_with_a_number() -> None:
    made = marks(
        [[(1, 1), (2, 2)], [(3, 3), (None, None)], [(5, 5)]],
        links=[
            (3, 1, LinkKind.CONTRADICTS),
            (4, 2, LinkKind.CONTRADICTS),
            (1, 3, LinkKind.RESPONDS_TO),
            (1, 2, LinkKind.CONTINUES),
        ],
    )
    graph = graph_of(made)
    assert [(node.id, node.quotes) for node in graph.nodes] == [(1, 2), (2, 2), (3, 1)]
    assert set(graph.edges) == {
        Edge(2, 1, LinkKind.CONTRADICTS, 2),
        Edge(1, 2, LinkKind.RESPONDS_TO, 1),
        Edge(1, 1, LinkKind.CONTINUES, 1),
    }
    few = graph_of(made, only={1, 3})
    assert [node.id for node in few.nodes] == [1, 2]
    assert Edge(2, 1, LinkKind.CONTRADICTS, 1) in few.edges


def test_links_within_one_speaker_are_loops_over_the_dot_each_with_its_sign() -> None:
    nodes = (Node(1, "Anna Berg", "", 3), Node(2, "Jon Dahl", "", 1))
    kinds = (LinkKind.CONTRADICTS, LinkKind.CONTINUES)
    edges = (*(Edge(1, 1, kind, 2) for kind in kinds), Edge(1, 2, LinkKind.QUOTES, 1))
    drawing = draw_graph(Graph(nodes, edges))
    legend = max(part.y for part in drawing.parts if isinstance(part, Text))
    curves = [p for p in drawing.parts if isinstance(p, Curve) and p.points[0][1] < legend - 20]
    loops = [p for p in curves if p.points[0][1] == p.points[3][1]]
    assert len(loops) == 2
    low, high = sorted(curve.at(0.5)[1] for curve in loops)
    assert 0 < low < high < loops[0].points[0][1]
    words = {part.text for part in drawing.parts if isinstance(part, Text)}
    assert {"× contradicts (2)", "… continues (2)"} <= words


def test_of_very_many_speakers_the_most_linked_are_kept() -> None:
    made = marks([[(n, n)] for n in range(230)], links=[(230, 1, LinkKind.QUOTES)])
    graph = graph_of(made)
    assert (len(graph.nodes), graph.left_out) == (200, 30)
    assert {node.id for node in graph.nodes[:2]} == {1, 230}


GRAPHS = st.integers(1, 25).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=30),
        st.lists(st.tuples(st.floats(20, 160), st.floats(20, 40)), min_size=n, max_size=n),
    )
)


@settings(max_examples=40)
@given(GRAPHS)
def test_nodes_never_overlap_and_a_graph_always_looks_the_same(
    given_: tuple[int, list[tuple[int, int]], list[tuple[float, float]]],
) -> None:
    number, edges, sizes = given_
    edges = [(a, b) for a, b in edges if a != b]
    found = placed(number, edges, sizes, (900, 600))
    assert found == placed(number, edges, sizes, (900, 600))
    for (one, (w1, h1)), (other, (w2, h2)) in combinations(zip(found, sizes, strict=True), 2):
        apart_x = abs(one[0] - other[0]) >= (w1 + w2) / 2 - 0.01
        apart_y = abs(one[1] - other[1]) >= (h1 + h2) / 2 - 0.01
        assert apart_x or apart_y
    assert min(x - w / 2 for (x, _), (w, _) in zip(found, sizes, strict=True)) == pytest.approx(0)


def test_two_hundred_speakers_are_drawn_without_overlapping_names() -> None:
    nodes = tuple(Node(n, f"Speaker number {n}", "", n % 9 + 1) for n in range(1, 201))
    kinds = list(LinkKind)
    edges = tuple(Edge(n % 20 + 1, n, kinds[n % 6], 1) for n in range(21, 201))
    drawing = draw_graph(Graph(nodes, edges))
    names = [p for p in drawing.parts if isinstance(p, Text) and p.text.startswith("Speaker")]
    assert len(names) == 200
    places = {(round(p.x), round(p.y)) for p in names}
    assert len(places) == 200
    for one, other in combinations(names, 2):
        assert abs(one.x - other.x) > 60 or abs(one.y - other.y) > 13
    assert all(0 < p.x < drawing.width and 0 < p.y < drawing.height for p in names)
    dots = [p for p in drawing.parts if isinstance(p, Disc) and p.fill == "accent_soft"]
    assert len(dots) == 200


def test_graphml_holds_every_speaker_and_link() -> None:
    graph = Graph(
        (Node(3, "Anna <Berg>", "", 2), Node(8, "Jon", "Mayor", 1)),
        (Edge(3, 8, LinkKind.CORRECTS, 4),),
    )
    root = etree.fromstring(graphml(graph))
    assert root.xpath("//g:node/g:data[@key='label']/text()", namespaces=NAMESPACES) == [
        "Anna <Berg>",
        "Jon",
    ]
    (edge,) = root.xpath("//g:edge", namespaces=NAMESPACES)
    assert (edge.get("source"), edge.get("target")) == ("s3", "s8")
    declared = root.xpath("//g:key/@id", namespaces=NAMESPACES)
    used = root.xpath("//g:data/@key", namespaces=NAMESPACES)
    assert set(used) <= set(declared)
    weight = "//g:edge/g:data[@key='weight']/text()"
    assert root.xpath(weight, namespaces=NAMESPACES) == ["4"]


def test_no_speakers_give_an_empty_picture() -> None:
    assert draw_graph(Graph((), ())).width > 0
