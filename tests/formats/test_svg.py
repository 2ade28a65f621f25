from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given
from lxml import etree

from quotarium.formats.svg import ON_PAPER, svg
from quotarium.model.drawing import Box, Curve, Disc, Drawing, Line, Text
from quotarium.model.organising import LinkKind
from quotarium.model.timeline import whole
from tests.model.timeline.made import marks

NAMESPACE = "{http://www.w3.org/2000/svg}"


def test_every_part_becomes_an_element_in_its_colour() -> None:
    points = ((0.0, 0.0), (1.0, 2.0), (3.0, 4.0), (50.0, 60.0))
    drawing = Drawing(
        100,
        50,
        (
            Box(1, 2, 3, 4, "paper", 0.5, 1, "line"),
            Line(0, 0, 9, 9, "line", 1, "dashed"),
            Disc(5, 5, 2, "", "good"),
            Curve(points, "accent", arrow=True),
            Text(1, 1, "words", "ink", 12, True, "middle"),
        ),
        "A <picture>",
    )
    root = etree.fromstring(svg(drawing))
    names = [etree.QName(child).localname for child in root]
    assert names == ["title", "rect", "line", "circle", "path", "polygon", "text"]
    assert root[0].text == "A <picture>"
    assert root[1].get("fill") == ON_PAPER["paper"]
    assert root[3].get("fill") == "none"
    assert root[4].get("d") == "M0,0 C1,2 3,4 50,60"
    assert root[6].get("text-anchor") == "middle"


@given(st.text(max_size=20))
def test_any_words_give_well_formed_xml(words: str) -> None:
    root = etree.fromstring(svg(Drawing(10, 10, (Text(0, 0, words, "ink", 12),), words)))
    expected = "".join(c for c in words if c >= " " or c in "\t\n")
    found = root.findtext(f"{NAMESPACE}text") or ""
    assert (
        found.replace("\r", "\n")
        == expected.replace("\r", "\n").translate({0xFFFE: None, 0xFFFF: None})
        or "\r" in words
    )


def test_a_timeline_uses_only_colours_that_have_a_value() -> None:
    made = marks(
        [[(n * 100, n * 100 + 40 * n) for n in range(9)], [(None, None), (5, None)]],
        links=[(n, n + 1, kind) for n, kind in enumerate(LinkKind, 1)],
        questions=[2],
    )
    root = etree.fromstring(svg(whole(made, 900, title="All", published=True)))
    assert len(root) > 50
