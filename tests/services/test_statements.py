"""Near-identical quotes are found, joined with nothing lost, and told apart again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from quotarium import errors
from quotarium.model.organising import LinkKind
from quotarium.model.quote import Translation
from quotarium.model.shingles import SIZE, WINDOW, fingerprints, near_pairs, shared, shingles
from quotarium.services.adding import add_text
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.linking import link_quotes, links_of
from quotarium.services.near_statements import near, near_in_library
from quotarium.services.organising import add_to_project
from quotarium.services.quotes import QuoteEdit, change_quote, detail, details, wordings
from quotarium.services.sources import SourceFields
from quotarium.services.speakers import SpeakerInput
from quotarium.services.statements import join_quotes, keep_quotes_apart, reports, separate_report
from quotarium.services.undoing import revert
from quotarium.storage import tables as t
from quotarium.storage.library import Library

FIRST = "We built nineteen gauges and sent them all, and not one has touched the water."
SECOND = "We built nineteen gauges and sent every one, and not one has touched the water."
OTHER = "Nobody has asked the river what it thinks of the treaty that bears its name."
ECHO = "They built nineteen gauges and sent them all, and not one has touched the water."


GERMAN = Translation(language="de", words="Wir bauten sie.", printed=True)


def said(library: Library, words: str, issued: str, speaker: str = "Irena Valdoš") -> int:
    source = add_text(
        library, words, fields=SourceFields(title=f"Of {issued}", issued=issued)
    ).value
    voice = SpeakerInput(name=speaker)
    request = ClipRequest(source_id=source.id, exact=words, speakers=(voice,))
    return clip(library, request).value.quote.id


@pytest.fixture
def quotes(library: Library) -> tuple[int, int, int, int]:
    return (
        said(library, FIRST, "2024-05-02"),
        said(library, SECOND, "2024-05-01"),
        said(library, OTHER, "2024"),
        said(library, ECHO, "2025", "Temur Bekday"),
    )


def rows(library: Library) -> dict[str, list[Any]]:
    with library.read() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by("id"))]
            for table in t.metadata.tables.values()
            if "id" in table.c
        }


def test_near_quotes_are_proposed_and_others_are_not(
    library: Library, quotes: tuple[int, int, int, int]
) -> None:
    first, second, other, echo = quotes
    found = {one.other.quote.id: one for one in near(library, first)}
    assert found.keys() == {second, echo}
    assert found[second].same_voice
    assert not found[echo].same_voice
    assert found[second].score > 0.5
    assert not near(library, other)
    pairs = {(one.quote_id, one.other_id): one.same_voice for one in near_in_library(library)}
    assert pairs[(first, second)]
    assert not pairs[(first, echo)]


def test_what_is_kept_apart_or_linked_is_not_proposed_again(
    library: Library, quotes: tuple[int, int, int, int]
) -> None:
    first, second, _, echo = quotes
    done = keep_quotes_apart(library, second, first)
    keep_quotes_apart(library, first, second)
    link_quotes(library, echo, first, LinkKind.REPEATS)
    assert not near(library, first)
    assert {frozenset((p.quote_id, p.other_id)) for p in near_in_library(library)} <= {
        frozenset((second, echo))
    }
    revert(library, done.inverse)
    assert [one.other.quote.id for one in near(library, first)] == [second]


def test_joining_gathers_everything_and_is_one_step(
    library: Library, quotes: tuple[int, int, int, int]
) -> None:
    first, second, other, echo = quotes
    change_quote(
        library, second,
        QuoteEdit(said="2024-04-30", occasion="Basin Forum", note="heard twice",
                  tags=("gauges",), evidence="on tape",
                  translations=(GERMAN,)),
    )  # fmt: skip
    change_quote(library, first, QuoteEdit(tags=("water",), note="see also"))
    add_to_project(library, [first, second], "Chapter 1")
    add_to_project(library, [second], "Chapter 2")
    link_quotes(library, other, second, LinkKind.RESPONDS_TO, "a year later")
    link_quotes(library, other, first, LinkKind.RESPONDS_TO)
    link_quotes(library, second, echo, LinkKind.QUOTES)
    link_quotes(library, first, second, LinkKind.REPEATS)
    before = rows(library)
    done = join_quotes(library, first, (second,))
    after = rows(library)
    one = done.value
    assert [place.clipping.exact for place in one.found_in] == [FIRST, SECOND]
    assert [tag.name for tag in one.tags] == ["water", "gauges"]
    assert set(one.projects) == {"Chapter 1", "Chapter 2"}
    assert (str(one.quote.said), one.occasion and one.occasion.name) == (
        "2024-04-30",
        "Basin Forum",
    )
    assert (one.quote.note, one.quote.evidence) == ("see also\n\nheard twice", "on tape")
    assert one.quote.translations[0].printed
    assert [(x.link.kind, x.other.quote.id) for x in links_of(library, first)] == [
        (LinkKind.RESPONDS_TO, other), (LinkKind.QUOTES, echo),
    ]  # fmt: skip
    assert [(was.words, was.reason) for was in wordings(library, first)] == [(SECOND, "joined")]
    assert not details(library, [second])
    undone = revert(library, done.inverse)
    assert rows(library) == before
    revert(library, undone.inverse)
    assert rows(library) == after


def test_a_report_is_made_a_quote_of_its_own_again(
    library: Library, quotes: tuple[int, int, int, int]
) -> None:
    first, second, *_ = quotes
    one = join_quotes(library, first, (second,)).value
    before = rows(library)
    done = separate_report(library, one.found_in[1].clipping.id)
    assert done.value.quote.words == SECOND
    assert [voice.speaker.name for voice in done.value.speakers] == ["Irena Valdoš"]
    assert len(done.value.found_in) == len(detail(library, first).found_in) == 1
    revert(library, done.inverse)
    assert rows(library) == before
    with pytest.raises(errors.InvalidValue, match="only one"):
        separate_report(library, detail(library, quotes[2]).found_in[0].clipping.id)
    with pytest.raises(errors.NoSuchThing):
        separate_report(library, 999)
    with pytest.raises(errors.InvalidValue, match="another quote"):
        join_quotes(library, first, (first,))


def test_the_earliest_report_stands_first_and_the_others_are_compared_with_it(
    library: Library, quotes: tuple[int, int, int, int]
) -> None:
    first, second, *_ = quotes
    join_quotes(library, first, (second,))
    told = reports(library, first)
    assert [one.found.source.title for one in told] == ["Of 2024-05-01", "Of 2024-05-02"]
    assert [piece.text for piece in told[1].earliest if piece.differs] == ["every one,"]
    assert [piece.text for piece in told[1].here if piece.differs] == ["them all,"]
    assert not any(piece.differs for piece in told[0].here)


words = st.lists(st.sampled_from("abcdefghij"), min_size=0, max_size=30)


@given(words, words, words)
def test_a_shared_run_long_enough_shares_a_fingerprint(
    before: list[str], run: list[str], behind: list[str]
) -> None:
    """The guarantee of winnowing."""
    if len(run) >= SIZE + WINDOW - 1:
        one, other = fingerprints(shingles(before + run)), fingerprints(shingles(run + behind))
        assert one & other


@given(words, words)
def test_sharing_is_symmetric_and_whole_for_a_part(one: list[str], more: list[str]) -> None:
    mine, theirs = shingles(one), shingles(one + more)
    assert shared(mine, theirs) == shared(theirs, mine)
    if len(one) > SIZE + 1:
        assert shared(mine, theirs) == 1.0


def test_pairs_are_found_among_many(tmp_path: Path) -> None:
    texts = [(n, [f"w{n}x{k}" for k in range(12)]) for n in range(500)]
    texts.append((900, texts[17][1][:9]))
    assert near_pairs(texts) == [(17, 900, 1.0)]
