"""What kind of picture a file is and how large, told by its header: nothing is decoded."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium import errors
from quotarium.marking import tr

PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
WEBP: Final = "image/webp"
NAMELESS: Final = tr("The picture")
#: What a picture may have at most, before it is made smaller: bytes, and pixels.
LARGEST_FILE: Final = 20 << 20
LARGEST_AREA: Final = 60_000_000
#: Markers of JPEG that begin a frame; the others of their range are tables.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})


class PictureFacts(NamedTuple):
    """A kind of file, and its size in pixels."""

    media_type: str
    width: int
    height: int


def picture_facts(content: bytes, name: str = NAMELESS) -> PictureFacts:
    """Return what a PNG (ISO 15948), JPEG (ITU-T T.81) or WebP (RFC 9649) file says of itself.

    Raises UnreadableSource, with the name, for another file and for one that is too large.
    """
    if len(content) > LARGEST_FILE:
        raise errors.UnreadableSource(name, tr("It is larger than 20 MB. Save it smaller."))
    try:
        found = _png(content) or _jpeg(content) or _webp(content)
    except IndexError:
        found = None
    if found is None or not (found.width and found.height):
        raise errors.UnreadableSource(
            name, tr("It is no PNG, JPEG or WebP picture. Save it as one of these.")
        )
    if found.width * found.height > LARGEST_AREA:
        raise errors.UnreadableSource(
            name, tr("It has more than 60 million pixels. Save it smaller.")
        )
    return found


def _png(content: bytes) -> PictureFacts | None:
    if content[:8] != b"\x89PNG\r\n\x1a\n" or content[12:16] != b"IHDR" or len(content) < 24:
        return None
    return PictureFacts(PNG, _big(content[16:20]), _big(content[20:24]))


def _jpeg(content: bytes) -> PictureFacts | None:
    if content[:3] != b"\xff\xd8\xff":
        return None
    place = 2
    while content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            height, width = content[place + 5 : place + 7], content[place + 7 : place + 9]
            return PictureFacts(JPEG, _big(width), _big(height))
        if marker == 0xFF or marker in _ALONE:
            place += 1 if marker == 0xFF else 2
        elif marker in (0xD9, 0xDA):
            return None
        else:
            place += 2 + max(2, _big(content[place + 2 : place + 4]))
    return None


def _webp(content: bytes) -> PictureFacts | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP" or len(content) < 30:
        return None
    kind = content[12:16]
    if kind == b"VP8X":
        return PictureFacts(WEBP, 1 + _little(content[24:27]), 1 + _little(content[27:30]))
    if kind == b"VP8L" and content[20] == 0x2F:
        bits = _little(content[21:25])
        return PictureFacts(WEBP, 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if kind == b"VP8 " and content[23:26] == b"\x9d\x01\x2a":
        width, height = _little(content[26:28]), _little(content[28:30])
        return PictureFacts(WEBP, width & 0x3FFF, height & 0x3FFF)
    return None


def _big(part: bytes) -> int:
    return int.from_bytes(part, "big")


def _little(part: bytes) -> int:
    return int.from_bytes(part, "little")
