from __future__ import annotations

from pathlib import Path

import pytest

from quotarium.errors import InvalidValue
from quotarium.model.clipping import Snapshot, VerificationState
from quotarium.model.source import Source
from quotarium.model.text import PageMark, StructuredText
from quotarium.reading.pdf_pages.facts import FoundNote
from quotarium.services.adding import add_file
from quotarium.services.outcome import now
from quotarium.services.pages import (
    PDF,
    TextFault,
    highlights,
    import_highlights,
    read_notes,
    text_fault,
)
from quotarium.services.sources import Reading, reading
from quotarium.storage.library import Library
from tests.reading.documents import annotated

_TEXT = "The mayor did not\nsay who had promised it."


def _opened(text: str = _TEXT, media_type: str = PDF) -> Reading:
    marks = (PageMark(start=0, label="1"),)
    return Reading(
        source=Source(id=1, citekey="mayor", type="document", title="Mayor"),
        snapshot=Snapshot(
            source_id=1, sha256="0" * 64, media_type=media_type, size=1, captured=now()
        ),
        structured=StructuredText(text=text, pages=marks),
    )


def _note(start: int, end: int, kind: str = "Highlight") -> FoundNote:
    return FoundNote(page=0, kind=kind, note="why?", stretches=((start, end),))


def test_what_a_marker_covers_is_taken_by_whole_words() -> None:
    (wanted,) = highlights(_opened(), [_note(5, 20)])
    assert _TEXT[slice(wanted.start, wanted.end)] == "mayor did not\nsay"
    assert (wanted.note, wanted.reviewed) == ("why?", False)


@pytest.mark.parametrize("kind", ["Underline", "Squiggly"])
def test_other_ways_to_mark_count_too(kind: str) -> None:
    assert len(highlights(_opened(), [_note(4, 9, kind)])) == 1


@pytest.mark.parametrize(
    "note", [_note(4, 9, "Text"), _note(4, 9, "StrikeOut"), _note(3, 4), _note(9, 9)]
)
def test_what_marks_no_words_is_left_out(note: FoundNote) -> None:
    assert highlights(_opened(), [note]) == ()


def test_one_place_marked_twice_is_clipped_once() -> None:
    assert len(highlights(_opened(), [_note(4, 9), _note(4, 8, "Underline")])) == 1


def test_highlights_go_to_the_inbox_once(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "marked.pdf"
    path.write_bytes(annotated([(line, 60.0, 700 - 14 * n, 11.0) for n, line in enumerate(
        ["The mayor did not say who had promised it, and at the harbour of-", "fice was nobody."]
    )]))  # fmt: skip
    source = add_file(library, path).value
    assert [note.note for note in read_notes(library, source.id)] == ["Ask her"]
    (made,) = import_highlights(library, source.id).value
    assert (made.quote.words, made.quote.note, made.quote.reviewed) == (
        "The mayor", "Ask her", False,
    )  # fmt: skip
    (clipping,) = reading(library, source.id).clippings
    assert clipping.verification.state is VerificationState.VERBATIM
    with pytest.raises(InvalidValue, match="highlights"):
        import_highlights(library, source.id)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (_TEXT, None),
        ("", TextFault.SCAN),
        ("\ue001\ue002 \ufffd\ue004\ue005\ue006", TextFault.DAMAGED),
    ],
)
def test_what_is_wrong_with_a_text_is_told(text: str, fault: TextFault | None) -> None:
    assert text_fault(_opened(text)) is fault


def test_other_sources_have_no_such_faults() -> None:
    assert text_fault(_opened("", "text/plain")) is None
