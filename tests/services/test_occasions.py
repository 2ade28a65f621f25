"""Occasions tell what was said and by whom; the same ones are made one, and nothing is lost."""

from __future__ import annotations

import pytest

from quotarium import errors
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.lists import Thing, ids_of
from quotarium.services.occasions import (
    OccasionEdit,
    change_occasion,
    merge_occasions,
    occasion_page,
)
from quotarium.services.quotes import detail
from quotarium.services.speakers import SpeakerInput
from quotarium.services.undoing import revert
from quotarium.storage.library import Library


@pytest.fixture
def said(library: Library) -> list[int]:
    """Return quotes said on two occasions that are one."""
    rows = (
        ("We agree.", "Basin Forum", "Irena Valdoš", "2025-03-15"),
        ("We do not.", "Basin Forum", "Temur Bekday", "2025-03-14"),
        ("We never did.", "Forum of the basin", "Irena Valdoš", "2025-03-13"),
    )
    source = add_text(library, "\n\n".join(row[0] for row in rows)).value
    return [
        clip(
            library,
            ClipRequest(source_id=source.id, exact=words, occasion=occasion, said=said,
                        speakers=(SpeakerInput(name=speaker),)),
        ).value.quote.id
        for words, occasion, speaker, said in rows
    ]  # fmt: skip


def test_an_occasion_tells_what_was_said_in_order_and_by_whom(
    library: Library, said: list[int]
) -> None:
    page = occasion_page(library, 1)
    assert page.quote_ids == (said[1], said[0])
    assert {(one.name, one.quotes) for one in page.voices} == {
        ("Irena Valdoš", 1), ("Temur Bekday", 1),
    }  # fmt: skip


def test_occasions_are_merged_as_one_step_with_nothing_lost(
    library: Library, said: list[int]
) -> None:
    change_occasion(library, 1, OccasionEdit(place="Lisen", note="opened late"))
    change_occasion(
        library, 2, OccasionEdit(place="Lissen", date="13-15 March 2025", note="three days")
    )
    done = merge_occasions(library, 1, 2)
    one = done.value
    assert (one.name, one.place, str(one.date)) == ("Basin Forum", "Lisen", "2025-03-13/2025-03-15")
    for text in ("opened late", "Forum of the basin", "Lissen", "three days"):
        assert text in one.note
    assert occasion_page(library, 1).quote_ids == (said[2], said[1], said[0])
    assert list(ids_of(library, Thing.OCCASION)) == [1]
    revert(library, done.inverse)
    assert occasion_page(library, 1).quote_ids == (said[1], said[0])
    found = detail(library, said[2]).occasion
    assert found is not None
    assert found.place == "Lissen"


def test_what_does_not_go_is_refused(library: Library, said: list[int]) -> None:
    with pytest.raises(errors.InvalidValue, match="another occasion"):
        merge_occasions(library, 1, 1)
    with pytest.raises(errors.NoSuchThing):
        occasion_page(library, 9)
    with pytest.raises(errors.InvalidValue, match="type a name"):
        change_occasion(library, 1, OccasionEdit(name=" "))
    with pytest.raises(errors.InvalidDate):
        change_occasion(library, 1, OccasionEdit(date="the day before never"))
