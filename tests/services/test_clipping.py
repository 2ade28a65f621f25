"""From words in an article to a quote with speaker, date, occasion and place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium import errors, paths
from quotarium.model.clipping import Locator, VerificationState
from quotarium.model.quote import QuoteKind
from quotarium.model.source import Source
from quotarium.model.text import Block, PageMark, StructuredText
from quotarium.services.adding import add_file, add_text
from quotarium.services.clipping import ClipRequest, add_clipping, clip, draft, locator_of
from quotarium.services.quotes import QuoteEdit, change_quote, detail, wordings
from quotarium.services.searching import Place, search
from quotarium.services.sources import SourceFields, reading
from quotarium.services.speakers import SpeakerInput, all_speakers
from quotarium.services.undoing import revert
from quotarium.storage import sources
from quotarium.storage.library import Library

ARTICLE = paths.resource("sample/articles/01-the-river-nobody-measures.txt")
GAUGES = (
    '"Nineteen gauges were built, paid for and sent, and not one of them has ever touched the '
    "water. I have asked our neighbours where they are, and I will go on asking. A river that is "
    'not measured belongs to whoever stands nearest the tap."'
)


@pytest.fixture
def source(library: Library) -> Source:
    return add_file(library, ARTICLE).value


def valdos(**more: object) -> tuple[SpeakerInput, ...]:
    return (SpeakerInput(name="Irena Valdoš", role="President of Korvelia", **more),)


def test_a_quotation_is_clipped_with_all_five_facts(library: Library, source: Source) -> None:
    request = ClipRequest(
        source_id=source.id,
        exact=GAUGES,
        speakers=valdos(),
        said="March 14, 2025?",
        occasion="Ilvana Basin Forum",
        tags=("#measurement",),
    )
    made = clip(library, request).value
    assert made.quote.words == GAUGES.strip('"')
    assert made.quote.kind is QuoteKind.DIRECT
    assert [(s.speaker.name, s.role) for s in made.speakers] == [
        ("Irena Valdoš", "President of Korvelia")
    ]
    assert str(made.quote.said) == "2025?-03-14"
    assert made.occasion is not None
    assert made.occasion.name == "Ilvana Basin Forum"
    assert made.cited is not None
    assert made.cited.source.title == "The River Nobody Measures"
    assert made.cited.source.issued is None
    clipping = made.cited.clipping
    assert clipping.exact == GAUGES
    assert clipping.locator == Locator(label="paragraph", value="1")
    assert clipping.verification.state is VerificationState.VERBATIM
    assert made.second_hand
    text = reading(library, source.id).structured.text
    assert clipping.selector is not None
    assert text[clipping.selector.start : clipping.selector.end] == GAUGES


def test_words_that_are_not_there_are_refused_with_the_nearest_passage(
    library: Library, source: Source
) -> None:
    with pytest.raises(errors.QuoteNotFound, match="Nineteen gauges were built") as refused:
        clip(library, ClipRequest(source_id=source.id, exact=GAUGES.replace("ever", "never")))
    assert refused.value.source == source.citekey
    assert search(library).total == 0


def test_words_that_stand_twice_are_refused_with_both_places(
    library: Library, source: Source
) -> None:
    with pytest.raises(errors.QuoteAmbiguous) as refused:
        clip(library, ClipRequest(source_id=source.id, exact="The River Nobody Measures"))
    assert len(refused.value.places) == 2


def test_a_date_that_is_not_understood_keeps_nothing(library: Library, source: Source) -> None:
    with pytest.raises(errors.InvalidDate):
        clip(library, ClipRequest(source_id=source.id, exact=GAUGES, said="the day after"))
    assert search(library).total == 0
    assert all_speakers(library) == ()


def test_what_is_clipped_for_later_waits_in_the_inbox(library: Library, source: Source) -> None:
    made = clip(library, ClipRequest(source_id=source.id, exact=GAUGES, reviewed=False)).value
    assert search(library, place=Place.INBOX).ids == (made.quote.id,)
    change_quote(library, made.quote.id, QuoteEdit(reviewed=True))
    assert search(library, place=Place.INBOX).ids == ()


def test_a_known_speaker_is_found_by_any_name(library: Library, source: Source) -> None:
    first = clip(library, ClipRequest(source_id=source.id, exact=GAUGES, speakers=valdos())).value
    voice = (SpeakerInput(name="irena valdos"),)
    exact = "Silence is also a kind of record"
    second = clip(library, ClipRequest(source_id=source.id, exact=exact, speakers=voice)).value
    assert second.speakers[0].speaker.id == first.speakers[0].speaker.id
    assert second.speakers[0].role == "President of Korvelia"


def test_unmarked_words_of_another_are_an_indirect_quotation(
    library: Library, source: Source
) -> None:
    exact = "his office had no information about the crates"
    voice = (SpeakerInput(name="Dastan Yelmir"),)
    made = clip(library, ClipRequest(source_id=source.id, exact=exact, speakers=voice)).value
    assert made.quote.kind is QuoteKind.INDIRECT


def test_the_authors_own_words_are_first_hand(library: Library, source: Source) -> None:
    exact = "The president chose her day."
    voice = (SpeakerInput(name="Mirela Dostan"),)
    made = clip(library, ClipRequest(source_id=source.id, exact=exact, speakers=voice)).value
    assert not made.second_hand
    assert made.quote.kind is QuoteKind.DIRECT


def test_one_utterance_found_in_two_sources_has_two_clippings(
    library: Library, source: Source
) -> None:
    made = clip(library, ClipRequest(source_id=source.id, exact=GAUGES)).value
    other = add_text(library, "By Jo Rell\n\n“Nineteen gauges were built,” she said.").value
    request = ClipRequest(source_id=other.id, exact="Nineteen gauges were built")
    joined = add_clipping(library, made.quote.id, request).value
    assert [found.source.id for found in joined.found_in] == [source.id, other.id]
    assert joined.found_in[1].clipping.verification.state is not VerificationState.VERBATIM
    assert search(library).total == 1


def test_undo_takes_back_the_quote_and_the_speaker_made_with_it(
    library: Library, source: Source
) -> None:
    outcome = clip(library, ClipRequest(source_id=source.id, exact=GAUGES, speakers=valdos()))
    undone = revert(library, outcome.inverse)
    assert search(library).total == 0
    assert all_speakers(library) == ()
    revert(library, undone.inverse)
    assert detail(library, outcome.value.quote.id) == outcome.value


def test_changed_words_keep_the_old_ones_and_are_compared_again(
    library: Library, source: Source
) -> None:
    made = clip(library, ClipRequest(source_id=source.id, exact=GAUGES)).value
    changed = change_quote(
        library, made.quote.id, QuoteEdit(words="Twenty gauges were built, paid for and sent")
    ).value
    assert changed.cited is not None
    assert changed.cited.clipping.exact == GAUGES
    assert changed.cited.clipping.verification.state not in {
        VerificationState.VERBATIM,
        VerificationState.TYPOGRAPHY,
    }
    assert [old.words for old in wordings(library, made.quote.id)] == [made.quote.words]


TEXT = (
    "A line with an emoji 🏳️‍🌈 and a flag 🇦🇿.\n\n“Nbsp\u00a0here, e\u0301 and é apart,”\n"
    "hard\nwrapped – شلاق עברית.\n\n𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ½ ﬁn\u00adal."
)


@given(data=st.data())
def test_any_selection_is_kept_to_the_character(
    library_with_text: tuple[Library, Source], data: st.DataObject
) -> None:
    library, source = library_with_text
    text = reading(library, source.id).structured.text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if not text[start:end].strip():
        with pytest.raises(errors.InvalidValue):
            draft(library, source.id, start, end)
        return
    drawn = draft(library, source.id, start, end)
    assert text[drawn.start : drawn.end] == drawn.exact == text[start:end].strip()
    made = clip(library, ClipRequest(source_id=source.id, start=start, end=end)).value
    assert made.cited is not None
    assert made.cited.clipping.exact == drawn.exact
    selector = made.cited.clipping.selector
    assert selector is not None
    assert text[selector.start : selector.end] == drawn.exact


@pytest.fixture(scope="module")
def library_with_text(
    empty_library_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> object:
    with Library.create(tmp_path_factory.mktemp("text") / "T.quotarium") as library:
        yield library, add_text(library, TEXT, fields=SourceFields(title="Marks")).value


def test_a_selection_in_a_paged_document_is_located_by_its_page() -> None:
    text = "first page\n\nsecond page"
    structured = StructuredText(
        text=text,
        blocks=(Block(start=0, end=10), Block(start=12, end=len(text))),
        pages=(PageMark(start=0, label="iv"), PageMark(start=12, label="5")),
    )
    assert locator_of(structured, 0, 5) == Locator(label="page", value="iv")
    assert locator_of(structured, 0, 15) == Locator(label="page", value="iv–5")


def test_the_pages_of_a_document_are_kept_with_its_text(library: Library, source: Source) -> None:
    structured = StructuredText(
        text="one two",
        blocks=(Block(start=0, end=7),),
        pages=(PageMark(start=0, label="00:01:02", locator="timestamp"),),
    )
    opened = reading(library, source.id)
    assert opened.snapshot is not None
    with library.write() as writing:
        identity = sources.add_snapshot(writing, opened.snapshot, structured)
        assert sources.snapshot_text(writing.connection, identity) == structured
