"""A search finds in the index exactly what its tree means in Python, whatever the library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotarium.model.clipping import Clipping, Difference, Verification, VerificationState
from quotarium.model.dates import Edtf
from quotarium.model.details import QuoteDetails
from quotarium.model.occasion import Occasion
from quotarium.model.organising import Link, LinkKind
from quotarium.model.quote import (
    Attribution,
    AttributionStatus,
    Quote,
    QuoteKind,
    Translation,
    Wording,
)
from quotarium.model.search import parse
from quotarium.model.search.findable import findable
from quotarium.model.search.meaning import Findable, matches
from quotarium.model.source import Creator, Source
from quotarium.model.speaker import Name, Role, Speaker
from quotarium.storage import clippings, finding, links, organising, quotes, sources, speakers
from quotarium.storage.finding import Filter, Order, Place
from quotarium.storage.library import Library, Writing
from quotarium.storage.search import compiling, ordering, upkeep

WORDS = ("river", "Łódź", "riverbank", "l’eau", "天气很好", "今天天气", "สวัสดีครับ", "c++", "straße")
DATES = (None, "2019", "2019-03", "1990~", "199X", "2018/2020", "../1995", "2021/..", "-0043",
         "XXXX-12-25")  # fmt: skip
LANGUAGES = (None, "en", "en-GB", "zh-Hant-TW", "az")
MOMENTS = tuple(datetime(*day, tzinfo=UTC) for day in ((2023, 12, 31), (2024, 1, 1), (2024, 2, 9)))

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
maybe = st.one_of(st.just(""), texts)
dates = st.sampled_from(DATES).map(lambda one: one and Edtf.parse(one))
quote_parts = st.fixed_dictionaries(
    {
        "words": texts,
        "kind": st.sampled_from(QuoteKind),
        "language": st.sampled_from(LANGUAGES),
        "said": dates,
        "status": st.sampled_from(AttributionStatus),
        "note": maybe,
        "evidence": maybe,
        "reviewed": st.booleans(),
        "question": st.booleans(),
        "created": st.sampled_from(MOMENTS),
        "trashed": st.sampled_from((None, None, None, MOMENTS[0])),
    }
)
hanging = st.fixed_dictionaries(
    {
        "speakers": st.lists(st.integers(0, 2), unique=True, max_size=2),
        "role": maybe,
        "sources": st.lists(st.integers(0, 2), max_size=2),
        "via": st.lists(st.integers(0, 2), unique=True, max_size=1),
        "state": st.sampled_from(VerificationState),
        "differences": st.sampled_from(((), (Difference(quote="a", source="b"),))),
        "tags": st.lists(st.integers(0, 2), unique=True, max_size=2),
        "project": st.booleans(),
        "occasion": st.booleans(),
        "translation": maybe,
        "reworded": st.booleans(),
        "answers": st.booleans(),
    }
)
libraries = st.fixed_dictionaries(
    {
        "names": st.lists(st.lists(texts, min_size=1, max_size=2), min_size=3, max_size=3),
        "roles": st.lists(texts, min_size=3, max_size=3),
        "titles": st.lists(texts, min_size=3, max_size=3),
        "issued": st.lists(dates, min_size=3, max_size=3),
        "tags": st.just(("river", "water rights", "天气")),
        "quotes": st.lists(st.tuples(quote_parts, hanging), min_size=1, max_size=6),
    }
)
leaves = st.one_of(
    st.sampled_from(
        "river riv* riverbank lodz Łódź 天气 天 今 ดี strasse leau eau c++ water rights rig* zzz"
        " said:2019 said:2018..2020 said:1990s said:>2019-03 said:..1995 said:2021.. said:unknown"
        " said:<2000 published:2019 published:1990s published:>2000 added:2024 added:>2023-12-31"
        " added:<=2024-01 kind:direct kind:mixed lang:en lang:en-gb lang:zh-hant lang:az"
        " status:disputed verified:altered verified:unchecked has:note has:tag has:project has:date"
        " has:history has:via has:translation has:speaker has:source has:occasion has:evidence"
        " is:inbox is:reviewed is:question is:differing tag:water tag:riv tag:天 tag:none in:thesis"
        " in:th* speaker:river role:lodz source:river source:midriver via:lodz occasion:forum"
        " words:river note:river speaker:天".split()
    ),
    st.sampled_from(('"river lodz"', '"天气 river"', 'speaker:"river riverbank"', '"lodz riv*"')),
)
queries = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map("-({})".format),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(" OR ".join).map("({})".format),
    ),
    max_leaves=6,
)


def fill(writing: Writing, wanted: dict[str, Any]) -> None:
    """Write the library that was drawn."""
    names, roles, titles, issued, tags, drawn = (
        wanted[key] for key in ("names", "roles", "titles", "issued", "tags", "quotes")
    )
    now = MOMENTS[0].isoformat()
    voices = [
        speakers.add(
            writing,
            Speaker(names=tuple(Name(full=n) for n in held), roles=(Role(title=role),)),
            now,
        )
        for held, role in zip(names, roles, strict=True)
    ]
    works = [
        sources.add(
            writing,
            Source(
                citekey=f"key{n}", title=title, issued=date, fields={"container-title": "Midriver"},
                creators=(Creator(family="Łódź", given="Eau"),),
            ),
        )
        for n, (title, date) in enumerate(zip(titles, issued, strict=True))
    ]  # fmt: skip
    occasion = speakers.add_occasion(writing, Occasion(name="Forum", place="Łódź"))
    tag_ids = [organising.tag_named(writing, tag) for tag in tags]
    project = organising.project_named(writing, "My thesis")
    before = 0
    for parts, hung in drawn:
        translation = hung["translation"]
        quote = Quote(
            **parts,
            attributions=tuple(
                Attribution(speaker_id=voices[n], role=hung["role"] or None)
                for n in hung["speakers"]
            ),
            tag_ids=tuple(tag_ids[n] for n in hung["tags"]),
            occasion_id=occasion if hung["occasion"] else None,
            translations=(Translation(language="en", words=translation),) if translation else (),
        )
        identity = quotes.add(writing, quote)
        for n in hung["sources"]:
            clipping = Clipping(
                quote_id=identity, source_id=works[n], exact="x",
                chain=tuple(works[k] for k in hung["via"]),
                verification=Verification(state=hung["state"], differences=hung["differences"]),
            )  # fmt: skip
            clippings.add(writing, clipping)
        if hung["project"]:
            organising.append_quotes(writing, project, [identity])
        if hung["reworded"]:
            old = Wording(words="before", replaced=MOMENTS[0])
            stored = quotes.get(writing.connection, [identity])[0]
            quotes.change(writing, stored, wording=old)
        if hung["answers"] and before:
            link = Link(from_quote_id=identity, to_quote_id=before, kind=LinkKind.RESPONDS_TO)
            links.add(writing, link)
        before = identity


def _findable(one: QuoteDetails, reworded: set[int], answered: set[int]) -> Findable:
    identity = one.quote.id
    return findable(one, reworded=identity in reworded, answered=identity in answered)


class TakenBackError(Exception):
    """Rolls a transaction back."""


@contextmanager
def taken_back(library: Library) -> Iterator[Writing]:
    """Give a transaction that is rolled back at its end."""
    with suppress(TakenBackError), library.write() as writing:
        yield writing
        raise TakenBackError


@pytest.fixture(scope="module")
def drawn_into(
    empty_library_folder: object, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    with Library.create(tmp_path_factory.mktemp("drawn") / "Drawn.quotarium") as library:
        yield library


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    wanted=libraries,
    asked=st.lists(queries, min_size=1, max_size=4),
    typing=st.booleans(),
    few=st.sampled_from((0, 1, 5_000)),
)
def test_the_index_finds_what_the_tree_means(
    drawn_into: Library,
    wanted: dict[str, Any],
    asked: list[str],
    typing: bool,
    few: int,
) -> None:
    drawn = wanted["quotes"]
    with taken_back(drawn_into) as writing, pytest.MonkeyPatch.context() as patch:
        # Below, large results are met as well: they are found part by part.
        patch.setattr(compiling, "_SAMPLE", max(few, 1))
        patch.setattr(ordering, "FEW", few)
        patch.setattr(ordering, "_RANKED", few)
        patch.setattr(ordering, "_BLOCK", min(few, 2_000))
        patch.setattr(ordering, "_FIRST_BLOCK", min(few, 250))
        patch.setattr(ordering, "_LOOKED_UP", min(few, 500))
        fill(writing, wanted)
        connection = writing.connection
        upkeep.follow(connection, writing.rows)
        ids = [row.id for row in writing.rows if row.table == "quotes" and row.before is None]
        seen = quotes.details(connection, ids)
        reworded = {i for i, (_, hung) in zip(ids, drawn, strict=True) if hung["reworded"]}
        answered = {
            ids[n - 1]
            for n, (parts, hung) in enumerate(drawn)
            if n and hung["answers"] and not parts["trashed"]
        }
        for query in asked:
            tree = parse(query, typing=typing).tree
            for place in (Place.QUOTES, Place.TRASH):
                expected = {
                    one.quote.id
                    for one in seen
                    if (one.quote.trashed is not None) is (place is Place.TRASH)
                    and matches(tree, _findable(one, reworded, answered))
                }
                for order in Order:
                    found = finding.find(connection, Filter(tree=tree, place=place), order)
                    assert len(found) == len(set(found))
                    assert set(found) == expected, (query, order, tree)
                assert finding.count(connection, Filter(tree=tree, place=place)) == len(expected)
