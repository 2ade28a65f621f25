"""Changes in bulk: what a preview counts is what is altered, and one step undoes it all."""

from __future__ import annotations

from typing import Any

import pytest

from quotarium import errors
from quotarium.model.dates import Edtf
from quotarium.model.quote import AttributionStatus, Quote, QuoteKind
from quotarium.services.bulk import Chosen, Preview, change_all, preview
from quotarium.services.bulk_changes import (
    AddTags,
    AddToProject,
    Change,
    RemoveTags,
    ReplaceInNotes,
    Restore,
    SetKind,
    SetLanguage,
    SetOccasion,
    SetReviewed,
    SetSaid,
    SetSpeakers,
    SetStatus,
    TakeOutOfProject,
    Trash,
)
from quotarium.services.organising import merge_tags
from quotarium.services.quotes import details
from quotarium.services.searching import Search, search
from quotarium.services.speakers import SpeakerInput
from quotarium.services.undoing import revert
from quotarium.storage import organising, quotes
from quotarium.storage.library import Library
from tests.storage.test_journal import index_is_sound, snapshot

COUNT = 7


@pytest.fixture
def ids(library: Library) -> tuple[int, ...]:
    """Seven quotes; those of even number are tagged, noted and in a project."""
    with library.write() as writing:
        tag = organising.tag_named(writing, "even")
        made = quotes.add_all(
            writing,
            [
                Quote(
                    words=f"river number {n}",
                    note="see page 1, see page 2" if n % 2 == 0 else "",
                    tag_ids=(tag,) if n % 2 == 0 else (),
                    kind=QuoteKind.DIRECT if n < 3 else QuoteKind.MIXED,
                )
                for n in range(COUNT)
            ],
        )
        organising.append_quotes(writing, organising.project_named(writing, "Book"), made[::2])
    return tuple(made)


CHANGES: list[tuple[Change, int]] = [
    (AddTags(names=("even",)), 3),
    (AddTags(names=("even", "new")), 7),
    (RemoveTags(names=("EVEN",)), 4),
    (RemoveTags(names=("unknown",)), 0),
    (AddToProject(project="Book"), 3),
    (AddToProject(project="Other"), 7),
    (TakeOutOfProject(project_id=1), 4),
    (SetSpeakers(speakers=(SpeakerInput(name="Irena Valdoš", role="President"),)), 7),
    (SetSpeakers(speakers=()), 0),
    (SetSaid(said="March 2025"), 7),
    (SetOccasion(name="Forum"), 7),
    (SetKind(kind=QuoteKind.MIXED), 3),
    (SetLanguage(language="az"), 7),
    (SetStatus(status=AttributionStatus.REPORTED), 0),
    (SetStatus(status=AttributionStatus.DISPUTED), 7),
    (SetReviewed(reviewed=True), 7),
    (ReplaceInNotes(find="page", replacement="p."), 4),
    (Trash(), 7),
    (Restore(), 0),
]


@pytest.mark.parametrize(("change", "changed"), CHANGES, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("chosen", ["selection", "search"])
def test_a_preview_counts_what_is_altered_and_undo_takes_all_of_it_back(
    library: Library, ids: tuple[int, ...], change: Change, changed: int, chosen: str
) -> None:
    which: Chosen = ids if chosen == "selection" else Search(query="riv")
    before = snapshot(library)
    assert preview(library, which, change) == Preview(chosen=COUNT, changed=changed)
    assert snapshot(library) == before
    done = change_all(library, which, change)
    assert done.value == changed
    assert preview(library, ids, change).changed == (
        # A role that is given may belong to a speaker that is there already.
        COUNT if isinstance(change, SetSpeakers) and change.speakers else 0
    )
    index_is_sound(library)
    after = snapshot(library)
    redo = revert(library, done.inverse)
    assert snapshot(library) == before
    revert(library, redo.inverse)
    assert snapshot(library) == after


def found(library: Library, query: str, **more: Any) -> int:
    return search(library, f"{query} ", **more).total


def test_what_was_changed_in_bulk_is_found_by_it(library: Library, ids: tuple[int, ...]) -> None:
    some = ids[:3]
    for change in (
        AddTags(names=("#water rights",)),
        AddToProject(project="Other", out_of=1),
        SetSpeakers(speakers=(SpeakerInput(name="Irena Valdoš", role="President"),)),
        SetSaid(said="spring 2025"),
        SetOccasion(name="Forum"),
        SetLanguage(language="az"),
        SetStatus(status=AttributionStatus.DISPUTED),
        SetReviewed(reviewed=True),
        ReplaceInNotes(find="page", replacement="folio"),
    ):
        change_all(library, some, change)
    for query in (
        "tag:water", "in:other", "speaker:valdos", "role:president", "said:2025", "occasion:forum",
        "lang:az", "status:disputed", "is:reviewed",
    ):  # fmt: skip
        assert found(library, query) == 3, query
    assert found(library, "folio") == 2
    assert found(library, "in:book") == 2
    one = details(library, some)[0]
    assert one.quote.said == Edtf.parse("2025-21")
    assert one.quote.note == "see folio 1, see folio 2"
    assert [tag.name for tag in one.tags] == ["even", "water rights"]
    index_is_sound(library)


def test_a_date_that_is_not_understood_changes_nothing(
    library: Library, ids: tuple[int, ...]
) -> None:
    before = snapshot(library)
    with pytest.raises(errors.InvalidDate):
        change_all(library, ids, SetSaid(said="some day"))
    with pytest.raises(errors.InvalidValue, match="name"):
        change_all(library, ids, AddTags(names=("#",)))
    assert snapshot(library) == before


def test_merged_tags_become_one_on_every_quote(library: Library, ids: tuple[int, ...]) -> None:
    change_all(library, ids[:4], AddTags(names=("evn", "numbers")))
    before = snapshot(library)
    with library.read() as connection:
        (wrong,) = organising.tag_ids(connection, ["evn"])
        (right,) = organising.tag_ids(connection, ["even"])
    done = merge_tags(library, [wrong], right)
    assert found(library, "tag:even") == 6
    assert found(library, "tag:evn") == 0
    assert [tag.name for tag in details(library, ids)[0].tags] == ["even", "numbers"]
    revert(library, done.inverse)
    assert snapshot(library) == before
    with pytest.raises(errors.NoSuchThing):
        merge_tags(library, [right], 99)


def test_an_undo_of_many_still_sees_what_was_changed_since(
    library: Library, ids: tuple[int, ...]
) -> None:
    done = change_all(library, ids, SetLanguage(language="az"))
    change_all(library, ids[3:4], SetLanguage(language="de"))
    before = snapshot(library)
    with pytest.raises(errors.ChangedMeanwhile):
        revert(library, done.inverse)
    assert snapshot(library) == before
