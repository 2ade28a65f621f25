"""A search in a list finds exactly what its tree means in Python, whatever the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotarium.model.details import QuoteDetails
from quotarium.model.search import parse
from quotarium.model.search.fields import LISTS
from quotarium.model.search.findable_things import (
    findable_occasion,
    findable_source,
    findable_speaker,
    findable_tag,
)
from quotarium.model.search.meaning import Findable, matches
from quotarium.model.search.tree import Not
from quotarium.model.source import Creator
from quotarium.model.speaker import SpeakerKind
from quotarium.storage import listing, occasions, organising, quotes, sources, speakers
from quotarium.storage import tables as t
from quotarium.storage.library import Library, Writing
from quotarium.storage.search import thing_conditions, upkeep
from quotarium.storage.search.things import Thing
from tests.storage.test_search_means_the_same import (
    LANGUAGES,
    MOMENTS,
    dates,
    fill,
    libraries,
    maybe,
    taken_back,
    texts,
)

trashed = st.sampled_from((None, None, None, MOMENTS[0]))
source_parts = st.fixed_dictionaries(
    {
        "type": st.sampled_from(("article", "article-newspaper", "book", "legal_case")),
        "language": st.sampled_from(LANGUAGES),
        "note": maybe,
        "created": st.sampled_from(MOMENTS),
        "creators": st.lists(
            st.one_of(
                st.builds(Creator, family=texts, given=texts), st.builds(Creator, literal=texts)
            ),
            max_size=2,
        ).map(tuple),
        "fields": st.fixed_dictionaries(
            {},
            optional={
                "DOI": st.sampled_from(("10.1000/River", "10.1/x")),
                "ISBN": st.sampled_from(("978-3-16-148410-0", "9783161484100", "0-19")),
                "URL": st.sampled_from(("https://river.example/lodz", "http://a.example")),
                "publisher": texts,
            },
        ),
    }
)
speaker_parts = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(SpeakerKind),
        "note": maybe,
        "identifiers": st.sampled_from(({}, {"viaf": "75121530"})),
    }
)
occasion_parts = st.fixed_dictionaries(
    {"name": texts, "place": maybe, "note": maybe, "date": dates}
)
drawn_things = st.fixed_dictionaries(
    {
        "sources": st.lists(source_parts, min_size=3, max_size=3),
        "speakers": st.lists(speaker_parts, min_size=3, max_size=3),
        "languages": st.lists(st.sampled_from(LANGUAGES), min_size=3, max_size=3),
        "occasion": occasion_parts,
        "trashed": st.lists(st.booleans(), min_size=7, max_size=7),
        "snapshot": st.lists(st.booleans(), min_size=3, max_size=3),
    }
)
WORDS = "river riv* riverbank lodz 天 今天 ดี strasse eau c++ rig* zzz".split()
LEAVES = {
    Thing.SOURCE: "midriver key1 title:river title:lodz title:天 author:river author:eau"
    " author:riv* source:lodz published:2019 published:1990s published:unknown published:>2000"
    " added:2024 added:<=2024-01 kind:article kind:newspaper kind:book kind:legal kind:case lang:en"
    " lang:en-gb lang:zh-hant doi:10.1000/river doi:10.1 isbn:9783161484100 isbn:978-3-16-148410-0"
    " isbn:9783* url:river url:a.example note:river note:天 has:author has:date has:note has:quote"
    " has:snapshot speaker:river speaker:天 tag:water tag:riv tag:none in:thesis in:th* no:field"
    .split(),
    Thing.SPEAKER: "speaker:river role:river role:天 kind:person kind:unn kind:organisation"
    " added:2023 added:>2023 lang:en lang:az note:river has:identifier has:note has:picture"
    " has:quote has:role said:2019 said:1990s said:unknown said:>2000 source:river source:midriver"
    " tag:water tag:天 in:thesis".split(),
    Thing.OCCASION: "occasion:river said:2019 said:unknown said:..1995 said:2021.. place:lodz"
    " place:天 note:river has:date has:note has:place has:quote speaker:river tag:water in:th*"
    .split(),
    Thing.TAG: "water rights tag:riv tag:天 #water".split(),
}  # fmt: skip
PHRASES = ('"river lodz"', '"天气 river"', '"lodz riv*"')


def queries(thing: Thing) -> st.SearchStrategy[str]:
    """Return searches in the list of a thing."""
    return st.recursive(
        st.sampled_from((*WORDS, *PHRASES, *LEAVES[thing])),
        lambda inner: st.one_of(
            inner.map("-({})".format),
            st.lists(inner, min_size=2, max_size=3).map(" ".join),
            st.lists(inner, min_size=2, max_size=3).map(" OR ".join).map("({})".format),
        ),
        max_leaves=5,
    )


asked = st.fixed_dictionaries(
    {Thing(name): st.lists(queries(Thing(name)), min_size=1, max_size=2) for name in LISTS}
)


def change_things(writing: Writing, wanted: dict[str, Any]) -> dict[Thing, list[int]]:
    """Give what was written the parts that were drawn; return the ids."""
    connection, now = writing.connection, MOMENTS[1].isoformat()
    tables = {Thing.SOURCE: "sources", Thing.SPEAKER: "speakers", Thing.OCCASION: "occasions",
              Thing.TAG: "tags"}  # fmt: skip
    ids = {
        thing: [row.id for row in writing.rows if row.table == name and row.before is None]
        for thing, name in tables.items()
    }
    for source, parts, kept in zip(
        sources.get(connection, ids[Thing.SOURCE]),
        wanted["sources"],
        wanted["snapshot"],
        strict=True,
    ):
        fields = source.fields | parts["fields"]
        sources.change(writing, source.model_copy(update=parts | {"fields": fields}))
        if kept:
            writing.insert(t.snapshots, source_id=source.id, sha256="0", media_type="text/plain",
                           size=1, captured=now)  # fmt: skip
    voices = speakers.get(connection, ids[Thing.SPEAKER])
    for speaker, parts, language in zip(
        voices, wanted["speakers"], wanted["languages"], strict=True
    ):
        names = tuple(name.model_copy(update={"language": language}) for name in speaker.names)
        speakers.change(writing, speaker.model_copy(update=parts | {"names": names}), now)
    writing.insert(t.speaker_pictures, speaker_id=voices[0].id, sha256="0" * 64,
                   media_type="image/png", width=1, height=1)  # fmt: skip
    (occasion,) = speakers.occasions(connection, ids[Thing.OCCASION]).values()
    occasions.change(writing, occasion.model_copy(update=wanted["occasion"]))
    gone = iter(wanted["trashed"])
    for thing, table in ((Thing.SOURCE, t.sources), (Thing.SPEAKER, t.speakers),
                         (Thing.OCCASION, t.occasions)):  # fmt: skip
        writing.update_all(table, [one for one in ids[thing] if next(gone)], trashed=now)
    return ids


def seen(writing: Writing, thing: Thing, ids: Iterable[int], snapshots: list[bool]
         ) -> dict[int, Findable]:  # fmt: skip
    """Return by id what a search sees of the things."""
    connection = writing.connection
    written = [row.id for row in writing.rows if row.table == "quotes" and row.before is None]
    told = [one for one in quotes.details(connection, written) if one.quote.trashed is None]

    def by(speaker_id: int) -> list[QuoteDetails]:
        return [one for one in told if speaker_id in [by.speaker.id for by in one.speakers]]

    def out_of(source_id: int) -> list[QuoteDetails]:
        return [one for one in told if source_id in [place.source.id for place in one.found_in]]

    match thing:
        case Thing.SOURCE:
            found = zip(sources.get(connection, ids), snapshots, strict=True)
            return {s.id: findable_source(s, out_of(s.id), snapshot=kept) for s, kept in found}
        case Thing.SPEAKER:
            known = speakers.get(connection, ids)
            return {s.id: findable_speaker(s, by(s.id), MOMENTS[0]) for s in known}
        case Thing.OCCASION:
            there = speakers.occasions(connection, ids)
            said = {i: [one for one in told if one.quote.occasion_id == i] for i in there}
            return {i: findable_occasion(one, said[i]) for i, one in there.items()}
        case _:
            return {i: findable_tag(tag) for i, tag in organising.tags(connection, ids).items()}


@pytest.fixture(scope="module")
def drawn_into(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.create(tmp_path_factory.mktemp("things") / "Things.quotarium") as library:
        yield library


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wanted=libraries, things=drawn_things, questions=asked, typing=st.booleans(),
       many=st.sampled_from((0, 20_000)))  # fmt: skip
def test_a_list_finds_what_the_tree_means(
    drawn_into: Library,
    wanted: dict[str, Any],
    things: dict[str, Any],
    questions: dict[Thing, list[str]],
    typing: bool,
    many: int,
) -> None:
    with taken_back(drawn_into) as writing, pytest.MonkeyPatch.context() as patch:
        patch.setattr(thing_conditions, "_MANY", many)
        fill(writing, wanted)
        ids = change_things(writing, things)
        connection = writing.connection
        upkeep.follow(connection, writing.rows)
        first = {Thing.SOURCE: 0, Thing.SPEAKER: 3, Thing.OCCASION: 6}
        for thing, drawn in questions.items():
            known = seen(writing, thing, ids[thing], things["snapshot"])
            flags = things["trashed"][first[thing] :] if thing in first else [False] * 3
            places = dict(zip(ids[thing], flags, strict=False))
            for query in (*drawn, *WORDS, *PHRASES, *LEAVES[thing]):
                tree = parse(query, typing=typing, grammar=LISTS[thing.value]).tree
                meant = {one for one in ids[thing] if matches(tree, known[one])}
                for asked_for, held in ((tree, meant), (Not(tree), set(ids[thing]) - meant)):
                    for trash in (False, True):
                        found = listing.find(connection, thing, asked_for, trash=trash)
                        assert set(found) == {i for i in held if places[i] is trash}, (query, tree)
                        assert len(found) == len(set(found))


@pytest.mark.parametrize(("things", "grammar"), LISTS.items())
def test_every_field_of_a_list_can_be_asked_for(
    drawn_into: Library, things: str, grammar: Any
) -> None:
    with drawn_into.read() as connection:
        for field in grammar.fields:
            for value in field.values or ("2019", "x", '"a b"'):
                tree = parse(f"{field.name}:{value} -{field.name}:{value}", grammar=grammar).tree
                assert not listing.find(connection, Thing(things), tree)
