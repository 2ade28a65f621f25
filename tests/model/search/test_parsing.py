"""Texts of searches are understood, whatever they are, and what is odd is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.search import EVERYTHING, parse
from quotarium.model.search.fields import FIELDS
from quotarium.model.search.parsing import Fault
from quotarium.model.search.tree import (
    And,
    Column,
    Dated,
    DateOf,
    Facet,
    Is,
    Label,
    Labelled,
    Not,
    Or,
    Tree,
    Words,
)


def w(text: str, *, prefix: bool = False, column: Column | None = None) -> Words:
    return Words(tuple(text.split()), prefix, column)


def day(text: str) -> int:
    from datetime import date

    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", EVERYTHING),
        ('"', EVERYTHING),
        ("++ - ()", EVERYTHING),
        ("river", w("river", prefix=True)),
        ("river ", w("river")),
        ("riv* bank ", And((w("riv", prefix=True), w("bank")))),
        ('"said he"', w("said he")),
        ('"said he', w("said he", prefix=True)),
        ("a-b ", w("a b")),
        ("AND ", w("and")),
        ("c++ ", w("c")),
        ("OR b ", And((w("or"), w("b")))),
        ("a OR b ", Or((w("a"), w("b")))),
        ("a b OR c ", Or((And((w("a"), w("b"))), w("c")))),
        ("a OR ", w("a")),
        ("-a ", Not(w("a"))),
        ('-"a b" c ', And((Not(w("a b")), w("c")))),
        ("a -(b OR c) ", And((w("a"), Not(Or((w("b"), w("c"))))))),
        ("f(x) ", w("f x")),
        ("(a OR b) c ", And((Or((w("a"), w("b"))), w("c")))),
        ("12:30 http://x.org/y ", And((w("12 30"), w("http x org y")))),
        ("speaker:Əliyev ", w("eliyev", column=Column.SPEAKERS)),
        ('SPEAKER:"İlham Əliyev"', w("ilham eliyev", column=Column.SPEAKERS)),
        ("tag:#water in:thesis ", And((Labelled(Label.TAG, ("water",)),
                                       Labelled(Label.PROJECT, ("thesis",))))),
        ("kind:direct", Is(Facet.KIND, "direct")),
        ("verified:not-found", Is(Facet.VERIFIED, "not_found")),
        ("verified:alt", Is(Facet.VERIFIED, "altered")),
        ("lang:EN_gb", Is(Facet.LANGUAGE, "en-gb")),
        ("has:note is:inbox", And((Is(Facet.HAS, "note"), Is(Facet.IS, "inbox")))),
        ("said:2019..2021", Dated(DateOf.SAID, day("2019-01-01"), day("2021-12-31"))),
        ("said:1990s", Dated(DateOf.SAID, day("1990-01-01"), day("1999-12-31"))),
        ("said:..2000", Dated(DateOf.SAID, None, day("2000-12-31"))),
        ('said:"March 2019"', Dated(DateOf.SAID, day("2019-03-01"), day("2019-03-31"))),
        ("said:unknown", Not(Dated(DateOf.SAID))),
        ("added:>2024-01", Dated(DateOf.ADDED, day("2024-02-01"))),
        ("added:>=2024-01", Dated(DateOf.ADDED, day("2024-01-01"))),
        ("published:<2000", Dated(DateOf.PUBLISHED, None, day("1999-12-31"))),
        ("published:<=2000", Dated(DateOf.PUBLISHED, None, day("2000-12-31"))),
        ("天气", w("天气", prefix=True)),
        ("天 ", w("天", prefix=True)),
    ],
)  # fmt: skip
def test_a_search_means(query: str, tree: Tree) -> None:
    parsed = parse(query)
    assert parsed.tree == tree
    assert parsed.problems == ()


@pytest.mark.parametrize(
    ("query", "tree", "fault", "piece"),
    [
        ("speker:ali ", w("speker ali"), Fault.UNKNOWN_FIELD, "speker:"),
        ("speaker: ali ", w("ali"), Fault.NO_VALUE, "speaker:"),
        ("speaker:++ ", EVERYTHING, Fault.NO_VALUE, "speaker:++"),
        ("kind:spoken a ", w("a"), Fault.UNKNOWN_VALUE, "kind:spoken"),
        ("verified:ver", Is(Facet.VERIFIED, "verbatim"), None, ""),
        ("status:", EVERYTHING, Fault.NO_VALUE, "status:"),
        ("said:someday a ", w("a"), Fault.NOT_A_DATE, "said:someday"),
        ("said:2019-02-30", EVERYTHING, Fault.NOT_A_DATE, "said:2019-02-30"),
        ("(a b ", And((w("a"), w("b"))), Fault.NOT_CLOSED, "("),
    ],
)
def test_what_is_odd_is_told_with_where_it_stands(
    query: str, tree: Tree, fault: Fault | None, piece: str
) -> None:
    parsed = parse(query)
    assert parsed.tree == tree
    assert [one.fault for one in parsed.problems] == ([fault] if fault else [])
    for one in parsed.problems:
        assert query[one.start : one.end] == one.piece == piece
        assert one.sentence.endswith((".", "03-15."))


@given(st.text(max_size=60), st.booleans())
def test_no_text_is_an_error(text: str, typing: bool) -> None:
    parsed = parse(text, typing=typing)
    for piece in parsed.pieces:
        assert 0 <= piece.start < piece.end <= len(text)


NAMES = st.sampled_from([f"{field.name}:" for field in FIELDS])
PIECES = st.sampled_from(("(", ")", "-", '"', " ", "OR", "a", "1990", "..", ">", "*", "天", "#"))


@given(st.lists(st.one_of(NAMES, PIECES), max_size=25).map("".join))
def test_no_heap_of_signs_is_an_error(text: str) -> None:
    parse(text)


def test_brackets_within_brackets_without_end_are_no_error() -> None:
    assert parse("(" * 5_000 + "a ").tree == w("a")
    assert parse("-(" * 5_000 + "a ").tree is not None
