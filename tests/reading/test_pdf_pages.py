from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from quotarium.errors import UnreadableSource
from quotarium.reading.pdf_pages import child as child_module
from quotarium.reading.pdf_pages.child import DrawingLimits, PageChild
from quotarium.reading.pdf_pages.facts import PageFact, TextRow, Tile
from quotarium.reading.pdf_pages.fitting import RowMap, fitted
from quotarium.reading.pdf_pages.glyphs import PageGlyphs
from quotarium.reading.registry import read
from tests.reading.documents import Line, annotated, pdf

_LINES = [
    "The mayor did not say who had promised it, and at the harbour of-",
    "fice nobody could be found who would have known about a promise.",
]


def _page(lines: list[str] = _LINES) -> list[Line]:
    return [(text, 60.0, 700 - 14.0 * n, 11.0) for n, text in enumerate(lines)]


@pytest.fixture
def child() -> Iterator[PageChild]:
    made = PageChild()
    yield made
    made.close()


def test_pages_are_told_with_their_sizes_and_labels(child: PageChild) -> None:
    data = pdf([_page(), _page()], catalog="/PageLabels<</Nums[0<</S/r/St 3>>]>>")
    assert child.open(data, "a.pdf") == (PageFact(600, 800, "iii"), PageFact(600, 800, "iv"))


def test_a_part_of_a_page_is_drawn(child: PageChild) -> None:
    child.open(pdf([_page()]), "a.pdf")
    words = child.draw(Tile(0, 1.0, 60, 85, 200, 30))
    assert len(words) == 4 * 200 * 30
    assert min(words[0::4]) < 100, "there is black on it"
    margin = child.draw(Tile(0, 1.0, 0, 400, 200, 30))
    assert min(margin[0::4]) == 255


def test_letters_stand_where_the_text_kept_says(child: PageChild) -> None:
    data = pdf([_page()])
    child.open(data, "a.pdf")
    text = read(data, name="a.pdf").text
    glyphs = PageGlyphs(RowMap(child.rows(text)).on_page(0), child.boxes(0))
    start = text.index("harbour")
    rects = glyphs.rects(start, text.index("nobody"))
    assert len(rects) == 2, "one a line"
    left, top, right, bottom = rects[1]
    assert left == pytest.approx(60, abs=1)
    assert bottom == pytest.approx(116, abs=5)
    assert top < bottom
    assert left < right
    middle = (rects[0][1] + rects[0][3]) / 2
    assert glyphs.offset_near(rects[0][0], middle) == start
    assert glyphs.offset_at(rects[0][0] + 1, middle) == start
    assert glyphs.offset_at(5, 5) is None


def test_a_turned_page_is_told_as_it_is_shown(child: PageChild) -> None:
    turned = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Rotate 90/Contents 8 0 R"
        b"/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>"
    )
    data = pdf([_page()], raw={7: turned})
    assert child.open(data, "a.pdf") == (PageFact(800, 600, "1"),)
    text = read(data, name="a.pdf").text
    glyphs = PageGlyphs(RowMap(child.rows(text)).on_page(0), child.boxes(0))
    start = text.index("The mayor")
    rect = glyphs.rects(start, start + 9)[0]
    assert rect[0] == pytest.approx(697, abs=3)
    assert rect[1] == pytest.approx(60, abs=2)


def test_highlights_are_told_with_the_text_under_them(child: PageChild) -> None:
    data = annotated(_page())
    child.open(data, "a.pdf")
    text = read(data, name="a.pdf").text
    (note,) = child.notes(text)
    assert (note.kind, note.note, note.page) == ("Highlight", "Ask her", 0)
    assert [text[start:end] for start, end in note.stretches] == ["The mayor"]


def test_a_damaged_document_is_refused_and_the_next_one_drawn(child: PageChild) -> None:
    with pytest.raises(UnreadableSource):
        child.open(b"%PDF-1.7 nothing", "a.pdf")
    assert len(child.open(pdf([_page()]), "b.pdf")) == 1


def test_a_process_that_dies_is_started_anew(child: PageChild) -> None:
    child.open(pdf([_page()]), "a.pdf")
    assert child._process is not None
    child._process.kill()
    child._process.wait()
    tile = Tile(0, 1.0, 0, 0, 10, 10)
    with pytest.raises(UnreadableSource, match="broke down"):
        child.draw(tile)
    assert len(child.draw(tile)) == 400


def test_a_process_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    idle = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    monkeypatch.setattr(child_module, "command", lambda: idle)
    child = PageChild(DrawingLimits(seconds=0.1))
    with pytest.raises(UnreadableSource, match="broke down"):
        child.open(pdf([_page()]), "a.pdf")
    child.close()


def test_a_closed_one_starts_no_process(child: PageChild) -> None:
    child.close()
    with pytest.raises(UnreadableSource, match="closed"):
        child.open(pdf([_page()]), "a.pdf")


def test_lines_are_found_in_a_text_that_another_reader_made() -> None:
    rows = [TextRow(0, 3, 0, 0), TextRow(4, 3, 0, 4), TextRow(8, 5, 1, 0)]
    found = fitted(rows, "one\ntwo\nthree", "Title\n\none two three")
    assert [(row.start, row.page) for row in found] == [(7, 0), (11, 0), (15, 1)]
    assert fitted(rows, "one\ntwo\nthree", "one three")[1].page == 1


def test_a_stretch_over_a_page_break_is_on_both_pages() -> None:
    rows = RowMap([TextRow(0, 3, 0, 0), TextRow(4, 3, 1, 0)])
    assert rows.within(2, 5) == {0, 1}
    assert rows.within(0, 3) == {0}
    assert (rows.page_at(3), rows.page_at(4)) == (0, 1)
