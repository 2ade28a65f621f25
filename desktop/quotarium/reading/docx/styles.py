"""What the paragraph styles of a Word document mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotarium.model.text import BlockKind
from quotarium.reading.archive import Archive
from quotarium.reading.markup import walk

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|заголовок|başlık)\s*(\d)", re.IGNORECASE
)
#: Word keeps the names of its own styles in English, whatever its language.
_KINDS = {
    "title": BlockKind.TITLE,
    "quote": BlockKind.BLOCKQUOTE,
    "intense quote": BlockKind.BLOCKQUOTE,
    "block text": BlockKind.BLOCKQUOTE,
    "block quote": BlockKind.BLOCKQUOTE,
    "block quotation": BlockKind.BLOCKQUOTE,
    "quotations": BlockKind.BLOCKQUOTE,
    "caption": BlockKind.CAPTION,
    "image caption": BlockKind.CAPTION,
    "table caption": BlockKind.CAPTION,
    "author": BlockKind.BYLINE,
}
_MOST_PARENTS = 20


@dataclass
class Style:
    """A paragraph style as it is written down; what it does not say, `based_on` says."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    listed: bool | None = None


class Styles:
    """The paragraph styles of a document and the language its text is said to be in."""

    def __init__(self, archive: Archive, path: str | None) -> None:
        self.language = ""
        self.default = ""
        self._styles: dict[str, Style] = {}
        self._here: Style | None = None
        data = archive.find(path) if path else None
        if data is not None:
            walk(archive.name, data, self)

    def kind(self, style: str) -> tuple[BlockKind, int]:
        """Return what a paragraph of a style is, and the level of a heading or list item."""
        listed: bool | None = None
        for known in self._chain(style or self.default):
            name = known.name.casefold()
            heading = _HEADING.fullmatch(name)
            if heading:
                return BlockKind.HEADING, int(heading[1])
            if name in _KINDS:
                return _KINDS[name], 0
            if known.outline is not None and known.outline < 9:
                return BlockKind.HEADING, known.outline + 1
            if listed is None and (known.listed is not None or name.startswith("list ")):
                listed = known.listed if known.listed is not None else name != "list paragraph"
        return (BlockKind.LIST_ITEM, 1) if listed else (BlockKind.PARAGRAPH, 0)

    def _chain(self, style: str) -> list[Style]:
        chain: list[Style] = []
        while style in self._styles and len(chain) < _MOST_PARENTS:
            chain.append(self._styles[style])
            style = chain[-1].based_on
        return chain

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a style, or what one says."""
        value = attributes.get("val", "")
        if tag == "style":
            self._here = None
            if attributes.get("type", "paragraph") == "paragraph":
                self._here = self._styles[attributes.get("styleId", "")] = Style()
                if attributes.get("default") in {"1", "true", "on"}:
                    self.default = attributes.get("styleId", "")
        elif tag == "lang" and self._here is None and not self.language:
            self.language = value
        elif self._here is None:
            return
        elif tag == "name":
            self._here.name = value
        elif tag == "basedOn":
            self._here.based_on = value
        elif tag == "outlineLvl":
            self._here.outline = int(value) if value.isdigit() else None
        elif tag == "numId":
            self._here.listed = value != "0"

    def leave(self, tag: str) -> None:
        """Leave an element."""
        if tag == "style":
            self._here = None

    def words(self, text: str) -> None:
        """Styles hold no words."""
