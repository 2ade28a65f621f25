"""Which role was held when something was said: offices changing hands, and dates that are vague."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.attribution import RoleFit, role_on_day
from quotarium.model.dates import Edtf
from quotarium.model.dates.days import from_ordinal
from quotarium.model.speaker import Name, Role, Speaker


def holding(**held: str | None) -> Speaker:
    return Speaker(
        names=(Name(full="Temur Bekday"),),
        roles=tuple(
            Role(title=title, held=None if when is None else Edtf.parse(when))
            for title, when in held.items()
        ),
    )


def told(speaker: Speaker, said: str | None) -> tuple[RoleFit, str | None]:
    found = role_on_day(speaker, None if said is None else Edtf.parse(said))
    return found.fit, found.role


CERTAIN, POSSIBLE, SEVERAL, NONE = (
    RoleFit.CERTAIN, RoleFit.POSSIBLE, RoleFit.SEVERAL, RoleFit.NONE,
)  # fmt: skip


@pytest.mark.parametrize(
    ("held", "said", "fit", "role"),
    [
        # An office that changes hands within a day: on that day both were held.
        ({"Deputy": "2017/2022-09-30", "Minister": "2022-09-30/.."}, "2022-09-30", SEVERAL, None),
        ({"Deputy": "2017/2022-09-30", "Minister": "2022-09-30/.."}, "2022-09-29", CERTAIN,
         "Deputy"),
        ({"Deputy": "2017/2022-09-30", "Minister": "2022-10-01/.."}, "2022-10-01", CERTAIN,
         "Minister"),
        ({"For a day": "1999-12-31"}, "1999-12-31", CERTAIN, "For a day"),
        ({"For a day": "1999-12-31"}, "2000-01-01", NONE, None),
        # Open-ended, and an end that is unknown.
        ({"President": "2003-10-31/.."}, "2044", CERTAIN, "President"),
        ({"President": "../1920"}, "-0300", CERTAIN, "President"),
        ({"President": "2003-10-31/"}, "2044", POSSIBLE, "President"),
        # Overlapping: two offices at a time.
        ({"Minister": "2001/2009", "Chairman": "2005/2012"}, "2007", SEVERAL, None),
        ({"Minister": "2001/2009", "Chairman": "2005/2012"}, "2003", CERTAIN, "Minister"),
        # Uncertain: the interval, or the day.
        ({"Envoy": "1921?/1923?"}, "1922-06-01", POSSIBLE, "Envoy"),
        ({"Envoy": "1921~/1930"}, "1925", CERTAIN, "Envoy"),
        ({"Envoy": "1919/1925", "Consul": "1926/1930"}, "1925~", SEVERAL, None),
        ({"Envoy": "1919/1925", "Consul": "1926/1930"}, "192X", SEVERAL, None),
        ({"Envoy": "1919/1925"}, "XXXX-03-15", POSSIBLE, "Envoy"),
        ({"Envoy": "1919/1925"}, None, POSSIBLE, "Envoy"),
        # Before Christ.
        ({"Consul": "-0062/-0062", "Dictator": "-0048/-0043-03-15"}, "-0043-03-15", CERTAIN,
         "Dictator"),
        ({"Consul": "-0062", "Dictator": "-0048/-0043-03-15"}, "-0062-07", CERTAIN, "Consul"),
        ({"Consul": "-0062", "Dictator": "-0048/-0043-03-15"}, "-0043-03-16", NONE, None),
        ({"Archon": "-0001/0001"}, "0000-05", CERTAIN, "Archon"),
        # A role of no known time gives way to one that was surely held.
        ({"writer": None, "Minister": "2001/2009"}, "2003", CERTAIN, "Minister"),
        ({"writer": None, "Minister": "2001/2009"}, "2015", POSSIBLE, "writer"),
        ({}, "2015", NONE, None),
    ],
)  # fmt: skip
def test_the_role_of_the_day(
    held: dict[str, str | None], said: str | None, fit: RoleFit, role: str | None
) -> None:
    assert told(holding(**held), said) == (fit, role)


def test_one_office_held_twice_is_no_question() -> None:
    twice = Speaker(
        names=(Name(full="Temur Bekday"),),
        roles=(
            Role(title="Mayor", held=Edtf.parse("1990/1995")),
            Role(title="Mayor", held=Edtf.parse("1995/1999")),
        ),
    )
    assert told(twice, "1995") == (POSSIBLE, "Mayor")


def test_an_override_settles_it_and_what_fits_is_still_told() -> None:
    found = role_on_day(holding(Minister="2001/2009"), Edtf.parse("2003"), "")
    assert (found.fit, found.role) == (RoleFit.GIVEN, None)
    assert [role.title for role in found.candidates] == ["Minister"]


def day(number: int) -> str:
    year, month, day_of = from_ordinal(number)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day_of:02}"


#: From the third century before Christ to the twenty-first after it.
days = st.integers(min_value=-100_000, max_value=750_000)


@given(days, st.integers(0, 5_000), st.integers(0, 5_000), days)
def test_on_any_day_a_role_fits_just_where_it_was_held(
    start: int, first: int, second: int, said: int
) -> None:
    """Two offices follow each other; on the day between them both fit, before and after none."""
    change, end = start + first, start + first + second
    speaker = holding(Earlier=f"{day(start)}/{day(change)}", Later=f"{day(change)}/{day(end)}")
    for moment in (said, start, change, end):
        held = [
            title
            for title, (low, high) in {"Earlier": (start, change), "Later": (change, end)}.items()
            if low <= moment <= high
        ]
        fit, role = told(speaker, day(moment))
        if len(held) == 1:
            assert (fit, role) == (CERTAIN, held[0])
        else:
            assert (fit, role) == (SEVERAL if held else NONE, None)
