"""Selections made into selectors, and places put into words."""

from __future__ import annotations

from quotarium.model.clipping import Selector
from quotarium.model.text import StructuredText

#: Characters of prefix and suffix in a new selector, as Hypothesis and others keep them.
CONTEXT = 32


def selector_at(text: str, start: int, end: int) -> Selector:
    """Return the selector of the range `start` ≤ offset < `end` (code points).

    The words are kept exactly as they stand. A range that is empty or outside the text is a
    caller's mistake and raises ValueError.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{start}–{end} is no range of a text of {len(text)} characters")
    return Selector(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
    )


def describe_place(structured: StructuredText, start: int, width: int = CONTEXT) -> str:
    """Return a place as people name it: `¶3: “… words around it …”`.

    `width` is how many characters of context are shown on either side.
    """
    text = structured.text
    block = structured.block_at(start)
    low, high = (block.start, block.end) if block else (0, len(text))
    number = structured.paragraph_number(start)
    if number is not None:
        label = f"¶{number}"
    else:
        label = block.kind.value.replace("_", " ") if block else f"character {start}"
    first, last = max(low, start - width), min(max(high, start), start + width)
    first, last = _whole_words(text, low, first, last, high)
    shown = " ".join(text[first:last].split())
    before = "… " if first > low else ""
    after = " …" if last < high else ""
    return f"{label}: “{before}{shown}{after}”"


def _whole_words(text: str, low: int, first: int, last: int, high: int) -> tuple[int, int]:
    """Move both edges to the nearest space on the inner side, if one is near."""
    if first > low:
        space = text.find(" ", first, first + CONTEXT // 2)
        first = space + 1 if space >= 0 else first
    if last < high:
        space = text.rfind(" ", last - CONTEXT // 2, last)
        last = space if space > first else last
    return first, last
