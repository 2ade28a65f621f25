"""Reader of Markdown: the text as it is typed, its marks understood as structure."""

from __future__ import annotations

import re

from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.reading.bylines import byline_creators
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.names import creators_of
from quotarium.reading.plain import extracted
from quotarium.reading.published import full_date

#: YAML between two lines of dashes at the very beginning, as static site generators keep it.
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<lines>.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(?P<name>[A-Za-z_-]+)\s*:\s*(?P<value>\S.*?)\s*$", re.MULTILINE)
_MARKS = (
    (re.compile(r"(#{1,6})\s+"), BlockKind.HEADING),
    (re.compile(r"(>)\s?"), BlockKind.BLOCKQUOTE),
    (re.compile(r"([-*+]|\d{1,3}[.)])\s+"), BlockKind.LIST_ITEM),
)
_CLOSING = re.compile(r"\s+#+\s*$")


def read(content: Content) -> Extracted:
    """Read a Markdown file; raise UnreadableSource where the bytes are no text."""
    decoded = decode(content)
    front = _FRONT_MATTER.match(decoded.text)
    body = front.end() if front else 0
    found = extracted(content, decoded.text[body:], decoded.encoding, decoded.warnings)
    blocks = _titled(
        [
            _marked(decoded.text, block.start + body, block.end + body, block)
            for block in found.structured.blocks
        ]
    )
    metadata = _metadata(found.metadata, decoded.text, blocks, front["lines"] if front else "")
    return found.model_copy(
        update={
            "structured": StructuredText(text=decoded.text, blocks=tuple(blocks)),
            "metadata": metadata,
            "media_type": "text/markdown",
        }
    )


def _marked(text: str, start: int, end: int, block: Block) -> Block:
    """Return a block at its place in the text, its kind by its mark, beginning after the mark."""
    words = text[start:end]
    for pattern, kind in _MARKS:
        found = pattern.match(words)
        if found and found.end() < len(words):
            heading = kind is BlockKind.HEADING
            closing = _CLOSING.search(words) if heading else None
            return Block(
                start=start + found.end(),
                end=start + closing.start() if closing else end,
                kind=kind,
                level=len(found[1]) if heading else 0,
            )
    return block.model_copy(update={"start": start, "end": end})


def _titled(blocks: list[Block]) -> list[Block]:
    """Make the first heading of the first level the title."""
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and block.level == 1:
            title = block.model_copy(update={"kind": BlockKind.TITLE, "level": 0})
            return [*blocks[:index], title, *blocks[index + 1 :]]
    return blocks


def _metadata(plain: Metadata, text: str, blocks: list[Block], front: str) -> Metadata:
    found: dict[str, object] = {}
    read_from = {name: where for name, where in plain.read_from.items() if name != "title"}
    title = next((text[b.start : b.end] for b in blocks if b.kind is BlockKind.TITLE), "")
    if title:
        found["title"], read_from["title"] = " ".join(title.split()), "heading"
    stated = {f["name"].casefold(): f["value"].strip("\"'") for f in _FIELD.finditer(front)}
    for field, name, value in (
        ("title", "title", stated.get("title")),
        ("creators", "author", _creators(stated.get("author", ""))),
        ("issued", "date", full_date(stated.get("date", "")[:40])),
        ("url", "url", stated.get("url")),
    ):
        if value:
            found[field], read_from[field] = value, f"front matter: {name}"
    return plain.model_copy(update={"title": "", **found, "read_from": read_from})


def _creators(value: str) -> object:
    names = value.strip("[] ").replace('"', "")
    return (byline_creators(names) or creators_of(names)) if names else ()
