"""Saved searches are projects that fill themselves: `in:` finds what they find."""

from __future__ import annotations

from quotarium.model.search import parse
from quotarium.model.search.smart import looks_in_projects, with_saved
from quotarium.model.search.tree import And, Labelled, Or

SAVED = {"Open water": "river -tag:done", "Both": "in:open OR in:thesis", "Ring": "in:ring"}


def test_a_name_stands_for_what_its_search_finds() -> None:
    asked = parse("in:water dam", typing=False).tree
    made = with_saved(asked, SAVED)
    water = Or((parse("in:water", typing=False).tree, parse(SAVED["Open water"]).tree))
    assert made == And((water, parse("dam", typing=False).tree))


def test_searches_look_into_others_but_not_into_themselves() -> None:
    both = with_saved(parse("in:both ").tree, SAVED)
    assert "river" in str(both)
    ring = with_saved(parse("in:ring ").tree, SAVED)
    assert str(ring).count(Labelled.__name__) == 2


def test_a_search_that_asks_for_no_project_is_left_alone() -> None:
    for query in ("river", "tag:water -(dam OR said:2019)", ""):
        assert not looks_in_projects(parse(query).tree)
        assert with_saved(parse(query).tree, SAVED) == parse(query).tree
    assert looks_in_projects(parse("dam OR -(x in:both)").tree)
