"""MIME messages: e-mails, and web pages saved in their manner."""

from __future__ import annotations

from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from quotarium.errors import UnreadableSource
from quotarium.marking import tr
from quotarium.reading.content import Content

_MOST_PARTS = 5000
_LONGEST_FIELD = 4000
_DAMAGED = tr("It is damaged or no message. Save it again in the program it comes from.")
#: Every level of parts inside parts is a boundary; nobody nests them so deeply.
_DEEPEST = 100


def parse(content: Content) -> Message:
    """Return a message; raise UnreadableSource where it is none or nested beyond sense."""
    if content.data[:2_000_000].lower().count(b"boundary=") > _DEEPEST:
        raise UnreadableSource(content.name, _DAMAGED)
    try:
        message = message_from_bytes(content.data)
        count = sum(1 for _ in message.walk())
    except (RecursionError, MessageError, ValueError, LookupError):
        raise UnreadableSource(content.name, _DAMAGED) from None
    if not message.keys() or count > _MOST_PARTS:
        raise UnreadableSource(content.name, _DAMAGED)
    return message


def payload(part: Message) -> tuple[bytes, str | None]:
    """Return a part's bytes as they were before they were sent, and their charset."""
    data = part.get_payload(decode=True)
    return (data if isinstance(data, bytes) else b""), part.get_content_charset()


def header(part: Message, name: str) -> str:
    """Return a header field's words; "" where there is none or it is damaged."""
    try:
        # The decoder takes far more than its share of time and memory for endless fields.
        stated = str(part.get(name, ""))[:_LONGEST_FIELD]
        return " ".join(str(make_header(decode_header(stated))).split())
    except (ValueError, IndexError, LookupError, TypeError, MessageError):
        return ""
