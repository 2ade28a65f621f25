"""What is proposed from a source, and what becomes of it."""

from __future__ import annotations

import pytest

from quotarium import errors
from quotarium.model.naming import speaker_named
from quotarium.model.quote import QuoteKind
from quotarium.model.source import Source
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.quotes import details, trash_quotes
from quotarium.services.searching import search
from quotarium.services.sources import reading
from quotarium.services.speakers import keep_speaker
from quotarium.services.suggesting import (
    Sureness,
    accept,
    accept_all,
    findings,
    near,
    skip,
    suggestions,
)
from quotarium.services.undoing import revert
from quotarium.storage.library import Library
from tests.services.test_verifying import newer

TEXT = """The Ferry at Orsuk

The ferry has not sailed for a month.

"Nobody in this hall can tell me who ordered the ferry to stop," said President Ina Vald.

"I shall ask until somebody can answer me," she added.

The harbour master, Orlan Best, claimed that the boat had never been safe at all.
"""


@pytest.fixture
def source(library: Library) -> Source:
    return add_text(library, TEXT).value


def test_the_words_are_proposed_with_their_speaker_in_the_order_of_the_text(
    library: Library, source: Source
) -> None:
    found = suggestions(library, source.id)
    assert [one.suggestion.kind for one in found] == [
        QuoteKind.DIRECT,
        QuoteKind.DIRECT,
        QuoteKind.INDIRECT,
    ]
    text = reading(library, source.id).structured.text
    first = found[0].suggestion
    assert text[first.start : first.end].startswith("Nobody in this hall")
    assert first.speaker == "Ina Vald"
    assert found == suggestions(library, source.id)


def test_only_direct_words_whose_speaker_is_named_there_are_ticked(
    library: Library, source: Source
) -> None:
    assert [one.ticked for one in suggestions(library, source.id)] == [True, False, False]


def test_a_proposal_is_in_the_library_only_once_it_is_accepted(
    library: Library, source: Source
) -> None:
    first, *others = suggestions(library, source.id)
    assert search(library, "").ids == ()
    made = accept(library, source.id, first.suggestion)
    quote = made.value
    assert quote.quote.words.startswith("Nobody in this hall")
    assert quote.quote.kind is QuoteKind.DIRECT
    assert quote.speakers[0].speaker.name == "Ina Vald"
    assert quote.found_in[0].clipping.verification.state.value == "verbatim"
    left = [one.fingerprint for one in suggestions(library, source.id)]
    assert left == [one.fingerprint for one in others]
    revert(library, made.inverse)
    assert len(suggestions(library, source.id)) == 3


def test_what_overlaps_a_clipping_is_left_out_until_its_quote_is_in_the_trash(
    library: Library, source: Source
) -> None:
    first = suggestions(library, source.id)[0]
    start = first.suggestion.start
    made = clip(library, ClipRequest(source_id=source.id, start=start, end=start + 6)).value
    assert first not in suggestions(library, source.id)
    trash_quotes(library, [made.quote.id])
    assert first in suggestions(library, source.id)


def test_what_was_skipped_stays_skipped_until_that_is_undone(
    library: Library, source: Source
) -> None:
    found = suggestions(library, source.id)
    skipped = skip(library, source.id, [found[0].suggestion, found[2].suggestion])
    assert suggestions(library, source.id) == (found[1],)
    assert findings(library, source.id).everything == tuple(one.suggestion for one in found)
    revert(library, skipped.inverse)
    assert suggestions(library, source.id) == found


def test_a_skipped_statement_stays_skipped_where_its_edge_is_found_elsewhere(
    library: Library, source: Source
) -> None:
    last = suggestions(library, source.id)[2].suggestion
    other = last.model_copy(update={"end": last.end - 4})
    skip(library, source.id, [other])
    assert len(suggestions(library, source.id)) == 2


def test_several_are_clipped_in_one_step(library: Library, source: Source) -> None:
    found = suggestions(library, source.id)
    made = accept_all(library, source.id, [one.suggestion for one in found])
    assert [one.quote.kind for one in made.value] == [one.suggestion.kind for one in found]
    assert suggestions(library, source.id) == ()
    revert(library, made.inverse)
    assert details(library, [one.quote.id for one in made.value]) == ()


def test_one_that_cannot_be_clipped_costs_them_all(library: Library, source: Source) -> None:
    for _ in range(2):
        keep_speaker(library, speaker_named("Orlan Best"))
    found = [one.suggestion for one in suggestions(library, source.id)]
    unclear = found[2].model_copy(update={"speaker": "Orlan Best", "speaker_id": None})
    with pytest.raises(errors.InvalidValue):
        accept_all(library, source.id, [found[0], unclear])
    assert search(library, "").ids == ()


def test_a_selection_is_offered_what_it_touches_else_what_is_in_its_paragraph(
    library: Library, source: Source
) -> None:
    found = findings(library, source.id).everything
    text = reading(library, source.id).structured.text
    hall = text.index("this hall")
    assert near(found, text, hall, hall + 9) == found[0]
    harbour = text.index("harbour master")
    assert near(found, text, harbour, harbour + 14) == found[2]
    sailed = text.index("not sailed")
    assert near(found, text, sailed, sailed + 10) is None


def test_a_confidence_is_told_in_a_word(library: Library, source: Source) -> None:
    proposal = suggestions(library, source.id)[0]
    words = [
        proposal.model_copy(
            update={"suggestion": proposal.suggestion.model_copy(update={"confidence": share})}
        ).sureness
        for share in (0.3, 0.7, 0.95)
    ]
    assert words == [Sureness.GUESS, Sureness.LIKELY, Sureness.SURE]


def test_the_search_can_be_stopped(
    library: Library, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object, progress: object, **__: object) -> object:
        assert callable(progress)
        progress(0.5)
        raise AssertionError("went on")

    monkeypatch.setattr("quotarium.services.suggesting.suggest", slow)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    other = add_text(library, TEXT + "\nMore.\n").value
    with pytest.raises(errors.Cancelled):
        suggestions(library, other.id, stop)
    assert told == [(500, 1000)]


def test_a_source_without_a_text_has_none(library: Library) -> None:
    with pytest.raises(errors.NoSuchThing):
        suggestions(library, 99)


def test_what_was_clipped_from_an_older_snapshot_is_not_proposed_again(
    library: Library, source: Source
) -> None:
    first = suggestions(library, source.id)[0]
    accept(library, source.id, first.suggestion)
    left = len(suggestions(library, source.id))
    newer(library, source, f"A correction was made here.\n\n{TEXT}")
    assert len(suggestions(library, source.id)) == left
