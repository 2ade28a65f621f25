"""Reader of web archives as Safari saves them (.webarchive): a property list with the page."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content
from quotarium.reading.extracted import Extracted
from quotarium.reading.pages import read_inside

_DAMAGED = tr("It is damaged or no web archive. Save the page again in the browser.")


def read(content: Content) -> Extracted:
    """Read the page itself; raise UnreadableSource where it is damaged or holds none."""
    try:
        found = plistlib.loads(content.data)
    except (
        plistlib.InvalidFileException, ExpatError, ValueError, RecursionError, OverflowError,
        KeyError, TypeError, IndexError, AttributeError,
    ):  # fmt: skip
        raise UnreadableSource(content.name, _DAMAGED) from None
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    data = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(data, bytes) or not data:
        raise UnreadableSource(content.name, _DAMAGED)
    charset, address = main.get("WebResourceTextEncodingName"), main.get("WebResourceURL")
    return read_inside(
        content,
        data,
        charset=charset if isinstance(charset, str) else None,
        address=address if isinstance(address, str) else "",
        media_type="application/x-webarchive",
    )
