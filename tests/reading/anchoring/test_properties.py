"""What holds for any text: the right place, whole words, code points, and never an exception."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring import Match, locate, selector_at
from tests.reading.anchoring.test_approximate import ALL

_WORDS = st.lists(
    st.sampled_from(
        "ferry toll river’s café re-open 5,200 50 5 não Ĳssel слово паром ёлка שלום נמל مرحبا سفينة"
        " 渡轮 委员会 ラーメン 각하 นาวา 🙂 👩\u200d🚀 𝒜lpha 𠮷野 naïve e\u0301tude ﬁne".split()
    ),
    min_size=1,
    max_size=30,
)
_GAPS = st.sampled_from([" ", "  ", "\n", ", ", ". ", " — ", "\u00a0", " “", "” ", "\r\n\r\n"])
_SPACED = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿ\u0590-\u05ff\u0600-\u06ff0-9]")


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text of several scripts and a range of it from word to word."""
    text = ""
    spans = []
    for word in draw(_WORDS):
        spans.append((len(text), len(text) + len(word)))
        text += word + draw(_GAPS)
    first = draw(st.integers(0, len(spans) - 1))
    last = draw(st.integers(first, len(spans) - 1))
    return text, spans[first][0], spans[last][1]


def cut(text: str, at: int) -> bool:
    """Tell, independently of the program, whether an offset lies inside a word or a cluster."""
    if not 0 < at < len(text):
        return False
    if unicodedata.category(text[at]).startswith("M"):
        return True
    return _SPACED.match(text[at - 1]) is not None and _SPACED.match(text[at]) is not None


@given(passages())
@settings(max_examples=150, deadline=None)
def test_words_are_found_verbatim_where_they_stand_or_in_several_places(
    passage: tuple[str, int, int],
) -> None:
    text, start, end = passage
    match = locate(text, Selector(exact=text[start:end]))
    if match.state is VerificationState.AMBIGUOUS:
        assert (start, end) in match.candidates
        assert all(text[low:high] == text[start:end] for low, high in match.candidates)
    else:
        assert match.state is VerificationState.VERBATIM
        assert (match.start, match.end) == (start, end)


@given(passages(), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_places_are_code_points(passage: tuple[str, int, int], astral: int) -> None:
    text, start, end = passage
    before = "🙂𝒜" * astral + "\n"
    moved = before + text
    match = locate(moved, selector_at(moved, start + len(before), end + len(before)))
    assert (match.start, match.end) == (start + len(before), end + len(before))


def typographies(quote: str) -> list[str]:
    """Return a passage as other typesetters would have it, each in one way."""
    other = str.maketrans({"’": "'", "“": '"', "”": '"', "—": "–", "\u00a0": " "})
    return [
        quote.translate(other),
        quote.replace(" ", "\u00a0"),
        re.sub(r"\s+", "\n", quote),
        re.sub(r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})", "\u00ad", quote, count=3),
        re.sub(r"(?<=[a-zа-я]{2})(?=[a-zа-я]{2})", "-\n", quote, count=2),
        unicodedata.normalize("NFD", quote),
        unicodedata.normalize("NFC", quote),
        quote.replace("fi", "ﬁ").replace("ﬁ", "fi"),
        re.sub(r"(?<=\w)(?=[a-zא-ת])", "\u200b", quote, count=1),
    ]


@st.composite
def retyped(draw: st.DrawFn) -> tuple[str, int, int, str]:
    """A text, a range of whole words in it, and the range in other typography."""
    text = draw(st.sampled_from(ALL))
    words = list(re.finditer(r"\S+", text))
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, min(first + 14, len(words) - 1)))
    start, end = words[first].start(), words[last].end()
    quote = text[start:end]
    assume(text.count(quote) == 1)
    changed = [typed for typed in typographies(quote) if typed != quote]
    assume(changed)
    return text, start, end, draw(st.sampled_from(changed))


@given(retyped())
@settings(max_examples=200, deadline=None)
def test_other_typography_is_only_typography(found: tuple[str, int, int, str]) -> None:
    text, start, end, typed = found
    match = locate(text, Selector(exact=typed))
    assert match.state is VerificationState.TYPOGRAPHY
    assert match.rules
    assert match.start is not None
    assert match.end is not None
    assert start <= match.start < match.end <= end


def whole(text: str, match: Match) -> bool:
    places = [(match.start, match.end), *match.candidates]
    return not any(
        cut(text, low) or cut(text, high) for low, high in places if low is not None is not high
    )


@given(passages(), passages(), st.integers(0, 20), st.one_of(st.none(), st.integers(0, 200)))
@settings(max_examples=200, deadline=None)
@example(("costs 50", 0, 7), ("costs 5", 0, 7), 0, 0)
def test_no_place_begins_or_ends_inside_a_word_or_a_cluster(
    passage: tuple[str, int, int], other: tuple[str, int, int], keep: int, start: int | None
) -> None:
    text, low, high = passage
    exact = text[low : max(low + 1, high - keep)] + other[0][other[1] : other[2]]
    match = locate(text, Selector(exact=exact, start=start))
    assert whole(text, match)
    cropped = text[low : max(low + 1, high - keep)]
    assert whole(text, locate(text, Selector(exact=cropped, start=start)))


@given(st.text(max_size=60), st.text(min_size=1, max_size=30), st.text(max_size=12),
       st.text(max_size=12), st.one_of(st.none(), st.integers(-3, 90)))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_any_selector_is_answered(
    text: str, exact: str, prefix: str, suffix: str, start: int | None
) -> None:
    match = locate(text, Selector(exact=exact, prefix=prefix, suffix=suffix, start=start))
    for low, high in match.candidates:
        assert 0 <= low < high <= len(text)
    if match.start is not None and match.end is not None:
        assert 0 <= match.start < match.end <= len(text)
    assert 0 <= match.score <= 1


@pytest.mark.parametrize("text", ALL)
def test_what_was_taken_out_is_not_found_however_alike_the_rest_is(text: str) -> None:
    half = len(text) // 2
    start = text.index(" ", half) + 1 if " " in text else half
    end = start + 30
    twin = text[start:end].replace("е", "э").replace("e", "o").replace("ו", "י").replace("ا", "ي")
    whole_text = f"{twin}\n\n{text}"
    shift = len(twin) + 2
    selector = selector_at(whole_text, start + shift, end + shift)
    without = whole_text[: start + shift] + whole_text[end + shift :]
    assert locate(without, selector).state is not VerificationState.ALTERED
