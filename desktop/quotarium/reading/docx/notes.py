"""The footnotes and endnotes of a Word document by their ids."""

from __future__ import annotations

from quotarium.reading.archive import Archive
from quotarium.reading.docx.body import Body
from quotarium.reading.docx.styles import Styles
from quotarium.reading.markup import walk


class Notes:
    """Walks through a part of notes; `texts` are their paragraphs, joined by line breaks."""

    def __init__(self, archive: Archive, path: str | None, styles: Styles) -> None:
        self.texts: dict[str, str] = {}
        self._styles = styles
        self._body: Body | None = None
        self._id = ""
        data = archive.find(path) if path else None
        if data is not None:
            walk(archive.name, data, self)

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if tag in {"footnote", "endnote"}:
            self._id = attributes.get("id", "")
            self._body = Body(self._styles)
        elif self._body is not None:
            self._body.enter(tag, attributes)

    def leave(self, tag: str) -> None:
        """Leave an element."""
        if self._body is None:
            return
        if tag in {"footnote", "endnote"}:
            pieces = [piece.text.strip() for piece in self._body.pieces.found]
            self.texts[self._id] = "\n".join(pieces)
            self._body = None
        else:
            self._body.leave(tag)

    def words(self, text: str) -> None:
        """Take characters."""
        if self._body is not None:
            self._body.words(text)
