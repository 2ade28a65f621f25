"""The door to searching: pages, counts, all ids, and stopping."""

from __future__ import annotations

from array import array
from pathlib import Path
from threading import Event, Thread

import pytest

from quotarium import errors
from quotarium.model.quote import Quote
from quotarium.services.bulk import change_all
from quotarium.services.bulk_changes import SetReviewed
from quotarium.services.completing import complete
from quotarium.services.counting import counts_of_searches
from quotarium.services.libraries import create_library
from quotarium.services.organising import save_search
from quotarium.services.quotes import add_tags
from quotarium.services.searching import (
    Counted,
    Found,
    Order,
    Place,
    Search,
    Stop,
    all_ids,
    highlights,
    search,
    understood,
)
from quotarium.storage import organising, quotes
from quotarium.storage.library import Library
from quotarium.storage.search import compiling


@pytest.fixture
def rivers(library: Library) -> Library:
    with library.write() as writing:
        quotes.add_all(writing, [Quote(words=f"river {n}") for n in range(30)])
    return library


def test_pages_make_up_the_whole(rivers: Library) -> None:
    for order in Order:
        whole = search(rivers, "riv", order=order)
        pages = [
            search(rivers, "riv", order=order, limit=7, offset=start).ids
            for start in range(0, 35, 7)
        ]
        assert tuple(one for page in pages for one in page) == whole.ids
        assert whole.total == 30
        assert all_ids(rivers, Search(query="riv"), order) == array("i", whole.ids)


def test_a_page_says_how_many_there_are_or_at_least(rivers: Library) -> None:
    assert search(rivers, "riv", limit=2, most=10) == Found(ids=(1, 2), total=10, more=True)
    assert search(rivers, "riv", limit=2, most=30) == Found(ids=(1, 2), total=30)
    assert search(rivers, "riv", limit=2, place=Place.TRASH) == Found(ids=(), total=0)


def test_a_search_that_was_stopped_before_it_began_is_cancelled(rivers: Library) -> None:
    stop = Stop()
    stop.now()
    with pytest.raises(errors.Cancelled):
        search(rivers, "riv", stop=stop)
    assert search(rivers, "riv", stop=Stop()).total == 30


def test_a_search_is_stopped_from_another_thread(rivers: Library) -> None:
    stop, running = Stop(), Event()
    found: list[str] = []

    def endless() -> None:
        try:
            with rivers.read() as connection, stop.watching(connection):
                running.set()
                connection.exec_driver_sql(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                    " SELECT count(*) FROM n"
                ).fetchall()
        except errors.Cancelled:
            found.append("cancelled")

    thread = Thread(target=endless)
    thread.start()
    assert running.wait(30)
    stop.now()
    thread.join(30)
    assert found == ["cancelled"]
    # The connection is given back fit for use.
    assert search(rivers, "riv").total == 30


def test_what_a_query_is_understood_as_and_why_it_finds() -> None:
    assert [one.piece for one in understood("said:never river").problems] == ["said:never"]
    assert highlights("riv* -dry", "The river is dry") == ((4, 7),)


@pytest.mark.parametrize("words", [300, 2_000])
def test_a_whole_page_of_text_is_a_search_like_another(rivers: Library, words: int) -> None:
    text = " ".join(f"word{n}" for n in range(words))
    assert search(rivers, text).total == 0
    assert search(rivers, f"river -({text} )").total == 30
    assert search(rivers, " OR ".join(f"word{n}" for n in range(words)) + " OR river").total == 30


def test_a_saved_search_is_a_project_that_fills_itself(library: Library) -> None:
    with library.write() as writing:
        for words in ("a dry river", "a river in flood", "rain"):
            quotes.add(writing, Quote(words=words))
        organising.append_quotes(writing, organising.project_named(writing, "Thesis"), [3])
    save_search(library, "Open water", "river -flood ")
    save_search(library, "All I need", "in:open OR in:thesis")
    assert search(library, "in:water").ids == (1,)
    assert search(library, "in:need -in:thesis").ids == (1,)
    assert search(library, "-in:need").ids == (2,)
    needed = Search(query='in:"all i need"')
    assert change_all(library, needed, SetReviewed(reviewed=True)).value == 2
    found = complete(library, "in:wat", 6)
    assert found is not None
    assert [one.text for one in found.candidates] == ['"Open water"']
    assert counts_of_searches(library) == {1: Counted(1), 2: Counted(2)}


def test_an_offer_tells_that_there_are_more_than_were_counted(
    rivers: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_tags(rivers, range(1, 4), ["wet"])
    for most, counted in ((2, (2, True)), (3, (3, False))):
        for module in ("services.completing", "storage.search.completing"):
            monkeypatch.setattr(f"quotarium.{module}.MOST", most)
        found = complete(rivers, "tag:w", 5)
        assert found is not None
        (one,) = found.candidates
        assert (one.quotes, one.more) == counted


def test_only_sources_behind_another_are_offered_as_such(tmp_path: Path) -> None:
    with create_library(tmp_path / "Sample.quotarium", sample=True) as library:
        found = complete(library, "via:", 4)
        assert found is not None
        assert found.candidates
        for one in found.candidates:
            assert one.quotes == search(library, f"via:{one.text}").total > 0


def test_a_number_that_takes_long_is_told_as_far_as_it_was_counted(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiling, "_COUNTED_AT_ONCE", 2)
    with library.write() as writing:
        quotes.add_all(writing, [Quote(words=f"river {n}") for n in range(7)])
    found = search(library, "river", limit=3, most=5)
    assert (len(found.ids), found.total, found.more) == (3, 5, True)
    found = search(library, "river", limit=3, most=10, patience=0)
    assert (len(found.ids), found.total, found.more) == (3, 2, True)
    found = search(library, "river", limit=3, most=10)
    assert (found.total, found.more) == (7, False)


@pytest.mark.parametrize(
    "query",
    [
        " OR ".join(f"lake{n} OR tag:x{n} OR published:{1000 + n}" for n in range(400))
        + " OR river",
        " ".join(f"-lake{n} -said:{1000 + n}" for n in range(900)),
        " OR ".join(f"said:{n}" for n in range(1000, 2200)) + " OR -lake",
        " OR ".join(f"{a}{b}*" for a in "rabcdefghijklmnopq" for b in "iabcdefghijklmnopq"),
        "-(" * 600 + "river" + ")" * 600,
    ],
    ids=["or", "without", "dates", "beginnings", "brackets"],
)
def test_a_search_of_a_thousand_parts_is_no_error(rivers: Library, query: str) -> None:
    for order in Order:
        assert search(rivers, query, order=order, limit=7, most=20).total == 20
