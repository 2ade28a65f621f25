"""Fetch one page of the web: within a time and a size, by http and https, telling of redirects.

The page alone is fetched: nothing that it names, no scripts, no cookies. A page of the Internet
may not lead into a private network (a router's page, a server on this computer); an address
there is fetched only where it was typed itself.
"""

from __future__ import annotations

import re
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import urllib3
from urllib3.exceptions import HTTPError

import quotarium
from quotarium.errors import Cancelled, InvalidValue, Unreachable
from quotarium.marking import together, tr
from quotarium.reading.content import MAX_SIZE
from quotarium.reading.web.address import Address, is_private, resolved, web_address

_AGENT = f"Mozilla/5.0 (compatible; Quotarium/{quotarium.__version__})"
_HEADERS = {
    "User-Agent": _AGENT,
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_MOST_REDIRECTS = 8
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 64 * 1024
_POLL_SECONDS = 0.05
_NAME = re.compile(r"[\w.,() -]+")
_SAVE_IT = tr("Open it in the browser, save it, and add the file.")
_STATES = {
    401: together(tr("The server asks for a password."), _SAVE_IT),
    402: together(tr("The server asks for a subscription."), _SAVE_IT),
    403: together(tr("The server refuses to give it to this program."), _SAVE_IT),
    404: tr("There is no such page. Check the address."),
    410: tr("The page is gone for good. Look for a copy in a web archive."),
    429: together(tr("The server says it is asked too often. Wait a little, or:"), _SAVE_IT),
    451: together(tr("The server may not show it for legal reasons."), _SAVE_IT),
}


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What fetching one page may take: seconds in all and of silence, and bytes unpacked."""

    seconds: float = 60.0
    silence: float = 15.0
    size: int = MAX_SIZE


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at an address.

    `address` is where it was found in the end, `asked` what was asked for; `hops` are all the
    addresses on the way, the first being `asked`.
    """

    data: bytes
    media_type: str
    charset: str | None
    file_name: str
    hops: tuple[str, ...]

    @property
    def asked(self) -> str:
        """The address that was asked for."""
        return self.hops[0]

    @property
    def address(self) -> str:
        """The address it was found at."""
        return self.hops[-1]


def fetch(
    typed: str,
    limits: FetchLimits = FetchLimits(),
    cancelled: Callable[[], bool] = lambda: False,
) -> Fetched:
    """Fetch what stands at an address.

    Raises InvalidValue for an address that is none, Unreachable for whatever goes wrong on the
    way, Cancelled.
    """
    errand = _Errand(web_address(typed), limits)
    while errand.is_alive():
        if cancelled():
            errand.stopped = True
            raise Cancelled
        if time.monotonic() > errand.end:
            errand.stopped = True
            raise _too_slow(typed, limits)
        errand.join(_POLL_SECONDS)
    if errand.error is not None:
        raise errand.error
    assert errand.fetched is not None
    return errand.fetched


class _Errand(threading.Thread):
    """Fetches while the caller watches the clock: looking up a name cannot be interrupted.

    Once stopped it ends at its next step, and nobody waits for it.
    """

    def __init__(self, address: Address, limits: FetchLimits) -> None:
        super().__init__(name="fetching", daemon=True)
        self._address = address
        self._limits = limits
        self.end = time.monotonic() + limits.seconds
        self.stopped = False
        self.fetched: Fetched | None = None
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        """Fetch; whatever is raised is handed to the caller."""
        try:
            self.fetched = self._follow()
        except Exception as error:
            self.error = error

    def _follow(self) -> Fetched:
        address, limits = self._address, self._limits
        hops = [str(address)]
        inside = False
        while True:
            found = resolved(address) if _proxy(address) is None else ()
            private = any(is_private(one) for one in found)
            if private and len(hops) > 1 and not inside:
                reason = tr(
                    "It leads to {address}, in a private network. If you trust it, type that."
                ).format(address=address)
                raise Unreachable(hops[0], reason)
            inside = private
            answer = _ask(address, found, limits, self.end)
            try:
                target = answer.headers.get("Location")
                if answer.status not in _REDIRECTS or not target:
                    return self._taken(answer, hops)
            finally:
                answer.close()
            address = _next(address, target, hops)
            hops.append(str(address))

    def _taken(self, answer: urllib3.BaseHTTPResponse, hops: list[str]) -> Fetched:
        limits = self._limits
        if not 200 <= answer.status < 300:
            raise Unreachable(hops[0], _state(answer.status))
        stated = answer.headers.get("Content-Length", "")
        if stated.isdigit() and int(stated) > limits.size:
            raise Unreachable(hops[0], _too_large(limits))
        data = bytearray()
        try:
            while piece := answer.read1(_CHUNK, decode_content=True):
                data += piece
                if len(data) > limits.size:
                    raise Unreachable(hops[0], _too_large(limits))
                if self.stopped or time.monotonic() > self.end:
                    raise _too_slow(hops[0], limits)
        except (HTTPError, OSError) as error:
            raise Unreachable(hops[0], _why(error)) from None
        if not data:
            raise Unreachable(hops[0], together(tr("The server sent nothing."), _SAVE_IT))
        head = Message()
        head["Content-Type"] = answer.headers.get("Content-Type") or "application/octet-stream"
        head["Content-Disposition"] = answer.headers.get("Content-Disposition") or "inline"
        return Fetched(
            data=bytes(data),
            media_type=head.get_content_type(),
            charset=head.get_content_charset(),
            file_name=_file_name(head.get_filename() or "", hops[-1]),
            hops=tuple(hops),
        )


def _next(address: Address, target: str, hops: list[str]) -> Address:
    """Return where a redirect leads."""
    try:
        following = web_address(urljoin(str(address), target.strip()))
    except (InvalidValue, ValueError):
        reason = tr("It leads to “{target}”, which is no web page. Check the address.").format(
            target=target[:200]
        )
        raise Unreachable(hops[0], reason) from None
    if str(following) in hops or len(hops) > _MOST_REDIRECTS:
        reason = tr("It leads from page to page without end: it may want cookies.")
        raise Unreachable(hops[0], together(reason, _SAVE_IT))
    return following


def _ask(
    address: Address, found: tuple[str, ...], limits: FetchLimits, end: float
) -> urllib3.BaseHTTPResponse:
    """Ask for an address: by a proxy of the system's, else by its numeric addresses in turn."""
    if (proxy := _proxy(address)) is not None:
        return _request(_by_proxy(address, proxy), str(address), address, limits, end)
    for place in found[:-1]:
        try:
            return _request(_directly(address, place), address.target, address, limits, end)
        except Unreachable:
            continue  # a host may have several addresses, and this computer no way to some of them
    return _request(_directly(address, found[-1]), address.target, address, limits, end)


def _request(
    way: urllib3.HTTPConnectionPool | urllib3.ProxyManager,
    target: str,
    address: Address,
    limits: FetchLimits,
    end: float,
) -> urllib3.BaseHTTPResponse:
    left = max(0.1, min(limits.silence, end - time.monotonic()))
    try:
        return way.urlopen(
            "GET",
            target,
            headers={**_HEADERS, "Host": address.authority},
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=urllib3.Timeout(connect=left, read=left),
        )
    except (HTTPError, OSError) as error:
        raise Unreachable(str(address), _why(error)) from None


def _directly(address: Address, place: str) -> urllib3.HTTPConnectionPool:
    """Return a connection to the very place that was looked up: no name may change in between."""
    if address.scheme == "http":
        return urllib3.HTTPConnectionPool(place, address.port)
    return urllib3.HTTPSConnectionPool(
        place,
        address.port,
        server_hostname=address.host,
        assert_hostname=address.host,
        ssl_context=_trusted(),
    )


def _by_proxy(address: Address, proxy: str) -> urllib3.ProxyManager:
    return urllib3.ProxyManager(proxy, ssl_context=_trusted())


def _proxy(address: Address) -> str | None:
    """Return the proxy that the system is set to for an address."""
    proxy = getproxies().get(address.scheme)
    if not proxy or proxy_bypass(address.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _trusted() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not context.get_ca_certs():
        # A frozen program may not find the system's certificates where it was built to look. (A
        # folder of them is listed as empty too; these beside it do no harm.)
        context.load_verify_locations(certifi.where())
    return context


def _file_name(stated: str, address: str) -> str:
    """Return a name for what was fetched: the server's, else the end of the address."""
    parts = urlsplit(address)
    for name in (stated, unquote(parts.path)):
        last = PurePosixPath(name.replace("\\", "/")).name
        if _NAME.fullmatch(last) and last.strip(". "):
            return last[-120:]
    return parts.hostname or "page"


def _state(status: int) -> str:
    if status in _STATES:
        return _STATES[status]
    if status >= 500:
        return tr("The server has a fault of its own ({status}). Try again later.").format(
            status=status
        )
    return together(tr("The server answers {status}.").format(status=status), _SAVE_IT)


def _too_slow(asked: str, limits: FetchLimits) -> Unreachable:
    reason = tr("It took longer than {seconds} seconds. Try again, or:").format(
        seconds=format(limits.seconds, ".0f")
    )
    return Unreachable(asked, together(reason, _SAVE_IT))


def _too_large(limits: FetchLimits) -> str:
    megabytes = limits.size // 1024**2
    return together(tr("It is larger than {size} MB.").format(size=megabytes), _SAVE_IT)


def _why(error: Exception) -> str:
    said = f"{type(error).__name__} {error}".casefold()
    if "certificate" in said or "ssl" in said:
        return together(tr("The server cannot prove who it is (its certificate)."), _SAVE_IT)
    if "timed out" in said or "timeout" in said:
        return tr("The server did not answer in time. Try again later.")
    if "decod" in said:
        return together(tr("What it sent is damaged. Try again, or:"), _SAVE_IT)
    return tr("There is no connection to the server. Check the address and the network.")
