"""EDTF texts to draw from: any that the grammar allows, and the kinds that people commonly have."""

from __future__ import annotations

import calendar

from hypothesis import strategies as st

YEARS = st.integers(1000, 9999).map(str)
MARKS = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def days(draw: st.DrawFn, years: st.SearchStrategy[int]) -> str:
    year = draw(years)
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    return f"{year:04}-{month:02}-{day:02}"


@st.composite
def years(draw: st.DrawFn) -> str:
    digits = f"{draw(st.integers(0, 9999)):04}"
    holes = draw(st.sets(st.integers(0, 3), max_size=4))
    text = "".join("X" if n in holes else d for n, d in enumerate(digits))
    sign = draw(st.sampled_from(["", "", "-"]))
    return text if text == "0000" else sign + text


@st.composite
def points(draw: st.DrawFn) -> str:
    """Any date of levels 0 to 2; the day may not exist."""
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return draw(st.sampled_from(["Y170000002", "Y-17E7", "1950S2", "Y171010000S3"]))
    text = draw(MARKS) + draw(years()) + draw(MARKS)
    if kind == 1:
        return text
    if kind == 2:
        return f"{text}-{draw(MARKS)}{draw(st.integers(21, 41))}{draw(MARKS)}"
    month = draw(st.sampled_from([*(f"{n:02}" for n in range(1, 13)), "XX", "0X", "1X", "X2"]))
    text += f"-{draw(MARKS)}{month}{draw(MARKS)}"
    if kind == 3:
        return text
    day = draw(st.sampled_from([*(f"{n:02}" for n in range(1, 32)), "XX", "1X", "X1", "3X"]))
    return text + f"-{draw(MARKS)}{day}{draw(MARKS)}"


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Any EDTF text; the calendar may not have it, an end may come before its start."""
    kind = draw(st.integers(0, 4))
    if kind < 2:
        return draw(points())
    if kind == 2:
        ends = st.one_of(points(), st.sampled_from(["..", ""]))
        return f"{draw(ends)}/{draw(ends)}"
    inner = ",".join(draw(st.lists(points(), min_size=1, max_size=3)))
    if kind == 3:
        inner = draw(st.sampled_from([f"..{inner}", f"{inner}..", f"{inner},1999..2001"]))
    return draw(st.sampled_from([f"[{inner}]", f"{{{inner}}}"]))


@st.composite
def common(draw: st.DrawFn) -> str:
    """A date of a kind that people have: what they say is read back as the same."""
    full = days(st.integers(1000, 9999))
    month = st.builds(lambda y, m: f"{y}-{m:02}", YEARS, st.integers(1, 12))
    season = st.builds(lambda y, s: f"{y}-{s}", YEARS, st.integers(21, 36))
    yearless = full.map(lambda text: "XXXX" + text[4:])
    decade = st.builds(lambda n: f"{n}X", st.integers(100, 999))
    century = st.builds(lambda n: f"{n:02}XX", st.integers(0, 30))
    ancient = st.builds(lambda n, rest: f"-{n:04}{rest}", st.integers(1, 999), st.just("-03-15"))
    early = st.builds(lambda n: f"{n:04}", st.integers(0, 999))
    open_day = month.map(lambda text: f"{text}-XX")
    open_month = YEARS.map(lambda text: f"{text}-XX")
    yearless_season = st.integers(21, 24).map(lambda n: f"XXXX-{n}")
    simple = st.one_of(YEARS, month, full, season)
    one = st.one_of(simple, yearless, decade, century, ancient, early)
    kind = draw(st.integers(0, 8))
    if kind < 2:
        return draw(st.one_of(one, open_day, open_month, yearless_season))
    if kind == 2:
        return f"{draw(one)}{draw(MARKS)}"
    if kind == 3:
        text = draw(full)
        marks = [draw(MARKS) for _ in range(3)]
        return "-".join(m + part for m, part in zip(marks, text.split("-"), strict=True))
    if kind == 4:
        return str(draw(st.sampled_from(["{}/..", "../{}", "{}/", "/{}"]))).format(draw(one))
    if kind == 5:
        return str(draw(st.sampled_from(["[{}..]", "[..{}]"]))).format(draw(simple))
    if kind == 6:
        first, second = sorted((draw(YEARS), draw(YEARS)))
        return draw(st.sampled_from([f"[{first},{second}]", f"{{{first},{second}}}"]))
    mark = draw(MARKS)
    start, end = sorted((draw(simple), draw(simple)))
    if draw(st.booleans()):
        base = draw(full)
        start, end = f"{base[:8]}03", f"{base[:8]}{draw(st.integers(4, 28)):02}"
    return f"{start}{mark}/{end}{mark}"
