"""Fields that Word's References tab keeps up: CITATION and BIBLIOGRAPHY."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from typing import Final

from quotarium.citing import terms
from quotarium.citing.citation import Citation, Cite
from quotarium.formats.msbib.languages import lcid

_TO_ESCAPE: Final = re.compile(r'([\\"])')
_TAGS: Final = re.compile(r"<[^<>]*>")


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
