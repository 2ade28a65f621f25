"""The lists of sources, speakers, occasions and tags are searched in the language of quotes."""

from __future__ import annotations

import pytest

from quotarium import errors
from quotarium.model.clipping import Clipping
from quotarium.model.dates import Edtf
from quotarium.model.occasion import Occasion
from quotarium.model.quote import Attribution, Quote
from quotarium.model.search.parsing import Fault
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind
from quotarium.services.completing import complete
from quotarium.services.lists import Thing, ids_of, together, understood
from quotarium.services.organising import save_search
from quotarium.services.outcome import committed
from quotarium.services.searching import Stop
from quotarium.storage import clippings, organising, quotes, sources, speakers
from quotarium.storage.library import Library, Writing

ALIYEV = (Name(full="İlham Əliyev", language="az"), Name(full="Ильхам Алиев", language="ru"))


@pytest.fixture
def filled(library: Library) -> Library:
    def fill(writing: Writing) -> None:
        review = Source(
            citekey="marsh2019", title="Łódź by the river", type="article-newspaper",
            creators=(Creator(family="Marsh", given="Ada"),), issued=Edtf.parse("2019-03"),
            language="en-GB", fields={"DOI": "10.1000/River", "URL": "https://a.example/x"},
        )  # fmt: skip
        book = Source(
            citekey="brandt", title="Wasser", type="book", creators=(Creator(literal="Wetteramt"),),
            fields={"ISBN": "978-3-16-148410-0"}, note="Ada Marsh lent it.",
        )  # fmt: skip
        works = sources.add_all(writing, [review, book])
        now = "2024-01-01T00:00:00+00:00"
        president = speakers.add(
            writing, Speaker(names=ALIYEV, roles=(Role(title="President"),)), now
        )
        speakers.add(
            writing, Speaker(names=(Name(full="an analyst"),), kind=SpeakerKind.UNNAMED), now
        )
        forum = Occasion(name="Forum", place="Bakı", date=Edtf.parse("2025-03-15"))
        occasion = speakers.add_occasion(writing, forum)
        speakers.add_occasion(writing, Occasion(name="Hearing", place="Forum Street"))
        tags = tuple(organising.tag_named(writing, name) for name in ("water", "draft"))
        said = Edtf.parse("2025-03-15")
        for words in ("one", "two"):
            identity = quotes.add(
                writing,
                Quote(words=words, said=said, occasion_id=occasion, tag_ids=tags[:1],
                      attributions=(Attribution(speaker_id=president),)),
            )  # fmt: skip
            clipping = Clipping(quote_id=identity, source_id=works[0], exact=words)
            clippings.add(writing, clipping)

    committed(library, "", fill)
    return library


@pytest.mark.parametrize(
    ("thing", "query", "found"),
    [
        (Thing.SOURCE, "lodz riv", [1]),
        (Thing.SOURCE, '"by the river" OR wasser', [1, 2]),
        (Thing.SOURCE, "author:marsh", [1]),
        (Thing.SOURCE, "author:wetter*", [2]),
        (Thing.SOURCE, "title:marsh", []),
        (Thing.SOURCE, "note:marsh", [2]),
        (Thing.SOURCE, "published:2019 lang:en kind:newspaper", [1]),
        (Thing.SOURCE, "published:unknown", [2]),
        (Thing.SOURCE, "isbn:9783161484100", [2]),
        (Thing.SOURCE, "doi:10.1000/river -url:b.example", [1]),
        (Thing.SOURCE, "-has:quote", [2]),
        (Thing.SOURCE, "speaker:алиев tag:water", [1]),
        (Thing.SPEAKER, "aliyev", []),
        (Thing.SPEAKER, "eliyev president ", [1]),
        (Thing.SPEAKER, "speaker:president", []),
        (Thing.SPEAKER, "kind:unn -has:role", [2]),
        (Thing.SPEAKER, "said:2025 source:lodz lang:ru", [1]),
        (Thing.OCCASION, "forum", [1, 2]),
        (Thing.OCCASION, "place:forum", [2]),
        (Thing.OCCASION, "said:>2024 speaker:əliyev place:baki", [1]),
        (Thing.TAG, "wat", [1]),
        (Thing.TAG, "-tag:water", [2]),
    ],
)
def test_a_list_is_found_by_its_fields(
    filled: Library, thing: Thing, query: str, found: list[int]
) -> None:
    assert sorted(ids_of(filled, thing, query)) == found
    assert not understood(thing, query).problems


@pytest.mark.parametrize("thing", [Thing.SOURCE, Thing.SPEAKER, Thing.OCCASION, Thing.TAG])
def test_a_field_of_quotes_that_a_list_does_not_have_is_told(thing: Thing) -> None:
    (problem,) = understood(thing, "verified:altered").problems
    assert (problem.fault, problem.piece) == (Fault.UNKNOWN_FIELD, "verified:")


def test_a_space_ends_a_word_in_a_list(filled: Library) -> None:
    assert list(ids_of(filled, Thing.TAG, "wat")) == [1]
    assert not ids_of(filled, Thing.TAG, "wat ")


def test_a_list_stops_looking_when_it_is_told_to(filled: Library) -> None:
    stop = Stop()
    stop.now()
    with pytest.raises(errors.Cancelled):
        ids_of(filled, Thing.SOURCE, "title:river", stop=stop)


@pytest.mark.parametrize(
    ("things", "typed", "offered"),
    [
        ("source", "au", ["author:"]),
        ("source", "author:m", ["Marsh"]),
        ("source", "kind:news", ["article-newspaper"]),
        ("source", "lang:", ["en-GB"]),
        ("source", "has:n", ["note"]),
        ("speaker", "kind:", ["person", "organisation", "unnamed"]),
        ("speaker", "lang:r", ["ru"]),
        ("occasion", "place:", ["Bakı", '"Forum Street"']),
        ("occasion", "tag:w", ["water"]),
        ("source", "in:", []),
    ],
)
def test_what_a_list_can_be_asked_is_offered(
    filled: Library, things: str, typed: str, offered: list[str]
) -> None:
    # A list does not look into saved searches, and so they are not offered.
    save_search(filled, "Late", "said:2025")
    found = complete(filled, typed, len(typed), things=things)
    assert [one.text for one in found.candidates] == offered if found else not offered


def test_what_comes_together_counts_each_quote_once(filled: Library) -> None:
    told = together(filled, Thing.SPEAKER, [2, 1])
    assert ([row.thing.id for row in told.rows], told.quotes) == ([1, 2], 2)
    assert together(filled, Thing.TAG, [1, 2]).quotes == 2
    assert together(filled, Thing.OCCASION, [2]).quotes == 0
