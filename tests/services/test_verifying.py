"""Verification says of every stored quote whether its source still has it, and changes no words."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from quotarium import errors
from quotarium.model.clipping import Difference, Snapshot, Verification, VerificationState
from quotarium.model.source import Source
from quotarium.model.text import Block, StructuredText
from quotarium.services import verifying
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.counting import counts
from quotarium.services.quotes import QuoteEdit, change_quote, detail, trash_quotes
from quotarium.services.reanchoring import offered, reanchor
from quotarium.services.searching import Place, search
from quotarium.services.undoing import revert
from quotarium.services.verifying import compare, verify_quotes
from quotarium.storage import clippings, sources
from quotarium.storage.library import Library

TEXT = (
    "By Jo Rell\n\nThe council did agree to lower the fare to 50 groats by the first of May.\n\n"
    "“We shall count every boat that passes the bridge,” said the keeper.\n\n"
    "Nobody asked who would pay for the boats."
)
NEWER = TEXT.replace("50 groats", "60 groats").replace("“We shall", "After a pause: «We shall")


@pytest.fixture
def source(library: Library) -> Source:
    return add_text(library, TEXT).value


def clipped(library: Library, source: Source, exact: str, words: str | None = None) -> int:
    request = ClipRequest(source_id=source.id, exact=exact, words=words)
    return clip(library, request).value.quote.id


def state_of(library: Library, quote_id: int) -> VerificationState:
    return detail(library, quote_id).found_in[0].clipping.verification.state


def newer(library: Library, source: Source, text: str) -> int:
    content = text.encode()
    with library.write() as writing:
        snapshot = Snapshot(
            source_id=source.id,
            sha256=writing.keep_file(content),
            media_type="text/plain",
            size=len(content),
            captured=datetime(2025, 5, 2, tzinfo=UTC),
        )
        assert snapshot.sha256 == hashlib.sha256(content).hexdigest()
        structured = StructuredText(text=text, blocks=(Block(start=0, end=len(text)),))
        return sources.add_snapshot(writing, snapshot, structured)


def test_a_report_counts_every_state_and_lists_what_is_altered_or_missing(
    library: Library, source: Source
) -> None:
    clipped(library, source, "Nobody asked who would pay")
    typed = clipped(library, source, "“We shall count every boat that passes the bridge,”")
    change_quote(
        library, typed, QuoteEdit(words='"We shall count every boat that passes the bridge,"')
    )
    altered = clipped(
        library,
        source,
        "The council did agree to lower the fare to 50 groats",
        "The council did not agree to lower the fare to 50 groats",
    )
    missing = clipped(library, source, "who would pay", "a sentence that stands nowhere at all")
    report = verify_quotes(library).value
    assert report.checked == 4
    assert report.counts[VerificationState.VERBATIM] == 1
    assert report.counts[VerificationState.UNCHECKED] == 0
    assert report.counts[VerificationState.TYPOGRAPHY] == 1
    assert [(one.quote_id, one.citekey) for one in report.of(VerificationState.ALTERED)] == [
        (altered, source.citekey)
    ]
    assert report.of(VerificationState.ALTERED)[0].differences == (
        Difference(quote="not", source=""),
    )
    assert [one.quote_id for one in report.of(VerificationState.NOT_FOUND)] == [missing]


def test_results_are_stored_with_snapshot_and_time_and_undone_as_one(
    library: Library, source: Source
) -> None:
    quote_id = clipped(library, source, "Nobody asked who would pay")
    with library.write() as writing:
        before = clippings.of_quotes(writing.connection, [quote_id])[quote_id][0]
        unknown = before.verification.model_copy(update={"state": VerificationState.NOT_FOUND})
        clippings.change(writing, before.model_copy(update={"verification": unknown}))
    outcome = verify_quotes(library, [quote_id])
    assert outcome.value.changed == 1
    check = detail(library, quote_id).found_in[0].clipping.verification
    assert check.state is VerificationState.VERBATIM
    assert check.snapshot_id == before.snapshot_id
    assert check.checked is not None
    revert(library, outcome.inverse)
    assert state_of(library, quote_id) is VerificationState.NOT_FOUND


def test_a_second_verification_changes_no_result(library: Library, source: Source) -> None:
    clipped(library, source, "Nobody asked who would pay")
    verify_quotes(library)
    assert verify_quotes(library).value.changed == 0


def test_the_trash_is_left_alone_and_what_has_no_snapshot_is_unchecked(
    library: Library, source: Source
) -> None:
    trashed = clipped(library, source, "Nobody asked who would pay")
    loose = clipped(library, source, "who would pay for the boats")
    trash_quotes(library, [trashed])
    with library.write() as writing:
        found = clippings.of_quotes(writing.connection, [loose])[loose][0]
        clippings.change(writing, found.model_copy(update={"snapshot_id": None}))
    report = verify_quotes(library).value
    assert report.checked == 0
    assert report.counts[VerificationState.UNCHECKED] == 1


def test_a_cancelled_verification_keeps_nothing(library: Library, source: Source) -> None:
    quote_id = clipped(library, source, "Nobody asked who would pay")
    before = detail(library, quote_id)
    with pytest.raises(errors.Cancelled):
        verify_quotes(library, progress=lambda _done, _total: False)
    assert detail(library, quote_id) == before


def test_progress_ends_with_all_of_all(library: Library, source: Source) -> None:
    clipped(library, source, "Nobody asked who would pay")
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    verify_quotes(library, progress=note)
    assert seen == [(0, 1), (1, 1)]


def test_a_quote_changed_while_it_was_compared_keeps_its_own_result(
    library: Library, source: Source
) -> None:
    quote_id = clipped(library, source, "Nobody asked who would pay")

    def meanwhile(done: int, total: int) -> bool:
        if done == total:
            change_quote(library, quote_id, QuoteEdit(words="Nobody asked who should pay"))
        return True

    verify_quotes(library, progress=meanwhile)
    assert state_of(library, quote_id) is VerificationState.ALTERED


def test_words_that_reach_beyond_the_clipping_are_found_around_it(
    library: Library, source: Source
) -> None:
    quote_id = clipped(library, source, "would pay", "who would pay for the boats")
    clipping = detail(library, quote_id).found_in[0].clipping
    match = compare("who would pay for the boats", clipping, TEXT)
    assert match.state is VerificationState.VERBATIM
    assert TEXT[match.start : match.end] == "who would pay for the boats"


def test_reanchoring_shows_the_difference_and_keeps_the_quote(
    library: Library, source: Source
) -> None:
    words = "agree to lower the fare to 50 groats"
    quote_id = clipped(library, source, words)
    clipping = detail(library, quote_id).found_in[0].clipping
    snapshot_id = newer(library, source, NEWER)
    (shown,) = offered(library, [quote_id])
    assert detail(library, quote_id).found_in[0].clipping == clipping
    assert (shown.before, shown.passage) == (words, "agree to lower the fare to 60 groats")
    outcome = reanchor(library, [(clipping.id, snapshot_id)])
    (moved_to,) = outcome.value
    assert moved_to.match == shown.match
    assert moved_to.match.differences == (Difference(quote="50", source="60"),)
    assert moved_to.passage == shown.passage
    after = detail(library, quote_id)
    assert after.quote.words == words
    moved = after.found_in[0].clipping
    assert (moved.snapshot_id, moved.exact) == (snapshot_id, shown.passage)
    assert moved.verification.state is VerificationState.ALTERED
    verify_quotes(library)
    assert detail(library, quote_id).found_in[0].clipping.verification.differences == (
        Difference(quote="50", source="60"),
    )
    assert offered(library, [quote_id]) == ()


def test_reanchoring_several_is_undone_in_one_step(library: Library, source: Source) -> None:
    quote_id = clipped(library, source, "count every boat that passes the bridge")
    other_id = clipped(library, source, "agree to lower the fare")
    snapshot_id = newer(library, source, NEWER)
    before = detail(library, quote_id), detail(library, other_id)
    moves = [(one.found_in[0].clipping.id, snapshot_id) for one in before]
    outcome = reanchor(library, moves)
    assert {one.match.state for one in outcome.value} == {VerificationState.VERBATIM}
    revert(library, outcome.inverse)
    assert (detail(library, quote_id), detail(library, other_id)) == before


def test_a_quote_that_left_its_source_stays_where_it_was(library: Library, source: Source) -> None:
    quote_id = clipped(library, source, "count every boat that passes the bridge")
    snapshot_id = newer(library, source, "By Jo Rell\n\nThis page is no more.")
    before = detail(library, quote_id)
    (found,) = reanchor(library, [(before.found_in[0].clipping.id, snapshot_id)]).value
    assert found.match.state is VerificationState.NOT_FOUND
    assert found.passage is None
    assert detail(library, quote_id) == before


def test_a_snapshot_of_another_source_is_refused(library: Library, source: Source) -> None:
    quote_id = clipped(library, source, "count every boat that passes the bridge")
    clipping_id = detail(library, quote_id).found_in[0].clipping.id
    other = add_text(library, "By Ann Other\n\nOther words.").value
    snapshot_id = newer(library, other, "Other words still.")
    with pytest.raises(errors.InvalidValue):
        reanchor(library, [(clipping_id, snapshot_id)])
    with pytest.raises(errors.NoSuchThing):
        reanchor(library, [(clipping_id, 999)])
    with pytest.raises(errors.NoSuchThing):
        reanchor(library, [(999, snapshot_id)])


def test_what_differs_has_a_list_and_declared_omissions_are_not_in_it(
    library: Library, source: Source
) -> None:
    kept = clipped(library, source, "Nobody asked who would pay")
    altered = clipped(library, source, "agree to lower the fare", "agree to raise the fare")
    missing = clipped(
        library, source, "who would pay for the boats", "an utterly unheard-of remark"
    )
    declared = clipped(
        library, source, "count every boat that passes the bridge", "count every boat … the bridge"
    )
    verify_quotes(library)
    listed = search(library, place=Place.DIFFERING).ids
    assert set(listed) == {altered, missing}
    assert not {kept, declared} & set(listed)
    assert counts(library).differing == 2


def test_what_a_quote_was_compared_with_is_known(library: Library, source: Source) -> None:
    quote_id = clipped(library, source, "Nobody asked who would pay")
    (found,) = detail(library, quote_id).found_in
    assert found.checked_copy is not None
    assert found.newest_copy is None
    snapshot_id = newer(library, source, NEWER)
    (found,) = detail(library, quote_id).found_in
    assert found.newest_copy is not None
    assert found.newest_copy.id == snapshot_id


def test_what_was_compared_before_it_was_stopped_is_kept(
    library: Library, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "_CHUNK", 1)
    both = [clipped(library, source, words) for words in ("Nobody asked", "who would pay")]
    unknown = Verification(state=VerificationState.NOT_FOUND)
    with library.write() as writing:
        for found in clippings.of_quotes(writing.connection, both).values():
            changed = found[0].model_copy(update={"verification": unknown})
            clippings.change(writing, changed)
    outcome = verify_quotes(library, both, progress=lambda done, _total: done < 2)
    assert outcome.value.stopped
    assert outcome.value.checked == 1
    states = [state_of(library, one) for one in both]
    assert sorted(states) == [VerificationState.NOT_FOUND, VerificationState.VERBATIM]
    revert(library, outcome.inverse)
    assert {state_of(library, one) for one in both} == {VerificationState.NOT_FOUND}


def test_every_result_is_told_and_those_that_need_a_look_are_kept(
    library: Library, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "_CHUNK", 2)
    wanted = [
        clipped(library, source, "Nobody asked who would pay"),
        clipped(library, source, "who would pay", "a sentence that stands nowhere at all"),
        clipped(library, source, "for the boats"),
    ]
    told: list[int] = []
    report = verify_quotes(library, tell=lambda one: told.append(one.quote_id)).value
    assert sorted(told) == wanted
    assert [one.quote_id for one in report.results] == [wanted[1]]
