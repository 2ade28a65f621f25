"""The order of quotations in a document."""

from __future__ import annotations

import random

import pytest

from quotarium.formats.grouping import Grouping, arrange, in_order
from quotarium.model.details import QuoteDetails
from quotarium.model.speaker import Name, Speaker
from tests.formats.samples import ABE, HARBOUR, LIND, PERETZ, UNDATED, quote

QUOTES = [
    quote("late", LIND, id=1, said="2021-05-02", projects=("Harbour", "Attic")),
    quote("early", LIND, id=2, said="2019~", read=UNDATED),
    quote("undated", LIND, id=3),
    quote("abe", ABE, id=4, said="2020", projects=("Harbour",)),
    quote("nobody", id=5, said="2018", read=None),
    quote("both", LIND, ABE, id=6, said="2017"),
]


def headings(quotes: list[QuoteDetails], by: Grouping, language: str = "en") -> list[str]:
    return [group.heading for group in arrange(quotes, by, language)]


def words(quotes: list[QuoteDetails], by: Grouping) -> list[str]:
    return [one.quote.words for one in in_order(arrange(quotes, by))]


def test_speakers_are_sorted_by_family_name_and_the_unnamed_come_last() -> None:
    assert headings(QUOTES, Grouping.SPEAKER) == [
        "Kofi Abe",
        "Maria Lind",
        "Maria Lind and Kofi Abe",
        "Speaker not named",
    ]


def test_inside_a_group_the_date_said_orders_and_undated_quotations_come_last() -> None:
    assert words(QUOTES, Grouping.SPEAKER) == ["abe", "early", "late", "undated", "both", "nobody"]


def test_dates_are_headings_in_the_language_of_the_document() -> None:
    assert headings(QUOTES, Grouping.DATE, "de-DE") == [
        "2017",
        "2018",
        "ca. 2019",
        "2020",
        "2. Mai 2021",
        "Datum unbekannt",
    ]


def test_sources_are_headings_with_author_and_title() -> None:
    assert headings(QUOTES, Grouping.SOURCE) == [
        f"Marsh, {HARBOUR.title}",
        f"Okafor, {UNDATED.title}",
        "No source",
    ]


def test_a_quotation_stands_in_each_of_its_projects() -> None:
    groups = arrange(QUOTES, Grouping.PROJECT)
    assert [group.heading for group in groups] == ["Attic", "Harbour", "In no project"]
    assert [one.quote.words for one in groups[1].quotes] == ["abe", "late"]
    assert groups[0].quotes[0].quote.words == "late"


def test_without_grouping_the_given_order_stays() -> None:
    assert headings(QUOTES, Grouping.NONE) == [""]
    assert words(QUOTES, Grouping.NONE) == [one.quote.words for one in QUOTES]
    assert arrange([], Grouping.NONE) == ()


@pytest.mark.parametrize("by", [one for one in Grouping if one is not Grouping.NONE])
def test_the_order_does_not_depend_on_the_order_given(by: Grouping) -> None:
    mixed = list(QUOTES)
    random.Random(7).shuffle(mixed)
    assert arrange(mixed, by) == arrange(QUOTES, by)


def test_two_speakers_of_one_name_are_not_mixed() -> None:
    twin = Speaker(id=9, names=(Name(full="Maria Lind", family="Lind", given="Maria"),))
    groups = arrange([quote("one", LIND, id=1), quote("two", twin, id=2)], Grouping.SPEAKER)
    assert [group.heading for group in groups] == ["Maria Lind", "Maria Lind"]


def test_a_name_of_unknown_parts_is_sorted_by_its_last_word() -> None:
    zoe = Speaker(id=8, names=(Name(full="Aaron Zimmer"),))
    found = headings([quote("z", zoe, id=1), quote("l", LIND, id=2)], Grouping.SPEAKER)
    assert found == ["Maria Lind", "Aaron Zimmer"]
    assert headings([quote("p", PERETZ, id=1)], Grouping.SPEAKER) == ["דנה פרץ"]
