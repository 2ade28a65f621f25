"""Bytes to text: marks, declarations and UTF-8 first, then a measured guess, never mojibake."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from quotarium.errors import UnreadableSource
from quotarium.marking import together, tr
from quotarium.reading.content import Content
from quotarium.reading.encodings import guess_encoding
from quotarium.reading.kinds import seems
from quotarium.reading.remarks import GUESSED

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x06\x07\x0e-\x1a\x1c-\x1f\x7f]")
_SAVE_AS_TEXT = tr("Open it in the program it belongs to and save it as text or PDF.")
_SAVE_AS_UTF8 = tr("Open it in an editor and save it with the encoding UTF-8.")
#: More control characters than one in so many characters no text has.
_CONTROLS = 200
#: The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.
_MOSTLY = 0.9


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line endings made `\\n`, and how its bytes were understood."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(content: Content) -> Decoded:
    """Return the text of a file; raise UnreadableSource where it is none."""
    kind = seems(content.data)
    if kind:
        raise UnreadableSource(
            content.name,
            together(tr("This is {kind}, not a text.").format(kind=kind), _SAVE_AS_TEXT),
        )
    text, encoding, warnings = _decoded(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _check(content.name, text)
    return Decoded(text, encoding, warnings)


def _decoded(content: Content) -> tuple[str, str, tuple[str, ...]]:
    data = content.data
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(content, data[len(mark) :], encoding), encoding, ()
    utf16 = _unmarked_utf16(data)
    if utf16:
        return _strict(content, data, utf16), utf16, ()
    if b"\x00" in data:
        raise _binary(content.name)
    if b"\x1b$" in data and not re.search(rb"[\x80-\xff]", data):
        return _strict(content, data, "iso2022_jp"), "iso2022_jp", ()
    for known in filter(None, ("utf-8", _known(content.charset))):
        try:
            return data.decode(known), known, ()
        except UnicodeDecodeError:
            continue
    return _guessed(content)


def _guessed(content: Content) -> tuple[str, str, tuple[str, ...]]:
    broken = _broken_utf8(content.data)
    if broken is not None:
        raise UnreadableSource(
            content.name,
            tr(
                "It is UTF-8 text, but damaged at byte {broken}. Get an undamaged "
                "copy, or mend the place in an editor and save it again."
            ).format(broken=broken),
        )
    encoding = guess_encoding(content.data) or _second_opinion(content.data)
    if encoding is None:
        reason = together(tr("Its bytes are not text in any encoding known here."), _SAVE_AS_UTF8)
        raise UnreadableSource(content.name, reason)
    warning = GUESSED.format(encoding=encoding)
    return content.data.decode(encoding), encoding, (warning,)


def _second_opinion(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 50 ms that hardly any text needs

    best = from_bytes(data[:200_000]).best()
    if best is None or best.chaos > 0.05 or best.coherence < 0.3:
        return None
    try:
        data.decode(best.encoding)
    except UnicodeDecodeError:
        return None
    return best.encoding


def _strict(content: Content, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableSource(
            content.name,
            tr(
                "It is {encoding} text, but damaged at byte {start}. Get an undamaged "
                "copy, or mend the place in an editor and save it again."
            ).format(encoding=encoding.upper(), start=error.start),
        ) from None


def _unmarked_utf16(data: bytes) -> str | None:
    """Return which UTF-16 bytes without a mark are, told by where the zero bytes of ASCII lie."""
    sample = data[:4000]
    half = len(sample) // 2
    if half < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    spaces = {"utf-16-le": sample.count(b" \x00"), "utf-16-be": sample.count(b"\x00 ")}
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        likely = zeros > 0.4 * half or (zeros > 0.05 * half and spaces[encoding] > 0.5 * zeros)
        if likely and others == 0:
            return encoding
    return None


def _broken_utf8(data: bytes) -> int | None:
    """Return the offset of the first bad byte of what is UTF-8 for the most part, else None."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        high = sum(byte > 0x7F for byte in data[:1_000_000])
        whole = data[:1_000_000].decode("utf-8", "ignore")
        kept = sum(len(char.encode()) for char in whole if char > "\x7f")
        return error.start if kept >= _MOSTLY * high and kept >= 4 else None
    return None


def _known(charset: str | None) -> str | None:
    try:
        return codecs.lookup(charset).name if charset else None
    except LookupError:
        return None


def _check(name: str, text: str) -> None:
    if len(_CONTROL.findall(text)) * _CONTROLS > len(text):
        raise _binary(name)
    if not text.strip("\ufeff\u200b \t\n\r\f\v\u00a0"):
        raise UnreadableSource(
            name, tr("There is nothing but white space in it. Check that it was saved completely.")
        )


def _binary(name: str) -> UnreadableSource:
    return UnreadableSource(
        name,
        together(tr("This is a binary file, not a text."), _SAVE_AS_TEXT),
    )
