"""What is copied of quotes is the same in every form that programs paste."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from striprtf.striprtf import rtf_to_text

from quotarium.model.copying import Copied
from quotarium.services.adding import add_file
from quotarium.services.citations import Citations
from quotarium.services.clipping import ClipRequest, clip
from quotarium.services.copying import copied, copied_preview
from quotarium.services.quotes import QuoteEdit, change_quote, detail
from quotarium.storage.library import Library
from tests.services.test_clipping import ARTICLE, GAUGES, valdos


@pytest.fixture(scope="module")
def citations() -> Iterator[Citations]:
    with Citations() as opened:
        yield opened


@pytest.fixture
def quote_id(library: Library) -> int:
    source = add_file(library, ARTICLE).value
    wanted = ClipRequest(
        source_id=source.id, exact=GAUGES, speakers=valdos(), said="March 14, 2025?"
    )
    return clip(library, wanted).value.quote.id


def as_text(rtf: bytes) -> str:
    """Return what an independent reader makes of RTF."""
    return str(rtf_to_text(rtf.decode("ascii"))).strip()  # type: ignore[no-untyped-call]


def test_a_citation_is_one_stretch_for_the_middle_of_a_sentence(
    library: Library, citations: Citations, quote_id: int
) -> None:
    made = copied(library, [quote_id], Copied.CITATION, "apa", "en-US", citations)
    assert made.text == "(Valdoš, 2025?, as cited in Dostan, n.d., para. 1)"
    assert made.html.endswith(made.text)
    assert "<p>" not in made.html
    assert b"\\par" not in made.rtf
    assert as_text(made.rtf) == made.text


def test_a_reference_keeps_its_italics(
    library: Library, citations: Citations, quote_id: int
) -> None:
    made = copied(library, [quote_id], Copied.REFERENCE, "apa", "en-US", citations)
    assert made.text.startswith("Dostan, M. (n.d.).")
    assert "<i>" in made.html
    assert b"{\\i " in made.rtf


def test_a_quote_comes_with_marks_citation_and_full_stop(
    library: Library, citations: Citations, quote_id: int
) -> None:
    change_quote(library, quote_id, QuoteEdit(words="Not one has touched the water"))
    made = copied(library, [quote_id], Copied.QUOTE, "apa", "en-US", citations)
    assert made.text.startswith("“Not one has touched the water” (Valdoš, 2025?, as cited in")
    assert made.text.endswith("para. 1).")
    assert as_text(made.rtf) == made.text


def test_a_long_quote_is_indented_and_has_no_marks(
    library: Library, citations: Citations, quote_id: int
) -> None:
    made = copied(library, [quote_id], Copied.QUOTE, "apa", "en-US", citations)
    assert made.text.startswith("    Nineteen gauges")
    assert "<blockquote>" in made.html
    assert b"\\li567" in made.rtf


def test_a_note_is_a_real_footnote_in_rtf_and_stands_below_elsewhere(
    library: Library, citations: Citations, quote_id: int
) -> None:
    style = "chicago-notes-bibliography"
    made = copied(library, [quote_id], Copied.QUOTE, style, "en-US", citations)
    words, note = made.text.split("\n\n")
    assert words.endswith("[1]")
    assert note.startswith("[1] Irena Valdoš")
    assert b"{\\footnote" in made.rtf
    assert made.html.count("<sup>1</sup>") == 2


@pytest.mark.parametrize("what", [Copied.CITATION, Copied.REFERENCE, Copied.BOTH])
def test_a_preview_is_copied_as_the_quote_itself(
    library: Library, citations: Citations, quote_id: int, what: Copied
) -> None:
    preview = citations.preview(detail(library, quote_id), "ieee", "en-US")
    made = copied(library, [quote_id], what, "ieee", "en-US", citations)
    assert copied_preview(preview, what) == made


def test_a_style_without_a_bibliography_has_no_reference_to_copy(
    library: Library, citations: Citations, quote_id: int
) -> None:
    style = "bluebook-law-review"
    made = copied(library, [quote_id], Copied.REFERENCE, style, "en-US", citations)
    assert made.text == ""


def test_role_occasion_and_the_whole_date_are_named_on_request(
    library: Library, citations: Citations, quote_id: int
) -> None:
    made = copied(library, [quote_id], Copied.CITATION, "apa", "en-US", citations, facts=True)
    assert made.text == (
        "(Irena Valdoš, President of Korvelia, March 14, 2025?, as cited in Dostan, n.d., para. 1)"
    )
    preview = citations.preview(detail(library, quote_id), "apa", "en-US", facts=True)
    assert copied_preview(preview, Copied.CITATION) == made
