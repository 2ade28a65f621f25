"""Find the running heads and page numbers of a PDF, which are not part of its text."""

from __future__ import annotations

import re
from itertools import pairwise

from quotarium.reading.pdf.lines import PdfLine

#: The share of a page's height, above and below, in which running heads and page numbers stand.
_ZONE = 0.13
_NUMBER_ZONE = 0.2
_NEAR = 6.0
#: How many lines a running head has, and how far, in its size, the text is from it.
_MOST = 5
_GAP = 0.5
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|стр\.?|p\.)\s*)?(\d{1,5})(?:\s*(?:/|of|von)\s*\d+)?\W*",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"\W*[ivxlcdm]{1,8}\W*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+|\b[ivxlcdm]{1,6}\b")
_WORD = re.compile(r"[^\W\d_]{3}")


def without_running_heads(
    pages: list[list[PdfLine]], heights: list[float], labels: list[str]
) -> list[list[PdfLine]]:
    """Return the pages' lines without those that stand at one place on neighbouring pages too.

    Numbers do not count as a difference; a page number by itself must be the page's label, or
    grow as the pages do.
    """
    marginal = [_marginal(lines, height) for lines, height in zip(pages, heights, strict=True)]
    kept = []
    for index, lines in enumerate(pages):
        near = [
            (other, line)
            for other in range(max(0, index - 2), min(len(pages), index + 3))
            if other != index
            for line in marginal[other]
        ]
        numbers = {
            id(line)
            for line in marginal[index]
            if _is_page_number(line, index, labels[index], near)
        }
        heads = {id(line) for line in marginal[index] if _is_repeated(line, near)}
        if len(heads | numbers) == len(lines):
            heads = set()  # nothing else is on the page: it may be its text
        kept.append([line for line in lines if id(line) not in heads | numbers])
    return kept


def _marginal(lines: list[PdfLine], height: float) -> list[PdfLine]:
    """Return the lines near the upper and lower edge that stand apart from those between."""
    from_above = sorted((line for line in lines if line.size > 0), key=lambda line: -line.bottom)
    above = _apart(from_above)
    below = [line for line in _apart(from_above[::-1]) if line not in above]
    return [
        *(line for line in above if line.bottom > (1 - _zone(line)) * height),
        *(line for line in below if line.top < _zone(line) * height),
    ]


def _apart(lines: list[PdfLine]) -> list[PdfLine]:
    """Return the first lines up to a gap, or a change of size, within the first few."""
    for index, (line, following) in enumerate(pairwise(lines[: _MOST + 1]), 1):
        gap = max(line.bottom - following.top, following.bottom - line.top)
        if gap > _GAP * line.size or abs(line.size - following.size) > 0.08 * line.size:
            return lines[:index]
    return lines if len(lines) <= _MOST else []


def _zone(line: PdfLine) -> float:
    """Return how far from the edge a line may stand: a number further than words."""
    return _NUMBER_ZONE if len(line.text) < 12 else _ZONE


def _is_page_number(line: PdfLine, index: int, label: str, near: list[tuple[int, PdfLine]]) -> bool:
    found = _NUMBER.fullmatch(line.text)
    if line.text.strip(" -–—[]()|.") == label and (found or _ROMAN.fullmatch(line.text)):
        return True
    return found is not None and any(
        int(other[1]) - at == int(found[1]) - index
        for at, its in near
        if (other := _NUMBER.fullmatch(its.text))
    )


def _is_repeated(line: PdfLine, near: list[tuple[int, PdfLine]]) -> bool:
    return bool(_WORD.search(line.text)) and any(
        abs(other.bottom - line.bottom) < _NEAR
        and abs(other.size - line.size) < 1
        and _DIGITS.sub("#", other.text) == _DIGITS.sub("#", line.text)
        for _, other in near
    )
