"""Reader of EPUB books: their chapters in reading order, with the pages of the printed book."""

from __future__ import annotations

import re

from lxml import etree, html

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.archive import Archive, resolved
from quotarium.reading.building import Builder
from quotarium.reading.content import Content
from quotarium.reading.epub.chapters import with_chapters
from quotarium.reading.epub.package import Package
from quotarium.reading.extracted import Extracted
from quotarium.reading.html.page import parse
from quotarium.reading.html.visible import PageBlock, visible_blocks
from quotarium.reading.markup import walk
from quotarium.reading.office import checked
from quotarium.reading.remarks import PARTS

_LOCKED = tr(
    "It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy."
)
#: The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F).
_FONTS_ONLY = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_ALGORITHM = re.compile(rb"EncryptionMethod[^>]*Algorithm\s*=\s*[\"']([^\"']+)")
_PAGE_BREAK = re.compile(r"\b(?:doc-)?pagebreak\b")
_LABEL = re.compile(r"[\w.\-]{1,12}")
#: Stands around a page's label while its chapter is gathered (no character of any text).
_MARK = "\ufdd0"
_MARKED = re.compile(f"{_MARK}([^{_MARK}]*){_MARK}")
_LONGEST = 10_000_000
_MOST_CHAPTERS = 5000
_TOO_LONG = tr("It holds more text than any book. Save the part you need by itself.")
_DECLARATION = re.compile(rb"<!DOCTYPE[^>\[]*>")


def read(content: Content) -> Extracted:
    """Read a book; raise UnreadableSource where it is damaged, protected or without text."""
    archive = Archive(content)
    if any(
        algorithm not in _FONTS_ONLY
        for algorithm in _ALGORITHM.findall(archive.find("META-INF/encryption.xml") or b"")
    ):
        raise UnreadableSource(content.name, _LOCKED)
    package = _package(archive)
    builder = Builder()
    starts: list[int] = []
    unread = 0
    if len(package.chapters) > _MOST_CHAPTERS:
        raise UnreadableSource(content.name, _TOO_LONG)
    for path in package.chapters:
        data = archive.find(path)
        if data is None or not data.strip():
            unread += 1
            continue
        starts.append(builder.here)
        try:
            _add_chapter(builder, Content(data, content.name))
        except UnreadableSource:
            unread += 1
        if builder.here > _LONGEST:
            raise UnreadableSource(content.name, _TOO_LONG)
    structured = with_chapters(checked(content.name, builder.structured()), starts)
    return Extracted(
        structured=structured,
        metadata=package.metadata(content.name, structured.text),
        media_type="application/epub+zip",
        warnings=(PARTS.format(number=unread),) if unread else (),
        sha256=content.sha256,
        size=len(content.data),
    )


class _Container:
    """Walks through META-INF/container.xml, which names the package document."""

    path = ""

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "rootfile" and not self.path:
            self.path = resolved("", attributes.get("full-path", ""))

    def leave(self, tag: str) -> None:
        """Nothing ends."""

    def words(self, text: str) -> None:
        """There are none."""


def _package(archive: Archive) -> Package:
    container = _Container()
    walk(archive.name, archive.read("META-INF/container.xml"), container)
    package = Package(container.path)
    # Old books name the document type of their package, which says nothing to a reader.
    walk(archive.name, _DECLARATION.sub(b"", archive.read(container.path), count=1), package)
    return package


def _add_chapter(builder: Builder, content: Content) -> None:
    page = parse(content)
    for element in page.body.iter(etree.Element):
        _mark_page(element)
    for block in visible_blocks(page):
        _add(builder, block)


def _mark_page(element: html.HtmlElement) -> None:
    """Write the number of a printed page where it begins."""
    kind = f"{element.get('epub:type') or ''} {element.get('role') or ''}"
    if not _PAGE_BREAK.search(kind) or len(element):
        return
    stated = (element.get(name) for name in ("title", "aria-label"))
    label = next((words for words in (*stated, element.text) if words and words.strip()), "")
    number = _LABEL.fullmatch(label.strip().split()[-1].rstrip(".")) if label.strip() else None
    if number:
        element.text = f"{_MARK}{number[0]}{_MARK}"


def _add(builder: Builder, block: PageBlock) -> None:
    pieces = _MARKED.split(block.text)
    text = pieces[0].lstrip()
    for label, following in zip(pieces[1::2], pieces[2::2], strict=True):
        if not text or text[-1].isspace():
            following = following.lstrip(" ")
        builder.mark(label, inside=len(text))
        text += following
    builder.add(text, block.kind, block.level)
