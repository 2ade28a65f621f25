from __future__ import annotations

from pathlib import Path

import pytest

from quotarium.detection import KnownSpeaker, suggest
from quotarium.errors import Cancelled
from quotarium.model.quote import QuoteKind
from quotarium.model.speaker import SpeakerKind
from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.paths import resource
from quotarium.reading.registry import read
from tests.detection.finding import found

ARTICLES = sorted(p for p in (resource("sample") / "articles").iterdir() if p.is_file())


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_every_suggestion_holds_words_of_the_article(path: Path) -> None:
    structured = read(path).structured
    for one in suggest(structured):
        text = structured.text[one.start : one.end]
        assert text.strip()
        assert " ".join(one.words.split())[:20] in " ".join(text.split())
        assert 0 < one.confidence < 1
        assert one.reasons
        if one.speaker_text:
            stands = structured.text[one.speaker_text.start : one.speaker_text.end]
            assert " ".join(stands.split()) == one.speaker_text.text


def test_the_same_text_gives_the_same_suggestions() -> None:
    structured = read(ARTICLES[0]).structured
    assert suggest(structured) == suggest(structured)


def test_only_direct_quotations_with_a_speaker_of_their_own_are_ticked() -> None:
    text = (
        "“The river is low,” Ada Berg said. “Nobody measures it.”\n\n"
        "Ada Berg said that the river was low.\n\n“Nobody asked us for anything at all.”"
    )
    for one in found(text):
        if one.ticked:
            assert one.kind is QuoteKind.DIRECT
            assert one.speaker_text is not None
    assert [one.ticked for one in found(text)] == [True, False, False, False]


def test_direct_words_beside_a_verb_are_surer_than_reported_ones() -> None:
    text = "“The river is low,” Ada Berg said. Ben Holm pointed to the crates in the yard."
    direct, indirect = found(text)
    assert direct.confidence > 0.9
    assert indirect.confidence < 0.7


def test_by_lines_are_not_read() -> None:
    text = "By Ada Berg, who said that it rained\n\nBen Holm said that it was low."
    end = text.index("\n")
    structured = StructuredText(
        text=text,
        blocks=(
            Block(start=0, end=end, kind=BlockKind.BYLINE),
            Block(start=end + 2, end=len(text)),
        ),
    )
    (one,) = suggest(structured, language="en")
    assert one.speaker == "Ben Holm"


def test_a_work_can_be_cancelled_from_its_progress() -> None:
    text = "Ada Berg said that the river was low.\n\n" * 40
    told: list[float] = []

    def progress(share: float) -> None:
        told.append(share)
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        suggest(StructuredText(text=text), language="en", progress=progress)
    assert 0 < told[0] <= told[-1] < 1


def test_an_empty_text_has_no_suggestions() -> None:
    assert found("") == []
    assert found(" \n \n") == []


def test_the_river_article_gives_its_statements() -> None:
    structured = read(ARTICLES[0]).structured
    by_words = {one.words[:22]: one for one in suggest(structured, language="en")}
    opening = by_words["Nineteen gauges were b"]
    assert (opening.speaker, opening.role) == ("Irena Valdoš", "Korvelian President")
    assert str(opening.said) == "XXXX-03-14"
    assert opening.occasion == "Ilvana Basin Forum in Lisen"
    assert by_words["We do not accuse anyon"].speaker == "Irena Valdoš"
    assert by_words["You can live without a"].speaker == "Lev Marusin"
    assert str(by_words["the gates had been low"].said) == "2023-23"
    assert by_words["the outflow had been c"].kind is QuoteKind.MIXED
    assert by_words["his office had no info"].role == "presidential spokesman"


def test_an_unnamed_voice_is_not_taken_for_an_unnamed_speaker_of_the_library() -> None:
    known = [KnownSpeaker(id=1, names=("one analyst",), kind=SpeakerKind.UNNAMED)]
    (one,) = found("One political analyst suggested that it was low.", known=known)
    assert one.speaker_id is None
    assert one.speaker == "One political analyst"
