"""What hides in a text is shown; what a script needs is not."""

from __future__ import annotations

import pytest

from quotarium.reading.anchoring import HiddenKind, suspicious


@pytest.mark.parametrize(
    ("text", "kind", "hidden"),
    [
        ("in\u200bvisible", HiddenKind.ZERO_WIDTH, "\u200b"),
        ("no\ufeffbreak", HiddenKind.ZERO_WIDTH, "\ufeff"),
        ("un\u200djoined", HiddenKind.ZERO_WIDTH, "\u200d"),
        ("pay \u202e0005\u202c now", HiddenKind.DIRECTION, "\u202e"),
        ("plain \u200fwords", HiddenKind.DIRECTION, "\u200f"),
        ("said Hаnna Brekke", HiddenKind.LOOKALIKE, "Hаnna"),
        ("the name is Ρetros", HiddenKind.LOOKALIKE, "Ρetros"),
        ("the firm of Оса and sons", HiddenKind.LOOKALIKE, "Оса"),
    ],
)
def test_hidden_characters_are_flagged(text: str, kind: HiddenKind, hidden: str) -> None:
    found = suspicious(text)
    assert (found[0].kind, found[0].text) == (kind, hidden)
    assert text[found[0].start : found[0].end] == hidden


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, naïve café, Əliyev, straße.",
        "می\u200cخواهم بروم",
        "👩\u200d👩\u200d👧 family",
        "שלום \u200f(hello)\u200f עולם",
        "क्\u200dष",
        "Совет собрался. Оса летит.",
        "extra\u00adordinary",
    ],
)
def test_ordinary_spelling_is_not_flagged(text: str) -> None:
    assert suspicious(text) == ()
