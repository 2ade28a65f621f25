"""Reader of RTF documents: paragraphs, headings, lists, tables, notes; deletions left out."""

from __future__ import annotations

from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.office import checked, office_metadata
from quotarium.reading.rtf.body import Body


def read(content: Content) -> Extracted:
    """Read an RTF document; raise UnreadableSource where it is damaged or empty."""
    body = Body(content)
    body.walk()
    structured = checked(content.name, body.pieces.build(body.notes).structured())
    return Extracted(
        structured=structured,
        metadata=office_metadata(
            content.name,
            structured,
            title=body.info.get("title", ""),
            creators=[body.info.get("author", "")],
        ),
        media_type="application/rtf",
        sha256=content.sha256,
        size=len(content.data),
    )
