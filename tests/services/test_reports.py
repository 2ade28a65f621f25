"""Counts of quotes, sections of lists, and what may be typed next."""

from __future__ import annotations

import csv
import io

import pytest

from quotarium.model.clipping import Clipping
from quotarium.model.dates import Edtf
from quotarium.model.quote import Attribution, Quote
from quotarium.model.source import Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.services.completing import complete
from quotarium.services.quotes import details, trash_quotes
from quotarium.services.reports import By, report, report_csv, sections
from quotarium.services.searching import Order, Search, all_ids, count
from quotarium.storage import clippings, organising, quotes, sources, speakers
from quotarium.storage.library import Library


@pytest.fixture
def filled(library: Library) -> Library:
    with library.write() as writing:
        voices = [
            speakers.add(
                writing,
                Speaker(names=tuple(Name(full=n) for n in names), roles=(Role(title="Minister"),)),
                "2025-01-01T00:00:00+00:00",
            )
            for names in (("Irena Valdoš",), ("Rəşad Tuğanlı", "Рашад Туганлы"), ("=Sum",))
        ]
        works = [sources.add(writing, Source(citekey=key, title="T")) for key in ("b", "a")]
        tags = [organising.tag_named(writing, tag) for tag in ("water rights", "river")]
        for n, (who, said, tag) in enumerate(
            (
                ((0,), "2019-03", (0,)), ((1, 0), "2019-05-01", (0, 1)), ((1,), "199X", ()),
                ((), None, (1,)), ((1,), "../2001-05", ()), ((2,), "2019", (0,)),
            )
        ):  # fmt: skip
            quote = Quote(
                words=f"word{n} river",
                attributions=tuple(Attribution(speaker_id=voices[one]) for one in who),
                said=said and Edtf.parse(said),
                language="az" if n else "en-GB",
                tag_ids=tuple(tags[one] for one in tag),
            )
            made = quotes.add(writing, quote)
            if n < 4:
                clipping = Clipping(quote_id=made, source_id=works[n % 2], exact="x")
                clippings.add(writing, clipping)
    return library


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        (By.SPEAKER, [("Rəşad Tuğanlı", 3), ("Irena Valdoš", 2), ("=Sum", 1), ("", 1)]),
        (By.SOURCE, [("a: T", 2), ("b: T", 2), ("", 2)]),
        (By.YEAR, [("2019", 3), ("", 3)]),
        (By.TAG, [("water rights", 3), ("river", 2), ("", 2)]),
        (By.LANGUAGE, [("az", 5), ("en-GB", 1)]),
        (By.KIND, [("direct", 6)]),
        (By.VERIFIED, [("unchecked", 4), ("", 2)]),
    ],
)
@pytest.mark.parametrize("query", ["", "river "])
def test_quotes_are_counted_by(
    filled: Library, by: By, rows: list[tuple[str, int]], query: str
) -> None:
    made = report(filled, Search(query=query), by)
    assert made.quotes == 6
    assert [(row.name, row.quotes) for row in made.rows] == rows


def test_a_report_is_csv_that_no_spreadsheet_computes(filled: Library) -> None:
    made = report_csv(report(filled, Search(query="said:2019 "), By.SPEAKER))
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"))))
    assert rows == [["speaker", "quotes"], ["Irena Valdoš", "2"], ["'=Sum", "1"],
                    ["Rəşad Tuğanlı", "1"]]  # fmt: skip


@pytest.mark.parametrize("order", [Order.SAID, Order.ADDED, Order.SPEAKER, Order.SOURCE])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("query", ["", "river ", "tag:water"])
def test_sections_divide_a_list_as_it_is_ordered(
    filled: Library, order: Order, descending: bool, query: str
) -> None:
    wanted = Search(query=query)
    ids = all_ids(filled, wanted, order, descending=descending)
    found = sections(filled, wanted, order, descending=descending)
    assert [one.start for one in found] == [
        sum(before.quotes for before in found[:n]) for n in range(len(found))
    ]
    assert sum(one.quotes for one in found) == len(ids)
    for section in found:
        for one in details(filled, ids[section.start : section.start + section.quotes]):
            said = one.quote.said
            if order is Order.SPEAKER:
                assert section.name == (one.speakers[0].speaker.name if one.speakers else "")
            elif order is Order.SOURCE:
                assert section.name.startswith(one.cited.source.citekey if one.cited else "")
            elif order is Order.SAID:
                day = said and (said.latest if said.earliest is None else said.earliest)
                from datetime import date

                assert section.name == (str(date.fromordinal(day).year) if day else "")


def test_counts_stop_where_they_are_told_to(filled: Library) -> None:
    assert (count(filled, Search(), 5).number, count(filled, Search(), 5).more) == (5, True)
    assert (count(filled, Search(), 6).number, count(filled, Search(), 6).more) == (6, False)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("speaker:tug", [('"Rəşad Tuğanlı"', 3)]),
        ("speaker:туг", [('"Rəşad Tuğanlı"', 3)]),
        ("speaker:", [('"Rəşad Tuğanlı"', 3), ('"Irena Valdoš"', 2), ("=Sum", 1)]),
        ("tag:ri", [('"water rights"', 3), ("river", 2)]),
        ("source:", [("b", 2), ("a", 2)]),
        ("lang:e", [("en", 1), ("en-gb", 1)]),
        ("role:min", [("Minister", None)]),
        ("kind:in", [("indirect", None)]),
        ("river spe", [("speaker:", None)]),
    ],
)
def test_values_of_the_library_are_offered(
    filled: Library, text: str, candidates: list[tuple[str, int | None]]
) -> None:
    found = complete(filled, text, len(text))
    assert found is not None
    assert [(one.text, one.quotes) for one in found.candidates] == candidates


def test_what_is_in_the_trash_is_not_counted(filled: Library) -> None:
    trash_quotes(filled, all_ids(filled, Search(query="tag:water")))
    assert report(filled, Search(), By.TAG).rows[0].quotes == 1
    found = complete(filled, "tag:", 4)
    assert found is not None
    assert [(one.text, one.quotes) for one in found.candidates] == [
        ("river", 1),
        ('"water rights"', 0),
    ]
