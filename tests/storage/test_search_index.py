"""Quotes are found by words, speakers in all their names, sources and notes."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model.clipping import Clipping
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Attribution, Quote
from quotarium.model.search import parse
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.storage import clippings, finding, organising, quotes, sources, speakers
from quotarium.storage.finding import Filter, Order, Place
from quotarium.storage.library import Library
from tests.storage.test_journal import MOMENT


def wanted(query: str) -> Filter:
    return Filter(tree=parse(query).tree)


@pytest.fixture
def quote_id(library: Library) -> int:
    with library.write() as writing:
        names = (Name(full="Rəşad Tuğanlı"), Name(full="Рашад Туганлы"))
        role = Role(title="Minister of Water")
        speaker = speakers.add(writing, Speaker(names=names, roles=(role,)), MOMENT)
        occasion = speakers.add_occasion(writing, Occasion(name="Basin Forum", place="Lisen"))
        quote = quotes.add(
            writing,
            Quote(
                words="Łódź lies by Østersø, naïvely c++ a-b “said he”",
                attributions=(Attribution(speaker_id=speaker),),
                occasion_id=occasion,
                note="check the archive",
                tag_ids=(organising.tag_named(writing, "#water rights"),),
            ),
        )
        source = sources.add(
            writing,
            Source(
                citekey="dostan",
                title="The River Nobody Measures",
                creators=(Creator(family="Dostan", given="Mirela"),),
                fields={"container-title": "Midriver Review"},
            ),
        )
        clippings.add(writing, Clipping(quote_id=quote, source_id=source, exact="x"))
        quotes.add(writing, Quote(words="something else entirely"))
    return quote


@pytest.mark.parametrize(
    "query",
    [
        "łódź", "lodz", "OSTERSO", "naively", "Naïv", "c++", "a-b", '"said he"', "tuganli",
        "Рашад", "туганлы", "minister water", "forum", "lisen", "archive", "rights", "river",
        "mirela", "midriver", "dostan", "speaker:tuganli", "source:river", "tag:water",
        'speaker:"resad tuganli"', "lod* dostan",
    ],
)  # fmt: skip
def test_a_quote_is_found_by_what_is_known_of_it(
    library: Library, quote_id: int, query: str
) -> None:
    with library.read() as connection:
        assert finding.find(connection, wanted(query)) == array("i", (quote_id,))
        assert finding.count(connection, wanted(query)) == 1


@pytest.mark.parametrize("query", ["speaker:river", "source:tuganli", '"he said"', "odz ", "zzz"])
def test_a_quote_is_not_found_where_the_words_do_not_stand(
    library: Library, quote_id: int, query: str
) -> None:
    with library.read() as connection:
        assert quote_id not in finding.find(connection, wanted(query))


def test_a_new_name_of_a_speaker_finds_the_quotes_at_once(library: Library, quote_id: int) -> None:
    with library.write() as writing:
        found = speakers.named(writing.connection, "Рашад Туганлы")
        speaker = speakers.get(writing.connection, found)[0]
        names = (*speaker.names, Name(full="Rashad Tughanli"))
        speakers.change(writing, speaker.model_copy(update={"names": names}), MOMENT)
    with library.read() as connection:
        assert finding.find(connection, wanted("tughanli")) == array("i", (quote_id,))


@given(st.text(max_size=40))
def test_no_query_is_ever_an_error(library_for_queries: Library, query: str) -> None:
    with library_for_queries.read() as connection:
        for order in Order:
            finding.find(connection, wanted(query), order)


@pytest.fixture(scope="module")
def library_for_queries(
    empty_library_folder: object, tmp_path_factory: pytest.TempPathFactory
) -> object:
    with Library.create(tmp_path_factory.mktemp("queries") / "Q.quotarium") as library:
        with library.write() as writing:
            quotes.add(writing, Quote(words="a b c"))
        yield library


def test_quotes_come_by_date_with_the_undated_last(library: Library) -> None:
    from quotarium.model.dates import Edtf

    with library.write() as writing:
        ids = [
            quotes.add(writing, Quote(words=str(said), said=said and Edtf.parse(said)))
            for said in (None, "2024-03", "1921~", "-0043-03-15", "2024-03-20")
        ]
    with library.read() as connection:
        found = finding.find(connection, Filter(), Order.SAID)
    assert [ids.index(i) for i in found] == [3, 2, 1, 4, 0]


def test_the_trash_and_the_inbox_are_places_of_their_own(library: Library) -> None:
    with library.write() as writing:
        from datetime import UTC, datetime

        new = quotes.add(writing, Quote(words="new"))
        done = quotes.add(writing, Quote(words="done", reviewed=True))
        moment = datetime(2025, 1, 1, tzinfo=UTC)
        gone = quotes.add(writing, Quote(words="gone", trashed=moment))
    with library.read() as connection:
        assert finding.find(connection, Filter()) == array("i", (new, done))
        assert finding.find(connection, Filter(place=Place.INBOX)) == array("i", (new,))
        assert finding.find(connection, Filter(place=Place.TRASH)) == array("i", (gone,))
