"""The text of a scan is recognised and lies where its letters are seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pypdfium2 import PdfDocument

from quotarium.errors import Cancelled, UnreadableSource
from quotarium.reading import recognising
from quotarium.reading.pdf_pages.drawing import page_to_shown
from quotarium.reading.recognising import recognised
from quotarium.reading.registry import read
from tests.reading.documents import pdf
from tests.reading.scans import LINES, Box, scan

Tool = Callable[[str], str]


def test_a_scan_is_said_to_have_no_text() -> None:
    found = read(scan(), name="scan.pdf")
    assert found.text == ""
    assert found.warnings == (
        "There is no text on any page, only pictures (a scan): nothing to quote.",
    )


@pytest.mark.parametrize(
    ("turned", "crop"), [(0, None), (90, None), (270, None), (0, (30.0, 300.0, 560.0, 780.0))]
)
def test_recognised_text_lies_over_its_letters(
    require_tool: Tool, turned: int, crop: Box | None
) -> None:
    require_tool("tesseract")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    made = recognised(scan(turned=turned, crop=crop), "scan.pdf", "en-GB", progress)
    assert told[0] == (0, 1)
    found = read(made, name="scan.pdf")
    assert " ".join(found.text.split()) == " ".join(LINES)
    assert "OCR" in found.warnings[0]
    document = PdfDocument(made)
    letters = document[0].get_textpage()
    left, bottom, right, top = letters.get_charbox(letters.get_text_range().index("wall"))
    x, y = (left + right) / 2, (bottom + top) / 2
    a, b, c, d, e, f = page_to_shown(document[0])
    across, down = a * x + c * y + e, b * x + d * y + f
    cut = (crop[0], 800 - crop[3]) if crop else (0, 0)
    # The letter stands in the first line, whose base is 100 below the upper edge, 12 letters on.
    assert 135 < across + cut[0] < 165
    assert 84 < down + cut[1] < 104
    document.close()


def test_pages_with_text_are_left_alone(require_tool: Tool) -> None:
    require_tool("tesseract")
    whole = pdf([[("The harbour wall was promised.", 60.0, 700.0, 11.0)]])
    with pytest.raises(UnreadableSource, match="nothing to recognise"):
        recognised(whole, "a.pdf", None)


def test_recognising_stops_when_it_is_told_to(require_tool: Tool) -> None:
    require_tool("tesseract")
    with pytest.raises(Cancelled):
        recognised(scan(), "scan.pdf", "en", lambda done, total: False)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, require_tool: Tool) -> None:
    require_tool("tesseract")
    with pytest.raises(UnreadableSource, match="tesseract-ocr-chi-sim"):
        recognised(scan(), "scan.pdf", "zh-CN")
    monkeypatch.setattr(recognising, "PROGRAM", "no-such-program-here")
    assert not recognising.can_recognise()
    with pytest.raises(UnreadableSource, match="Install it"):
        recognised(scan(), "scan.pdf", "en")
