"""Edits that a quote owns up to are listed apart from those it does not."""

from __future__ import annotations

import pytest

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring import locate

TEXT = (
    "The keeper said: “We shall count every boat that passes under the bridge this year, and when "
    "the counting is done we shall publish the whole list.” He walked home. Запись гласит: "
    "совет не станет закрывать переправу до весны."
)


@pytest.mark.parametrize(
    ("exact", "declared", "source"),
    [
        ("We shall count every boat … and when the counting is done",
         [("…", "that passes under the bridge this year,")], "We shall count"),
        ("We shall count every boat [...] this year", [("[...]", "that passes under the bridge")],
         "We shall count"),
        ("We shall count every boat that passes […] and […] publish the whole list",
         [("[…]", "under the bridge this year,"), ("[…]", "when the counting is done we shall")],
         "We shall count"),
        ("when the counting is [finished] we shall publish", [("[finished]", "done")], "when"),
        ("“[w]e shall count every boat”", None, None),
        ("[w]e shall count every boat", [("[w]e", "We")], "We shall count"),
        ("we shall publish the whole list[s]", None, None),
        ("count every boat that pass[ed] under the bridge", [("pass[ed]", "passes")], "count"),
        ("[They] shall count every boat", [("[They]", "")], "shall count"),
        ("count every boat [sic] that passes", [("[sic]", "")], "count"),
        ("count every boat (sic) that passes", [("(sic)", "")], "count"),
        ("count every boat that passes, emphasis added",
         [(", emphasis added", "")], "count"),
        ("[W]e shall count every boat … shall publish [the] whole list [emphasis mine]",
         [("[W]e", "We"),
          ("…", "that passes under the bridge this year, and when the counting is done we"),
          ("[the]", "the"), ("[emphasis mine]", "")], "We"),
        ("We shall count (...) under the bridge", [("(...)", "every boat that passes")], "We"),
        ("We shall count [. . .] under the bridge", [("[. . .]", "every boat that passes")], "We"),
        ("count every boat that passes (emphasis mine)", [("(emphasis mine)", "")], "count"),
        ("count every boat that passes [italics added]", [("[italics added]", "")], "count"),
        ("совет … станет закрывать переправу", [("…", "не")], "совет"),
        ("совет не станет закрывать переправу (курсив мой)", [("(курсив мой)", "")], "совет"),
    ],
)  # fmt: skip
def test_declared_edits_are_listed_with_what_the_source_has(
    exact: str, declared: list[tuple[str, str]] | None, source: str | None
) -> None:
    match = locate(TEXT, Selector(exact=exact))
    assert match.state is VerificationState.ALTERED
    if declared is None or source is None:
        return
    assert [(one.quote, one.source) for one in match.declared_edits] == declared
    assert match.differences == ()
    assert TEXT[match.start : match.end].startswith(source)


def test_an_undeclared_change_beside_a_declared_one_is_marked() -> None:
    exact = "We shall count every boat … and when the counting is over"
    match = locate(TEXT, Selector(exact=exact))
    assert [(one.quote, one.source) for one in match.differences] == [("over", "done")]
    assert [one.quote for one in match.declared_edits] == ["…"]


def test_brackets_that_hide_another_word_s_ending_are_no_declared_edit() -> None:
    match = locate(TEXT, Selector(exact="count every boat that cross[es] under the bridge"))
    assert [(one.quote, one.source) for one in match.differences] == [("cross[es]", "passes")]
    assert match.declared_edits == ()


def test_an_ellipsis_that_the_source_has_is_verbatim() -> None:
    text = "“Well … I should say so [laughs] again,” she said."
    match = locate(text, Selector(exact="Well … I should say so [laughs] again"))
    assert match.state is VerificationState.VERBATIM


def test_pieces_that_stand_in_another_order_are_not_the_quote() -> None:
    exact = "we shall publish the whole list … We shall count every boat that passes"
    match = locate(TEXT, Selector(exact=exact))
    assert match.differences or match.state is VerificationState.NOT_FOUND


def test_brackets_that_the_source_has_too_declare_nothing() -> None:
    text = "We wrote two dozen songs before we met [Anna Mouse], he said, and he meant it."
    match = locate(text, Selector(exact="two dozen songs before we met [Anna Velasco], he said"))
    assert [(one.quote, one.source) for one in match.differences] == [("Velasco", "Mouse")]
    assert match.declared_edits == ()


def test_a_row_of_dots_is_no_omission() -> None:
    text = "Contents\n\nSecurity of boats ........................ 19\n\nSecurity of ports ... 20"
    match = locate(text, Selector(exact="Security of ferries ........................ 19"))
    assert match.declared_edits == ()
