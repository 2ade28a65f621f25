from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotarium import errors
from quotarium.model.organising import LinkKind
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.linking import change_link, link_quotes, links_of, remove_link
from quotarium.services.quotes import delete_quotes, detail, restore_quotes, trash_quotes
from quotarium.services.searching import Place, search
from quotarium.services.undoing import revert
from quotarium.storage import tables as t
from quotarium.storage.library import Library

TEXT = "The dam is safe.\n\nThe dam is not safe.\n\nWho has measured it?\n\nWe measured it in May."


@pytest.fixture
def said(library: Library) -> tuple[int, ...]:
    """Return the ids of four quotes; the third is an open question."""
    source = add_text(library, TEXT).value
    return tuple(
        clip(
            library,
            ClipRequest(source_id=source.id, exact=line, question=line.endswith("?")),
        ).value.quote.id
        for line in TEXT.split("\n\n")
    )


def test_a_link_is_seen_from_both_its_quotes(library: Library, said: tuple[int, ...]) -> None:
    link = link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS, " a year later ").value
    (ours,), (theirs,) = links_of(library, said[1]), links_of(library, said[0])
    assert ours.link == theirs.link == link
    assert link.note == "a year later"
    assert (ours.outgoing, ours.other.quote.id) == (True, said[0])
    assert (theirs.outgoing, theirs.other.quote.id) == (False, said[1])


def test_what_cannot_be_linked_is_refused(library: Library, said: tuple[int, ...]) -> None:
    link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS)
    with pytest.raises(errors.InvalidValue, match="another quote"):
        link_quotes(library, said[0], said[0], LinkKind.REPEATS)
    with pytest.raises(errors.NoSuchThing, match="99"):
        link_quotes(library, said[0], 99, LinkKind.REPEATS)
    with pytest.raises(errors.AlreadyThere):
        link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS)
    with pytest.raises(errors.NoSuchThing):
        remove_link(library, 99)


def test_kind_and_note_of_a_link_change(library: Library, said: tuple[int, ...]) -> None:
    link = link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS, "why").value
    other = link_quotes(library, said[1], said[0], LinkKind.CORRECTS).value
    assert change_link(library, link.id, kind=LinkKind.QUOTES).value.note == "why"
    changed = change_link(library, link.id, note="").value
    assert (changed.kind, changed.note) == (LinkKind.QUOTES, "")
    with pytest.raises(errors.AlreadyThere):
        change_link(library, other.id, kind=LinkKind.QUOTES)


def test_a_question_is_open_until_an_answer_outside_the_trash_is_linked(
    library: Library, said: tuple[int, ...]
) -> None:
    def still_open() -> tuple[int, ...]:
        return search(library, place=Place.QUESTIONS).ids

    question, answer = said[2], said[3]
    assert still_open() == (question,)
    link_quotes(library, said[0], question, LinkKind.CONTRADICTS)
    link_quotes(library, question, answer, LinkKind.RESPONDS_TO)
    assert still_open() == (question,)
    made = link_quotes(library, answer, question, LinkKind.RESPONDS_TO)
    assert still_open() == ()
    trash_quotes(library, [answer])
    assert still_open() == (question,)
    assert [one.other.quote.id for one in links_of(library, question)] == [said[0], answer][:1]
    restore_quotes(library, [answer])
    assert still_open() == ()
    revert(library, made.inverse)
    assert still_open() == (question,)
    assert detail(library, question).quote.question


def test_deleting_a_quote_takes_its_links_and_undo_brings_them_back(
    library: Library, said: tuple[int, ...]
) -> None:
    link_quotes(library, said[1], said[0], LinkKind.CONTRADICTS)
    link_quotes(library, said[0], said[2], LinkKind.RESPONDS_TO)
    gone = delete_quotes(library, [said[0]])
    assert links_of(library, said[1]) == links_of(library, said[2]) == ()
    revert(library, gone.inverse)
    assert len(links_of(library, said[0])) == 2


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["link", "change", "remove"]),
        st.integers(0, 3),
        st.integers(0, 3),
        st.sampled_from(LinkKind),
    ),
    max_size=6,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_undo_and_redo_of_links_leave_the_same_rows(
    library: Library, said: tuple[int, ...], steps: list[tuple[str, int, int, LinkKind]]
) -> None:
    def rows() -> list[object]:
        with library.read() as connection:
            return [tuple(row) for row in connection.execute(t.links.select())]

    before = rows()
    done = []
    for what, one, other, kind in steps:
        present = links_of(library, said[one])
        try:
            if what == "link":
                done.append(link_quotes(library, said[one], said[other], kind, what).inverse)
            elif what == "change" and present:
                done.append(change_link(library, present[0].link.id, kind=kind).inverse)
            elif present:
                done.append(remove_link(library, present[0].link.id).inverse)
        except errors.WorldError:
            continue
    after = rows()
    undone = [revert(library, inverse).inverse for inverse in reversed(done)]
    assert rows() == before
    redone = [revert(library, inverse).inverse for inverse in reversed(undone)]
    assert rows() == after
    for inverse in reversed(redone):
        revert(library, inverse)
    assert rows() == before
