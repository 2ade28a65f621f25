"""The one table of readers, and the door through which every document comes in.

A new kind of document is one module with `read(content) -> Extracted` and one row here.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from quotarium.reading.content import Content, check_size, load
from quotarium.reading.extracted import Extracted
from quotarium.reading.kinds import document_kind


class Reads(Protocol):
    """What the module of a reader offers."""

    def read(self, content: Content) -> Extracted:
        """Read a document or raise UnreadableSource."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A kind of document; `module` is imported when one is first read.

    `isolated` readers parse complicated formats and run in a child process (`reading.child`).
    """

    name: str
    words: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    module: str
    isolated: bool = True


_HERE = "quotarium.reading"
READERS: tuple[Reader, ...] = (
    Reader(
        "text", "plain text", (".txt", ".text"), ("text/plain",), f"{_HERE}.plain", isolated=False
    ),
    Reader(
        "markdown",
        "Markdown",
        (".md", ".markdown"),
        ("text/markdown",),
        f"{_HERE}.markdown",
        isolated=False,
    ),
    Reader(
        "html",
        "a web page",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        f"{_HERE}.html",
    ),
    Reader("pdf", "a PDF document", (".pdf",), ("application/pdf",), f"{_HERE}.pdf"),
    Reader(
        "docx",
        "a Word document",
        (".docx", ".docm"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        f"{_HERE}.docx",
    ),
    Reader(
        "odt",
        "an OpenDocument text",
        (".odt", ".ott"),
        ("application/vnd.oasis.opendocument.text",),
        f"{_HERE}.odt",
    ),
    Reader("rtf", "an RTF document", (".rtf",), ("application/rtf", "text/rtf"), f"{_HERE}.rtf"),
    Reader("epub", "an EPUB book", (".epub",), ("application/epub+zip",), f"{_HERE}.epub"),
    Reader("mail", "an e-mail", (".eml",), ("message/rfc822",), f"{_HERE}.mail"),
    Reader(
        "mhtml",
        "a web page in one file",
        (".mhtml", ".mht"),
        ("multipart/related", "application/x-mimearchive"),
        f"{_HERE}.mhtml",
    ),
    Reader(
        "webarchive",
        "a web archive of Safari",
        (".webarchive",),
        ("application/x-webarchive",),
        f"{_HERE}.webarchive",
    ),
    Reader(
        "transcript",
        "a transcript",
        (".srt", ".vtt"),
        ("text/vtt", "application/x-subrip"),
        f"{_HERE}.transcripts",
    ),
)
_BY_NAME = {reader.name: reader for reader in READERS}
_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}
_BY_MEDIA_TYPE = {kind: reader for reader in READERS for kind in reader.media_types}
#: Formats told by their own first bytes, whatever the file is called.
_UNMISTAKABLE = frozenset({"pdf", "docx", "odt", "rtf", "epub", "webarchive"})


def read(source: Path | bytes | Content, *, name: str = "", hint: str = "") -> Extracted:
    """Read a document in this process; raise UnreadableSource with a next step if it is none.

    `name` is shown in messages and tells the kind by its suffix; `hint` is a media type, a
    suffix or a reader's name and goes before the suffix. A pasted text is UTF-8 bytes with the
    hint “text/plain”.
    """
    content = content_of(source, name)
    module = cast(Reads, import_module(reader_for(content, hint).module))
    return module.read(content)


def prepare(reader: Reader) -> None:
    """Load what a reader needs, so that reading itself loads no program code."""
    module = import_module(reader.module)
    getattr(module, "prepare", lambda: None)()


def content_of(source: Path | bytes | Content, name: str = "") -> Content:
    """Return the bytes to read with a name; raise UnreadableSource for none or too many."""
    if isinstance(source, Path):
        return load(source, name)
    if isinstance(source, Content):
        check_size(source.name, len(source.data))
        return source
    name = name or "Pasted text"
    check_size(name, len(source))
    return Content(source, name)


def reader_for(content: Content, hint: str = "") -> Reader:
    """Return the reader of a document: by unmistakable first bytes, the hint, its suffix, its
    mark-up, else plain text.
    """
    kind = document_kind(content.data)
    if kind in _UNMISTAKABLE:
        return _BY_NAME[kind]
    suffix = Path(content.name).suffix.casefold()
    hint = hint.partition(";")[0].strip().casefold()
    return (
        _BY_NAME.get(hint)
        or _BY_MEDIA_TYPE.get(hint)
        or _BY_SUFFIX.get(hint if hint.startswith(".") else f".{hint}")
        or _BY_SUFFIX.get(suffix)
        or _BY_NAME[kind or "text"]
    )
