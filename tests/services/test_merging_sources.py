"""Sources that are the same work are found, and made one in a step that can be undone."""

from __future__ import annotations

from functools import reduce

import pytest

from quotarium import errors
from quotarium.model.clipping import Clipping
from quotarium.model.dates import Edtf
from quotarium.model.merging import merged
from quotarium.model.quote import Quote
from quotarium.model.source import Creator, Source
from quotarium.services.duplicates import Likeness
from quotarium.services.lists import (
    ListOrder,
    Thing,
    change_sources,
    ids_of,
    orders,
    rows_of,
    trash_sources,
)
from quotarium.services.merging_sources import duplicate_sources, merge_sources
from quotarium.services.quotes import details
from quotarium.services.searching import search
from quotarium.services.sources import SourceFields, source
from quotarium.services.undoing import revert
from quotarium.storage import clippings, organising, quotes, sources
from quotarium.storage.library import Library
from tests.storage.test_journal import index_is_sound, snapshot

DOSTAN = (Creator(family="Dostan", given="Mirela"),)


@pytest.fixture
def works(library: Library) -> dict[str, int]:
    """Four records of one book by two marks, another work, and quotes in each."""
    made = {}
    with library.write() as writing:
        for key, title, doi, year in (
            ("a", "The River", "10.1/X", "2019"),
            ("b", "River, The", "https://doi.org/10.1/x", None),
            ("c", "The river", "", "2019-03"),
            ("d", "Another", "", "1990"),
            ("e", "Zebra", "", None),
        ):
            made[key] = sources.add(
                writing,
                Source(
                    citekey=key, title=title, creators=DOSTAN if key in "acd" else (),
                    issued=(year and Edtf.parse(year)) or None,
                    fields={"DOI": doi} if doi else {"publisher": "Lisen Press"},
                ),
            )  # fmt: skip
        for n, key in enumerate("abbcd"):
            quote = quotes.add(writing, Quote(words=f"words {n}"))
            clipping = Clipping(
                quote_id=quote, source_id=made[key], exact="x", chain=(made["c"],) if n == 4 else ()
            )
            clippings.add(writing, clipping)
        organising.tag_named(writing, "water")
    return made


def test_records_that_share_a_mark_are_found_together(
    library: Library, works: dict[str, int]
) -> None:
    (found,) = duplicate_sources(library)
    assert [one.citekey for one in found.sources] == ["b", "a", "c"]
    assert found.quotes == (2, 1, 1)
    assert found.likeness is Likeness.DOI


def test_merged_sources_keep_what_each_said_and_all_their_quotes(
    library: Library, works: dict[str, int]
) -> None:
    before = snapshot(library)
    others = [works["a"], works["c"]]
    expected = reduce(merged, (source(library, one) for one in [works["b"], *others]))
    done = merge_sources(library, works["b"], others)
    kept = source(library, works["b"])
    assert kept.model_copy(update={"modified": expected.modified}) == expected
    assert (kept.citekey, kept.title, str(kept.issued)) == ("b", "River, The", "2019-03")
    assert kept.creators == DOSTAN
    assert kept.fields == {"DOI": "https://doi.org/10.1/x", "publisher": "Lisen Press"}
    assert search(library, source_id=works["b"]).total == 4
    assert search(library, "source:dostan -source:another ").total == 4
    assert search(library, "via:river ").ids == (5,)
    assert details(library, [5])[0].found_in[0].chain[0].citekey == "b"
    assert duplicate_sources(library) == ()
    index_is_sound(library)
    revert(library, done.inverse)
    assert snapshot(library) == before


def test_fields_chosen_one_by_one_are_taken(library: Library, works: dict[str, int]) -> None:
    chosen = source(library, works["b"]).model_copy(
        update={"title": "The River", "citekey": "never", "note": "merged by hand"}
    )
    made = merge_sources(library, works["b"], [works["a"]], chosen).value
    assert (made.citekey, made.title, made.note) == ("b", "The River", "merged by hand")
    with pytest.raises(errors.NoSuchThing):
        merge_sources(library, works["b"], [99])


@pytest.mark.parametrize(
    ("order", "descending", "keys"),
    [
        (ListOrder.KEY, False, "abcde"),
        (ListOrder.KEY, True, "edcba"),
        (ListOrder.NAME, False, "dbace"),
        (ListOrder.YEAR, False, "dacbe"),
        (ListOrder.AUTHOR, False, "acdbe"),
        (ListOrder.QUOTES, True, "bdace"),
    ],
)
def test_sources_are_listed_in_orders(
    library: Library, works: dict[str, int], order: ListOrder, descending: bool, keys: str
) -> None:
    ids = ids_of(library, Thing.SOURCE, order=order, descending=descending)
    rows = rows_of(library, Thing.SOURCE, ids)
    found = [row.thing.citekey for row in rows if isinstance(row.thing, Source)]
    assert "".join(found) == keys
    assert order in orders(Thing.SOURCE)
    assert sum(row.quotes for row in rows) == 5


@pytest.mark.parametrize(
    ("words", "keys"), [("riv", "abc"), ("DOSTAN riv", "ac"), ("lisen", "cde"), ("zzz", "")]
)
def test_sources_are_found_by_beginnings_of_words(
    library: Library, works: dict[str, int], words: str, keys: str
) -> None:
    ids = ids_of(library, Thing.SOURCE, words, ListOrder.KEY)
    assert list(ids) == [works[key] for key in keys]


def test_every_kind_of_thing_has_a_list(library: Library, works: dict[str, int]) -> None:
    assert [
        row.quotes for row in rows_of(library, Thing.TAG, ids_of(library, Thing.TAG, "wat"))
    ] == [0]
    for thing in (Thing.SPEAKER, Thing.OCCASION):
        for order in orders(thing):
            assert rows_of(library, thing, ids_of(library, thing, order=order)) == ()


def test_several_sources_go_to_the_trash_with_the_quotes_found_only_there(
    library: Library, works: dict[str, int]
) -> None:
    with library.write() as writing:
        clippings.add(writing, Clipping(quote_id=1, source_id=works["d"], exact="x"))
    before = snapshot(library)
    done = trash_sources(library, [works["a"], works["b"]])
    assert search(library).ids == (1, 4, 5)
    assert list(ids_of(library, Thing.SOURCE, order=ListOrder.KEY)) == [works[key] for key in "cde"]
    revert(library, done.inverse)
    assert snapshot(library) == before


def test_several_sources_are_changed_alike(library: Library, works: dict[str, int]) -> None:
    fields = SourceFields(language="az", issued="2020", citekey="same")
    done = change_sources(library, [works["a"], works["d"]], fields)
    assert done.value == 2
    assert search(library, "published:2020 ").ids == (1, 5)
    assert source(library, works["a"]).citekey == "a"
