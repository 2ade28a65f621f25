"""A web server of the tests' own on the loopback interface, whose pages are functions."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

PAGE = """<!doctype html><html lang="en"><head><title>The Wall of Ilvana | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ana Reis">
<meta property="article:published_time" content="2024-05-12T08:00:00Z">
<meta property="article:modified_time" content="2024-05-13T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>The Wall of Ilvana</h1>
<p>The harbour wall was promised to all of us in the spring, and nobody has seen a stone of it.</p>
<p>“We will build it before the winter storms,” the harbour master said on Tuesday evening.</p>
<figure><img src="wall.png"><figcaption>The quay, seen from the lighthouse.</figcaption></figure>
<p>Nobody in the town believed him, for the same had been said in the year before.</p>
</article></body></html>"""

Answer = tuple[int, dict[str, str], bytes]


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of visitors who hang up, as those do whom no proof convinces."""


class WebServer:
    """Answers what `pages` say for a path; `asked` are the paths and headers that came."""

    def __init__(self, ssl_keys: tuple[Path, Path] | None = None) -> None:
        self.pages: dict[str, Callable[[], Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        pages, asked = self.pages, self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append((self.path, dict(self.headers)))
                missing: Callable[[], Answer] = lambda: (404, {}, b"nothing here")  # noqa: E731
                status, headers, body = pages.get(self.path, missing)()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = _Quiet(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if ssl_keys is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*ssl_keys)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def url(self, path: str = "/") -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def show(self, path: str, body: str | bytes, kind: str = "text/html; charset=utf-8") -> str:
        """Have a page at a path, and return its address."""
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = lambda: (200, {"Content-Type": kind}, data)
        return self.url(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        """Have a path lead elsewhere, and return its address."""
        self.pages[path] = lambda: (status, {"Location": target}, b"")
        return self.url(path)

    def close(self) -> None:
        """End the server."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def web() -> Iterator[WebServer]:
    """Give a server that ends with the test."""
    server = WebServer()
    yield server
    server.close()
