"""Web pages that come inside something else: read as web pages, named as what they came in."""

from __future__ import annotations

from urllib.parse import urlsplit

from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.html import read


def read_inside(
    outer: Content, page: bytes, *, charset: str | None, address: str, media_type: str
) -> Extracted:
    """Read the page that `outer` holds; `address` is where it was saved from, if it says so."""
    found = read(Content(page, outer.name, charset))
    metadata = found.metadata
    parts = urlsplit(address) if address.isprintable() and "[" not in address else urlsplit("")
    if not metadata.url and parts.scheme in {"http", "https"} and parts.netloc:
        read_from = {**metadata.read_from, "url": "saved from"}
        metadata = metadata.model_copy(update={"url": address, "read_from": read_from})
    return found.model_copy(
        update={
            "metadata": metadata,
            "media_type": media_type,
            "sha256": outer.sha256,
            "size": len(outer.data),
        }
    )
