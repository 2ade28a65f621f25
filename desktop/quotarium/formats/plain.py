"""Text as every format of documents takes it: its paragraphs, direction and language."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Everything outside the Char production of XML 1.0 (2.2), and what Word itself refuses.
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_SUSPECT: Final = re.compile(f"{_FORBIDDEN.pattern}|[\r\x85]")
#: The bidirectional classes of letters, those of the right-to-left scripts first.
RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
STRONG: Final = frozenset({"L", "R", "AL"})
_ISOLATED: Final = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
RTL_LETTER: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
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
RTL_LANGUAGES: Final = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "syr", "ug", "ur", "yi"]
)
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
    that is not isolated (Unicode Standard Annex 9, P2 and P3).
    """
    if language and primary(language) in RTL_LANGUAGES and "latn" not in language.lower():
        return True
    if language and not RTL_LETTER.search(text):
        return False
    for character in _ISOLATED.sub("", text):
        direction = unicodedata.bidirectional(character)
        if direction in STRONG:
            return direction in RIGHT_TO_LEFT
    return False


def entry_is_right_to_left(text: str) -> bool:
    """Tell the direction of a reference: that of most of its letters.

    One that only begins with a Hebrew title, and goes on in English, runs as its neighbours do.
    """
    strong = [d for d in map(unicodedata.bidirectional, text) if d in STRONG]
    return 2 * sum(d in RIGHT_TO_LEFT for d in strong) > len(strong)


def primary(language: str) -> str:
    """Return the first subtag of a language tag."""
    return language.lower().replace("_", "-").split("-")[0]


def lines(text: str) -> list[str]:
    """Return the paragraphs of a text, without empty ones; at least one."""
    found = [line.strip(" \t") for line in allowed(text).replace("\u2029", "\n").split("\n")]
    return [line for line in found if line] or [""]
