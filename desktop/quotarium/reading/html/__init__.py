"""Reader of saved web pages: the article's text as it stands in the page, and its metadata."""

from __future__ import annotations

from importlib import import_module

from quotarium.model.text import StructuredText
from quotarium.reading.building import Builder
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.html.article import article_blocks
from quotarium.reading.html.metadata import page_metadata
from quotarium.reading.html.page import parse
from quotarium.reading.html.shown import with_shown
from quotarium.reading.html.visible import PageBlock, visible_blocks
from quotarium.reading.languages import guess_language


def read(content: Content) -> Extracted:
    """Read a saved web page; raise UnreadableSource where there is no text in it."""
    page = parse(content)
    blocks = visible_blocks(page)
    metadata = page_metadata(page)
    chosen, warnings = article_blocks(page, blocks, metadata.title)
    metadata = with_shown(metadata, blocks, chosen)
    structured = _structured(chosen)
    if metadata.language is None and (language := guess_language(structured.text)):
        read_from = {**metadata.read_from, "language": "its words"}
        metadata = metadata.model_copy(update={"language": language, "read_from": read_from})
    return Extracted(
        structured=structured,
        metadata=metadata,
        media_type="text/html",
        encoding=page.encoding,
        warnings=page.warnings + warnings,
        sha256=content.sha256,
        size=len(content.data),
    )


def prepare() -> None:
    """Load the finder of articles ahead of the first page."""
    import_module("trafilatura")


def _structured(chosen: list[PageBlock]) -> StructuredText:
    builder = Builder()
    for block in chosen:
        builder.add(block.text, block.kind, block.level)
    return builder.structured()
