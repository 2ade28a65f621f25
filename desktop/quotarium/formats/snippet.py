"""A few lines for the clipboard: the same words as HTML, RTF and plain text."""

from __future__ import annotations

from collections.abc import Sequence

from quotarium.citing import markup
from quotarium.citing.markup import Run
from quotarium.formats import rtf
from quotarium.formats.plain import allowed, is_right_to_left
from quotarium.model.value import Value

# The charset is said because some word processors take HTML from the clipboard for Latin-1.
_HTML_HEAD = '<meta http-equiv="content-type" content="text/html; charset=utf-8">'
_RTF_HEAD = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\n"
_INDENT = "    "


class Line(Value):
    """A line of a snippet; `note` is its footnote, `displayed` one of a block quotation."""

    runs: tuple[Run, ...]
    note: tuple[Run, ...] = ()
    displayed: bool = False


class Snippet(Value):
    """What goes to the clipboard; programs that paste choose what they understand best."""

    text: str
    html: str
    rtf: bytes


def snippet(lines: Sequence[Line]) -> Snippet:
    """Return lines in all three forms.

    One line is pasted into the sentence where the cursor stands, several are paragraphs. Notes are
    real footnotes in RTF; elsewhere they follow below with their numbers.
    """
    kept = [_clean(line) for line in lines]
    return Snippet(text=_text(kept), html=_html(kept), rtf=_rtf(kept).encode("ascii"))


def _clean(line: Line) -> Line:
    def clean(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(run.model_copy(update={"text": allowed(run.text)}) for run in runs)

    return line.model_copy(update={"runs": clean(line.runs), "note": clean(line.note)})


def _notes(lines: Sequence[Line]) -> dict[int, int]:
    """Return the number of each line's note by the line's place."""
    noted = (place for place, line in enumerate(lines) if line.note)
    return {place: number for number, place in enumerate(noted, 1)}


def _text(lines: Sequence[Line]) -> str:
    numbers = _notes(lines)
    made = []
    for place, line in enumerate(lines):
        mark = f" [{numbers[place]}]" if place in numbers else ""
        indent = _INDENT if line.displayed else ""
        made.append(f"{indent}{markup.plain(line.runs)}{mark}")
    notes = [f"[{number}] {markup.plain(lines[place].note)}" for place, number in numbers.items()]
    return "\n\n".join(part for part in ("\n".join(made), "\n".join(notes)) if part)


def _html(lines: Sequence[Line]) -> str:
    numbers = _notes(lines)
    if len(lines) == 1 and not numbers and not lines[0].displayed:
        return _HTML_HEAD + markup.to_html(lines[0].runs)
    made = [_HTML_HEAD]
    for place, line in enumerate(lines):
        mark = f"<sup>{numbers[place]}</sup>" if place in numbers else ""
        paragraph = f"<p{_direction(line.runs)}>{markup.to_html(line.runs)}{mark}</p>"
        made.append(f"<blockquote>{paragraph}</blockquote>" if line.displayed else paragraph)
    made += [
        f"<p{_direction(lines[place].note)}><sup>{number}</sup> "
        f"{markup.to_html(lines[place].note)}</p>"
        for place, number in numbers.items()
    ]
    return "".join(made)


def _direction(runs: Sequence[Run]) -> str:
    return ' dir="rtl"' if is_right_to_left(markup.plain(runs)) else ""


def _rtf(lines: Sequence[Line]) -> str:
    if len(lines) == 1 and not lines[0].displayed:
        return f"{_RTF_HEAD}{_rtf_line(lines[0])}}}"
    made = [_RTF_HEAD]
    for line in lines:
        indent = "\\li567\\ri567" if line.displayed else ""
        direction = "\\rtlpar\\qr" if is_right_to_left(markup.plain(line.runs)) else "\\ltrpar"
        made.append(f"\\pard{indent}{direction} {_rtf_line(line)}\\par\n")
    return "".join([*made, "}"])


def _rtf_line(line: Line) -> str:
    made = rtf.write_runs(line.runs)
    if line.note:
        made += f"{{\\super\\chftn}}{{\\footnote {{\\super\\chftn}} {rtf.write_runs(line.note)}}}"
    return made
