"""Merging speakers loses nothing, and taking them apart again leaves the rows as they were."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from quotarium import errors
from quotarium.model.dates import Edtf
from quotarium.model.naming import speaker_named
from quotarium.model.quote import Attribution, Quote
from quotarium.model.resemblance import Likeness
from quotarium.model.speaker import Name, Role, Speaker, SpeakerKind
from quotarium.services.merging import (
    keep_apart,
    likely_duplicates,
    merge_speakers,
    merges_of,
    split_speaker,
    take_out,
)
from quotarium.services.outcome import committed
from quotarium.services.quotes import delete_quotes
from quotarium.services.speakers import all_speakers, keep_speaker, speaker
from quotarium.services.undoing import revert
from quotarium.storage import merge_marks, merging, quotes, speakers
from quotarium.storage import tables as t
from quotarium.storage.library import Library

NAMES = ("Irena Valdoš", "Ирена Валдош", "I. Valdos", "Ирена", "Βάλντος")
ROLES = (
    Role(title="Mayor", organisation="Lisen", held=Edtf.parse("1999/2004")),
    Role(title="President", held=Edtf.parse("2019/..")),
    Role(title="President"),
)

speakers_made = st.builds(
    Speaker,
    kind=st.sampled_from(SpeakerKind),
    names=st.lists(
        st.builds(Name, full=st.sampled_from(NAMES), language=st.sampled_from([None, "ru", "az"])),
        min_size=1, max_size=4, unique_by=lambda name: name.full,
    ).map(tuple),
    roles=st.lists(st.sampled_from(ROLES), max_size=3, unique=True).map(tuple),
    identifiers=st.dictionaries(
        st.sampled_from(["wikidata", "viaf"]), st.sampled_from(["Q1", "Q2", "Q3"]), max_size=2
    ),
    note=st.sampled_from(["", "a note", "another\n\nnote"]),
)  # fmt: skip
#: Of each quote: whether the first, the second, or both said it, and in which roles.
voices = st.lists(
    st.tuples(
        st.sampled_from(["one", "other", "both", "both turned"]),
        st.sampled_from([None, "", "envoy"]),
        st.sampled_from([None, "", "witness"]),
    ),
    max_size=5,
)

#: Who had been told apart before.
marks = st.sets(st.sampled_from([("one", "third"), ("other", "third"), ("one", "other")]))


def rows(library: Library) -> dict[str, list[Any]]:
    """Return every row that merging may touch, as it stands."""
    tables = (
        t.speakers, t.speaker_names, t.speaker_roles, t.quote_speakers, t.speaker_merges,
        t.merged_quotes, t.merged_distinct, t.merged_merges, t.distinct_speakers,
    )  # fmt: skip
    with library.read() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by("id"))]
            for table in tables
        }


def meaning(library: Library, names: dict[int, str], quote_ids: list[int]) -> object:
    """Return what the rows say of these speakers and quotes, without the numbers of rows."""
    told: dict[str, object] = {}
    with library.read() as connection:
        for one in speakers.get(connection, names):
            bare = tuple(role.model_copy(update={"id": 0}) for role in one.roles)
            told[names[one.id]] = one.model_copy(update={"id": 0, "roles": bare})
        for quote in quotes.get(connection, quote_ids):
            told[f"quote {quote.id}"] = [(names[a.speaker_id], a.role) for a in quote.attributions]
        told["apart"] = {
            frozenset(names.get(i, str(i)) for i in pair) for pair in merge_marks.apart(connection)
        }
        told["merges"] = [
            (names[one.speaker_id], one.merged.name, one.kept.name)
            for i in names
            for one in merging.merges_of(connection, i)
        ]
        told["memory"] = [
            sorted(tuple(row)[2:] for row in connection.execute(select(table)))
            for table in (t.merged_quotes, t.merged_distinct, t.merged_merges)
        ]
    return told


def two(
    library: Library, one: Speaker, other: Speaker, said: list[tuple[str, str | None, str | None]]
) -> tuple[int, int, list[int]]:
    first, second = keep_speaker(library, one).value.id, keep_speaker(library, other).value.id

    def attributed(who: str, mine: str | None, theirs: str | None) -> tuple[Attribution, ...]:
        found = {
            "one": [(first, mine)],
            "other": [(second, theirs)],
            "both": [(first, mine), (second, theirs)],
            "both turned": [(second, theirs), (first, mine)],
        }[who]
        return tuple(Attribution(speaker_id=i, role=role) for i, role in found)

    new = [Quote(words="So be it.", attributions=attributed(*voice)) for voice in said]
    made = committed(library, "", lambda writing: quotes.add_all(writing, new)).value
    return first, second, list(made)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(speakers_made, speakers_made, voices, marks, st.sets(st.sampled_from(["one", "other"])))
def test_merge_undo_redo_split_leaves_the_same_rows(
    library: Library,
    one: Speaker,
    other: Speaker,
    said: list[tuple[str, str | None, str | None]],
    told_apart: set[tuple[str, str]],
    merged_before: set[str],
) -> None:
    first, second, made = two(library, one, other, said)
    ids = {"one": first, "other": second}
    third = keep_speaker(library, speaker_named("Third Party")).value.id
    for a, b in sorted(told_apart):
        keep_apart(library, ids.get(a, third), ids.get(b, third))
    for who in sorted(merged_before):
        fourth = keep_speaker(library, speaker_named(f"Alias of {who}")).value.id
        if ("other", "third") in told_apart:
            keep_apart(library, fourth, third)
        merge_speakers(library, ids[who], fourth)
    one, other = speaker(library, first), speaker(library, second)
    before = rows(library)
    as_it_was = meaning(library, {first: "one", second: "other"}, made)
    merged = merge_speakers(library, first, second)
    after = rows(library)
    undone = revert(library, merged.inverse)
    assert rows(library) == before
    revert(library, undone.inverse)
    assert rows(library) == after

    result = merged.value
    assert {name.full for name in (*one.names, *other.names)} == {n.full for n in result.names}
    titles = {(role.title, role.organisation, role.held) for role in (*one.roles, *other.roles)}
    assert titles == {(role.title, role.organisation, role.held) for role in result.roles}
    for value in (*one.identifiers.values(), *other.identifiers.values()):
        assert value in (*result.identifiers.values(), *result.note.replace("(", " ").split())
    assert one.note in result.note
    assert other.note in result.note
    with library.read() as connection:
        assert set(made) <= set(merging.quotes_of(connection, first))

    again = take_out(library, max(m.id for m in merges_of(library, first)))
    assert meaning(library, {first: "one", again.value.id: "other"}, made) == as_it_was
    revert(library, again.inverse)
    assert rows(library) == after


def test_a_split_by_hand_gives_names_roles_and_quotes_away(library: Library) -> None:
    both = Speaker(
        names=(Name(full="Lev Marusin"), Name(full="Leo Marusin")),
        roles=(Role(title="journalist"), Role(title="painter")),
        identifiers={"wikidata": "Q7"},
    )
    first, _, made = two(library, both, speaker_named("Nobody"), [("one", None, None)] * 3)
    part = Speaker(names=both.names[1:], roles=both.roles[1:], identifiers=both.identifiers)
    before = rows(library)
    done = split_speaker(library, first, part, made[1:2])
    new = done.value
    assert (new.name, [r.title for r in new.roles], new.identifiers) == (
        "Leo Marusin", ["painter"], {"wikidata": "Q7"},
    )  # fmt: skip
    left = speaker(library, first)
    assert (left.name, [r.title for r in left.roles], left.identifiers) == (
        "Lev Marusin", ["journalist"], {},
    )  # fmt: skip
    with library.read() as connection:
        assert merging.quotes_of(connection, new.id) == (made[1],)
        assert merging.quotes_of(connection, first) == (made[0], made[2])
    assert not likely_duplicates(library)
    revert(library, done.inverse)
    assert rows(library) == before


def test_duplicates_are_proposed_with_what_says_so_until_they_are_kept_apart(
    library: Library,
) -> None:
    for name in ("Rəşad Tuğanlı", "Рашад Туганлы", "Irena Valdoš"):
        keep_speaker(library, speaker_named(name))
    (found,) = likely_duplicates(library)
    assert found.resemblance.likeness is Likeness.SPELLING
    assert {found.one.name, found.other.name} == {"Rəşad Tuğanlı", "Рашад Туганлы"}
    outcome = keep_apart(library, found.one.id, found.other.id)
    assert not likely_duplicates(library)
    revert(library, outcome.inverse)
    assert len(likely_duplicates(library)) == 1


def test_looking_for_pairs_can_be_stopped_and_begun_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotarium.services.merging._TURN", 0.0)
    for name in ("Orlan Bestov", "Орлан Бестов", "Ruvim Kest"):
        keep_speaker(library, speaker_named(name))
    told: list[tuple[int, int]] = []
    going_on = False

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return going_on

    with pytest.raises(errors.Cancelled):
        likely_duplicates(library, progress)
    assert told == [(0, 3)]
    told.clear()
    going_on = True
    assert len(likely_duplicates(library, progress)) == 1
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1] == 3


def test_what_was_done_since_a_merge_stays_when_it_is_taken_back(library: Library) -> None:
    first, second, made = two(
        library, speaker_named("Lev Marusin"), speaker_named("Leo Marusin"),
        [("one", None, None), ("other", None, None)],
    )  # fmt: skip
    merge_speakers(library, first, second)
    delete_quotes(library, made[1:])
    third = keep_speaker(library, speaker_named("Lew Marusin")).value.id
    merge_speakers(library, third, first)
    assert len(all_speakers(library)) == 1
    latest, earlier = merges_of(library, third)
    assert (latest.merged.name, earlier.merged.name) == ("Lev Marusin", "Leo Marusin")
    take_out(library, earlier.id)
    assert [name.full for name in speaker(library, third).names] == ["Lew Marusin", "Lev Marusin"]


def test_a_speaker_is_not_merged_with_itself_or_with_nobody(library: Library) -> None:
    only = keep_speaker(library, speaker_named("Lev Marusin")).value.id
    with pytest.raises(errors.InvalidValue, match="another speaker"):
        merge_speakers(library, only, only)
    with pytest.raises(errors.NoSuchThing):
        merge_speakers(library, only, only + 1)
    with pytest.raises(errors.NoSuchThing):
        take_out(library, 1)


def test_marks_and_merges_go_with_a_speaker_through_two_merges_and_back(library: Library) -> None:
    names = ("Lev Marusin", "Leo Marusin", "Lew Marusin", "Marta Halvek")
    a, b, c, third = (keep_speaker(library, speaker_named(name)).value.id for name in names)
    keep_apart(library, a, third)
    keep_apart(library, c, third)
    merge_speakers(library, b, a)
    merge_speakers(library, c, b)
    assert [one.merged.name for one in merges_of(library, c)] == ["Leo Marusin", "Lev Marusin"]
    again = take_out(library, merges_of(library, c)[0].id).value
    assert [one.merged.name for one in merges_of(library, again.id)] == ["Lev Marusin"]
    assert not merges_of(library, c)
    last = take_out(library, merges_of(library, again.id)[0].id).value
    with library.read() as connection:
        pairs = set(merge_marks.apart(connection))
    assert {tuple(sorted((last.id, third))), tuple(sorted((c, third)))} <= pairs
    assert all(third in pair for pair in pairs)
