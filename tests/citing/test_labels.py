"""Where a quote is cited from, in a few words."""

from __future__ import annotations

from quotarium.citing.labels import describe_cited, describe_source

from .quoted import ARKAN, CASES, MEMOIR, OPED, REPORT, quote, source


def test_a_second_hand_quote_says_so() -> None:
    assert describe_cited(CASES["speech"]) == "as quoted in Lindqvist n.d., ¶1"
    assert describe_cited(CASES["speech"], "de-DE") == "zit. n. Lindqvist o. J., ¶1"


def test_a_first_hand_quote_is_described_plainly() -> None:
    assert describe_cited(quote(MEMOIR, ARKAN, place=("page", "12"))) == "Arkan 2020, p. 12"
    assert describe_cited(quote(OPED)) == "Lindqvist n.d."


def test_a_quote_without_a_clipping_is_cited_from_nowhere() -> None:
    assert describe_cited(quote(None, ARKAN)) == ""


def test_a_source_without_an_author_goes_by_its_title() -> None:
    assert describe_source(REPORT) == "“Gates Closed Again” 2021"


def test_many_authors_are_shortened() -> None:
    two = source("k", "T", "Arkan, S", "Lind, M", issued="2019~")
    assert describe_source(two) == "Arkan & Lind ca. 2019"
    three = source("k", "T", "Arkan, S", "Lind, M", "Vega, A")
    assert describe_source(three, "fr") == "Arkan et al. s. d."
