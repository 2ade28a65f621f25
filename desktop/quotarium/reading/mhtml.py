"""Reader of web pages saved in one file (.mhtml, .mht)."""

from __future__ import annotations

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.messages import header, parse, payload
from quotarium.reading.pages import read_inside

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read(content: Content) -> Extracted:
    """Read the page itself; raise UnreadableSource where there is none in the file."""
    message = parse(content)
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    if not pages:
        reason = tr("There is no web page in it. Save the page again in the browser.")
        raise UnreadableSource(content.name, reason)
    start = message.get_param("start")
    page = next((part for part in pages if start and header(part, "Content-ID") == start), pages[0])
    data, charset = payload(page)
    address = header(page, "Content-Location")
    if not address.startswith("http"):
        address = header(message, "Snapshot-Content-Location")
    return read_inside(
        content, data, charset=charset, address=address, media_type="multipart/related"
    )
