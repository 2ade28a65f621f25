"""What bytes seem to be, whatever their file is called."""

from __future__ import annotations

import re
from io import BytesIO
from struct import error as struct_error
from zipfile import BadZipFile, ZipFile
from zlib import error as zlib_error

from quotarium.marking import tr

#: First bytes and what they announce, for the sentence “this is a PNG picture”.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", tr("a PNG picture")),
    (b"\xff\xd8\xff", tr("a JPEG picture")),
    (b"GIF87a", tr("a GIF picture")),
    (b"GIF89a", tr("a GIF picture")),
    (b"II*\x00", tr("a TIFF picture")),
    (b"MM\x00*", tr("a TIFF picture")),
    (b"BM", tr("a BMP picture")),
    (b"\x00\x00\x01\x00", tr("an icon")),
    (b"8BPS", tr("a Photoshop picture")),
    (b"OggS", tr("an Ogg recording")),
    (b"ID3", tr("an MP3 recording")),
    (b"fLaC", tr("a FLAC recording")),
    (b"\x1aE\xdf\xa3", tr("a Matroska or WebM video")),
    (b"\x1f\x8b", tr("a gzip archive")),
    (b"BZh", tr("a bzip2 archive")),
    (b"\xfd7zXZ\x00", tr("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", tr("a 7-Zip archive")),
    (b"Rar!\x1a\x07", tr("a RAR archive")),
    (b"\x7fELF", tr("a program")),
    (b"MZ", tr("a Windows program")),
    (b"\xca\xfe\xba\xbe", tr("a program")),
    (b"\xcf\xfa\xed\xfe", tr("a macOS program")),
    (b"SQLite format 3\x00", tr("a database")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", tr("an old Office document (before 2007)")),
    (b"bplist00", tr("a web archive or property list of macOS")),
    (b"wOFF", tr("a font")),
    (b"wOF2", tr("a font")),
    (b"\x00asm", tr("a WebAssembly program")),
)
#: Signatures of two letters, which ordinary text may begin with too.
_WEAK = frozenset({b"BM", b"MZ", b"ID3", b"BZh"})
_RIFF = {b"WEBP": tr("a WebP picture"), b"WAVE": tr("a WAV recording"), b"AVI ": tr("an AVI video")}
#: Documents have fewer parts; a longer table of contents is not even read.
MOST_MEMBERS = 20_000
_ODF = "application/vnd.oasis.opendocument."
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
#: The head of a web page saved as one file: fields of mail, among them a bundle of related parts.
_MHTML = re.compile(
    rb"(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    rb"content-type:\s*multipart/related",
    re.IGNORECASE,
)


def document_kind(data: bytes) -> str | None:
    """Return the reader's name for a document told by its first bytes: pdf, docx, html …"""
    if data.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    if data.startswith(b"bplist00") and b"WebMainResource" in data:
        return "webarchive"
    if data.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        return "transcript"
    if _MHTML.match(data[:4096]):
        return "mhtml"
    if _HTML.match(_as_ascii(data[:4096])):
        return "html"
    return None


def seems(data: bytes) -> str | None:
    """Return in words what a file that is no document seems to be, or None."""
    for signature, words in _SIGNATURES:
        if data.startswith(signature) and (signature not in _WEAK or b"\x00" in data[:512]):
            return words
    if data[4:8] == b"ftyp":
        return (
            tr("a HEIC picture")
            if data[8:11] in (b"hei", b"mif")
            else tr("an MPEG-4 video or sound")
        )
    if data[:4] == b"RIFF":
        return _RIFF.get(data[8:12], tr("a RIFF file"))
    if data[257:262] == b"ustar":
        return tr("a tar archive")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return tr("a ZIP archive")
    return None


def _zip_kind(data: bytes) -> str | None:
    if data.count(b"PK\x01\x02") > MOST_MEMBERS:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist()[:2000])
            if "word/document.xml" in names:
                return "docx"
            if "mimetype" not in names or archive.getinfo("mimetype").file_size > 100:
                return None
            declared = archive.read("mimetype").decode("ascii", "replace")
    except (
        BadZipFile,
        OSError,
        ValueError,
        RuntimeError,
        EOFError,
        KeyError,
        struct_error,
        zlib_error,
    ):
        return None
    if declared.startswith("application/epub+zip"):
        return "epub"
    return "odt" if declared.startswith(f"{_ODF}text") else None


def _as_ascii(data: bytes) -> bytes:
    """Return the beginning of a document without byte order mark and the NULs of UTF-16."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[2:].replace(b"\x00", b"")
    return data.removeprefix(b"\xef\xbb\xbf")
