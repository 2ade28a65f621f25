import pytest

from quotarium.model.clipping import Selector, VerificationState
from quotarium.reading.anchoring import locate
from quotarium.reading.anchoring.signs import Rule

_VERBATIM = VerificationState.VERBATIM
_TYPOGRAPHY = VerificationState.TYPOGRAPHY
_NOT_FOUND = VerificationState.NOT_FOUND


@pytest.mark.parametrize(
    ("marked", "exact", "rule"),
    [
        ("She said [“we can’t wait”] today.", '"we can\'t wait"', Rule.QUOTATION_MARKS),
        ("Er sagte: [»Wir warten nicht.«]", "„Wir warten nicht.“", Rule.QUOTATION_MARKS),
        ("Il a dit [«\u00a0oui, demain\u00a0»] hier.", '"oui, demain"', Rule.QUOTATION_MARKS),
        ("on [June 12-an anxious day]", "June 12—an anxious day", Rule.DASHES),
        ("the [river — wide and slow — rose]", "river–wide and slow–rose", Rule.DASHES),
        ("it [took 5–10 minutes]", "took 5-10 minutes", Rule.DASHES),
        ("[ten\u00a0thousand people]", "ten thousand people", Rule.SPACES),
        ("[the long\nroad home]", "the long road home", Rule.SPACES),
        ("[Vraiment\u202f? Oui.]", "Vraiment? Oui.", Rule.SPACES),
        ("[an extra\u00adordinary day]", "an extraordinary day", Rule.SOFT_HYPHENS),
        ("[an extra-\nordinary day]", "an extraordinary day", Rule.LINE_BREAK_HYPHENS),
        ("[a well-\nknown fact]", "a well-known fact", Rule.LINE_BREAK_HYPHENS),
        ("[an extra\u0002ordinary day]", "an extraordinary day", Rule.SOFT_HYPHENS),
        ("[the oﬃce was ﬁne]", "the office was fine", Rule.LIGATURES),
        ("[the cafe\u0301 was full]", "the café was full", Rule.NORMALISATION),
        ("[the café was full]", "the cafe\u0301 was full", Rule.NORMALISATION),
        ("[각 나라의 입장]", "\u1100\u1161\u11a8 나라의 입장", Rule.NORMALISATION),
        ("[and then… nothing]", "and then... nothing", Rule.ELLIPSES),
        ("[in\u200bvisible marks]", "invisible marks", Rule.INVISIBLE),
        ("[we \u200fwait\u200f here]", "we wait here", Rule.INVISIBLE),
        ("[値上げは平均１２％だった]", "値上げは平均12%だった", Rule.WIDTH),
        ("[安全第一，工期第二！]", "安全第一,工期第二!", Rule.WIDTH),
        ("[كتـــاب الرجل]", "كتاب الرجل", Rule.KASHIDA),
    ],
)
def test_a_difference_of_typography_is_found_and_named(marked: str, exact: str, rule: Rule) -> None:
    text = marked.replace("[", "").replace("]", "")
    match = locate(text, Selector(exact=exact))
    assert match.state is _TYPOGRAPHY
    assert rule in match.rules
    assert (match.start, match.end) == (marked.index("["), marked.index("]") - 1)


def test_several_rules_are_all_named() -> None:
    text = "He said: “The oﬃce\u00a0is closed — for good.”"
    match = locate(text, Selector(exact='"The office is closed - for good."'))
    assert match.state is _TYPOGRAPHY
    assert set(match.rules) == {
        Rule.QUOTATION_MARKS, Rule.LIGATURES, Rule.SPACES, Rule.DASHES
    }  # fmt: skip
    assert (match.start, match.end) == (9, len(text))


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("the fare costs 50 manats", "costs 5"),
        ("the fare costs 5.50 manats", "costs 5"),
        ("the fare costs 5,000 manats", "costs 5"),
        ("the fare costs 5\u00a0000 manats", "costs 5"),
        ("it fell to -5 degrees", "5 degrees"),
        ("nobody can't say", "nobody can"),
        ("the unhappy few", "happy few"),
        ("the happyish", "the happy"),
        ("a cafe\u0301", "a cafe"),
        ("the oﬃcer spoke", "the of"),
        ("각하께서 말했다", "가"),
        ("we wait", "We wait"),
        ("word", "—"),
        ("word", " \u00ad"),
    ],
)
def test_other_words_are_not_found(text: str, exact: str) -> None:
    assert locate(text, Selector(exact=exact)).state is _NOT_FOUND


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("the fare costs 5.", "costs 5"),
        ("l’homme est né libre", "homme est né libre"),
        ("他说今天不去。", "今天不去"),
        ("a well-known fact", "known fact"),
        ("we saw the minister’s car", "saw the minister"),
        ("between 10 and 5, they say", "10 and 5"),
        ("👩\u200d👩\u200d👧 family", "👩\u200d👩\u200d👧"),
    ],
)
def test_whole_words_are_found_verbatim(text: str, exact: str) -> None:
    match = locate(text, Selector(exact=exact))
    assert match.state is _VERBATIM
    assert text[match.start : match.end] == exact


class TestSeveralPlaces:
    text = "We agree. She said: We agree. He said: We agree. They left: We agree!"
    places = ((0, 8), (20, 28), (39, 47), (60, 68))

    def test_without_context_all_are_candidates(self) -> None:
        match = locate(self.text, Selector(exact="We agree"))
        assert match.state is VerificationState.AMBIGUOUS
        assert match.candidates == self.places
        assert match.start is None

    def test_the_prefix_chooses(self) -> None:
        match = locate(self.text, Selector(exact="We agree", prefix="They left: "))
        assert (match.state, match.start) == (_VERBATIM, 60)

    def test_the_suffix_chooses(self) -> None:
        match = locate(self.text, Selector(exact="We agree", suffix="!"))
        assert (match.state, match.start) == (_VERBATIM, 60)

    def test_a_context_in_other_typography_chooses(self) -> None:
        match = locate(self.text, Selector(exact="We agree", prefix=" They\u00a0left: "))
        assert (match.state, match.start) == (_VERBATIM, 60)

    def test_the_start_chooses_where_context_does_not(self) -> None:
        match = locate(self.text, Selector(exact="We agree", start=39))
        assert (match.state, match.start) == (_VERBATIM, 39)

    def test_a_start_slightly_off_chooses_the_much_nearer(self) -> None:
        match = locate(self.text, Selector(exact="We agree", start=41))
        assert (match.state, match.start) == (_VERBATIM, 39)

    def test_a_start_between_two_places_chooses_neither(self) -> None:
        match = locate(self.text, Selector(exact="We agree", start=30))
        assert match.state is VerificationState.AMBIGUOUS

    def test_a_folded_quote_that_stands_twice_is_ambiguous_too(self) -> None:
        match = locate("“Wait here.” and then “Wait here.”", Selector(exact='"Wait here."'))
        assert match.state is VerificationState.AMBIGUOUS
        assert match.candidates == ((0, 12), (22, 34))

    def test_a_verbatim_place_is_preferred_to_a_folded_one(self) -> None:
        match = locate("the oﬃce then, the office now", Selector(exact="the office"))
        assert (match.state, match.start) == (_VERBATIM, 15)


def test_trailing_white_space_and_dashes_of_a_quote_do_not_hide_it() -> None:
    text = "All they want is honesty—just that."
    match = locate(text, Selector(exact="want is honesty – "))
    assert match.state is _TYPOGRAPHY
    assert text[match.start : match.end] == "want is honesty—"


def test_quotation_marks_around_the_whole_are_typography() -> None:
    text = "A long sentence about the sea, which ended."
    match = locate(text, Selector(exact="“A long sentence about the sea”"))
    assert (match.state, match.rules) == (_TYPOGRAPHY, (Rule.QUOTATION_MARKS,))
    assert text[match.start : match.end] == "A long sentence about the sea"


def test_a_very_long_quote_is_answered_without_delay() -> None:
    match = locate("lorem ipsum dolor %d " * 20_000, Selector(exact="lorem ipsum dolar " * 3_000))
    assert match.state is _NOT_FOUND


def test_a_superscript_is_no_matter_of_width() -> None:
    match = locate("They measured 5² metres of wall.", Selector(exact="They measured 52 metres"))
    assert match.state is VerificationState.ALTERED
