"""The EDTF value: what it accepts, its canonical text, its place in models and in order."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import assume, given
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from quotarium.errors import InvalidDate
from quotarium.model.dates import Component, DateSet, Edtf, End, Interval, Point, Span
from tests.model.dates.strategies import texts


class Said(BaseModel):
    model_config = ConfigDict(frozen=True)
    on: Edtf | None


def parsed(text: str) -> Edtf:
    try:
        return Edtf.parse(text)
    except InvalidDate:
        assume(False)
        raise


LEVEL_0 = ["1985-04-12", "1985-04", "1985", "0000", "1964/2008", "2004-06/2006-08",
           "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2005/2006-02"]  # fmt: skip
LEVEL_1 = ["Y170000002", "Y-170000002", "2001-21", "2001-24", "1984?", "2004-06~", "2004-06-11%",
           "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "1985-04/..",
           "1985/..", "../1985-04-12", "../1985-04", "../1985", "1985-04-12/", "1985-04/", "1985/",
           "/1985-04-12", "/1985-04", "/1985", "-1985", "1984~/2004-06", "1984/2004-06~",
           "1984?/2004%", "1984-06-02?/2004-08-08~"]  # fmt: skip
LEVEL_2 = ["Y-17E7", "1950S2", "Y171010000S3", "2001-34", "2001-41", "[1667,1668,1670..1672]",
           "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]", "[1667,1760-12]",
           "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "156X-12-25", "15XX-12-25",
           "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "XXXX", "XXXX-03-15", "2025?-03-15",
           "2004-06~-11", "2004-06-~11", "2004?-06-~11", "2004-06-~01/2004-06-~20",
           "2004-06-XX/2004-07-03"]  # fmt: skip


@pytest.mark.parametrize("text", [*LEVEL_0, *LEVEL_1, *LEVEL_2])
def test_a_canonical_text_is_kept_to_the_letter(text: str) -> None:
    assert str(Edtf.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (" 1985 ", "1985"),
        ("?1985", "1985?"),
        ("?2004-06-~11", "2004?-06-~11"),
        ("?2004-?06-?11", "2004-06-11?"),
        ("2004?-06~", "2004%-~06"),
        ("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]"),
        ("1985-04-12T23:20:30", "1985-04-12"),
        ("1985-04-12T23:20:30Z", "1985-04-12"),
        ("1985-04-12T23:20:30-04", "1985-04-12"),
        ("1985-04-12T23:20:30+04:30", "1985-04-12"),
    ],
)
def test_other_spellings_become_canonical(text: str, canonical: str) -> None:
    assert str(Edtf.parse(text)) == canonical
    assert Edtf.parse(text) == Edtf.parse(canonical)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2001-02-29", "has no day 29"),
        ("XXXX-02-30", "never has a day 30"),
        ("1900-02-29", "has no day 29"),
        ("XX01-02-29", "has no day 29"),
        ("2001-04-31", "has no day 31"),
        ("2001-0X-32", "has no day 32"),
        ("2001-02-00", "has no day 00"),
        ("2001-00", "no month 00"),
        ("2001-13", "no month 13"),
        ("2001-3X", "no month 3X"),
        ("2001-42", "no month 42"),
        ("2001-21-03", "season has no days"),
        ("2004/2003", "ends before it starts"),
        ("2004-05-02/2004-05-01", "ends before it starts"),
        ("[2004..2003]", "ends before it starts"),
        ("-0000", "no year -0000"),
        ("-0000-03", "no year -0000"),
        ("Y2004", "more than four digits"),
        ("Y012345", "leading zeros"),
        ("Y1E99", "too far away"),
        ("Y170000002-03", "takes no month"),
        ("1950S2-03", "takes no month"),
        ("1950S5", "how many"),
        ("195XS2", "how many"),
        ("[1667", "not closed"),
        ("[..]", "stands only"),
        ("[1667,..1668]", "stands only"),
        ("", "not EDTF"),
        ("[]", "not EDTF"),
        ("2004?~", "not EDTF"),
        ("25", "not EDTF"),
        ("2004-6-1", "not EDTF"),
        ("1985-04-12T25:00:00", "not EDTF"),
        ("1985/1986/1987", "not EDTF"),
        ("２００４", "characters"),
    ],
)
def test_what_is_impossible_or_not_edtf_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        Edtf.parse(text)
    assert reason in refused.value.reason
    assert str(refused.value).endswith(".")


def test_a_29_february_of_an_unknown_year_is_possible() -> None:
    assert str(Edtf.parse("XXXX-02-29")) == "XXXX-02-29"


@given(texts())
def test_the_canonical_text_of_any_date_is_read_as_the_same(text: str) -> None:
    date = parsed(text)
    again = Edtf.parse(str(date))
    assert (again, again.parts, str(again)) == (date, date.parts, str(date))
    assert Edtf.of(date.parts) == date


def test_the_parts_say_what_is_known_of_each_component() -> None:
    assert Edtf.parse("2025?-03-1X~").parts == Point(
        Component("2025", True, True),
        Component("03", False, True),
        Component("1X", False, True),
    )
    assert Edtf.parse("2016-21").parts == Point(Component("2016"), season=Component("21"))
    assert Edtf.parse("-0043/..").parts == Interval(Point(Component("-0043")), End.OPEN)
    year = Component("1760")
    members = (Point(year), Span(Point(year), None))
    assert Edtf.parse("{1760,1760..}").parts == DateSet(False, members)
    assert Component("-0043").value == -43
    assert Component("Y-17E7").value == -170_000_000
    assert Component("199X").value is None


@pytest.mark.parametrize(
    ("text", "year"),
    [("2025?-03-15", 2025), ("-0043", -43), ("2025-03/2025-04", 2025), ("[2025-01,2025-03]", 2025),
     ("199X", None), ("1914/1918", None), ("2025/..", None), ("1950S2", None)],
)  # fmt: skip
def test_the_year_is_given_only_when_every_date_states_it(text: str, year: int | None) -> None:
    assert Edtf.parse(text).year == year


def test_qualifiers_are_seen_wherever_they_stand() -> None:
    assert Edtf.parse("[1921,1922?]").is_uncertain
    assert not Edtf.parse("[1921,1922?]").is_approximate
    assert Edtf.parse("2004-06-~01/..").is_approximate
    assert Edtf.parse("2004%").is_uncertain


def test_a_date_cannot_be_changed() -> None:
    date = Edtf.parse("2025")
    with pytest.raises(AttributeError):
        date.earliest = 1
    with pytest.raises(AttributeError):
        del date.parts


def test_equal_dates_are_one_in_a_set_and_survive_copying() -> None:
    date = Edtf.parse("2025?-03-15")
    assert {date, Edtf("?2025-03-15")} == {date}
    assert pickle.loads(pickle.dumps(date)) == copy.deepcopy(date) == copy.copy(date) == date
    assert date != "2025?-03-15"
    assert repr(date) == "Edtf('2025?-03-15')"


def test_a_model_takes_text_or_value_and_gives_text() -> None:
    said = Said.model_validate({"on": "2025?-03-15"})
    assert said == Said(on=Edtf.parse("2025?-03-15"))
    assert said.model_dump() == {"on": "2025?-03-15"}
    assert Said.model_validate_json(said.model_dump_json()) == said
    adapter = TypeAdapter(Edtf)
    assert adapter.json_schema(mode="validation") == {"type": "string"}
    assert adapter.json_schema(mode="serialization") == {"type": "string"}


@pytest.mark.parametrize("value", ["2001-02-29", 2001, 1.5, ["2001"]])
def test_a_model_refuses_what_is_no_date(value: object) -> None:
    with pytest.raises(ValidationError):
        Said.model_validate({"on": value})


def test_dates_are_sorted_as_intervals_with_unknown_years_last() -> None:
    order = ["../1990", "-0043", "0044", "199X", "1990", "1990-21", "1990-04-01", "1990-24",
             "1990/..", "2025?-03-15", "XXXX-03-14", "XXXX-03-15", "XXXX-12", "XXXX"]  # fmt: skip
    dates = [Edtf.parse(text) for text in order]
    dates.reverse()
    assert [str(d) for d in sorted(dates)] == [
        "../1990", "-0043", "0044", "1990", "199X", "1990/..", "1990-21", "1990-04-01", "1990-24",
        "2025?-03-15", "XXXX-03-14", "XXXX-03-15", "XXXX-12", "XXXX",
    ]  # fmt: skip


@given(texts(), texts(), texts())
def test_the_order_is_total(one: str, two: str, three: str) -> None:
    first, second, third = sorted((parsed(one), parsed(two), parsed(three)))
    assert first <= second <= third
    assert first <= third
    assert (first == second) == (first.sort_key == second.sort_key)
    assert not (first < second and second < first)
    assert all(-(2**63) <= n < 2**63 for n in first.sort_key[:3])
