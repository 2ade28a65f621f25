"""What a picture is and how large is told by its header, whatever the file claims."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from quotarium import errors
from quotarium.reading.pictures import LARGEST_FILE, picture_facts


def picture(kind: str, width: int, height: int, *, clear: bool = False) -> bytes:
    """Return a picture as Qt writes it."""
    image = QImage(
        width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32
    )
    image.fill(QColor(200, 60, 60, 90 if clear else 255))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(held.data())


def png_header(width: int, height: int) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", width, height)
    )


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp")],
)
@pytest.mark.parametrize("clear", [False, True])
def test_kind_and_size_are_those_that_were_written(kind: str, media_type: str, clear: bool) -> None:
    assert picture_facts(picture(kind, 301, 77, clear=clear)) == (media_type, 301, 77)


def test_a_lossy_webp_of_the_plain_form_is_known() -> None:
    frame = b"\x30\x01\x00\x9d\x01\x2a" + struct.pack("<HH", 320, 200)
    body = b"WEBPVP8 " + struct.pack("<I", len(frame)) + frame
    assert picture_facts(b"RIFF" + struct.pack("<I", len(body)) + body)[1:] == (320, 200)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"GIF89a" + bytes(40), b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x00" * 3, b"RIFF\0\0\0\0WEBPVP8X", png_header(0, 5),
    ],
)  # fmt: skip
def test_other_and_broken_files_are_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(errors.UnreadableSource, match=r"face: It is no PNG, JPEG or WebP"):
        picture_facts(content, "face")


def test_what_is_too_large_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(errors.UnreadableSource, match="60 million"):
        picture_facts(png_header(60_000, 60_000))
    with pytest.raises(errors.UnreadableSource, match="20 MB"):
        picture_facts(bytes(LARGEST_FILE + 1))


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.integers(0, 200), st.binary(max_size=30))
def test_no_damage_is_more_than_a_refusal(kind: str, place: int, noise: bytes) -> None:
    whole = picture(kind, 40, 30)
    damaged = whole[:place] + noise + whole[place + len(noise) :]
    try:
        facts = picture_facts(damaged)
    except errors.UnreadableSource:
        return
    assert facts.width > 0
    assert facts.height > 0
