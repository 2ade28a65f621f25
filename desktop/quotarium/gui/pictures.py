"""Pictures decoded and made small, off the window's thread and within limits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from quotarium import errors
from quotarium.gui.translation import tr
from quotarium.reading.pictures import JPEG, PNG, WEBP, picture_facts

#: The longer side of a picture that is kept, in pixels.
_LONGEST: Final = 640
_QUALITY: Final = 88
_FORMATS: Final = {PNG: b"png", JPEG: b"jpeg", WEBP: b"webp"}


def decoded(content: bytes, longest: int = _LONGEST) -> QImage:
    """Return a PNG, JPEG or WebP picture, upright, with no side longer than so many pixels.

    What the file says of itself is looked at first, and only the decoder of its kind is asked.
    Raises UnreadableSource.
    """
    facts = picture_facts(content)
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[facts.media_type]))
    reader.setAutoTransform(True)
    size = QSize(facts.width, facts.height)
    if max(facts.width, facts.height) > longest:
        reader.setScaledSize(
            size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
                QSize(1, 1)
            )
        )
    image = reader.read()
    if image.isNull():
        raise errors.UnreadableSource(
            tr("The picture"), tr("It is damaged and cannot be shown. Choose another one.")
        )
    return image


def made_small(content: bytes) -> bytes:
    """Return a picture as it is kept: small, and without what a camera wrote into it."""
    return encoded(decoded(content))


def encoded(image: QImage) -> bytes:
    """Return a picture as the bytes of a file: PNG where it is see-through, else JPEG."""
    if max(image.width(), image.height()) > _LONGEST:
        image = image.scaled(
            _LONGEST,
            _LONGEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    # A copy in plain colours has no texts and no profile of the original.
    clear = image.hasAlphaChannel()
    bare = image.convertToFormat(
        QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32
    )
    for key in bare.textKeys():
        bare.setText(key, "")
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    bare.save(buffer, "PNG" if clear else "JPEG", -1 if clear else _QUALITY)  # type: ignore[call-overload]
    return bytes(held.data())
