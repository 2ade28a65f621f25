"""Text as Word holds it: characters that XML allows, in runs of one direction and language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from quotarium.citing.markup import Run
from quotarium.formats.docx.names import escaped

# Everything outside the Char production of XML 1.0 (2.2), and what Word itself refuses.
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_SUSPECT: Final = re.compile(f"{_FORBIDDEN.pattern}|[\r\x85]")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_STRONG: Final = frozenset({"L", "R", "AL"})
_RTL_LETTER: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_LEFT_TO_RIGHT_MARK: Final = "\u200e"
_PIECES: Final = re.compile(r"[\t\n\u2028\u00ad]|[^\t\n\u2028\u00ad]+")
_CONTROL: Final = re.compile(r"[\t\n\u2028\u00ad]")
_CONTROLS: Final = {"\t": "tab", "\n": "br", "\u2028": "br", "\u00ad": "softHyphen"}

# Word checks spelling by language and region; a bare language is given its most usual region.
_REGIONS: Final = {
    "ar": "ar-SA", "az": "az-Latn-AZ", "be": "be-BY", "bg": "bg-BG", "bs": "bs-Latn-BA",
    "ca": "ca-ES", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US",
    "es": "es-ES", "et": "et-EE", "eu": "eu-ES", "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR",
    "he": "he-IL", "hi": "hi-IN", "hr": "hr-HR", "hu": "hu-HU", "hy": "hy-AM", "id": "id-ID",
    "it": "it-IT", "ja": "ja-JP", "ka": "ka-GE", "kk": "kk-KZ", "ko": "ko-KR", "la": "la-VA",
    "lt": "lt-LT", "lv": "lv-LV", "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO", "no": "nb-NO",
    "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU", "sk": "sk-SK", "sl": "sl-SI",
    "sr": "sr-Cyrl-RS", "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA",
    "ur": "ur-PK", "uz": "uz-Latn-UZ", "vi": "vi-VN", "zh": "zh-CN",
}  # fmt: skip
_RTL_LANGUAGES: Final = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_EAST_ASIAN: Final = frozenset({"ja", "ko", "zh"})
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def allowed(text: str) -> str:
    """Return `text` without the characters that XML 1.0 forbids, lines ended by \\n."""
    if not _SUSPECT.search(text):
        return text
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n"))


def word_tag(language: str | None) -> str | None:
    """Return a language tag as Word knows it, or None for what is no tag."""
    if not language:
        return None
    tag = language.replace("_", "-")
    return _REGIONS.get(tag.lower(), tag) if _TAG.fullmatch(tag) else None


def is_right_to_left(text: str, language: str | None = None) -> bool:
    """Tell the direction of a paragraph: that of its language, else of its first strong letter
    (Unicode Standard Annex 9, P2 and P3).
    """
    if language and _primary(language) in _RTL_LANGUAGES and "latn" not in language.lower():
        return True
    if language and not _RTL_LETTER.search(text):
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in _STRONG:
            return direction in _RIGHT_TO_LEFT
    return False


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
    if not right_to_left and not _RTL_LETTER.search(text):
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
    if not _RTL_LETTER.search(text):
        # Without a letter (signs, digits) the text follows its paragraph; with one, it is Latin.
        lettered = any(unicodedata.bidirectional(character) == "L" for character in text)
        yield text, right_to_left and not lettered
        return
    start = 0
    current: bool | None = None
    neutral = 0
    for place, character in enumerate(text):
        direction = unicodedata.bidirectional(character)
        if direction not in _STRONG:
            continue
        reversed_ = direction in _RIGHT_TO_LEFT
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
    end = neutral if current is not right_to_left else len(text)
    yield text[start:end], bool(current)
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
    if right_to_left and (tag is None or _primary(tag) not in _RTL_LANGUAGES):
        tag = "he-IL" if re.search("[\u0590-\u05ff\ufb1d-\ufb4f]", text) else "ar-SA"
    if not tag:
        return ""
    kind = "bidi" if right_to_left else "val"
    if not right_to_left and _primary(tag) in _EAST_ASIAN:
        kind = "eastAsia"
    if kind == "val" and _primary(tag) in _RTL_LANGUAGES:
        return ""
    return f'<w:lang w:{kind}="{tag}"/>'


def _primary(language: str) -> str:
    return language.lower().replace("_", "-").split("-")[0]
