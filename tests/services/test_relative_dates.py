"""Dates stated by another event keep the phrase and the event, and never change unasked."""

from __future__ import annotations

import json

import pytest

from quotarium import errors
from quotarium.model.dates import Edtf
from quotarium.model.occasion import Occasion
from quotarium.model.relative_date import Uncounted
from quotarium.services.adding import add_text
from quotarium.services.bulk import change_things
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.lists import Thing
from quotarium.services.occasions import (
    OccasionEdit,
    change_occasion,
    merge_occasions,
)
from quotarium.services.quotes import QuoteEdit, change_quote, delete_quotes, detail
from quotarium.services.relative_dates import (
    RelativeInput,
    count_again,
    events,
    relative_to,
    stale_by_occasion,
    stale_quotes,
)
from quotarium.services.sources import change_source
from quotarium.services.speakers import keep_occasion
from quotarium.services.statements import join_quotes
from quotarium.services.suggesting import accept, suggestions
from quotarium.services.thing_changes import Trash
from quotarium.services.trash import empty
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from quotarium.storage.whole.adding import add
from quotarium.storage.whole.reading import read

TEXT = "We confirm it.\n\nWe deny it.\n\nWe never did."


@pytest.fixture
def forum(library: Library) -> int:
    """Return an occasion of 4 May 2020."""
    return keep_occasion(library, Occasion(name="Basin Forum", date=Edtf.parse("2020-05-04"))).value


def clipped(
    library: Library, words: str, relative: RelativeInput | None = None, said: str = ""
) -> int:
    """Return a quote that was clipped with a date stated by another event."""
    source = add_text(library, f"{words}\n\nReported with {relative!r}.").value
    asked = ClipRequest(source_id=source.id, exact=words, relative=relative, said=said)
    return clip(library, asked).value.quote.id


FOUR_YEARS = RelativeInput(phrase="exactly four years earlier", event="Basin Forum")


def test_a_clipped_date_is_counted_and_keeps_phrase_and_event(library: Library, forum: int) -> None:
    found = detail(library, clipped(library, "We deny it.", FOUR_YEARS))
    assert str(found.quote.said) == "2016-05-04"
    assert found.relative is not None
    assert found.relative.relative.phrase == "exactly four years earlier"
    assert found.relative.relative.occasion_id == forum
    assert (found.relative.name, str(found.relative.date)) == ("Basin Forum", "2020-05-04")
    assert not found.relative.stale


def test_a_date_that_is_given_beside_the_phrase_is_the_one_that_is_kept(
    library: Library, forum: int
) -> None:
    found = detail(library, clipped(library, "We deny it.", FOUR_YEARS, said="May 2016"))
    assert str(found.quote.said) == "2016-05"
    assert found.relative is not None


def test_what_cannot_be_counted_keeps_the_phrase_without_a_date(
    library: Library, forum: int
) -> None:
    given = RelativeInput(phrase="shortly before", event="Basin Forum")
    found = detail(library, clipped(library, "We deny it.", given))
    assert found.quote.said is None
    assert found.relative is not None
    assert found.relative.counted() is Uncounted.PHRASE


def test_a_date_is_not_changed_with_its_event_but_called_out_of_date(
    library: Library, forum: int
) -> None:
    quote = clipped(library, "We deny it.", FOUR_YEARS)
    assert not stale_quotes(library)
    change_occasion(library, forum, OccasionEdit(date="6 May 2020"))
    found = detail(library, quote)
    assert str(found.quote.said) == "2016-05-04"
    assert found.relative is not None
    assert found.relative.stale
    assert stale_by_occasion(library, forum) == (quote,)
    again = count_again(library, [quote])
    assert again.value == 1
    assert str(detail(library, quote).quote.said) == "2016-05-06"
    assert not stale_quotes(library)
    revert(library, again.inverse)
    assert str(detail(library, quote).quote.said) == "2016-05-04"
    assert stale_by_occasion(library, forum) == (quote,)


def test_publication_another_quote_or_any_date_may_be_counted_from(library: Library) -> None:
    first = clipped(library, "We confirm it.", said="4 May 2020")
    source = add_text(library, TEXT).value
    change_source(library, source.model_copy(update={"issued": Edtf.parse("2021-06-10")}))
    given = {
        "2020-05-05": RelativeInput(phrase="the next day", quote_id=first),
        "2021-06-09": RelativeInput(phrase="yesterday", source_id=source.id),
        "2019-03-02": RelativeInput(phrase="two days later", event="the flood", date="28 Feb 2019"),
    }
    for said, relative in given.items():
        found = relative_to(library, relative)
        assert found is not None
        assert str(found.counted()) == said


def test_a_date_is_never_counted_from_itself(library: Library) -> None:
    one = clipped(library, "We confirm it.", said="4 May 2020")
    other = clipped(library, "We deny it.", RelativeInput(phrase="a day later", quote_id=one))
    for event in (one, other):
        with pytest.raises(errors.InvalidValue, match="counted from itself"):
            change_quote(
                library, one, QuoteEdit(relative=RelativeInput(phrase="later", quote_id=event))
            )


def test_an_empty_phrase_takes_the_event_off_and_leaves_the_date(
    library: Library, forum: int
) -> None:
    quote = clipped(library, "We deny it.", FOUR_YEARS)
    off = change_quote(library, quote, QuoteEdit(relative=RelativeInput()))
    assert off.value.relative is None
    assert str(off.value.quote.said) == "2016-05-04"
    revert(library, off.inverse)
    assert detail(library, quote).relative is not None


def test_nothing_is_lost_where_the_event_goes_away(library: Library, forum: int) -> None:
    one = clipped(library, "We confirm it.", said="4 May 2020")
    other = clipped(library, "We deny it.", RelativeInput(phrase="a day later", quote_id=one))
    gone = delete_quotes(library, [one])
    found = detail(library, other).relative
    assert found is not None
    assert (found.name, str(found.date), found.stale) == ("We confirm it.", "2020-05-04", False)
    revert(library, gone.inverse)
    again = detail(library, other).relative
    assert again is not None
    assert again.relative.quote_id == one


def test_events_that_become_one_are_counted_from_as_one(library: Library, forum: int) -> None:
    quote = clipped(library, "We deny it.", FOUR_YEARS)
    kept = keep_occasion(library, Occasion(name="Forum of the basin")).value
    merge_occasions(library, kept, forum)
    found = detail(library, quote).relative
    assert found is not None
    assert (found.relative.occasion_id, found.stale) == (kept, False)


def test_joined_quotes_are_counted_from_as_one(library: Library) -> None:
    first = clipped(library, "We confirm it.", said="4 May 2020")
    second = clipped(library, "We never did.", said="4 May 2020")
    third = clipped(library, "We deny it.", RelativeInput(phrase="a day later", quote_id=second))
    join_quotes(library, first, (second,))
    found = detail(library, third).relative
    assert found is not None
    assert found.relative.quote_id == first
    join_quotes(library, first, (third,))
    assert detail(library, first).relative is None


def test_the_whole_library_tells_the_phrase_and_the_event(library: Library, forum: int) -> None:
    clipped(library, "We deny it.", FOUR_YEARS)
    with library.read() as connection:
        told = json.dumps(read(connection))
    assert '"phrase": "exactly four years earlier"' in told
    assert '"counted_from": "2020-05-04"' in told


def test_what_may_be_counted_from_is_offered(library: Library, forum: int) -> None:
    quote = clipped(library, "We confirm it.", said="4 May 2020")
    assert [one.name for one in events(library, "basin")] == ["Basin Forum"]
    assert [one.quote_id for one in events(library, "confirm")] == [quote]
    assert not [one for one in events(library, "confirm", quote_id=quote) if one.quote_id]
    with pytest.raises(errors.InvalidValue, match="name an occasion"):
        relative_to(library, RelativeInput(phrase="two days later"))


def test_what_dates_are_counted_from_stays_while_the_trash_is_emptied(
    library: Library, forum: int
) -> None:
    quote = clipped(library, "We deny it.", FOUR_YEARS)
    change_things(library, [forum], Trash(thing=Thing.OCCASION))
    empty(library)
    found = detail(library, quote).relative
    assert found is not None
    assert found.name == "Basin Forum"


def test_a_library_that_is_added_to_another_brings_events_and_phrases(
    library: Library, forum: int
) -> None:
    first = clipped(library, "We confirm it.", FOUR_YEARS)
    clipped(library, "We deny it.", RelativeInput(phrase="a day later", quote_id=first))
    with library.read() as connection:
        content = read(connection)
    for source in content["sources"]:
        source["citekey"] += "Again"
    with library.write() as writing:
        new = add(writing, content)
    one, other = (detail(library, quote_id) for quote_id in new["quotes"])
    assert one.relative is not None
    assert other.relative is not None
    assert one.relative.relative.occasion_id == new["occasions"][0]
    assert other.relative.relative.quote_id == one.quote.id
    assert str(other.quote.said) == "2016-05-05"


def test_a_suggestion_brings_the_phrase_and_what_it_was_counted_from(library: Library) -> None:
    text = "The minister, Rashad Tughanli, said yesterday: “We never signed for a single gauge.”"
    source = add_text(library, text).value
    change_source(library, source.model_copy(update={"issued": Edtf.parse("2021-06-10")}))
    (found,) = suggestions(library, source.id)
    made = accept(library, source.id, found.suggestion).value
    assert str(made.quote.said) == "2021-06-09"
    assert made.relative is not None
    assert made.relative.relative.phrase == "yesterday"
    assert made.relative.relative.source_id == source.id
    assert str(made.relative.counted()) == "2021-06-09"
