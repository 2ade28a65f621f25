"""Bytes of a file of references as text, with a problem instead of a refusal where that helps."""

from __future__ import annotations

import codecs
import re
from typing import Final

from quotarium.errors import UnreadableSource
from quotarium.formats.exchange.parsed import Problem
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode

#: Larger files are refused: 100,000 references are about 60 MB.
MAX_SIZE: Final = 300 * 1024 * 1024
#: More replaced letters, if they are also one in twenty, are no text of another encoding.
_MOST_DAMAGED: Final = 5
_DECLARED: Final = re.compile(rb"^[%\s]*(?:This file was created.*\n%?\s*)?encoding:\s*([\w-]+)",
                              re.IGNORECASE)  # fmt: skip
_UTF32: Final = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_BOMS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(
    content: bytes, name: str = "file", declared: str | None = None
) -> tuple[str, list[Problem]]:
    """Return the text of a file, its lines ended by `\\n`, and what was wrong with its bytes.

    `declared` is the encoding that the file names, if the format has a place for it.
    Damaged places of UTF-8 become U+FFFD and are reported with their line. Raise UnreadableSource
    for what is no text at all.
    """
    if len(content) > MAX_SIZE:
        raise UnreadableSource(name, tr("It is too large. Split it into files of 300 MB at most."))
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        return "", [Problem(0, tr("The file is empty."))]
    if content.startswith(_UTF32):
        content = content.decode("utf-32", "replace").encode()
    try:
        text = content.decode("utf-8-sig")
        if "\x00" not in text:
            return _lines(text), []
        if not _looks_like_utf16(content):
            return _without_nuls(_lines(text))
    except UnicodeDecodeError:
        pass
    problems: list[Problem] = []
    found = _DECLARED.match(content[:400])
    charset = found[1].decode("ascii") if found else declared
    if charset and charset.lower().replace("-", "") in ("utf8", "utf16"):
        charset = None
    try:
        decoded = decode(Content(content, name, charset))
        return _lines(decoded.text), [Problem(0, text) for text in decoded.warnings]
    except UnreadableSource:
        if b"\x00" in content or content.startswith(_BOMS[1:]):
            return _damaged_utf16(content, name)
        text = _lines(content.decode("utf-8-sig", "replace"))
        damaged = text.count("\ufffd")
        if damaged > _MOST_DAMAGED and damaged * 20 > len(text):
            raise
    for number, line in enumerate(text.split("\n"), start=1):
        if "\ufffd" in line:
            problems.append(
                Problem(number, tr("Damaged letters (no UTF-8) were replaced by \ufffd."))
            )
    return text, problems


def _looks_like_utf16(content: bytes) -> bool:
    """Tell whether every second byte tends to be NUL, as in Latin text of UTF-16."""
    half = len(content) // 2
    even, odd = content[::2].count(0), content[1::2].count(0)
    return max(even, odd) > 0.3 * half and min(even, odd) < 0.1 * half


def _without_nuls(text: str) -> tuple[str, list[Problem]]:
    """Return a text without the NUL bytes that a broken disk or program left in it."""
    problems = [
        Problem(
            number, tr("NUL bytes stood here; they were left out, and with them perhaps letters.")
        )
        for number, line in enumerate(text.split("\n"), start=1)
        if "\x00" in line
    ]
    return text.replace("\x00", ""), problems


def _damaged_utf16(content: bytes, name: str) -> tuple[str, list[Problem]]:
    half = len(content) // 2
    zeros_even, zeros_odd = content[::2].count(0), content[1::2].count(0)
    if content.startswith(codecs.BOM_UTF16_BE) or zeros_even > 0.4 * half:
        encoding = "utf-16-be"
    elif content.startswith(codecs.BOM_UTF16_LE) or zeros_odd > 0.4 * half:
        encoding = "utf-16-le"
    else:
        raise UnreadableSource(name, tr("This is a binary file, not a list of references."))
    text = _lines(content.decode(encoding, "replace").lstrip("\ufeff"))
    if text.count("\ufffd") * 20 > len(text):
        raise UnreadableSource(name, tr("This is a binary file, not a list of references."))
    return text, [Problem(0, tr("The text (UTF-16) is damaged; bad letters became \ufffd."))]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
