"""Fields that Word's References tab keeps up: CITATION and BIBLIOGRAPHY."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from typing import Final

from quotarium.citing import terms
from quotarium.citing.citation import Citation, Cite

# Windows language identifiers (MS-LCID, 2.2), of the languages that citations are worded in most.
_LCIDS: Final = {
    "ar": 1025, "az": 1068, "bg": 1026, "ca": 1027, "cs": 1029, "da": 1030, "de": 1031,
    "de-at": 3079, "de-ch": 2055, "el": 1032, "en": 1033, "en-gb": 2057, "en-us": 1033,
    "es": 3082, "et": 1061, "fa": 1065, "fi": 1035, "fr": 1036, "fr-ca": 3084, "he": 1037,
    "hr": 1050, "hu": 1038, "it": 1040, "ja": 1041, "ko": 1042, "lt": 1063, "lv": 1062,
    "nb": 1044, "nl": 2067, "nn": 2068, "pl": 1045, "pt": 2070, "pt-br": 1046, "ro": 1048,
    "ru": 1049, "sk": 1051, "sl": 1060, "sr": 10266, "sv": 1053, "th": 1054, "tr": 1055,
    "uk": 1058, "vi": 1066, "zh": 2052, "zh-tw": 1028,
}  # fmt: skip
_TO_ESCAPE: Final = re.compile(r'([\\"])')
_TAGS: Final = re.compile(r"<[^<>]*>")


def lcid(language: str | None) -> int | None:
    """Return Windows' number of a language tag, None for one that is not known."""
    tag = (language or "").lower().replace("_", "-")
    return _LCIDS.get(tag) or _LCIDS.get(tag.split("-")[0])


def citation_code(cited: Citation, tags: Mapping[str, str], language: str) -> str | None:
    """Return the instructions of a CITATION field (ISO/IEC 29500-1, 17.16.5.6).

    `\\f` and `\\s` are the texts before and after a source, `\\p` is its page; other locators have
    no switch and stand in the text after. None where a cite has no tag.
    """
    parts = []
    for place, cite in enumerate(cited.cites):
        tag = tags.get(cite.id)
        if tag is None:
            return None
        parts.append(f"CITATION {tag}" if place == 0 else f"\\m {tag}")
        parts.extend(_switches(cite, language))
        if place == 0 and (number := lcid(language)):
            parts.append(f"\\l {number}")
    return " ".join(parts)


def control(content: str, kind: str, key: str) -> str:
    """Return a content control of the kind "citation" or "bibliography", as Word makes them."""
    number = zlib.crc32(key.encode()) & 0x7FFFFFFF or 1
    properties = f'<w:sdtPr><w:id w:val="{number}"/><w:{kind}/></w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _switches(cite: Cite, language: str) -> list[str]:
    found = []
    suffix = cite.suffix
    if cite.prefix:
        found.append(f"\\f {_quoted(cite.prefix)}")
    if cite.locator and cite.label in ("", "page"):
        found.append(f"\\p {_quoted(cite.locator)}")
    elif cite.locator:
        suffix = f", {terms.locator(cite.label, cite.locator, language)}{suffix}"
    if suffix:
        found.append(f"\\s {_quoted(suffix)}")
    if cite.suppress_author:
        found.append("\\n")
    return found


def _quoted(text: str) -> str:
    plain = _TAGS.sub("", text).replace("\n", " ")
    return '"' + _TO_ESCAPE.sub(r"\\\1", plain) + '"'
