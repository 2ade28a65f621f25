"""Text as Word holds it: characters that XML allows, in runs of one direction and language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from quotarium.citing.markup import Run
from quotarium.formats.docx.names import escaped
from quotarium.formats.plain import (
    RIGHT_TO_LEFT,
    RTL_LANGUAGES,
    RTL_LETTER,
    STRONG,
    allowed,
    is_right_to_left,
    primary,
    word_tag,
)

__all__ = ["allowed", "is_right_to_left", "run_xml", "word_tag"]

_LEFT_TO_RIGHT_MARK: Final = "\u200e"
_PIECES: Final = re.compile(r"[\t\n\u2028\u00ad]|[^\t\n\u2028\u00ad]+")
_CONTROL: Final = re.compile(r"[\t\n\u2028\u00ad]")
_CONTROLS: Final = {"\t": "tab", "\n": "br", "\u2028": "br", "\u00ad": "softHyphen"}

_EAST_ASIAN: Final = frozenset({"ja", "ko", "zh"})


def run_xml(
    run: Run,
    language: str | None = None,
    right_to_left: bool = False,
    *,
    faithful: bool = False,
) -> str:
    """Return a run as one w:r for each stretch of one direction.

    `language` is written only where it is given; `right_to_left` is the paragraph's direction,
    in which signs and spaces go along. Unless the text must be `faithful` to the character, a
    direction mark keeps the year of "(לוי, 1998)" on its side in programs that do not heed the
    direction of runs.
    """
    text = allowed(run.text)
    if not right_to_left and not RTL_LETTER.search(text):
        return _stretch_xml(text, run, language, False)
    written = ""
    before = right_to_left
    for stretch, reversed_ in _stretches(text, right_to_left):
        strays = not faithful and (right_to_left or before) and not reversed_
        marked = strays and unicodedata.bidirectional(stretch[0]) != "L"
        shown = _LEFT_TO_RIGHT_MARK + stretch if marked else stretch
        written += _stretch_xml(shown, run, language, reversed_)
        before = reversed_
    return written


def _stretches(text: str, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    if not text:
        return
    start = 0
    current: bool | None = None
    neutral = 0
    for place, character in enumerate(text):
        direction = unicodedata.bidirectional(character)
        if direction == "EN" and current is False:
            # A number goes along with the Latin letters before it (UAX #9, W7).
            neutral = place + 1
        if direction not in STRONG:
            continue
        reversed_ = direction in RIGHT_TO_LEFT
        if current is None:
            current = reversed_
            if place and current is not right_to_left:
                yield text[:place], right_to_left
                start = place
        elif reversed_ is not current:
            # Neutral signs between two directions belong to the paragraph's direction.
            cut = neutral if current is not right_to_left else place
            yield text[start:cut], current
            start, current = cut, reversed_
        neutral = place + 1
    if current is None:
        # Without a letter (signs, digits) the text follows its paragraph.
        current = right_to_left
    end = neutral if current is not right_to_left else len(text)
    yield text[start:end], current
    if end < len(text):
        yield text[end:], right_to_left


def _stretch_xml(text: str, run: Run, language: str | None, right_to_left: bool) -> str:
    if not text:
        return ""
    return f"<w:r>{_properties(text, run, language, right_to_left)}{_text_xml(text)}</w:r>"


def _text_xml(text: str) -> str:
    if not _CONTROL.search(text):
        return f"<w:t{_space(text)}>{escaped(text)}</w:t>"
    return "".join(
        f"<w:{_CONTROLS[piece]}/>"
        if piece in _CONTROLS
        else f"<w:t{_space(piece)}>{escaped(piece)}</w:t>"
        for piece in _PIECES.findall(text)
    )


def _space(text: str) -> str:
    kept = text[0].isspace() or text[-1].isspace() or "  " in text
    return ' xml:space="preserve"' if kept else ""


def _properties(text: str, run: Run, language: str | None, right_to_left: bool) -> str:
    """Return w:rPr with its children in the order of the schema (CT_RPr), or nothing."""
    inner = _faces(
        run.link is not None, run.bold, run.italic, run.small_caps, run.underline,
        run.superscript, run.subscript,
    )  # fmt: skip
    if right_to_left:
        inner += "<w:rtl/>"
    if right_to_left or language:
        inner += _language(text, language, right_to_left)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


@cache
def _faces(
    link: bool,
    bold: bool,
    italic: bool,
    small_caps: bool,
    underline: bool,
    superscript: bool,
    subscript: bool,
) -> str:
    return "".join(
        written
        for wanted, written in (
            (link, '<w:rStyle w:val="Hyperlink"/>'),
            (bold, "<w:b/><w:bCs/>"),
            (italic, "<w:i/><w:iCs/>"),
            (small_caps, "<w:smallCaps/>"),
            (underline, '<w:u w:val="single"/>'),
            (superscript, '<w:vertAlign w:val="superscript"/>'),
            (subscript and not superscript, '<w:vertAlign w:val="subscript"/>'),
        )
        if wanted
    )


def _language(text: str, language: str | None, right_to_left: bool) -> str:
    tag = word_tag(language)
    if right_to_left and (tag is None or primary(tag) not in RTL_LANGUAGES):
        tag = "he-IL" if re.search("[\u0590-\u05ff\ufb1d-\ufb4f]", text) else "ar-SA"
    if not tag:
        return ""
    kind = "bidi" if right_to_left else "val"
    if not right_to_left and primary(tag) in _EAST_ASIAN:
        kind = "eastAsia"
    if kind == "val" and primary(tag) in RTL_LANGUAGES:
        return ""
    return f'<w:lang w:{kind}="{tag}"/>'
