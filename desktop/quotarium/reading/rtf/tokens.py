"""RTF cut into its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from quotarium.errors import UnreadableSource
from quotarium.marking import tr

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|(?P<bytes>(?:\\'[0-9A-Fa-f]{2}){1,500})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<open>\{)|(?P<close>\})"
    rb"|(?P<text>[^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)
_MOST = 1_000_000


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    BYTES = auto()
    SIGN = auto()
    OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A token: a control word with its number, bytes of text, a control sign, or a brace."""

    kind: Kind
    data: bytes = b""
    number: int | None = None


def tokens(name: str, data: bytes, known: frozenset[bytes]) -> Iterator[Token]:
    """Yield the tokens of a document; raise UnreadableSource where there are too many.

    Control words that are not `known` are left out but behind the sign “*”.
    """
    here = count = 0
    open_, close = Token(Kind.OPEN), Token(Kind.CLOSE)
    starred = False
    while found := _TOKEN.match(data, here):
        here = found.end()
        wanted, starred = starred, found["sign"] == b"*"
        count += 1
        if count > _MOST:
            raise UnreadableSource(
                name,
                tr("It holds more than any book. Save the part you need as a file of its own."),
            )
        kind = found.lastgroup
        if kind == "open":
            yield open_
        elif kind == "close":
            yield close
        elif kind == "text":
            yield Token(Kind.BYTES, found[0])
        elif kind == "bytes":
            yield Token(Kind.BYTES, bytes.fromhex(found["bytes"].replace(b"\\'", b"").decode()))
        elif kind == "sign":
            yield Token(Kind.SIGN, found["sign"])
        elif kind is not None:
            if not wanted and found["word"] not in known:
                continue
            number = None if found["number"] is None else int(found["number"])
            if found["word"] == b"bin":
                here += max(0, number or 0)  # so many raw bytes follow: a picture
            else:
                yield Token(Kind.WORD, found["word"], number)
