"""What the paragraph styles of an OpenDocument text mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotarium.model.text import BlockKind

_HEADING = re.compile(r"heading[ _](\d+)", re.IGNORECASE)
_CODE = re.compile(r"_([0-9a-f]{2})_")
_KINDS = {
    "title": BlockKind.TITLE,
    "quotations": BlockKind.BLOCKQUOTE,
    "quote": BlockKind.BLOCKQUOTE,
    "block quotation": BlockKind.BLOCKQUOTE,
    "caption": BlockKind.CAPTION,
    "illustration": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "table": BlockKind.CAPTION,
    "drawing": BlockKind.CAPTION,
    "author": BlockKind.BYLINE,
}
_MOST_PARENTS = 20


@dataclass
class Style:
    """A style: what it is derived from, its level as a heading, and whether it hides its text."""

    parent: str = ""
    outline: int | None = None
    hidden: bool = False


class Styles:
    """Styles by their names; text:style-name attributes are encoded as these keys are."""

    def __init__(self) -> None:
        self.language = ""
        self._styles: dict[str, Style] = {}
        self._here: Style | None = None

    def kind(self, name: str) -> tuple[BlockKind, int]:
        """Return what a paragraph of a style is, and its level as a heading."""
        for _ in range(_MOST_PARENTS):
            plain = _CODE.sub(lambda found: chr(int(found[1], 16)), name).casefold()
            heading = _HEADING.fullmatch(plain)
            if heading:
                return BlockKind.HEADING, max(1, int(heading[1]))
            if plain in _KINDS:
                return _KINDS[plain], 0
            style = self._styles.get(name)
            if style is None:
                break
            if style.outline:
                return BlockKind.HEADING, style.outline
            name = style.parent
        return BlockKind.PARAGRAPH, 0

    def hides(self, name: str) -> bool:
        """Tell whether text of a style is not shown."""
        style = self._styles.get(name)
        return style is not None and style.hidden

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a style, or what one says."""
        if tag == "style":
            outline = attributes.get("default-outline-level", "")
            self._here = self._styles[attributes.get("name", "")] = Style(
                attributes.get("parent-style-name", ""), int(outline) if outline.isdigit() else None
            )
        elif tag == "text-properties":
            if self._here is not None and attributes.get("display") == "none":
                self._here.hidden = True
            elif self._here is None and not self.language:
                country = attributes.get("country", "")
                region = f"-{country}" if country.isalpha() and country != "none" else ""
                self.language = attributes.get("language", "") + region

    def leave(self, tag: str) -> None:
        """Leave an element."""
        if tag == "style":
            self._here = None

    def words(self, text: str) -> None:
        """Styles hold no words."""
