"""A selection made into a selector is found again exactly where it was."""

from hypothesis import example, given
from hypothesis import strategies as st

from quotarium.model.clipping import VerificationState
from quotarium.reading.anchoring import locate, selector_at

_PIECES = st.sampled_from(
    [
        "word", "Wort ", "слово ", "don’t", "—", " - ", "\r\n", "\n\n", "\u00a0", "\u202f",
        "👩\u200d👩\u200d👧", "🏳️\u200d🌈", "e\u0301", "é", "שלום ", "مرحبا ", "\u200f", "\u00ad",
        "ﬁ", "5.50", "“", "”", "…", "你好。", "각", "\u1100\u1161", "a", " ",
    ]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=80),
    st.lists(_PIECES, min_size=1, max_size=30).map("".join),
)


@st.composite
def selections(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(_TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@given(selections())
@example(("aaaa", 1, 3))
@example(("x" * 200, 100, 101))
@example(("cafe\u0301 cafe\u0301", 0, 4))
def test_any_range_is_found_again_verbatim(selection: tuple[str, int, int]) -> None:
    text, start, end = selection
    match = locate(text, selector_at(text, start, end))
    assert (match.state, match.start, match.end) == (VerificationState.VERBATIM, start, end)
    assert text[match.start : match.end] == text[start:end]
    assert match.rules == ()
