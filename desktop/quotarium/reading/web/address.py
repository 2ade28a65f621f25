"""Web addresses as people type them, and which of them lead into a network of one's own."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from urllib.parse import SplitResult, quote, urlsplit

from quotarium.errors import InvalidValue, Unreachable
from quotarium.marking import tr

_FIELD = tr("a web address")
_STEP = tr("type it as the browser shows it, such as https://example.org/article.")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)")
_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?\.?|[0-9A-Fa-f:.]+")
_WEB = re.compile(r"https?://", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_LONGEST = 4000
#: What may stand in a path or a query as it is (RFC 3986), and what is escaped already.
_PATH, _QUERY = "/%:@!$&'()*+,;=~-._", "/%:@!$&'()*+,;=~-._?"


@dataclass(frozen=True, slots=True)
class Address:
    """A whole address of http or https, as it is asked for."""

    scheme: str
    host: str
    port: int
    target: str

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """The host, with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def is_web_address(text: str) -> bool:
    """Tell whether a text is a whole web address rather than the name of a file."""
    return bool(_WEB.match(text.strip()))


def web_address(typed: str) -> Address:
    """Return the address somebody typed, of https where none is given; raises InvalidValue."""
    text = "".join(typed.split()) if "://" in typed else typed.strip()
    if not text or len(text) > _LONGEST or any(c.isspace() for c in text):
        raise InvalidValue(_FIELD, typed[:80], _STEP)
    if not _SCHEME.match(text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise InvalidValue(_FIELD, typed, _STEP) from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        reason = tr("pages are fetched by http and https only; save it as a file and add that.")
        raise InvalidValue(_FIELD, typed, reason)
    if parts.username or parts.password:
        reason = tr(
            "it holds a name or password, which are not sent; save the page and add the file."
        )
        raise InvalidValue(_FIELD, typed, reason)
    target = quote(parts.path or "/", safe=_PATH)
    if parts.query:
        target += "?" + quote(parts.query, safe=_QUERY)
    return Address(scheme, _host(parts, typed), port or _PORTS[scheme], target)


def resolved(address: Address) -> tuple[str, ...]:
    """Return the numeric addresses of a host; raises Unreachable where there are none."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        reason = tr(
            "There is no host “{host}”, or there is no connection to the network. "
            "Check the address and the network."
        ).format(host=address.host)
        raise Unreachable(str(address), reason) from None
    return tuple(dict.fromkeys(str(one[4][0]) for one in found))


def is_private(numeric: str) -> bool:
    """Tell whether a numeric address is this computer's own, or of a network not the Internet."""
    found = ip_address(numeric.partition("%")[0])
    if isinstance(found, IPv6Address) and (inner := found.ipv4_mapped or found.sixtofour):
        found = inner
    return not found.is_global


def _host(parts: SplitResult, typed: str) -> str:
    host = parts.hostname or ""
    try:
        plain = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        plain = ""
    if not _HOST.fullmatch(plain) or (
        "." not in plain and ":" not in plain and plain != "localhost"
    ):
        raise InvalidValue(_FIELD, typed, _STEP)
    return plain
