"""Words in Hebrew or Arabic begin at the right edge of a card."""

from __future__ import annotations

import pytest

from quotarium.gui import fonts
from quotarium.gui.items.card_layout import set_lines


@pytest.mark.parametrize(
    ("text", "to_the_left"),
    [("“הגשר נצבע (1998).”", True), ("“جسر”", True), ("“A bridge.”", False), ("1998", False)],
)
def test_lines_begin_where_their_script_begins(qapp: object, text: str, to_the_left: bool) -> None:
    layout = set_lines(text, 500, fonts.serif(1.0))
    line = layout.lineAt(0)
    assert (line.naturalTextRect().right() > 490) is to_the_left
    assert (line.naturalTextRect().left() < 10) is not to_the_left
