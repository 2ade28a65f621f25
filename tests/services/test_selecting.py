from __future__ import annotations

import pytest

from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.organising import add_to_project
from quotarium.services.quotes import add_tags, detail, remove_tags
from quotarium.services.selecting import common
from quotarium.services.speakers import SpeakerInput
from quotarium.services.undoing import revert
from quotarium.storage.library import Library

TEXT = "She said “the river rose”. He said “the river fell”. They said “the river stayed”."


@pytest.fixture
def ids(library: Library) -> tuple[int, ...]:
    source = add_text(library, TEXT).value
    return tuple(
        clip(
            library,
            ClipRequest(
                source_id=source.id,
                exact=f"“the river {word}”",
                speakers=(SpeakerInput(name="Ann Rowe"),),
            ),
        ).value.quote.id
        for word in ("rose", "fell", "stayed")
    )


def tags(library: Library, quote_id: int) -> list[str]:
    return [tag.name for tag in detail(library, quote_id).tags]


def test_tags_are_added_to_several_quotes_as_one_step_that_can_be_undone(
    library: Library, ids: tuple[int, ...]
) -> None:
    add_tags(library, ids[:1], ["water"])
    done = add_tags(library, ids, ["#Water", "rivers"])
    assert [tags(library, i) for i in ids] == [["water", "rivers"]] * 3
    revert(library, done.inverse)
    assert [tags(library, i) for i in ids] == [["water"], [], []]


def test_tags_are_taken_off_several_quotes_whatever_their_case(
    library: Library, ids: tuple[int, ...]
) -> None:
    add_tags(library, ids, ["water", "rivers"])
    done = remove_tags(library, ids[1:], ["WATER", "never heard of"])
    assert [tags(library, i) for i in ids] == [["water", "rivers"], ["rivers"], ["rivers"]]
    revert(library, done.inverse)
    assert [tags(library, i) for i in ids] == [["water", "rivers"]] * 3


def test_what_several_quotes_have_in_common_is_told(library: Library, ids: tuple[int, ...]) -> None:
    add_tags(library, ids, ["water"])
    add_tags(library, ids[:1], ["rivers"])
    add_to_project(library, ids[:2], "Flood")
    found = common(library, ids)
    assert found.quotes == 3
    assert found.speaker == "Ann Rowe"
    assert [tag.name for tag in found.shared_tags] == ["water"]
    assert {tag.name: number for tag, number in found.tags} == {"water": 3, "rivers": 1}
    assert found.shared_projects == ()
    assert [project.name for project in common(library, ids[:2]).shared_projects] == ["Flood"]
