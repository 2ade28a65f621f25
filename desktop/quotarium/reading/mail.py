"""Reader of e-mails (.eml): the message's own text, its subject, sender and date."""

from __future__ import annotations

from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from quotarium.errors import InvalidDate, UnreadableSource
from quotarium.marking import tr
from quotarium.model.dates import Edtf
from quotarium.model.source import Creator
from quotarium.model.text import BlockKind, StructuredText
from quotarium.reading.building import Builder, plain
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode
from quotarium.reading.extracted import Extracted, Metadata
from quotarium.reading.html.page import parse as parse_page
from quotarium.reading.html.visible import visible_blocks
from quotarium.reading.languages import guess_language
from quotarium.reading.lines import paragraphs
from quotarium.reading.messages import header, parse, payload
from quotarium.reading.names import creator_of, inverted
from quotarium.reading.remarks import ATTACHMENTS


def read(content: Content) -> Extracted:
    """Read an e-mail; raise UnreadableSource where it is none or has no text."""
    message = parse(content)
    parts = [part for part in message.walk() if not part.is_multipart()]
    own = [part for part in parts if part.get_content_disposition() != "attachment"]
    chosen = next(
        (
            (part, data, charset)
            for kind in ("text/plain", "text/html")
            for part in own
            if part.get_content_type() == kind
            for data, charset in [payload(part)]
            if data.strip()
        ),
        None,
    )
    if chosen is None:
        reason = tr("There is no text in it. Save its attachments and add them instead.")
        raise UnreadableSource(content.name, reason)
    part, data, charset = chosen
    builder = Builder()
    inner = Content(data, content.name, charset)
    if part.get_content_type() == "text/html":
        page = parse_page(inner)
        encoding, warnings = page.encoding, page.warnings
        for block in visible_blocks(page):
            builder.add(block.text, block.kind, block.level)
    else:
        decoded = decode(inner)
        encoding, warnings = decoded.encoding, decoded.warnings
        _add_plain(builder, plain(decoded.text))
    return Extracted(
        structured=(structured := builder.structured()),
        metadata=_metadata(message, structured),
        media_type="message/rfc822",
        encoding=encoding,
        warnings=warnings + _left_out(parts, own),
        sha256=content.sha256,
        size=len(content.data),
    )


def _add_plain(builder: Builder, text: str) -> None:
    for start, end in paragraphs(text):
        words = text[start:end]
        quoted = words.startswith(">")
        builder.add(words, BlockKind.BLOCKQUOTE if quoted else BlockKind.PARAGRAPH)


def _left_out(parts: list[Message], own: list[Message]) -> tuple[str, ...]:
    names = [part.get_filename() or "without a name" for part in parts if part not in own]
    return (ATTACHMENTS.format(names=", ".join(names[:10])),) if names else ()


def _metadata(message: Message, structured: StructuredText) -> Metadata:
    language = guess_language(structured.text)
    stated: dict[str, Any] = {
        "title": header(message, "Subject"),
        "creators": _senders(header(message, "From")),
        "issued": _date(header(message, "Date")),
    }
    found = {name: value for name, value in stated.items() if value}
    words = {"title": "Subject", "creators": "From", "issued": "Date"}
    read_from = {name: words[name] for name in found}
    if language:
        read_from["language"] = "its words"
    return Metadata(type="personal_communication", language=language, read_from=read_from, **found)


def _senders(stated: str) -> tuple[Creator, ...]:
    try:
        addresses = getaddresses([stated])
    except RecursionError:  # brackets in brackets
        return ()
    names = [name or address for name, address in addresses if name or address]
    return tuple(
        Creator(literal=name)
        if "@" in name
        else inverted(name)
        if name.count(",") == 1
        else creator_of(name)
        for name in names
    )


def _date(stated: str) -> Edtf | None:
    """Return the day it was sent, as the sender's clock had it."""
    try:
        return Edtf.parse(parsedate_to_datetime(stated).date().isoformat())
    except (ValueError, TypeError, IndexError, OverflowError, InvalidDate):
        return None
