"""The layout of a bibliography in Word's measures, twentieths of a point."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium.formats.document import BibliographyBlock

#: The hanging indent, half an inch.
HANGING: Final = 720
# A digit of the body's size is half an em wide; a label is set off by as much again.
_DIGIT: Final = 120
_LINE: Final = 240
#: Single spacing as the style asks for it is set a little wider, as print does.
_LEADING: Final = 288


class Measures(NamedTuple):
    """The width of labels, the indents of an entry, and its spacing."""

    label: int = 0
    left: int = 0
    hanging: int = 0
    after: int = 120
    line: int = _LEADING


def measures(block: BibliographyBlock | None) -> Measures:
    """Return the layout that a bibliography's style asks for."""
    if block is None:
        return Measures()
    label = (block.label_width + 1) * _DIGIT if block.second_field_align else 0
    hanging = label or (HANGING if block.hanging_indent else 0)
    return Measures(
        label=label,
        left=0 if block.second_field_align == "margin" else hanging,
        hanging=hanging,
        after=120 * (1 + min(block.entry_spacing, 2)),
        line=line(block.line_spacing),
    )


def line(lines: int) -> int:
    """Return the value of w:line for a spacing in lines."""
    return _LEADING if lines <= 1 else _LINE * lines
