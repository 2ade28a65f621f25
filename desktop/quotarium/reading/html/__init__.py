"""Reader of saved web pages: the article's text as it stands in the page, and its metadata."""

from __future__ import annotations

from quotarium.model.text import Block, BlockKind, StructuredText
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.html.article import article_blocks
from quotarium.reading.html.metadata import page_metadata
from quotarium.reading.html.page import parse
from quotarium.reading.html.visible import PageBlock, visible_blocks
from quotarium.reading.languages import guess_language

#: Between blocks, so that a paragraph is recognised in the plain text too.
_GAP = "\n\n"


def read(content: Content) -> Extracted:
    """Read a saved web page; raise UnreadableSource where there is no text in it."""
    page = parse(content)
    blocks = visible_blocks(page)
    metadata = page_metadata(page)
    chosen, warnings = article_blocks(page, blocks, metadata.title)
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


def _structured(chosen: list[PageBlock]) -> StructuredText:
    blocks, pieces, here = [], [], 0
    for block in chosen:
        level = block.level if block.kind in {BlockKind.HEADING, BlockKind.LIST_ITEM} else 0
        end = here + len(block.text)
        blocks.append(Block(start=here, end=end, kind=block.kind, level=level))
        pieces.append(block.text)
        here = end + len(_GAP)
    return StructuredText(text=_GAP.join(pieces), blocks=tuple(blocks))
