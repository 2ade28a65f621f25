"""The tags that texts of CSL may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.rich_text import Mark, pieces, plain

TAGS = ("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sc>", "</sc>", "</span>", "<em>",
        '<span class="nocase">', '<span style="font-variant: small-caps;">', "< i>")  # fmt: skip
TAGGED = st.lists(st.sampled_from([*TAGS, "a", "Ə ", "<", "/>"]), max_size=12).map("".join)


@given(TAGGED)
def test_nothing_is_lost_and_what_begins_ends(text: str) -> None:
    found = pieces(text)
    assert "".join(piece.text for piece in found) == text
    open_marks: list[Mark] = []
    for piece in found:
        if piece.mark is not None and piece.ends:
            assert open_marks.pop() is piece.mark
        elif piece.mark is not None:
            open_marks.append(piece.mark)
    assert not open_marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The <i>E. coli</i> genome", "The E. coli genome"),
        ("CO<sub>2</sub> and m<sup>2</sup>", "CO2 and m2"),
        ('<span class="nocase">iPhone</span> <sc>bc</sc>', "iPhone bc"),
        ('<span style="font-variant:small-caps;">a</span>', "a"),
        ("<i>never closed", "<i>never closed"),
        ("closed only</i>", "closed only</i>"),
        ("<i>crossed <b>over</i> it</b>", "crossed <b>over it</b>"),
        ("<em>x</em> <a href='y'>z</a>", "<em>x</em> <a href='y'>z</a>"),
        ("if a <b and c> d", "if a <b and c> d"),
    ],
)
def test_only_tags_that_have_their_other_half_are_marks(text: str, words: str) -> None:
    assert plain(text) == words
